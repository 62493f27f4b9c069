/** Which known word a word of a text is: looked for once, then remembered by the hash of its letters, because words repeat. */
import { isLetter } from './characters';
import { ENDED_FROM, illEnding } from './ill-endings';
import { known, placeOf, SLOTS, slotOf, UNASKED, WORD } from './known-words';
import { foundWord } from './scan-hits';
import { type TextWords, wordsOf } from './text-words';
import type { Vocabulary } from './vocabulary';
import { DOUBLED_FROM, marksOf, mix, PREFIX, SHORT, STEM, WHOLE, WORD_SEED } from './word-hash';

/** Number of the known word that a word of `text` is or begins with, or 0. */
export function knownWord(text: string, { kinds, start, end, hash }: TextWords, at: number, words: Vocabulary): number {
  const place = placeOf(hash[at] as number) + WORD;
  if (known[place] === UNASKED) known[place] = findWord(text, start[at] as number, end[at] as number, kinds, words);
  return known[place] as number;
}

/** Hashes letters while they can still begin a known word. */
function findWord(text: string, start: number, end: number, kinds: Uint8Array, words: Vocabulary): number {
  let hash = WORD_SEED;
  let mark = PREFIX;
  let previous = 0;
  let stem = 0;
  let shorter = 0;
  let doubled = 0;
  for (let i = start; i < end; i++) {
    const kind = kinds[i] as number;
    if (kind === previous && i - start >= DOUBLED_FROM && !isShortWord(start, i, kinds)) {
      doubled++;
      continue;
    }
    if (i > start + 1 && (mark & PREFIX) === 0) {
      mark = 0;
      break;
    }
    previous = kind;
    hash = mix(hash, kind);
    mark = marksOf(words.marks, hash);
    if ((mark & STEM) === 0) continue;
    shorter = stem;
    stem = hash;
  }
  const whole = (mark & WHOLE) === 0 ? 0 : hash;
  const isKnown = whole !== 0 || stem !== 0;
  const word = isKnown ? foundWord(words, end - start - doubled, whole, stem, shorter) : 0;
  if (word !== 0 || end - start < ENDED_FROM) return word;
  const kind = illEnding(text, start, end);
  return kind === 0 ? 0 : (words.ended[kind - 1] as number);
}

/** Whether the word ends with its third letter, the one at `i`. */
function isShortWord(start: number, i: number, kinds: Uint8Array): boolean {
  return i - start === SHORT - 1 && !isLetter(kinds[i + 1] as number);
}

/** Asks of the words of a text whether any is as `judge` says, which must not look beyond the word; answers are remembered. */
export function anyWord(judge: (word: string) => boolean): (text: string) => boolean {
  const keys = new Int32Array(SLOTS);
  const answers = new Uint8Array(SLOTS);
  return (text) => {
    const { count, start, end, hash } = wordsOf(text);
    for (let at = 0; at < count; at++) {
      const key = hash[at] as number;
      const slot = slotOf(key);
      if (keys[slot] !== key) {
        keys[slot] = key;
        answers[slot] = judge(text.slice(start[at], end[at])) ? 1 : 0;
      }
      if (answers[slot] === 1) return true;
    }
    return false;
  };
}
