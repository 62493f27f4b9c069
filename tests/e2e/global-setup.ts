/** Runs once before all browser tests. */

import { canWritePolicies, putBackPolicy } from '../policy/managed-folder';
import { buildPreview } from '../ui-preview/build-preview';
import { prepareFirefox } from './browsers/firefox';
import { browserNames } from './browsers/test-browser';
import { buildPages } from './servers/build-pages';

export default async function build(): Promise<void> {
  if (canWritePolicies) for (const name of browserNames) putBackPolicy(name);
  await Promise.all([prepareFirefox(), buildPages().then(buildPreview)]);
}
