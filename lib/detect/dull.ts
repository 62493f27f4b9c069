/** Whether a text is nothing but words that say nothing to any recognizer: most messages are, and need no scan. */
import { isBehindStreet } from './address-streets';
import { Category } from './categories';
import {
  DASH,
  DIGITS,
  DOT,
  isDigit,
  isLetter,
  isLetterOrDigit,
  JOINER,
  LEANING,
  NEWLINE,
  SEPARATOR,
  SURROGATE,
  signOf,
} from './characters';
import { heardBehind, known, leftOf, phrased, placeOf, SPEAKS, Speech, UNASKED } from './known-words';
import { bitAt } from './phrase-index';
import { LONG_TOKEN } from './scan';
import { Signal } from './scan-notes';
import { isOddPair } from './scan-rare';
import { type TextWords, wordsOf } from './text-words';
import { type Vocabulary, vocabulary } from './vocabulary';
import { isIn } from './word-categories';
import { knownWord } from './word-memo';

/** In a longer text what is asked of words is another matter. */
const MANY_WORDS = 60;
/** Signs of class 0, «!» and «?» among them, and these alone say nothing wherever they stand. */
const HARMLESS = signOf(0) | signOf(NEWLINE) | signOf(DASH) | signOf(SEPARATOR) | signOf(DOT) | LEANING;
/** A short word behind a bracket may mean something. */
const BRACKETED = signOf(SEPARATOR) | LEANING;
/** Of numbers of one or two digits, so far apart that they are not read together, so many. */
const FEW_DIGITS = 4;
const APART = 4;
/** Emoji. */
const PICTURES = signOf(SURROGATE) | signOf(JOINER);

/** Without any digit the other signals of words mean nothing. */
const TELLING = Signal.word | Signal.password | Signal.talk;
/** And these are all that mean something beside a small number. */
const COUNTABLE = Signal.wordWithDigit | Signal.wordWithDigits;
const CATEGORIES = [
  Category.numberWord,
  Category.month,
  Category.ailing,
  Category.aching,
  Category.official,
  Category.officialSoft,
];

/**
 * Whether no recognizer and no mark of secrecy has anything to look for in the text; only the sum of its words may still speak of a secret.
 * @param mayCount whether it may hold small numbers
 */
export function isDull(text: string, mayCount = false): boolean {
  const run = wordsOf(text);
  const { count, signs } = run;
  if (count > MANY_WORDS || (signs & BRACKETED) === BRACKETED) return false;
  const speaks = run.speaks < 0 ? askAll(text, run) : run.speaks;
  if ((speaks & (Speech.loud | Speech.letter)) !== 0) return false;
  const mayHold = mayCount && (speaks & Speech.countable) === 0 ? HARMLESS | PICTURES | DIGITS : HARMLESS | PICTURES;
  return (signs & ~HARMLESS) === 0 || ((signs & ~mayHold) === 0 && isHarmless(text, run));
}

/** Whether the rarer signs say nothing either: they are of emoji and of small numbers. */
function isHarmless(text: string, { kinds }: TextWords): boolean {
  let end = -APART;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[i] as number;
    if (kind === SURROGATE && isOddPair(text.charCodeAt(i), text.charCodeAt(i + 1))) return false;
    if (kind === JOINER && i > 0 && kinds[i - 1] !== 0) return false;
    if (!isDigit(kind)) continue;
    const isApart = i - end >= APART && !isBehindStreet(text, i);
    if (!isApart || isLetter(kinds[i - 1] ?? 0)) return false;
    if (isDigit(kinds[i + 1] as number)) i++;
    end = i + 1;
    digits += 2;
    if (digits > FEW_DIGITS || isLetterOrDigit(kinds[end] as number)) return false;
  }
  return true;
}

/** What the words say together, those asked that were not. */
function askAll(text: string, run: TextWords): number {
  const words = vocabulary();
  let heard = 0;
  let left = 0;
  for (let at = 0; at < run.count; at++) {
    const place = placeOf(run.hash[at] as number) + SPEAKS;
    if (known[place] === UNASKED) known[place] = ask(text, run, at, words);
    const says = known[place] as number;
    heard |= heardBehind(left, says);
    left = leftOf(left, says);
  }
  return heard;
}

function ask(text: string, run: TextWords, at: number, words: Vocabulary): number {
  const [start, end] = [run.start[at] as number, run.end[at] as number];
  const word = knownWord(text, run, at, words);
  const gate = words.gate[word] as number;
  const size = end - start;
  const letter = size === 1 ? Speech.letter : 0;
  if (size >= LONG_TOKEN || (gate & TELLING) !== 0) return Speech.loud;
  if (word === 0) return letter | (size < 3 ? Speech.short : 0);
  if (CATEGORIES.some((category) => isIn(words, word, category))) return Speech.loud;
  const countable = (gate & COUNTABLE) === 0 ? 0 : Speech.countable;
  const closing = (gate & Signal.closing) === 0 ? 0 : bitAt(run.kinds, start, end);
  return letter | countable | phrased(words.leads[word] as number, closing);
}
