/** What is to be looked for in a text, by the learned weights of its words, numbers and signs: in most texts nothing. */
import { Category, type CategoryName } from '../detect/categories';
import { ASKERS, Asker, hush, known, LOOK_BITS, LOUD, placeOf, WEIGHT } from '../detect/known-words';
import { hasSeen, maskOf, type Scan, Signal } from '../detect/scan-notes';
import { forgetWords, type TextWords, wordsOf } from '../detect/text-words';
import { headFeature, looksOf, readGate, type Taker } from './gate';
import { readWeights } from './weights';

/** What is to be looked for in a text. */
export interface Sought {
  secrets: boolean;
  /** Plain words among them. */
  words: boolean;
  marks: boolean;
  births: boolean;
  /** Log-odds that it holds a secret, in steps. */
  sum: number;
}

/** From these log-odds on, in steps, a text is looked into for secrets. */
const OPEN = -8;
/** And from these on plain words are possible secrets too: they are most pieces and few secrets. */
const PLAIN_WORDS = -4;
/** In a text of so many words, as in a document, those of its other matters weigh too much. */
const MANY_WORDS = 60;

/** Words that speak of secrets. */
export const CUES = maskOf(
  (
    [
      'pin',
      'code',
      'codeSure',
      'cardSecurity',
      'password',
      'login',
      'wifi',
      'access',
      'door',
      'codeSender',
      'codeMedium',
      'codeDigits',
      'codeSaid',
      'secretWord',
    ] as const satisfies CategoryName[]
  ).map((name) => Category[name]),
);
/** Words of marks of secrecy, and of what they are stamped with. */
const MARKS = maskOf([Category.official, Category.officialSoft]);

export const MONTHS = maskOf([Category.month]);

/** Whether a text could hold a date. */
function mayHoldDate(text: string, scan: Scan): boolean {
  if (scan.groupCount === 0) return false;
  return hasSeen(scan, MONTHS) || ((scan.signals & Signal.sixDigits) !== 0 && hasDateLike(text, scan));
}

/** A year, or three short numbers with one sign between them. */
function hasDateLike(text: string, { groupCount, groupStart, groupEnd }: Scan): boolean {
  let row = 0;
  let last = -1;
  for (let group = 0; group < groupCount; group++) {
    const [start, end] = [groupStart[group] as number, groupEnd[group] as number];
    const size = end - start;
    if (size === 4 && (text.startsWith('19', start) || text.startsWith('20', start))) return true;
    const isNext = last === start - 1 && isDateSign(text.charCodeAt(last));
    row = isNext ? row + 1 : 1;
    if (row > 2 && (size === 2 || size === 4)) return true;
    if (size > 2) row = 0;
    last = end;
  }
  return false;
}

/** «-», «.» or «/». */
const isDateSign = (unit: number): boolean => unit >= 45 && unit <= 47;

/** The sum of the text that is read. */
let total = 0;
/** How a word looks stands above the bits of who asks. */
const LOOKS = (1 << LOOK_BITS) - 1;
let weights: Int8Array = new Int8Array(0);

const summing: Taker = {
  feature: (feature) => {
    total += weights[feature] as number;
  },
  words: (text, run) => {
    const { loud, weight } = (run.loud & Asker.secrets) === 0 ? run : ask(text, run);
    total += weight;
    return (loud >> ASKERS) & LOOKS;
  },
};

/** The same of words that were not all asked about. */
function ask(text: string, { count, hash, start, end }: TextWords): Pick<TextWords, 'loud' | 'weight'> {
  let [loud, weight] = [0, 0];
  for (let at = 0; at < count; at++) {
    const place = placeOf(hash[at] as number);
    if (((known[place + LOUD] as number) & Asker.secrets) !== 0) {
      const [from, to] = [start[at] as number, end[at] as number];
      known[place + WEIGHT] = weights[headFeature(text, from, to)] as number;
      hush(place, Asker.secrets | ((LOOKS ^ looksOf(text, from, to)) << ASKERS));
    }
    loud |= known[place + LOUD] as number;
    weight += known[place + WEIGHT] as number;
  }
  return { loud, weight };
}

/**
 * What a scanned text may hold; linear in its length.
 * @param least log-odds, in steps, from which on it is looked into for secrets
 */
export function soughtIn(text: string, scan: Scan, least = OPEN): Sought {
  const sum = sumOf(text, scan);
  const isOpen = wordsOf(text).count > MANY_WORDS && mayBeOfSecrets(scan);
  return {
    secrets: sum >= least || isOpen,
    words: sum >= PLAIN_WORDS || isOpen,
    marks: hasSeen(scan, MARKS),
    births: mayHoldDate(text, scan),
    sum,
  };
}

/** By one of its words or tokens. */
const mayBeOfSecrets = (scan: Scan): boolean =>
  (scan.signals & (Signal.mixed | Signal.longToken)) !== 0 || hasSeen(scan, CUES);

/** Log-odds that it holds a secret, in steps. */
function sumOf(text: string, scan: Scan): number {
  const { gate } = readWeights();
  if (weights !== gate) {
    weights = gate;
    forgetWords();
  }
  total = 0;
  readGate(text, scan, summing);
  return total;
}
