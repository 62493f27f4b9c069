/** Runs once before all browser tests. */

import { canWritePolicies, putBackPolicy } from '../policy/managed-folder';
import { buildPreview } from '../ui-preview/build-preview';
import { browserNames } from './browsers/test-browser';
import { buildPages } from './servers/build-pages';

export default async function build(): Promise<void> {
  if (canWritePolicies) for (const name of browserNames) putBackPolicy(name);
  await buildPages();
  await buildPreview();
}
