/** converse.js on a real chat server: text, files and bad input, in both browsers. */

import { describeMessenger } from './cases/messenger';
import { converse } from './messengers/converse';

describeMessenger(converse);
