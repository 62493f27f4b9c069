/** Files bent out of shape, the same way for the same seed. */

/** A small generator with a seed (mulberry32): the same numbers on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const EXTREMES = [0x00, 0xff, 0x7f, 0x80, 0x01];

/** Flips, overwrites, cuts, repeats or moves parts of the file: one to six of these. */
export function mutate(original: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  let bytes = Uint8Array.from(original);
  const at = () => Math.floor(random() * bytes.length);
  for (let count = 1 + Math.floor(random() * 6); count > 0 && bytes.length > 0; count--) {
    const place = at();
    const length = 1 + Math.floor(random() ** 3 * bytes.length * 0.5);
    switch (Math.floor(random() * 6)) {
      case 0:
        bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8));
        break;
      case 1:
        bytes.fill(EXTREMES[Math.floor(random() * EXTREMES.length)] ?? 0, place, place + Math.min(length, 8));
        break;
      case 2:
        bytes = bytes.slice(0, place + 1);
        break;
      case 3:
        bytes = joined(bytes.subarray(0, place), bytes.subarray(place + length));
        break;
      case 4:
        bytes = joined(bytes.subarray(0, place), bytes.subarray(at(), place + length), bytes.subarray(place));
        break;
      default:
        for (let i = 0; i < 16; i++) bytes[at()] = Math.floor(random() * 256);
    }
  }
  return bytes;
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
