/** What those who read a text beside the detector know of its words: most have nothing to say to anybody, and so has the text. */
import { KEPT, known, placeOf, WORD, wordsOf } from './text-words';

/** Where it stands, behind the place of a word: a bit for each `Asker` that has not asked yet or must look closer, */
export const LOUD = WORD + 1;
/** for the gate of secrets the weight, for the gate of people the sight, */
export const WEIGHT = WORD + 2;
export const SIGHT = WORD + 3;
/** for the tagger of sensitive facts what is summed up of the word itself, and what it tells others at most. */
export const OWN = WORD + 4;
export const TELLS = WORD + 5;
/** And what it says to the recognizers: `dull.ts`. */
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

/** What is known of all words of a text together. */
export interface Asked {
  /** What stands in `LOUD` of any of them. */
  loud: number;
  /** The sum of their weights. */
  weight: number;
}

/** One object, filled again for each text. */
const asked: Asked = { loud: 0, weight: 0 };
let last: string | undefined;

/** What is known of the words of a text; only good until the next text. */
export function askedOf(text: string): Asked {
  if (text === last) return asked;
  const { count, hash } = wordsOf(text);
  let loud = 0;
  let weight = 0;
  for (let at = 0; at < count; at++) {
    const place = placeOf(hash[at] as number);
    loud |= known[place + LOUD] as number;
    weight += known[place + WEIGHT] as number;
  }
  asked.loud = loud;
  asked.weight = weight;
  last = text.length < KEPT ? text : undefined;
  return asked;
}

/** Notes of a word that somebody need not look closer. */
export function hush(place: number, asker: number): void {
  known[place + LOUD] = (known[place + LOUD] as number) & ~asker;
}

/** When what was known is no longer so. */
export function forgetWords(): void {
  known.fill(0);
  last = undefined;
}
