import { describe, expect, it } from 'vitest';
import { MESSENGERS, messengerOf } from '@/lib/messengers';

describe('the catalogue of messengers', () => {
  it.each([
    ['https://web.whatsapp.com/', 'whatsapp'],
    ['https://web.whatsapp.com:8443/send?phone=1', 'whatsapp'],
    ['https://web.telegram.org/k/#-1', 'telegram-k'],
    ['https://web.telegram.org/a/', 'telegram-a'],
    ['https://web.telegram.org/z/', 'telegram-a'],
    ['https://conversejs.org/fullscreen.html', 'converse'],
    ['https://example.kz/', undefined],
  ])('knows %s as %s', (url, id) => {
    expect(messengerOf(url)?.id).toBe(id);
  });

  it('has one adapter for each address', () => {
    const patterns = MESSENGERS.flatMap(({ matches }) => matches);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it.each(MESSENGERS.map((messenger) => [messenger.id, messenger] as const))(
    '%s says all the guard needs',
    (_id, messenger) => {
      expect(messenger.composers.length).toBeGreaterThan(0);
      for (const composer of messenger.composers) {
        expect(composer.editable.length).toBeGreaterThan(0);
        expect(composer.send.length).toBeGreaterThan(0);
      }
    },
  );
});
