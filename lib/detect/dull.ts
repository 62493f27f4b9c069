/** Whether a text is nothing but words that say nothing to any recognizer: most messages are, and need no scan. */
import { SPEAKS } from './asked-words';
import { Category } from './categories';
import { DASH, DOT, LEANING, NEWLINE, SEPARATOR, signOf } from './characters';
import { bitAt } from './phrase-index';
import { LONG_TOKEN } from './scan';
import { Signal } from './scan-notes';
import { known, placeOf, type TextWords, UNASKED, wordsOf } from './text-words';
import { type Vocabulary, vocabulary } from './vocabulary';
import { isIn } from './word-categories';
import { knownWord } from './word-memo';

/** What is known of a word: it says something, */
const LOUD = 1;
/** or it is one letter, which a chain may be made of, */
const LETTER = 2;
/** or is so short that a phrase may reach over it. */
const SHORT = 4;
/** Above these stands, folded to so many bits each, which words a phrase may go on with, and which of them the word is. */
const FOLD = 14;
const FOLDED = (1 << FOLD) - 1;
const LEADS = 3;
const CLOSES = LEADS + FOLD;

/** In a longer text what is asked of words is another matter. */
const MANY_WORDS = 60;
/** Signs of class 0, «!» and «?» among them, and these alone say nothing wherever they stand. */
const HARMLESS = signOf(0) | signOf(NEWLINE) | signOf(DASH) | signOf(SEPARATOR) | signOf(DOT) | LEANING;
/** A short word behind a bracket may mean something. */
const BRACKETED = signOf(SEPARATOR) | LEANING;

/** Without any digit the other signals of words mean nothing. */
const TELLING = Signal.word | Signal.password | Signal.talk;
const CATEGORIES = [
  Category.numberWord,
  Category.month,
  Category.ailing,
  Category.aching,
  Category.official,
  Category.officialSoft,
];

/** Whether no recognizer and no mark of secrecy has anything to look for in the text; only the sum of its words may still speak of a secret. */
export function isDull(text: string): boolean {
  const run = wordsOf(text);
  const { count, hash, signs } = run;
  if ((signs & ~HARMLESS) !== 0 || (signs & BRACKETED) === BRACKETED || count > MANY_WORDS) return false;
  let before = 0;
  for (let at = 0; at < count; at++) {
    const place = placeOf(hash[at] as number) + SPEAKS;
    let said = known[place] as number;
    if (said === UNASKED) {
      said = ask(text, run, at, vocabulary());
      known[place] = said;
    }
    if ((said & (LOUD | (before & LETTER))) !== 0) return false;
    if (((before >> LEADS) & (said >>> CLOSES) & FOLDED) !== 0) return false;
    before = (said & SHORT) === 0 ? said : said | (before & (FOLDED << LEADS));
  }
  return true;
}

function ask(text: string, run: TextWords, at: number, words: Vocabulary): number {
  const [start, end] = [run.start[at] as number, run.end[at] as number];
  const word = knownWord(text, run, at, words);
  const gate = words.gate[word] as number;
  const size = end - start;
  const letter = size === 1 ? LETTER : 0;
  if (size >= LONG_TOKEN || (gate & TELLING) !== 0) return LOUD;
  if (word === 0) return letter | (size < 3 ? SHORT : 0);
  if (CATEGORIES.some((category) => isIn(words, word, category))) return LOUD;
  const closes = (gate & Signal.closing) === 0 ? 0 : folded(bitAt(run.kinds, start, end));
  return letter | (folded(words.leads[word] as number) << LEADS) | (closes << CLOSES);
}

const folded = (bits: number): number => (bits | (bits >>> FOLD) | (bits >>> (2 * FOLD))) & FOLDED;
