/** A quick look at a message: most speak of nobody, and their words were all seen before. */
import { type Alphabet, DIGIT, folded, JOINER, LATIN_H, LETTER, SKIP, TABLE_SIZE, UPPER } from './alphabet';
import type { PeopleModel } from './model';
import { GAP, gapOf, HASH_SEED, joinedLetter, LONGEST_WORD } from './tokens';
import { recall, WORD } from './words';

const ZH = folded('ж');
const KH = folded('х');
const FULL_STOP = 0x2e;
const NEVER_NAME = WORD.isPlain | WORD.isOrdinary;

/** The word read last; there is only one at a time. */
const word = { end: 0, hash: 0, letters: 0, uppers: 0 };

function bitsAt(text: string, at: number, alphabet: Alphabet): number {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? (alphabet[code] as number) : 0;
}

/** The same hash as the tokens have, without keeping the letters. */
function readWord(text: string, from: number, alphabet: Alphabet): void {
  let hash = HASH_SEED;
  let shorter = HASH_SEED;
  let last = 0;
  let previous = 0;
  let letters = 0;
  let uppers = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const bits = code < TABLE_SIZE ? (alphabet[code] as number) : 0;
    if (!(bits & LETTER)) {
      if (!(bits & JOINER) || !(bitsAt(text, at + 1, alphabet) & LETTER)) break;
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
    previous = code | 0x20;
  }
  word.end = at;
  word.hash = hash;
  word.letters = letters;
  word.uppers = uppers;
}

/** What was seen in the message so far. */
interface Sight {
  number: boolean;
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

/** Notes a word that alone is nobody's name; true when the word before was one too. */
function isSecondWeak(sight: Sight): boolean {
  const isBeside = sight.weak && sight.weakAt === sight.words - 1;
  sight.weak = true;
  sight.weakAt = sight.words;
  return isBeside;
}

/** Whether the word read last needs a closer look; notes what may need one together with others. */
function isLoud(text: string, from: number, isStart: boolean, model: PeopleModel, sight: Sight): boolean {
  if (word.letters > LONGEST_WORD) return true;
  if (word.letters === 1) {
    sight.letter = true;
    return word.uppers > 0 || text.charCodeAt(word.end) === FULL_STOP;
  }
  const entry = recall(word.hash, model.cache);
  if (entry < 0) return true;
  if (entry & WORD.isMarker) sight.marker = true;
  if (entry & WORD.isNameLike) return true;
  if (word.uppers === 0) return (entry & WORD.isCandidate) !== 0 && isSecondWeak(sight);
  if (entry & WORD.isCandidate) return true;
  const isCapital = word.uppers === 1 && (bitsAt(text, from, model.alphabet) & UPPER) !== 0;
  if (!isCapital || !isStart || entry & WORD.isNameAtStart) return true;
  sight.anyCapital = true;
  if ((entry & NEVER_NAME) !== NEVER_NAME || entry & WORD.isMarker) sight.capital = true;
  return false;
}

/** Whether somebody may be named, or an address given; where this says no, the tagger would find no word worth a look. */
export function mayNameSomebody(text: string, model: PeopleModel): boolean {
  const { alphabet } = model;
  const sight: Sight = {
    number: false,
    letter: false,
    marker: false,
    capital: false,
    anyCapital: false,
    weak: false,
    weakAt: 0,
    words: 0,
  };
  let gap: number = GAP.start;
  let before = 0;
  for (let at = 0; at < text.length; ) {
    const bits = bitsAt(text, at, alphabet);
    if (bits & LETTER) {
      readWord(text, at, alphabet);
      sight.words++;
      const isStart = gap >= GAP.sentence || (gap === GAP.dot && before > 3);
      if (isLoud(text, at, isStart, model, sight)) return true;
      before = word.end - at;
      at = word.end;
      gap = GAP.none;
    } else if (bits & DIGIT) {
      sight.number = true;
      before = 0;
      at++;
      gap = GAP.none;
    } else gap = Math.max(gap, gapOf(text.charCodeAt(at++)));
  }
  // At the end of a sentence in prose, a capital at its beginning says more.
  const isProse = gap === GAP.dot || gap === GAP.sentence || gap === GAP.quote || gap === GAP.colon;
  if (sight.capital && (isProse || sight.number || sight.letter)) return true;
  if (sight.weak && (sight.number || sight.letter || sight.marker || sight.capital)) return true;
  return sight.marker && (sight.number || sight.anyCapital);
}
