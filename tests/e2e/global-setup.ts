/** Runs once before all browser tests. */

import { buildPages } from './servers/build-pages';

export default buildPages;
