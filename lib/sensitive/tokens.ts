/** The words, numbers and signs of a text, each with what the weights say of it by itself. */
import { DIGIT, isDigit, isDigitAt, isLetter, isLetterOrDigit, NEWLINE, SPACE } from '../detect/characters';
import { Asker, FACTS, hush, KNOWN, OWN, placeOf, SLOTS, known as seen, TELLS, UNASKED } from '../detect/known-words';
import { grown } from '../detect/scan-notes';
import { type TextWords, wordsOf } from '../detect/text-words';
import { mix, WORD_SEED } from '../detect/word-hash';
import { BITS, byteAt, type KnownWords, SUMS, slotOf, sumsOfSign, tellsAtMost } from './words';

/** One object, filled again for each text. */
export interface Tokens {
  count: number;
  /** A bit for each topic that any of them may be of. */
  topics: number;
  start: Int32Array;
  end: Int32Array;
  /** `SUMS` numbers for each token, as they are summed up of words. */
  sums: Int32Array;
}

const FIRST_ROOM = 256;
const LETTER_BITS = 7;
/** Between digits: part of the number. */
const JOINERS: readonly number[] = [0x2c, 0x2d, 0x2e, 0x2f];

const newRoom = () => new Int32Array(FIRST_ROOM);
const tokens: Tokens = {
  count: 0,
  topics: 0,
  start: newRoom(),
  end: newRoom(),
  sums: new Int32Array(FIRST_ROOM * SUMS),
};

/** What is summed up of the words lately seen, as long as `OWN` of a word is known. */
const sums = new Int32Array(SLOTS * SUMS);

/** Reads the tokens of a text; they are good until the next text. */
export function readTokens(text: string, known: KnownWords): Tokens {
  const run = wordsOf(text);
  const { kinds } = run;
  const { length } = text;
  let next = 0;
  tokens.count = 0;
  tokens.topics = 0;
  for (let i = 0; i < length; ) {
    const kind = kinds[i] as number;
    if (kind === SPACE || kind === NEWLINE) i++;
    else if (isLetter(kind) && !isDigit(kinds[run.end[next] as number] as number)) {
      i = addWord(text, run, next++, known);
    } else if (isLetterOrDigit(kind)) {
      i = readMixed(text, i, known, kinds);
      while (next < run.count && (run.start[next] as number) < i) next++;
    } else addToken(i, ++i, sumsOfSign(known, text.charCodeAt(i - 1)), 0);
  }
  return tokens;
}

/** Adds a word of letters alone. */
function addWord(text: string, run: TextWords, at: number, known: KnownWords): number {
  const [start, end, hash] = [run.start[at] as number, run.end[at] as number, run.hash[at] as number];
  const place = placeOf(hash);
  const first = (place / KNOWN) * SUMS;
  if (seen[place + OWN] === UNASKED) {
    const slot = slotOf(known, hash, 0, text, start, end);
    for (let i = 0; i < SUMS; i++) sums[first + i] = known.slots[slot + i] as number;
    seen[place + OWN] = sums[first] as number;
    seen[place + TELLS] = tellsAtMost(sums, first);
    hush(place, Asker.facts & ~(FACTS * ((sums[first] as number) >>> BITS)));
  }
  addToken(start, end, sums, first);
  return end;
}

/** Adds a token whose sums stand at `at`. */
function addToken(start: number, end: number, sums: Int32Array, at: number): void {
  const first = placeToken(start, end) * SUMS;
  const { sums: to } = tokens;
  for (let i = 0; i < SUMS; i++) to[first + i] = sums[at + i] as number;
  tokens.topics |= (sums[at] as number) >>> BITS;
}

function placeToken(start: number, end: number): number {
  const token = tokens.count++;
  if (token === tokens.start.length) grow();
  tokens.start[token] = start;
  tokens.end[token] = end;
  return token;
}

/**
 * Reads letters and digits that begin at `start`, digits among them, and returns where they end; «180/100» and «38,7» are one
 * number, and «1С» is another token than «1с».
 */
function readMixed(text: string, start: number, known: KnownWords, kinds: Uint8Array): number {
  let hash = WORD_SEED;
  let tail = 0;
  let last = 0;
  let i = start;
  for (; i < text.length; i++) {
    const kind = kinds[i] as number;
    const code = text.charCodeAt(i);
    let letter = kind;
    if (!isLetter(kind)) {
      if (isDigit(kind)) letter = DIGIT;
      else if (isDigit(last) && JOINERS.includes(code) && isDigitAt(text, i + 1)) letter = DIGIT + code;
      else break;
    }
    hash = mix(hash, isLetter(kind) ? ~code : letter);
    tail = (tail << LETTER_BITS) | letter;
    last = kind;
  }
  addToken(start, i, known.slots, slotOf(known, hash, tail, text, start, i));
  return i;
}

function grow(): void {
  tokens.start = grown(tokens.start);
  tokens.end = grown(tokens.end);
  tokens.sums = grown(tokens.sums);
}

/** The sum of a token for one topic, in steps. */
export function ownOf({ sums }: Tokens, token: number, topic: number): number {
  return byteAt(sums[token * SUMS] as number, topic);
}

/** Whether a token may be of a topic, by itself. */
export function mayBeOf({ sums }: Tokens, token: number, topic: number): boolean {
  return ((sums[token * SUMS] as number) & (1 << (BITS + topic))) !== 0;
}
