/** Most texts in which a secret is looked for are nothing but words that look like none. */
import { Asker, hush, known, LOUD, placeOf } from '../detect/known-words';
import { forgetWords, wordsOf } from '../detect/text-words';
import { ALPHABET, BLANK, CLOSES, LETTERS_FROM, Sign, signs } from './signs';
import { wordMargin } from './tag';
import { readWeights } from './weights';

/** Log-odds of a Latin word by itself: where so little is said of secrets, no lesser one was in any message. */
const LEAST = -1.75;
const UNASKED = Asker.latin;
/** What is left of it when a word may be one. */
const MAY_BE = UNASKED & (UNASKED << 1);
const EXCLAMATION = 33;

/** The weights that words were judged by. */
let judgedBy: Int8Array | undefined;

/** Whether a text has anything that could be a secret though hardly a word of it speaks of one: no word in Cyrillic letters is then. */
export function mayHoldSecret(text: string): boolean {
  if (!isOfWords(text)) return true;
  const { secret } = readWeights();
  if (judgedBy !== secret) {
    judgedBy = secret;
    forgetWords();
  }
  return (wordsOf(text).loud & UNASKED) !== 0 && hasLatin(text);
}

/** Whether a Latin word of a text may be one. */
function hasLatin(text: string): boolean {
  const { count, hash, start, end } = wordsOf(text);
  for (let at = 0; at < count; at++) {
    const place = placeOf(hash[at] as number);
    if (((known[place + LOUD] as number) & UNASKED) === UNASKED) {
      const word = text.slice(start[at], end[at]);
      hush(place, LATIN.test(word) && wordMargin(word) >= LEAST ? UNASKED ^ MAY_BE : UNASKED);
    }
    if (((known[place + LOUD] as number) & MAY_BE) !== 0) return true;
  }
  return false;
}

const LATIN = /[A-Za-z]/;

/** Whether a text is nothing but words, each with a stop behind it at most, and signs that stand apart: any other may hold more. */
function isOfWords(text: string): boolean {
  const table = signs();
  let isBehindLetter = false;
  let at = 0;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const sign = table[unit] as number;
    if ((sign & ALPHABET) >= LETTERS_FROM) isBehindLetter = true;
    else if ((sign & BLANK) !== 0) isBehindLetter = false;
    else if ((sign & ALPHABET) === Sign.digit) return false;
    else if (isBehindLetter && !isStop(text, at, unit, sign)) return false;
    else if (!isBehindLetter && ((table[text.charCodeAt(at + 1)] as number) & ALPHABET) !== 0) return false;
  }
  return true;
}

/** Whether it ends a word: nothing, a blank or the same stop once more stands behind it. */
function isStop(text: string, at: number, unit: number, sign: number): boolean {
  if (unit !== EXCLAMATION && (sign & CLOSES) === 0) return false;
  const next = text.charCodeAt(at + 1);
  return at + 1 === text.length || next === unit || ((signs()[next] as number) & BLANK) !== 0;
}
