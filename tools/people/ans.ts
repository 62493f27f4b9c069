/** Packs bytes as `lib/people/ans.ts` unpacks them. */
import { ANS_BITS, ANS_LOW, SYMBOLS, TOTAL } from '../../lib/people/ans';

/** How often each byte occurs, out of TOTAL; what occurs at all at least once. */
function frequenciesOf(bytes: Uint8Array): Int32Array {
  const counts = new Float64Array(SYMBOLS);
  for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1;
  const frequency = Int32Array.from(counts, (count) =>
    count === 0 ? 0 : Math.max(1, Math.round((count / bytes.length) * TOTAL)),
  );
  // The most frequent ones hardly feel what rounding has left.
  let left = TOTAL - frequency.reduce((sum, value) => sum + value, 0);
  while (left !== 0) {
    const top = frequency.indexOf(Math.max(...frequency));
    const change = Math.max(left, -((frequency[top] as number) >> 1));
    frequency[top] = (frequency[top] as number) + change;
    left -= change;
  }
  return frequency;
}

export function packBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new RangeError('no bytes to pack');
  const frequency = frequenciesOf(bytes);
  const head: number[] = [];
  const before: number[] = [];
  let sum = 0;
  for (const value of frequency) {
    if (value >= 128) head.push(128 + (value >> 8), value & 255);
    else head.push(value);
    before.push(sum);
    sum += value;
  }
  // Read forwards, written backwards.
  const tail: number[] = [];
  let state = ANS_LOW;
  for (let k = bytes.length - 1; k >= 0; k--) {
    const symbol = bytes[k] as number;
    const own = frequency[symbol] as number;
    const most = ((ANS_LOW >> ANS_BITS) << 8) * own;
    for (; state >= most; state = Math.floor(state / 256)) tail.push(state % 256);
    state = Math.floor(state / own) * TOTAL + (state % own) + (before[symbol] as number);
  }
  for (let k = 0; k < 4; k++, state = Math.floor(state / 256)) tail.push(state % 256);
  return Uint8Array.from([...head, ...tail.reverse()]);
}
