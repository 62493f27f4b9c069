/** A quick look at a message: most speak of nobody, and their words were all seen before. */
import { SPACE } from '../detect/characters';
import { forgetWords, known, mixUnit, placeOf, SIGHT, type TextWords, UNASKED, wordsOf } from '../detect/text-words';
import { type Alphabet, folded, JOINER, LATIN_H, LETTER, SKIP, TABLE_SIZE, UPPER } from './alphabet';
import type { PeopleModel } from './model';
import { GAP, gapOf, HASH_SEED, joinedLetter, LONGEST_WORD } from './tokens';
import { recall, WORD } from './words';

const ZH = folded('ж');
const KH = folded('х');
const FULL_STOP = 0x2e;
const NEVER_NAME = WORD.isPlain | WORD.isOrdinary;

/** How a word is written, beside the bits of its entry in the cache of words. */
const WRITTEN = {
  /** It has but one letter. */
  isLetter: 1 << 16,
  hasCapital: 1 << 17,
  /** Its only capital is the first letter. */
  isCapital: 1 << 18,
  /** Too long, or in letters that names are not written in here: needs a closer look. */
  isOdd: 1 << 19,
} as const;

/** A word with none of these says nothing, wherever it stands. */
const STRIKING =
  WORD.isMarker | WORD.isNameLike | WORD.isCandidate | WRITTEN.isLetter | WRITTEN.hasCapital | WRITTEN.isOdd;

/** The model that the sights of words are of. */
let seen: PeopleModel | undefined;

function forget(model: PeopleModel): void {
  forgetWords();
  seen = model;
}

/** The word looked at; there is only one at a time. */
const word = { start: 0, end: 0, hash: 0, bits: 0 };

function bitsAt(text: string, at: number, alphabet: Alphabet): number {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? (alphabet[code] as number) : 0;
}

/** The same hash as the tokens have, without keeping the letters; and how the word is written. */
function readWord(text: string, { start, end }: { start: number; end: number }, alphabet: Alphabet): void {
  let hash = HASH_SEED;
  let shorter = HASH_SEED;
  let last = 0;
  let previous = 0;
  let letters = 0;
  let uppers = 0;
  let isOdd = false;
  for (let at = start; at < end; at++) {
    const bits = bitsAt(text, at, alphabet);
    if (!(bits & LETTER)) {
      if (!(bits & JOINER)) isOdd = true;
      continue;
    }
    letters++;
    if (bits & UPPER) uppers++;
    let letter = (bits >> 8) & 63;
    if (letter === SKIP) continue;
    if (letter === LATIN_H || letter === ZH) {
      const joined = joinedLetter(letter, last, previous);
      if (joined) hash = shorter;
      letter = joined || (letter === LATIN_H ? KH : letter);
    }
    shorter = hash;
    last = letter;
    hash = Math.imul(hash ^ letter, 0x01000193);
    const second = bits >> 16;
    if (second) {
      shorter = hash;
      last = second;
      hash = Math.imul(hash ^ second, 0x01000193);
    }
    previous = text.charCodeAt(at) | 0x20;
  }
  word.hash = hash;
  word.bits = writtenAs(letters, uppers, (bitsAt(text, start, alphabet) & UPPER) !== 0, isOdd);
}

function writtenAs(letters: number, uppers: number, isFirstUpper: boolean, isOdd: boolean): number {
  return (
    (letters === 1 ? WRITTEN.isLetter : 0) |
    (uppers > 0 ? WRITTEN.hasCapital : 0) |
    (uppers === 1 && isFirstUpper ? WRITTEN.isCapital : 0) |
    (isOdd || letters > LONGEST_WORD ? WRITTEN.isOdd : 0)
  );
}

/** Whether but one character stands between a word and the next, and that no space. */
function mayJoin({ count, start, end, kinds }: TextWords, at: number): boolean {
  const behind = end[at] as number;
  return at + 1 < count && start[at + 1] === behind + 1 && kinds[behind] !== SPACE;
}

/** Whether a word stands alone and is known as one that says nothing. */
function isQuiet(run: TextWords, at: number): boolean {
  const sight = known[placeOf(run.hash[at] as number) + SIGHT] as number;
  return (sight & STRIKING) === 0 && !mayJoin(run, at);
}

/** Reads the word with the number `at` and what hyphens and apostrophes join to it; returns the number of the next. */
function readJoined(text: string, run: TextWords, at: number, model: PeopleModel): number {
  let next = at + 1;
  let end = run.end[at] as number;
  let key = run.hash[at] as number;
  while (mayJoin(run, next - 1) && bitsAt(text, end, model.alphabet) & JOINER) {
    key = mixUnit(mixUnit(key, text.charCodeAt(end)), run.hash[next] as number);
    end = run.end[next++] as number;
  }
  word.start = run.start[at] as number;
  word.end = end;
  const sight = placeOf(key) + SIGHT;
  word.bits = known[sight] as number;
  if (word.bits !== UNASKED) return next;
  readWord(text, word, model.alphabet);
  const entry = word.bits & (WRITTEN.isLetter | WRITTEN.isOdd) ? 0 : recall(word.hash, model.cache);
  if (entry < 0) word.bits |= WRITTEN.isOdd;
  else {
    word.bits |= entry;
    known[sight] = word.bits;
  }
  return next;
}

/** What was seen in the message so far. */
interface Sight {
  letter: boolean;
  marker: boolean;
  /** A word in small letters that is worth a look only beside another. */
  weak: boolean;
  /** Where the last of them ended in the text's words, counted. */
  weakAt: number;
  words: number;
  /** A capital at the beginning of a sentence, on a word that is not surely an ordinary one. */
  capital: boolean;
  /** A capital there on any word. */
  anyCapital: boolean;
}

/** There is only one at a time. */
const sight: Sight = {
  letter: false,
  marker: false,
  capital: false,
  anyCapital: false,
  weak: false,
  weakAt: 0,
  words: 0,
};

/** Notes a word that alone is nobody's name; true when the word before was one too. */
function isSecondWeak(sight: Sight): boolean {
  const isBeside = sight.weak && sight.weakAt === sight.words - 1;
  sight.weak = true;
  sight.weakAt = sight.words;
  return isBeside;
}

/** Whether the word read last needs a closer look; notes what may need one together with others. */
function isLoud(text: string, before: Gap, sight: Sight): boolean {
  const { bits } = word;
  if (bits & WRITTEN.isOdd) return true;
  if (bits & WRITTEN.isLetter) {
    sight.letter = true;
    return (bits & WRITTEN.hasCapital) !== 0 || text.charCodeAt(word.end) === FULL_STOP;
  }
  if (bits & WORD.isMarker) sight.marker = true;
  if (bits & WORD.isNameLike) return true;
  if ((bits & WRITTEN.hasCapital) === 0) return (bits & WORD.isCandidate) !== 0 && isSecondWeak(sight);
  if (bits & (WORD.isCandidate | WORD.isNameAtStart) || !(bits & WRITTEN.isCapital)) return true;
  if (!isSentenceStart(text, before)) return true;
  sight.anyCapital = true;
  if ((bits & NEVER_NAME) !== NEVER_NAME || bits & WORD.isMarker) sight.capital = true;
  return false;
}

/** What stands between two words, and the length of the first. */
interface Gap {
  from: number;
  to: number;
  before: number;
}

const gap: Gap = { from: 0, to: 0, before: 0 };

/** The strongest sign in the gap; behind a digit only what follows it counts. */
function signOf(text: string, { from, to }: Gap): number {
  let sign: number = from === 0 ? GAP.start : GAP.none;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    sign = isDigit(code) ? GAP.none : Math.max(sign, gapOf(code));
  }
  return sign;
}

function isSentenceStart(text: string, between: Gap): boolean {
  const sign = signOf(text, between);
  return sign >= GAP.sentence || (sign === GAP.dot && between.before > 3 && !hasDigit(text, between.from, between.to));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** Whether somebody may be named, or an address given; where this says no, the tagger would find no word worth a look. */
export function mayNameSomebody(text: string, model: PeopleModel): boolean {
  if (model !== seen) forget(model);
  const run = wordsOf(text);
  sight.letter = sight.marker = sight.capital = sight.anyCapital = sight.weak = false;
  sight.weakAt = sight.words = 0;
  word.start = 0;
  let behind = 0;
  for (let at = 0; at < run.count; ) {
    sight.words++;
    if (isQuiet(run, at)) {
      word.start = run.start[at] as number;
      word.end = run.end[at++] as number;
    } else {
      gap.from = behind;
      gap.before = behind - word.start;
      at = readJoined(text, run, at, model);
      gap.to = word.start;
      if (isLoud(text, gap, sight)) return true;
    }
    behind = word.end;
  }
  if (!sight.capital && !sight.weak && !sight.marker) return false;
  // At the end of a sentence in prose, a capital at its beginning says more.
  gap.from = behind;
  gap.to = text.length;
  const number = hasDigit(text, 0, text.length);
  if (sight.capital && (number || sight.letter || isProseEnd(signOf(text, gap)))) return true;
  if (sight.weak && (number || sight.letter || sight.marker || sight.capital)) return true;
  return sight.marker && (number || sight.anyCapital);
}

function isProseEnd(sign: number): boolean {
  return sign === GAP.dot || sign === GAP.sentence || sign === GAP.quote || sign === GAP.colon;
}
