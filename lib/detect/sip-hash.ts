/** SipHash-2-4 (Aumasson and Bernstein, 2012): a keyed hash that is quick enough to be asked inside an event. */

/** Four 64-bit words as pairs of 32 bits: high, low. */
type State = Int32Array;

export type SipKey = readonly [number, number, number, number];

/** 53 bits of the hash as a whole number, so that it fits into a number exactly. */
export function sipHash53(key: SipKey, text: string): number {
  const bytes = new TextEncoder().encode(text);
  const [k0, k1] = [
    [key[0], key[1]],
    [key[2], key[3]],
  ] as const;
  const v: State = Int32Array.of(
    k0[0] ^ 0x736f6d65,
    k0[1] ^ 0x70736575,
    k1[0] ^ 0x646f7261,
    k1[1] ^ 0x6e646f6d,
    k0[0] ^ 0x6c796765,
    k0[1] ^ 0x6e657261,
    k1[0] ^ 0x74656462,
    k1[1] ^ 0x79746573,
  );
  const full = bytes.length - (bytes.length % 8);
  for (let i = 0; i < full; i += 8) compress(v, word(bytes, i + 4, 4), word(bytes, i, 4));
  const rest = bytes.length - full;
  const high = word(bytes, full + 4, Math.max(0, rest - 4)) | (bytes.length << 24);
  compress(v, high, word(bytes, full, Math.min(4, rest)));
  v[5] = (v[5] as number) ^ 0xff;
  for (let i = 0; i < 4; i++) round(v);
  const top = ((v[0] as number) ^ (v[2] as number) ^ (v[4] as number) ^ (v[6] as number)) >>> 11;
  const bottom = ((v[1] as number) ^ (v[3] as number) ^ (v[5] as number) ^ (v[7] as number)) >>> 0;
  return top * 4294967296 + bottom;
}

function word(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++) value |= (bytes[from + i] as number) << (8 * i);
  return value;
}

function compress(v: State, high: number, low: number): void {
  v[6] = (v[6] as number) ^ high;
  v[7] = (v[7] as number) ^ low;
  round(v);
  round(v);
  v[0] = (v[0] as number) ^ high;
  v[1] = (v[1] as number) ^ low;
}

function round(v: State): void {
  addTo(v, 0, 2);
  turn(v, 2, 13);
  xorTo(v, 2, 0);
  turn(v, 0, 32);
  addTo(v, 4, 6);
  turn(v, 6, 16);
  xorTo(v, 6, 4);
  addTo(v, 0, 6);
  turn(v, 6, 21);
  xorTo(v, 6, 0);
  addTo(v, 4, 2);
  turn(v, 2, 17);
  xorTo(v, 2, 4);
  turn(v, 4, 32);
}

function addTo(v: State, a: number, b: number): void {
  const low = ((v[a + 1] as number) >>> 0) + ((v[b + 1] as number) >>> 0);
  v[a] = (v[a] as number) + (v[b] as number) + (low > 0xffffffff ? 1 : 0);
  v[a + 1] = low;
}

function xorTo(v: State, a: number, b: number): void {
  v[a] = (v[a] as number) ^ (v[b] as number);
  v[a + 1] = (v[a + 1] as number) ^ (v[b + 1] as number);
}

/** Rotates a 64-bit word to the left. */
function turn(v: State, a: number, bits: number): void {
  const high = v[a] as number;
  const low = v[a + 1] as number;
  if (bits === 32) [v[a], v[a + 1]] = [low, high];
  else {
    v[a] = (high << bits) | (low >>> (32 - bits));
    v[a + 1] = (low << bits) | (high >>> (32 - bits));
  }
}
