/** Telegram Web K: text, files and bad input, in both browsers. */

import { describeMessenger } from './cases/messenger';
import { telegramK } from './messengers/telegram-k';

describeMessenger(telegramK);
