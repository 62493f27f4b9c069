/** The words, numbers and signs of a text, each with what the weights say of it by itself. */
import { DIGIT, isDigit, isDigitAt, isLetter, isLetterOrDigit, NEWLINE, SPACE } from '../detect/characters';
import { grown } from '../detect/scan-notes';
import {
  BESIDE,
  knownHalves,
  OWN,
  placeOf,
  type TextWords,
  UNASKED,
  known as words,
  wordsOf,
} from '../detect/text-words';
import { mix, WORD_SEED } from '../detect/word-hash';
import { besideSign, type KnownWords, slotOf } from './words';

/** One object, filled again for each text. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Sum of its own weights but that of how it is capitalised, in steps. */
  own: Int32Array;
  /** What it tells those beside it: a byte for each of `NEIGHBOURS`, the first lowest. */
  beside: Int32Array;
}

/** A sign is never part of a mention. */
export const NEVER = -1000;
const FIRST_ROOM = 256;
const LETTER_BITS = 7;
/** Between digits: part of the number. */
const JOINERS: readonly number[] = [0x2c, 0x2d, 0x2e, 0x2f];

const newRoom = () => new Int32Array(FIRST_ROOM);
const tokens: Tokens = { count: 0, start: newRoom(), end: newRoom(), own: newRoom(), beside: newRoom() };

/** Reads the tokens of a text; they are good until the next text. */
export function readTokens(text: string, known: KnownWords): Tokens {
  const run = wordsOf(text);
  const { kinds } = run;
  const { length } = text;
  let next = 0;
  tokens.count = 0;
  for (let i = 0; i < length; ) {
    const kind = kinds[i] as number;
    if (kind === SPACE || kind === NEWLINE) i++;
    else if (isLetter(kind) && !isDigit(kinds[run.end[next] as number] as number))
      i = addWord(text, run, next++, known);
    else if (isLetterOrDigit(kind)) {
      i = readMixed(text, i, known, kinds);
      while (next < run.count && (run.start[next] as number) < i) next++;
    } else addToken(i, ++i, NEVER, besideSign(known, text.charCodeAt(i - 1)));
  }
  return tokens;
}

/** Adds a word of letters alone. */
function addWord(text: string, run: TextWords, at: number, known: KnownWords): number {
  const end = run.end[at] as number;
  const start = run.start[at] as number;
  const hash = run.hash[at] as number;
  const place = placeOf(hash);
  if (words[place + BESIDE] === UNASKED) {
    const slot = slotOf(known, hash, 0, text, start, end);
    knownHalves[2 * place + OWN] = known.slots[slot] as number;
    words[place + BESIDE] = known.slots[slot + 1] as number;
  }
  addToken(start, end, knownHalves[2 * place + OWN] as number, words[place + BESIDE] as number);
  return end;
}

function addToken(start: number, end: number, own: number, beside: number): void {
  const token = tokens.count++;
  if (token === tokens.start.length) grow();
  tokens.start[token] = start;
  tokens.end[token] = end;
  tokens.own[token] = own;
  tokens.beside[token] = beside;
}

/** Reads letters and digits that begin at `start`, digits among them, and returns where they end; «180/100» and «38,7» are one number. */
function readMixed(text: string, start: number, known: KnownWords, kinds: Uint8Array): number {
  let hash = WORD_SEED;
  let tail = 0;
  let last = 0;
  let i = start;
  for (; i < text.length; i++) {
    const kind = kinds[i] as number;
    let letter = kind;
    if (!isLetter(kind)) {
      const code = text.charCodeAt(i);
      if (isDigit(kind)) letter = DIGIT;
      else if (isDigit(last) && JOINERS.includes(code) && isDigitAt(text, i + 1)) letter = DIGIT + code;
      else break;
    }
    hash = mix(hash, letter);
    tail = (tail << LETTER_BITS) | letter;
    last = kind;
  }
  const slot = slotOf(known, hash, tail, text, start, i);
  addToken(start, i, known.slots[slot] as number, known.slots[slot + 1] as number);
  return i;
}

function grow(): void {
  tokens.start = grown(tokens.start);
  tokens.end = grown(tokens.end);
  tokens.own = grown(tokens.own);
  tokens.beside = grown(tokens.beside);
}
