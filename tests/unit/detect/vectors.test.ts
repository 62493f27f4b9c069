import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isIinChecksumRight } from '../../../lib/detect/checksums';
import { iinLayout } from '../../../lib/detect/dates';
import { detect } from '../../../lib/detect/detect';
import type { EntityType } from '../../../lib/detect/finding';
import { latinOf } from '../../../lib/detect/look-alikes';
import cards from '../../fixtures/vectors/card-vectors.json';
import ibans from '../../fixtures/vectors/iban-vectors.json';
import iins from '../../fixtures/vectors/iin-vectors.json';
import misc from '../../fixtures/vectors/misc-vectors.json';

const NOW = new Date(2026, 10, 22);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

const digits = (value: string) => Array.from(value, Number);
const ofType = (text: string, type: EntityType) => detect(text).filter((finding) => finding.type === type);

/** What a finding stands for: letters and digits, look-alikes read as what they look like. */
function readValue(text: string, type: EntityType): string | null {
  const [finding] = ofType(text, type);
  if (finding === undefined) return null;
  const letters = Array.from(text.slice(finding.start, finding.end), (one) => latinOf(one.charCodeAt(0)));
  return type === 'iban' ? letters.join('').replace('O', '0') : letters.join('').replaceAll('O', '0');
}

describe('IIN vectors', () => {
  it.each(iins.valid)('$iin is right ($note)', ({ iin }) => {
    expect(isIinChecksumRight(digits(iin))).toBe(true);
    expect(['living', 'historic']).toContain(iinLayout(digits(iin), NOW));
    expect(ofType(`ИИН ${iin}`, 'iin')[0]?.level).toBe('high');
  });
  it.each(iins.invalid)('$value alone is no IIN ($reason)', ({ value, checksum_ok }) => {
    if (/^\d{12}$/.test(value)) {
      expect(isIinChecksumRight(digits(value))).toBe(checksum_ok);
      const isGood =
        isIinChecksumRight(digits(value)) && ['living', 'historic'].includes(iinLayout(digits(value), NOW));
      expect(isGood).toBe(false);
    }
    if (value !== '92O308395171') expect(ofType(value, 'iin')).toEqual([]);
  });
  it.each(iins.bin_valid)('$bin is a BIN ($note)', ({ bin }) => {
    expect(ofType(`БИН ${bin}`, 'bin')).toHaveLength(1);
    expect(ofType(bin, 'iin')).toEqual([]);
  });
  it.each(iins.bin_invalid)('$value is no BIN ($reason)', ({ value }) => {
    expect(ofType(`БИН ${value}`, 'bin')).toEqual([]);
  });
  it.each(iins.text_forms)('«$text» holds $expect', ({ text, expect: expected }) => {
    expect(readValue(text, 'iin')).toBe(expected);
  });
});

describe('IBAN vectors', () => {
  it.each(ibans.valid)('$iban is right ($bank)', ({ iban, printed }) => {
    expect(readValue(iban, 'iban')).toBe(iban);
    expect(readValue(printed, 'iban')).toBe(iban);
  });
  it.each(ibans.invalid)('$value is no account ($reason)', ({ value }) => {
    expect(ofType(value, 'iban')).toEqual([]);
  });
  it.each(ibans.text_forms)('«$text» holds $expect', ({ text, expect: expected }) => {
    expect(readValue(text, 'iban')).toBe(expected);
  });
});

describe('card vectors', () => {
  it.each(cards.valid)('$pan is a card ($scheme)', ({ pan }) => {
    expect(ofType(`карта ${pan}`, 'payment-card')[0]?.level).toBe('high');
  });
  it.each(cards.invalid)('$value is no card ($reason)', ({ value }) => {
    expect(ofType(value, 'payment-card')).toEqual([]);
    expect(ofType(`карта ${value}`, 'payment-card')).toEqual([]);
  });
  it.each(cards.text_forms)('«$text» holds $expect', ({ text, expect: expected }) => {
    expect(readValue(text, 'payment-card')).toBe(expected);
  });
});

describe('phone vectors', () => {
  it.each(misc.phones.valid)('«$text» is a phone', ({ text }) => {
    expect(ofType(text, 'phone')[0]?.level).toBe('low');
  });
  it.each(misc.phones.invalid)('«$text» is no phone', ({ text }) => {
    expect(ofType(text, 'phone')).toEqual([]);
  });
});

describe('key file vectors', () => {
  it.each(misc.eds_files)('$text is a key', ({ text }) => {
    expect(ofType(text, 'eds-key')[0]?.level).toBe('high');
  });
});
