/** A neutral page: it has loaded, and it neither sends nor holds anything. */

import { publish } from '../shared/probe';

publish({ model: () => '', caption: () => null, waiting: () => [] });
