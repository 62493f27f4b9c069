/** Runs once before all browser tests. */

import { buildPreview } from '../ui-preview/build-preview';
import { buildPages } from './servers/build-pages';

export default async function build(): Promise<void> {
  await buildPages();
  await buildPreview();
}
