/** How many different values have been seen, in memory that does not grow with them. */

/** Counted one by one up to here. */
const EXACT = 20_000;
/** 2²⁵ bits: 16 million values are estimated within a tenth of a percent. */
const BITS = 1 << 25;

/**
 * Linear counting (Whang, Vander-Zanden, Taylor 1990): a bit for each hash of a value; how many are still unset tells
 * how many values there were.
 */
export class Distinct {
  #values: Set<string> | undefined = new Set();
  #bits: Uint32Array | undefined;
  #set = 0;

  add(value: string): void {
    if (this.#values) {
      this.#values.add(value);
      if (this.#values.size > EXACT) this.#estimate(this.#values);
    } else this.#mark(value);
  }

  get size(): number {
    if (this.#values) return this.#values.size;
    return Math.round(-BITS * Math.log(1 - this.#set / (BITS + 1)));
  }

  #estimate(values: Set<string>): void {
    this.#bits = new Uint32Array(BITS >> 5);
    this.#values = undefined;
    for (const value of values) this.#mark(value);
  }

  #mark(value: string): void {
    const hash = hashOf(value) & (BITS - 1);
    const bits = this.#bits;
    if (!bits) return;
    const word = bits[hash >>> 5] ?? 0;
    const bit = 1 << (hash & 31);
    if ((word & bit) !== 0) return;
    bits[hash >>> 5] = word | bit;
    this.#set++;
  }
}

/** FNV-1a, 32 bits, stirred once more so that its low bits can be used by themselves. */
function hashOf(value: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
