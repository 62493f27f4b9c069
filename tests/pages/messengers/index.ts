/** All described messengers, in the order of the tables. */

import type { PageDescription } from '../kit/description';
import { discord } from './discord';
import { editorPages } from './editor-pages';
import { element } from './element';
import { generic } from './generic';
import { googleChat } from './google-chat';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mattermost } from './mattermost';
import { max } from './max';
import { messenger } from './messenger';
import { ok } from './ok';
import { rocketchat } from './rocketchat';
import { slack } from './slack';
import { teams } from './teams';
import { telegramA } from './telegram-a';
import { telegramK } from './telegram-k';
import { variantPages } from './variants';
import { vk } from './vk';
import { wechat } from './wechat';
import { whatsapp } from './whatsapp';
import { x } from './x';
import { zalo } from './zalo';

export const messengerPages: readonly PageDescription[] = [
  whatsapp,
  telegramK,
  telegramA,
  messenger,
  instagram,
  vk,
  max,
  discord,
  slack,
  teams,
  googleChat,
  x,
  linkedin,
  ok,
  wechat,
  zalo,
  element,
  rocketchat,
  mattermost,
  generic,
];

/** Everything that is built and served. */
export const pages: readonly PageDescription[] = [...messengerPages, ...editorPages, ...variantPages];
