import { describe, expect, it } from 'vitest';
import { examine } from '../../../lib/guard/examine';
import { maskingOf } from '../../../lib/guard/mask-choice';
import { COACH } from '../../../lib/policy/policy';

/** Two identifiers with right check digits, and a card. */
const TEXT = 'ИИН 920308395171 и ИИН 851129492435, карта 4400430000034071. Повторю: ИИН 920308395171';

function masking(text: string, verdict: 'warn' | 'justify' = 'warn') {
  const examined = examine({ text, previousDrafts: [], where: {} }, COACH);
  return maskingOf({ ...examined, verdict: { kind: verdict, rule: 'high' } }, COACH);
}
const open = (...parts: number[]) => new Set(parts);

describe('the mask', () => {
  it('offers each value once, masked as it would be sent', () => {
    expect(masking(TEXT).parts.map(({ sample }) => sample)).toEqual([
      '92••••••••71',
      '85••••••••35',
      '44••••••••••••71',
    ]);
  });

  it('masks all of it when nothing is left open', () => {
    const { preview, isHeld } = masking(TEXT);
    expect(preview(open())).toBe(
      'ИИН 92••••••••71 и ИИН 85••••••••35, карта 44••••••••••••71. Повторю: ИИН 92••••••••71',
    );
    expect(isHeld(open())).toBe(false);
  });

  it('leaves a value open wherever it stands, and says that policy would hold it', () => {
    const { preview, isHeld } = masking(TEXT);
    expect(preview(open(0))).toBe(
      'ИИН 920308395171 и ИИН 85••••••••35, карта 44••••••••••••71. Повторю: ИИН 920308395171',
    );
    expect(isHeld(open(0))).toBe(true);
  });

  it('leaves nothing serious open where a reason is asked for', () => {
    expect(masking(TEXT, 'justify').parts.every(({ isLocked }) => isLocked)).toBe(true);
    expect(masking(TEXT).parts.some(({ isLocked }) => isLocked)).toBe(false);
  });

  it('always masks what is too much to choose from', () => {
    const phones = Array.from({ length: 12 }, (_, i) => `+7 701 000 00 ${10 + i}`);
    const { parts, preview } = masking(`ИИН 920308395171 ${phones.join(' ')}`);
    expect(parts.length).toBeLessThanOrEqual(8);
    expect(preview(open(...parts.keys()))).toContain('•');
  });
});
