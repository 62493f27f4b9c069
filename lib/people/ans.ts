/**
 * Bytes packed by how often each occurs (range asymmetric numeral systems: Duda, arXiv:1311.2540, section 3): as small as their entropy, and read
 * in linear time. gzip, which is made for text, needs a sixth more for weights.
 */

/** Frequencies of the 256 bytes add up to this many. */
export const ANS_BITS = 14;
/** The state is never below it, and below 256 times it. */
export const ANS_LOW = 1 << 23;

export const TOTAL = 1 << ANS_BITS;
export const SYMBOLS = 256;

/**
 * What was packed at `from`: 256 frequencies (a number below 128 in one byte, others in two, high bits first), the state in four bytes, and what it is
 * filled up from.
 * @param count how many bytes were packed
 * @throws RangeError when the frequencies are no frequencies, or the rest is too short
 */
export function unpackBytes(packed: Uint8Array, count: number): Uint8Array {
  const frequency = new Int32Array(SYMBOLS);
  const before = new Int32Array(SYMBOLS);
  const symbolAt = new Uint8Array(TOTAL);
  let at = 0;
  let sum = 0;
  for (let symbol = 0; symbol < SYMBOLS; symbol++) {
    let value = packed[at++] as number;
    if (value >= 128) value = ((value - 128) << 8) + (packed[at++] as number);
    frequency[symbol] = value;
    before[symbol] = sum;
    symbolAt.fill(symbol, sum, sum + value);
    sum += value;
  }
  if (sum !== TOTAL) throw new RangeError('packed bytes without frequencies');
  let state = 0;
  for (let k = 0; k < 4; k++) state = (state << 8) | (packed[at++] as number);
  const bytes = new Uint8Array(count);
  for (let k = 0; k < count; k++) {
    const slot = state & (TOTAL - 1);
    const symbol = symbolAt[slot] as number;
    bytes[k] = symbol;
    state = (frequency[symbol] as number) * (state >>> ANS_BITS) + slot - (before[symbol] as number);
    while (state < ANS_LOW) {
      if (at >= packed.length) throw new RangeError('packed bytes are cut short');
      state = (state << 8) | (packed[at++] as number);
    }
  }
  return bytes;
}
