import { describe, expect, it } from 'vitest';
import { MESSENGERS, messengerOf } from '@/lib/messengers';
import { isMatch } from '@/lib/messengers/match-pattern';

describe('the catalogue of messengers', () => {
  it.each([
    ['https://web.whatsapp.com/', 'whatsapp'],
    ['https://web.whatsapp.com:8443/send?phone=1', 'whatsapp'],
    ['https://web.telegram.org/k/#-1', 'telegram-k'],
    ['https://web.telegram.org/a/', 'telegram-a'],
    ['https://web.telegram.org/z/', 'telegram-a'],
    ['https://conversejs.org/fullscreen.html', 'converse'],
    ['https://www.facebook.com/messages/t/1', 'messenger'],
    ['https://www.instagram.com/direct/t/1/', 'instagram'],
    ['https://vk.com/im?sel=1', 'vk'],
    ['https://vk.ru/im', 'vk'],
    ['https://web.vk.me/convo/1', 'vk'],
    ['https://m.vk.com/mail', 'vk'],
    ['https://web.max.ru/123', 'max'],
    ['https://discord.com/channels/1/2', 'discord'],
    ['https://app.slack.com/client/T1/C2', 'slack'],
    ['https://clinic.slack.com/messages', 'slack'],
    ['https://teams.microsoft.com/v2/', 'teams'],
    ['https://teams.cloud.microsoft/', 'teams'],
    ['https://teams.live.com/v2/', 'teams'],
    ['https://chat.google.com/u/0/frame', 'google-chat'],
    ['https://x.com/messages', 'x'],
    ['https://www.linkedin.com/messaging/', 'linkedin'],
    ['https://ok.ru/messages/1', 'ok'],
    ['https://web.wechat.com/', 'wechat'],
    ['https://chat.zalo.me/', 'zalo'],
    ['https://app.element.io/#/room/1', 'element'],
    ['https://messages.google.com/web/conversations', 'generic'],
    ['https://messages.google.com/', undefined],
    ['https://slack.com.example.kz/', undefined],
    ['https://evilslack.com/', undefined],
    ['http://vk.com/im', undefined],
    ['https://example.kz/', undefined],
  ])('knows %s as %s', (url, id) => {
    expect(messengerOf(url)?.id).toBe(id);
  });

  it('has one adapter for each address', () => {
    const patterns = MESSENGERS.flatMap(({ matches }) => matches);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it('has no address that two adapters claim', () => {
    const addresses = MESSENGERS.flatMap(({ matches }) => matches).map((pattern) => pattern.replace(/\*/g, 'a'));
    const claims = (url: string) =>
      MESSENGERS.filter(({ matches }) => matches.some((pattern) => isMatch(pattern, url.replace('//a.', '//app.'))));
    expect(addresses.filter((url) => claims(url).length !== 1)).toEqual([]);
  });

  it.each(MESSENGERS.map((messenger) => [messenger.id, messenger] as const))(
    '%s says all the guard needs',
    (id, messenger) => {
      // The generic one lives on the general rules alone.
      expect(messenger.composers.length > 0).toBe(id !== 'generic');
      for (const composer of messenger.composers) {
        expect(composer.editable.length).toBeGreaterThan(0);
        expect(composer.send.length).toBeGreaterThan(0);
      }
    },
  );
});
