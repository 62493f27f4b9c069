/** First look at each token: how it is written, how name-like it is, and whether the tagger should look closer. */

import { createPeers, type Peers } from './list-places';
import type { PeopleModel } from './model';
import { isNumberWord } from './number-words';
import { FORM, GAP, type Tokens, WINDOW_TOKENS } from './tokens';
import { isDeclinedName, lookUp, WORD } from './words';

export const STYLE = { lower: 0, usual: 1, upper: 2, prose: 3 } as const;

export interface Traits {
  /** How the whole window uses capitals. */
  style: number;
  /** Form, style and place in the sentence, one small number. */
  written: Uint8Array;
  /** As in the word's entry. */
  known: Uint8Array;
  /** 1: a word often written in small letters. */
  ordinary: Uint8Array;
  /** 1: a place, an organisation or the like. */
  place: Uint8Array;
  /** Name-likeness of the letters, 0–63: given name × 8 + surname. */
  like: Uint8Array;
  /** 1: so like a name that a word beside it may be the rest of it. */
  nameLike: Uint8Array;
  /** 1: a word of a full name elsewhere in the window. */
  again: Uint8Array;
  /** 1: worth a closer look. */
  candidate: Uint8Array;
  candidates: number;
  /** Where a token stands in the lists that follow. */
  at: Int32Array;
  /** For the features, with nothing at both ends and between the sentences of prose: words, their last 3 and 4 letters, small traits. */
  words: Int32Array;
  suffixes: Int32Array;
  endings: Int32Array;
  own: Int32Array;
  /** Words at the same place of a list. */
  peers: Peers;
}

/** How much the letters of word `i` speak for a surname, 0–7. */
export const likeSurname = ({ like }: Traits, i: number): number => (like[i] as number) & 7;

/** Two filters agree, so that a name is hardly ever taken for one. */
export const NEVER_NAME = WORD.isPlain | WORD.isOrdinary;

/** Places with nothing in them at either end of a sentence. */
export const PAD = 2;

export function createTraits(): Traits {
  const size = WINDOW_TOKENS + 4;
  const packed = size * (1 + PAD);
  return {
    style: 0,
    written: new Uint8Array(size),
    known: new Uint8Array(size),
    ordinary: new Uint8Array(size),
    place: new Uint8Array(size),
    like: new Uint8Array(size),
    nameLike: new Uint8Array(size),
    again: new Uint8Array(size),
    candidate: new Uint8Array(size),
    candidates: 0,
    at: new Int32Array(size),
    words: new Int32Array(packed),
    suffixes: new Int32Array(packed),
    endings: new Int32Array(packed),
    own: new Int32Array(packed),
    peers: createPeers(),
  };
}

function styleOf(tokens: Tokens): number {
  let capitals = 0;
  let lowers = 0;
  let uppers = 0;
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.form[i] as number;
    if (form === FORM.lower) lowers++;
    else if (form === FORM.upper) uppers++;
    else if (form === FORM.capital) capitals++;
  }
  if (uppers > 2 && uppers > lowers + capitals) return STYLE.upper;
  if (capitals + uppers === 0) return STYLE.lower;
  return isProse(tokens, lowers) ? STYLE.prose : STYLE.usual;
}

/** «Азамат на складе, звать?», «Айгүл келді!»: as short as this, a question or a cry is talk. */
const TALK_TOKENS = 12;

/** Whole sentences as in a newspaper: a capital at the beginning, a full stop at the end. */
function isProse(tokens: Tokens, lowers: number): boolean {
  const { count } = tokens;
  if (count < 3 || lowers * 12 < count || tokens.form[0] === FORM.lower || tokens.form[0] === FORM.letter) return false;
  const end = tokens.gap[count] as number;
  if (end === GAP.sentence) return count >= TALK_TOKENS;
  return end === GAP.dot || end === GAP.quote || end === GAP.colon;
}

export function isSentenceStart(tokens: Tokens, i: number): boolean {
  const gap = tokens.gap[i] as number;
  if (gap >= GAP.sentence) return true;
  if (gap !== GAP.dot || i === 0) return false;
  return (
    (tokens.form[i - 1] as number) < FORM.letter && (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) > 3
  );
}

/** Fills `traits` for the window in `tokens`, by how it uses capitals or as if it were of another style. */
export function readTraits(tokens: Tokens, model: PeopleModel, traits: Traits, style = styleOf(tokens)): void {
  traits.style = style;
  let candidates = 0;
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.form[i] as number;
    traits.written[i] = (form * 4 + style) * 2 + (isSentenceStart(tokens, i) ? 1 : 0);
    traits.known[i] = 0;
    traits.like[i] = 0;
    traits.ordinary[i] = 0;
    traits.place[i] = 0;
    traits.nameLike[i] = 0;
    traits.again[i] = 0;
    let isCandidate = false;
    if (form >= FORM.dottedLetter) isCandidate = true;
    else if (form === FORM.letter || form === FORM.upperLetter) isCandidate = isBareInitial(tokens, traits, i);
    else if (form !== FORM.number) {
      const word = lookUp(tokens, i, model);
      traits.known[i] = word & WORD.known;
      traits.like[i] = (word >> WORD.likeShift) & 63;
      traits.ordinary[i] = word & WORD.isOrdinary ? 1 : 0;
      traits.place[i] = word & WORD.isPlace ? 1 : 0;
      traits.nameLike[i] = word & WORD.isNameLike ? 1 : 0;
      const isLower = form === FORM.lower || style === STYLE.upper;
      if (word & WORD.isMarker && isLower) isCandidate = hasNumberBeside(tokens, traits, i);
      else if (isLower) isCandidate = (word & WORD.isCandidate) !== 0;
      else isCandidate = (word & NEVER_NAME) !== NEVER_NAME || !isSentenceStart(tokens, i);
    }
    traits.candidate[i] = isCandidate ? 1 : 0;
    if (isCandidate) candidates++;
  }
  traits.candidate[tokens.count] = 0;
  traits.candidates = candidates;
  if (candidates === 0) return;
  markNeighbours(tokens, traits);
  markNumbers(tokens, traits);
  dropLone(tokens, traits);
}

/** «Ахметовы», «Талгату», «Гульмирочка»: known with an ending, or letters like those of given names. */
function isNameAtStart({ known, like }: Traits, i: number): boolean {
  const given = (like[i] as number) >> 3;
  return known[i] === 6 || isDeclinedName(known[i] as number, given) || given >= LIKE_GIVEN;
}

/** From this bin on the letters are those of a given name. */
const LIKE_GIVEN = 5;

/** A word alone in small letters, or first in a message, is not reported unless it is a known name and no ordinary word: no need to look closer. */
function dropLone(tokens: Tokens, traits: Traits): void {
  const { candidate, known } = traits;
  let left = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!candidate[i]) continue;
    const isLone = !(i > 0 && candidate[i - 1]) && !candidate[i + 1];
    const form = tokens.form[i] as number;
    const isFirst = form === FORM.capital && traits.style !== STYLE.prose && isSentenceStart(tokens, i);
    const isSmall = form === FORM.lower || form === FORM.number || isFirst;
    const isKnown = known[i] === 1 || known[i] === 5 || likeSurname(traits, i) >= (isFirst ? 5 : 6);
    const isNoWord = !traits.ordinary[i] || (isFirst && known[i] === 1);
    const isKept = isNoWord && (isKnown || (isFirst && isNameAtStart(traits, i)));
    if (isLone && isSmall && !isKept) candidate[i] = 0;
    else left++;
  }
  traits.candidates = left;
}

/** A word of addresses («дом», «үй») says nothing far from a number, a capital or another word worth a look. */
function hasNumberBeside(tokens: Tokens, traits: Traits, i: number): boolean {
  if (i > 0 && (traits.candidate[i - 1] === 1 || isNumberOrCapital(tokens.form[i - 1] as number))) return true;
  if (i > 1 && isNumberOrCapital(tokens.form[i - 2] as number)) return true;
  const last = Math.min(i + 4, tokens.count - 1);
  for (let k = i + 1; k <= last; k++)
    if (isNumberOrCapital(tokens.form[k] as number) || isNumberWord(tokens, k)) return true;
  return false;
}

function isNumberOrCapital(form: number): boolean {
  return form !== FORM.lower && form !== FORM.letter;
}

/** A word beside one that is very like a name may be the rest of that name. */
function markNeighbours(tokens: Tokens, traits: Traits): void {
  const { candidate } = traits;
  for (let i = 0; i < tokens.count; i++) {
    if (candidate[i] || traits.ordinary[i] || (tokens.form[i] as number) > FORM.mixed) continue;
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < 3) continue;
    const isAfter = i > 0 && tokens.gap[i] === GAP.space && traits.nameLike[i - 1] === 1;
    const isBefore = i + 1 < tokens.count && tokens.gap[i + 1] === GAP.space && traits.nameLike[i + 1] === 1;
    if (isAfter || isBefore) candidate[i] = 1;
  }
  markInitialsBefore(tokens, traits);
}

/** «А Б Ахметов»: letters right before a word that is very like a name. */
function markInitialsBefore(tokens: Tokens, traits: Traits): void {
  for (let i = tokens.count - 2; i >= 0; i--) {
    const form = tokens.form[i] as number;
    if (!isLetterForm(form) || traits.candidate[i]) continue;
    if (tokens.gap[i + 1] !== GAP.space || !traits.candidate[i + 1]) continue;
    const next = tokens.form[i + 1] as number;
    if (isLetterForm(next) || (form === FORM.upperLetter && traits.nameLike[i + 1] === 1)) {
      traits.candidate[i] = 1;
    } else if (traits.nameLike[i + 1] === 1 && i > 0 && isLetterForm(tokens.form[i - 1] as number))
      traits.candidate[i] = 1;
  }
}

/** With a full stop or without. */
function isAnyLetter(form: number): boolean {
  return form >= FORM.dottedLetter || isLetterForm(form);
}

function isLetterForm(form: number): boolean {
  return form === FORM.letter || form === FORM.upperLetter;
}

/** A letter without a full stop is worth a look after a word that is. */
function isBareInitial(tokens: Tokens, traits: Traits, i: number): boolean {
  if (i === 0 || traits.candidate[i - 1] !== 1 || (tokens.gap[i] as number) > GAP.dot) return false;
  // «ахметов а», «ахметов а б», and not «ахметов и его брат».
  const isLoose = tokens.form[i] === FORM.letter && tokens.gap[i + 1] === GAP.space && i + 1 < tokens.count;
  return !isLoose || isLetterForm(tokens.form[i + 1] as number) || isAnyLetter(tokens.form[i - 1] as number);
}

/** A number is worth a look only beside a word or number that is; so is a letter that belongs to a number. */
function markNumbers(tokens: Tokens, traits: Traits): void {
  const { candidate } = traits;
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.form[i] as number;
    if (form !== FORM.number) {
      if (isLetterForm(form) && i > 0 && candidate[i - 1] && isNear(tokens, i) && isOfNumber(tokens, i))
        candidate[i] = 1;
      continue;
    }
    if ((tokens.end[i] as number) - (tokens.start[i] as number) > 4) continue;
    const isAfter = i > 0 && candidate[i - 1] === 1 && isNear(tokens, i);
    const isBefore =
      i + 1 < tokens.count &&
      isNear(tokens, i + 1) &&
      (candidate[i + 1] === 1 || isNumberBeforeWord(tokens, traits, i));
    if (isAfter || isBefore) candidate[i] = 1;
  }
}

/** The letter of «14а» and «14-а», or one between two numbers: «Самал-2 д 40», «85 п 1». */
function isOfNumber({ form, gap, count }: Tokens, i: number): boolean {
  if ((gap[i] as number) !== GAP.space) return true;
  return form[i - 1] === FORM.number && i + 1 < count && form[i + 1] === FORM.number && gap[i + 1] === GAP.space;
}

/** «6-й микрорайон», «10-шы шағын аудан», «11а мкр»: the number counts the word after its ending or letter. */
function isNumberBeforeWord(tokens: Tokens, traits: Traits, i: number): boolean {
  const gap = tokens.gap[i + 1];
  if (i + 2 >= tokens.count || !traits.candidate[i + 2]) return false;
  const length = (tokens.end[i + 1] as number) - (tokens.start[i + 1] as number);
  if (gap !== GAP.dash && !(gap === GAP.none && length === 1)) return false;
  if (length > 3) return false;
  traits.candidate[i + 1] = 1;
  return true;
}

function isNear(tokens: Tokens, i: number): boolean {
  return (tokens.gap[i] as number) < GAP.sentence;
}
