/** Which known words may mean something in a text without digits: the first look at a message stops at them. */
import { Category } from './categories';
import { Signal } from './scan-notes';
import type { Vocabulary } from './vocabulary';
import { isIn } from './word-categories';
import { SHORT } from './word-hash';

/** One bit by the lower bits of a hash: so many that another word hardly ever shares one. */
export interface Alarms {
  /** Of words that letters may follow. */
  stems: Int32Array;
  /** Of words that they may not. */
  wholes: Int32Array;
}

const WORDS = 1 << 14;
/** Longer than any word. */
const RARE = 64;
/** Signals of what is read without digits. */
const ALONE = Signal.word | Signal.password | Signal.talk;
/** Numerals may spell a number, months belong to a day of birth told in words, what ails belongs to a part of the body. */
const TELLING = [Category.numberWord, Category.month, Category.ailing, Category.aching];

/** Lowest bit: whether a word with this hash may be one. */
export function alarmOf(bits: Int32Array, hash: number): number {
  return (bits[(hash >>> 5) & (WORDS - 1)] as number) >>> (hash & 31);
}

/** The alarms of a vocabulary. */
export function alarmsOf(words: Vocabulary): Alarms {
  const alarms = { stems: new Int32Array(WORDS), wholes: new Int32Array(WORDS) };
  const add = (word: number): void => {
    const bits = words.suffix[word] === 0 ? alarms.wholes : alarms.stems;
    const hash = words.hash[word] as number;
    const at = (hash >>> 5) & (WORDS - 1);
    bits[at] = (bits[at] as number) | (1 << (hash & 31));
  };
  const isAlone = (word: number): boolean => ((words.gate[word] as number) & ALONE) !== 0;
  const rank = (word: number): number => {
    const size = words.size[word] as number;
    return size < SHORT ? size - 2 * RARE : isIn(words, word, Category.everyday) ? size - RARE : size;
  };
  const rarer = (a: number, b: number): number => (rank(b) > rank(a) ? b : a);
  for (let word = 1; word < words.gate.length; word++)
    if (isAlone(word) || TELLING.some((category) => isIn(words, word, category))) add(word);
  // A phrase is known by its longest word that is not said every day.
  for (const phrase of [...words.phrases.values()].flat()) if (isAlone(phrase.word)) add(phrase.words.reduce(rarer));
  return alarms;
}
