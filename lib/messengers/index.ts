/** The catalogue of messengers the guard is injected into. */
import type { Adapter } from './adapter';
import { converse } from './converse';
import { telegramA } from './telegram-a';
import { telegramK } from './telegram-k';
import { whatsapp } from './whatsapp';

export const MESSENGERS: readonly Adapter[] = [whatsapp, telegramK, telegramA, converse];

/**
 * The adapter of a page.
 * @param url the page's address; `https://host/path*` patterns are compared by prefix
 */
export function messengerOf(url: string): Adapter | undefined {
  const address = new URL(url);
  const page = `${address.protocol}//${address.hostname}${address.pathname}`;
  return MESSENGERS.find((messenger) =>
    messenger.matches.some((pattern) => page.startsWith(pattern.replace(/\*$/, ''))),
  );
}
