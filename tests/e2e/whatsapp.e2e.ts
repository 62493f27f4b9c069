/** WhatsApp Web: text, files and bad input, in both browsers. */

import { describeMessenger } from './cases/messenger';
import { whatsapp } from './messengers/whatsapp';

describeMessenger(whatsapp);
