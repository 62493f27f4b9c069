/** The features of the piece that is looked at, as numbers; there is only one at a time. */

export const FEATURE_BITS = 18;
/** Of what is asked seldom; tables that are read at random had better be small. */
export const FEW_BITS = 16;
export const fewer = (feature: number): number => feature >>> (FEATURE_BITS - FEW_BITS);

/** One number for each kind of feature, so that equal values mean different things in different places. */
export const Of = {
  bias: 1,
  kind: 2,
  shape: 3,
  length: 4,
  head: 5,
  gap: 6,
  after: 7,
  around: 8,
  gapKind: 9,
  afterKind: 10,
  aroundKind: 11,
  value: 12,
  count: 13,
  countKind: 14,
  strong: 15,
  cues: 16,
  first: 17,
  last: 18,
  script: 19,
  self: 20,
  selfKind: 21,
  left: 22,
  leftKind: 23,
  right: 24,
  rightKind: 25,
  near: 26,
  nearKind: 27,
  bag: 28,
  bagKind: 30,
  neighbour: 40,
  made: 50,
  madeKind: 60,
  token: 70,
  tokenMade: 71,
  whole: 72,
  pattern: 73,
  exact: 74,
  trigram: 75,
  end: 76,
  alike: 77,
  numbers: 78,
  mixed: 79,
  others: 80,
  beside: 84,
} as const;

function feature(of: number, value: number, kind = 0): number {
  const hash = Math.imul(value ^ Math.imul(of, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(kind + 1, 0xc2b2ae35);
  return Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f) >>> (32 - FEATURE_BITS);
}

/** No piece has more features. */
const MOST_FEATURES = 512;
export const found = { features: new Int32Array(MOST_FEATURES), count: 0 };

/** Adds a feature, alone or together with what the piece is. */
export function note(of: number, value: number, kind?: number): void {
  if (found.count < MOST_FEATURES) found.features[found.count++] = feature(of, value, kind);
}
