import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackBytes } from '../../../lib/people/ans';
import { packBytes } from '../../../tools/people/ans';
import { SEED } from '../../fuzz/seed';

describe('packed bytes', () => {
  it('are the same again', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 3000, max: 40 });
    fc.assert(
      fc.property(bytes, (some) => {
        expect(unpackBytes(packBytes(some), some.length)).toEqual(some);
      }),
      { seed: SEED },
    );
  });

  it.each([
    ['one byte', Uint8Array.of(7)],
    ['only one kind', new Uint8Array(1000).fill(255)],
    ['all kinds', Uint8Array.from({ length: 5000 }, (_, k) => (k * k) & 255)],
    ['a rare one among many', Uint8Array.from({ length: 100000 }, (_, k) => (k === 70000 ? 1 : 0))],
  ])('%s', (_, bytes) => {
    expect(Buffer.compare(unpackBytes(packBytes(bytes), bytes.length), bytes)).toBe(0);
  });

  it('are hardly larger than their entropy', () => {
    // Nine of ten are 0, the others evenly 1 to 9: 0.786 bits each.
    const bytes = Uint8Array.from({ length: 100000 }, (_, k) => (k % 10 === 0 ? 1 + ((k / 10) % 9) : 0));
    expect(packBytes(bytes).length).toBeLessThan((100000 * 0.79) / 8 + 300);
  });

  it('cannot be made of nothing, nor read from what is none', () => {
    expect(() => packBytes(new Uint8Array(0))).toThrow(RangeError);
    expect(() => unpackBytes(new Uint8Array(400), 5)).toThrow(RangeError);
    const packed = packBytes(Uint8Array.from({ length: 1000 }, (_, k) => k & 255));
    expect(() => unpackBytes(packed.subarray(0, packed.length - 9), 1000)).toThrow(RangeError);
  });
});
