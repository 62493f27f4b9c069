/** Which conversations are told to be private, groups or channels. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { circumstancesOf } from '@/lib/guard/circumstances';
import { MESSENGERS } from '@/lib/messengers';
import type { Adapter } from '@/lib/messengers/adapter';

afterEach(() => vi.unstubAllGlobals());

/** A page with this address, on which these selectors find something. */
const kindOn = (id: string, href: string, selectors: string[] = []) => {
  vi.stubGlobal('location', { href });
  vi.stubGlobal('document', { querySelector: (selector: string) => (selectors.includes(selector) ? {} : null) });
  return circumstancesOf(MESSENGERS.find((one) => one.id === id) as Adapter).conversation;
};

describe('the kind of a conversation', () => {
  it.each([
    ['telegram-a', 'https://web.telegram.org/a/#-1001234567890', 'group'],
    ['telegram-a', 'https://web.telegram.org/a/#1234567', 'direct'],
    ['telegram-a', 'https://web.telegram.org/a/', 'unknown'],
    ['slack', 'https://app.slack.com/client/T0AB/C0CD', 'channel'],
    ['slack', 'https://app.slack.com/client/T0AB/D0CD', 'direct'],
    ['discord', 'https://discord.com/channels/@me/123', 'unknown'],
    ['discord', 'https://discord.com/channels/12/34', 'group'],
    ['mattermost', 'https://community.mattermost.com/core/messages/@aliya', 'direct'],
    ['mattermost', 'https://community.mattermost.com/core/channels/town-square', 'channel'],
    ['max', 'https://web.max.ru/-7123', 'group'],
    ['max', 'https://web.max.ru/7123', 'unknown'],
    ['generic', 'https://example.kz/', 'unknown'],
  ])('of %s at %s is %s', (id, href, kind) => {
    expect(kindOn(id, href)).toBe(kind);
  });

  it.each(['whatsapp', 'telegram-k'])('of %s follows what is on the page', (id) => {
    const kinds = MESSENGERS.find((one) => one.id === id)?.kinds ?? [];
    expect(kinds.length).toBeGreaterThan(1);
    for (const { kind, selector = '' } of kinds) expect(kindOn(id, 'https://example.kz/', [selector])).toBe(kind);
    expect(kindOn(id, 'https://example.kz/')).toBe('unknown');
  });
});
