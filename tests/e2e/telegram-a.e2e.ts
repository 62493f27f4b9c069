/** Telegram Web A: text, files and bad input, in both browsers. */

import { describeMessenger } from './cases/messenger';
import { telegramA } from './messengers/telegram-a';

describeMessenger(telegramA);
