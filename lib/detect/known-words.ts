/** What is known of the words lately seen, for all who ask, side by side in memory: people say the same few thousand words. */

const SLOTS_LOG = 14;
/** How many words there is room for. */
export const SLOTS = 1 << SLOTS_LOG;
/** A power of two: what is known of a word is in one line of memory. */
export const KNOWN = 8;

/** The place of a word in such a table, by its hash; newer words take it over. */
export function slotOf(hash: number): number {
  return hash >>> (32 - SLOTS_LOG);
}

/** Not asked yet. */
export const UNASKED = -1;

/** Where it stands, behind the hash of the word: which word of the detector it is, */
export const WORD = 1;
/** a bit for each `Asker` that has not asked yet or must look closer, */
export const LOUD = WORD + 1;
/** for the gate of secrets the weight, for the gate of people the sight, */
export const WEIGHT = WORD + 2;
export const SIGHT = WORD + 3;
/** for the tagger of sensitive facts what is summed up of the word itself, and what it tells others at most, */
export const OWN = WORD + 4;
export const TELLS = WORD + 5;
/** and what it says to the recognizers: `Speech`. */
export const SPEAKS = WORD + 6;

/** The tagger of facts asks for each of three topics, one bit for each from here on. */
export const FACTS = 4;
/** Above the bits of who asks those of how a word looks stand, so many: `secrets/gate.ts`. */
export const ASKERS = 5;
export const LOOK_BITS = 12;
/** Who asks; who finds secrets asks of words in Latin letters once more, by one bit until it knows and another if it may be one. */
export const Asker = {
  secrets: 1,
  people: 2,
  facts: 7 * FACTS,
  latin: 3 << (ASKERS + LOOK_BITS),
} as const;

/** What a word says to the recognizers. */
export const Speech = {
  /** Something, */
  loud: 1,
  /** or something beside a number, */
  countable: 2,
  /** or it is one letter, which a chain may be made of, */
  letter: 4,
  /** or is so short that a phrase may reach over it; */
  short: 8,
  /** it was not asked. */
  unasked: 1 << 31,
} as const;
/** Above these stands, folded to so many bits each, which words a phrase may go on with, and which of them the word is. */
const LEADS = 4;
const FOLD = 13;
const CLOSES = LEADS + FOLD;
const FOLDED = (1 << FOLD) - 1;

/** What a word says that a phrase may go on behind with `leads`, and that such phrases end with by its `bit`. */
export const phrased = (leads: number, bit: number): number => (folded(leads) << LEADS) | (folded(bit) << CLOSES);

const folded = (bits: number): number => (bits | (bits >>> FOLD) | (bits >>> (2 * FOLD))) & FOLDED;

const TOLD = Speech.loud | Speech.countable | Speech.unasked;

/** What a word says behind what is left of those before it: bits of `Speech`. */
export function heardBehind(left: number, says: number): number {
  const told = says & (TOLD | (left & Speech.letter));
  return ((left >> LEADS) & (says >>> CLOSES) & FOLDED) === 0 ? told : told | Speech.loud;
}

/** What is left for the next word. */
export function leftOf(left: number, says: number): number {
  return (says & Speech.short) === 0 ? says : says | (left & (FOLDED << LEADS));
}

export const known = new Int32Array(KNOWN * SLOTS);

/** Of the two places of a word, the one that is given away next. */
let turn = 0;

/** The place of what is known of a word. */
export function placeOf(hash: number): number {
  const place = slotOf(hash) * KNOWN;
  return known[place] === hash ? place : otherPlaceOf(hash, slotOf(hash));
}

/** Words that have the same place do not drive each other out: each has a second one. */
function otherPlaceOf(hash: number, slot: number): number {
  const other = (slot ^ 1) * KNOWN;
  if (known[other] === hash) return other;
  turn ^= 1;
  const place = (slot ^ turn) * KNOWN;
  known[place] = hash;
  for (let at = place + 1; at < place + KNOWN; at++) known[at] = UNASKED;
  return place;
}

/** Notes of a word that somebody need not look closer. */
export function hush(place: number, asker: number): void {
  known[place + LOUD] = (known[place + LOUD] as number) & ~asker;
}
