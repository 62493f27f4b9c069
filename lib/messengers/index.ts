/** The catalogue of messengers the guard is injected into. */
import type { Adapter } from './adapter';
import { converse } from './converse';
import { discord } from './discord';
import { element } from './element';
import { generic } from './generic';
import { googleChat } from './google-chat';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { isMatch } from './match-pattern';
import { mattermost } from './mattermost';
import { max } from './max';
import { messenger } from './messenger';
import { ok } from './ok';
import { rocketchat } from './rocketchat';
import { slack } from './slack';
import { teams } from './teams';
import { telegramA } from './telegram-a';
import { telegramK } from './telegram-k';
import { thelounge } from './thelounge';
import { vk } from './vk';
import { wechat } from './wechat';
import { whatsapp } from './whatsapp';
import { x } from './x';
import { zalo } from './zalo';

export const MESSENGERS: readonly Adapter[] = [
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
  thelounge,
  converse,
  generic,
];

/** The adapter of a page. */
export function messengerOf(url: string): Adapter | undefined {
  return MESSENGERS.find(({ matches }) => matches.some((pattern) => isMatch(pattern, url)));
}
