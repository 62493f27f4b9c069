/** All messengers that are tested, in the order of the tables. */

import { converse } from './converse';
import type { Messenger } from './messenger';
import { telegramA } from './telegram-a';
import { telegramK } from './telegram-k';
import { whatsapp } from './whatsapp';

export const messengers: Messenger[] = [whatsapp, telegramA, telegramK, converse];
