/** A quick look at a message: most speak of nobody, and their words were all seen before. */
import { DIGITS, isDigit as isKindOfDigit, isLetter as isKindOfLetter, LEANING, SPACE } from '../detect/characters';
import { Asker, hush, known, placeOf, SIGHT, UNASKED } from '../detect/known-words';
import { forgetWords, mixUnit, type TextWords, wordsOf } from '../detect/text-words';
import { type Alphabet, folded, JOINER, LATIN_H, LETTER, SKIP, TABLE_SIZE, UPPER } from './alphabet';
import { type Gap, isProseEnd, isSentenceStart, signOf } from './gate-gaps';
import type { PeopleModel } from './model';
import { HASH_SEED, joinedLetter, LONGEST_WORD } from './tokens';
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

/** The word looked at; there is only one at a time. */
const word = { start: 0, end: 0, hash: 0, bits: 0, next: 0 };

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

/** Whether a word stands alone and is known as one that says nothing; its bits are then those of `word`. */
function isQuiet(run: TextWords, at: number): boolean {
  word.bits = known[placeOf(run.hash[at] as number) + SIGHT] as number;
  return (word.bits & STRIKING) === 0 && !mayJoin(run, at);
}

/** Reads the word with the number `at` and what hyphens and apostrophes join to it. */
function readJoined(text: string, run: TextWords, at: number, model: PeopleModel): void {
  let next = at + 1;
  let end = run.end[at] as number;
  let key = run.hash[at] as number;
  while (mayJoin(run, next - 1) && bitsAt(text, end, model.alphabet) & JOINER) {
    key = mixUnit(mixUnit(key, text.charCodeAt(end)), run.hash[next] as number);
    end = run.end[next++] as number;
  }
  word.start = run.start[at] as number;
  word.end = end;
  word.next = next;
  const sight = placeOf(key) + SIGHT;
  word.bits = known[sight] as number;
  if (word.bits !== UNASKED) return;
  readWord(text, word, model.alphabet);
  const entry = word.bits & (WRITTEN.isLetter | WRITTEN.isOdd) ? 0 : recall(word.hash, model.cache);
  if (entry < 0) word.bits |= WRITTEN.isOdd;
  else {
    word.bits |= entry;
    known[sight] = word.bits;
    if ((word.bits & STRIKING) === 0) hush(sight - SIGHT, Asker.people);
  }
}

/** What was seen in the message so far; there is only one at a time. */
const sight = {
  letter: false,
  marker: false,
  /** A word in small letters that is worth a look only beside another. */
  weak: false,
  /** Which word of the text, counted, was the last of them, and which the last of either kind. */
  weakAt: 0,
  pairAt: 0,
  /** Such a word or a marker beside something that it may belong to. */
  paired: false,
  words: 0,
  /** The bits of the word before. */
  before: 0,
  /** So like a name that a word beside it would be worth a look too, unless it is an ordinary one. */
  asksForOrdinary: false,
  /** A number in words. */
  numeral: false,
  /** A capital at the beginning of a sentence, on a word that is not surely an ordinary one. */
  capital: false,
  /** A capital there on any word. */
  anyCapital: false,
};

function forgetSight(): void {
  sight.letter = sight.marker = sight.numeral = sight.capital = sight.anyCapital = sight.weak = false;
  sight.paired = sight.asksForOrdinary = false;
  sight.words = sight.before = 0;
  sight.weakAt = sight.pairAt = -1;
}

/** A word that is reported even if it stands alone and in small letters. */
function isKnownName(bits: number): boolean {
  const name = bits & WORD.known;
  return (bits & WORD.isOrdinary) === 0 && (name === 1 || name === 5 || ((bits >> WORD.likeShift) & 7) >= 6);
}

/** Notes a word that alone is nobody's name; true when the word before was one too. */
function isSecondWeak(): boolean {
  const isBeside = sight.weakAt === sight.words - 1;
  sight.weak = true;
  sight.weakAt = sight.words;
  return isBeside;
}

/** Notes whether something stands beside the word that it may belong to: another such word, a number, a letter. */
function notePair(text: string, run: TextWords): void {
  const isBeside = sight.pairAt === sight.words - 1 || (sight.before & WORD.isNumeral) !== 0;
  if (isBeside || isBesideDigit(text, run) || isBeforeLetter(run)) sight.paired = true;
  sight.pairAt = sight.words;
}

/** Notes a number in words, and whether it stands behind a word that it may belong to. */
function noteNumeral(): void {
  sight.numeral = true;
  if (sight.pairAt === sight.words - 1) sight.paired = true;
}

/** «6-й микрорайон»: so many characters may stand between a number and the word that it counts. */
const MAX_ENDING = 3;

function isBesideDigit({ length }: string, { kinds }: TextWords): boolean {
  for (let at = word.end; at < length && !isKindOfLetter(kinds[at] as number); at++)
    if (isKindOfDigit(kinds[at] as number)) return true;
  let at = word.start - 1;
  for (; at >= 0 && !isKindOfLetter(kinds[at] as number); at--) if (isKindOfDigit(kinds[at] as number)) return true;
  for (let left = MAX_ENDING; at >= 0 && (left-- > 0 || !isKindOfLetter(kinds[at] as number)); at--)
    if (isKindOfDigit(kinds[at] as number)) return true;
  return false;
}

function isBeforeLetter({ count, start, end }: TextWords): boolean {
  return word.next < count && (end[word.next] as number) - (start[word.next] as number) === 1;
}

/** Whether the word read last needs a closer look; notes what may need one together with others. */
function isLoud(text: string, before: Gap, run: TextWords): boolean {
  const { bits } = word;
  if (bits & WRITTEN.isOdd) return true;
  if (sight.asksForOrdinary && !(bits & WORD.isOrdinary)) return true;
  if (bits & WRITTEN.isLetter) {
    sight.letter = true;
    return (bits & WRITTEN.hasCapital) !== 0 || text.charCodeAt(word.end) === FULL_STOP;
  }
  if (bits & WORD.isMarker) sight.marker = true;
  if ((bits & WRITTEN.hasCapital) === 0) return isLoudInSmall(text, run);
  sight.asksForOrdinary = false;
  if (bits & (WORD.isCandidate | WORD.isNameAtStart) || !(bits & WRITTEN.isCapital)) return true;
  if (!isSentenceStart(text, before)) return true;
  sight.anyCapital = true;
  if ((bits & NEVER_NAME) !== NEVER_NAME || bits & WORD.isMarker) sight.capital = true;
  return false;
}

/** The same of a word in small letters. */
function isLoudInSmall(text: string, run: TextWords): boolean {
  const { bits } = word;
  sight.asksForOrdinary = (bits & WORD.isNameLike) !== 0;
  if (sight.asksForOrdinary) {
    const isBesideOther = sight.words > 1 && !(sight.before & WORD.isOrdinary);
    if (isBesideOther || isKnownName(bits)) return true;
  }
  if (!(bits & (WORD.isMarker | WORD.isCandidate))) return false;
  notePair(text, run);
  if (bits & WORD.isCandidate) return isSecondWeak();
  if (isKnownName(bits)) sight.paired = true;
  return false;
}

const gap: Gap = { from: 0, to: 0, before: 0 };

/** Whether somebody may be named, or an address given; where this says no, the tagger would find no word worth a look. */
export function mayNameSomebody(text: string, model: PeopleModel): boolean {
  if (model !== seen) forgetWords();
  seen = model;
  const run = wordsOf(text);
  if ((run.loud & Asker.people) === 0 && (run.signs & LEANING) === 0) return false;
  forgetSight();
  word.start = 0;
  let behind = 0;
  for (let at = 0; at < run.count; ) {
    sight.words++;
    if (isQuiet(run, at)) {
      if (sight.asksForOrdinary && !(word.bits & WORD.isOrdinary)) return true;
      sight.asksForOrdinary = false;
      word.start = run.start[at] as number;
      word.end = run.end[at++] as number;
    } else {
      gap.from = behind;
      gap.before = behind - word.start;
      readJoined(text, run, at, model);
      at = word.next;
      gap.to = word.start;
      if (isLoud(text, gap, run)) return true;
    }
    if (word.bits & WORD.isNumeral) noteNumeral();
    sight.before = word.bits;
    behind = word.end;
  }
  if (!sight.capital && !sight.paired) return false;
  // At the end of a sentence in prose, a capital at its beginning says more.
  gap.from = behind;
  gap.to = text.length;
  const number = sight.numeral || (run.signs & DIGITS) !== 0;
  if (sight.capital && (number || sight.letter || isProseEnd(signOf(text, gap)))) return true;
  if (sight.weak && (number || sight.letter || sight.marker || sight.capital)) return true;
  return sight.marker && (number || sight.anyCapital);
}
