/** How much the words of a name or address must speak for it. */
import { isCalled, isSaidToSomebody, isTitled } from './called';
import { isPublicFigure } from './figures';
import { LABEL } from './labels';
import type { PeopleModel } from './model';
import type { TokenSpan } from './spans';
import { FORM, GAP, SCRIPT, type Tokens } from './tokens';
import { isSentenceStart, STYLE, type Traits } from './traits';
import { isGivenName, isKnownSurname, LIKELY } from './words';

/** In log-odds. */
const THRESHOLDS = {
  address: 0,
  /** A name of several parts, in written prose and in chat. */
  full: 0.5,
  chatFull: 0,
  /** The same in small letters, if its words are known names or one can hardly be anything else. */
  smallFull: 1,
  /** The same in small letters and of words that are no known names. */
  unsure: 4,
  /** One word in written prose: of somebody everybody speaks about, in Kazakh, otherwise. */
  figure: 0,
  kazakhFigure: -3,
  /** One by which somebody is called, or who is named in full beside. */
  called: -3,
  kazakhSingle: 2,
  kazakhDeclined: 1.5,
  kazakhWord: 3,
  /** The same, if its letters are those of a name and it is no word and no place. */
  kazakhLike: 1.3,
  /** At the beginning of a sentence, where any word has a capital: one that is on no list of given names or frequent surnames. */
  kazakhFirst: 4,
  kazakhFirstLike: 2.5,
  single: 0.8,
  /** In Russian, the first word of a sentence, a given name in another case, and a known given name: what is read as a name there mostly is one. */
  russianFirst: 0.7,
  russianDeclined: 0.7,
  russianGiven: 0,
  /** One word in chat. */
  chatSingle: 1.5,
  /** The same, if it is a known given name and also a word or a place. */
  chatGivenWord: 1.1,
  /** A known given name with «ата», «апай» or the like behind it. */
  chatTitled: 0,
  /** The same with a capital, if it is a known given name, perhaps in another case, and nothing else. */
  chatGiven: 0.5,
  /** A word with a capital that can hardly be but a surname, or is a frequent one. */
  chatSurname: 0.5,
  /** At the beginning of a message or sentence any word has a capital: a known given name, one in another case, what looks like a surname, any other word. */
  firstGiven: 1.1,
  firstDeclined: 1,
  firstSurname: 1,
  firstWord: 2.5,
  /** The same in small letters. */
  chatSmall: 2.8,
  /** The same where its letters are not those of given names: lists have nearly every word in them. */
  chatSmallUnlike: 3.5,
  /** «айгуль, позвони мне»: a known given name before the first comma. */
  chatSmallCalled: 1.2,
  /** Latin words amid Cyrillic prose are mostly companies, bands and titles. */
  latinInProse: 1.3,
  latinSingle: 3,
};

/** Where a name or address stands. */
export interface Place {
  tokens: Tokens;
  traits: Traits;
  label: Uint8Array;
  span: TokenSpan;
}

/** Most words are Cyrillic. */
function isCyrillic({ script, count }: Tokens): boolean {
  let latin = 0;
  for (let i = 0; i < count; i++) if (script[i] === SCRIPT.latin) latin++;
  return latin * 2 < count;
}

/** By how much a reading with this name must be better than any without it. */
export function thresholdOf(place: Place, model: PeopleModel): number {
  const { span, tokens, traits } = place;
  if (span.kind === 'address') return THRESHOLDS.address;
  const isProse = traits.style === STYLE.prose;
  if (isProse && tokens.script[span.begin] === SCRIPT.latin && isCyrillic(tokens)) {
    return span.end - span.begin > 1 ? THRESHOLDS.latinInProse : THRESHOLDS.latinSingle;
  }
  const isLower = tokens.form[span.begin] === FORM.lower && tokens.form[span.end - 1] === FORM.lower;
  if (span.end - span.begin > 1) {
    if (!isLower) return isProse ? THRESHOLDS.full : THRESHOLDS.chatFull;
    if (isAllKnown(place)) return isProse ? THRESHOLDS.full : THRESHOLDS.smallFull;
    if (isProse) return hasSureWord(place) && hasGivenName(place) ? THRESHOLDS.full : Number.POSITIVE_INFINITY;
    return hasSureWord(place) ? THRESHOLDS.smallFull : THRESHOLDS.unsure;
  }
  if (traits.again[span.begin] === 1) return THRESHOLDS.called;
  if (!isProse) return chatSingle(place, isLower);
  // Who writes sentences as a newspaper does writes names with capitals.
  return isLower ? smallInProse(place) : proseSingle(place, model);
}

function proseSingle(place: Place, model: PeopleModel): number {
  const { tokens, traits, label, span } = place;
  if (traits.known[span.begin] === 1 && isCalled(tokens, traits, span.begin) && isSaidToSomebody(tokens))
    return THRESHOLDS.called;
  if (tokens.isKazakh && isTitled(tokens, traits, span.begin)) return THRESHOLDS.called;
  if (isPublicFigure(tokens, label, span, model)) return tokens.isKazakh ? THRESHOLDS.kazakhFigure : THRESHOLDS.figure;
  return tokens.isKazakh ? kazakhSingle(place) : russianSingle(place);
}

/** «Сен енді абай бол.»: one word in small letters, if it is a known name. */
function smallInProse(place: Place): number {
  return isAllKnown(place) ? THRESHOLDS.chatSmallUnlike : Number.POSITIVE_INFINITY;
}

function kazakhSingle({ tokens, traits, span }: Place): number {
  const known = traits.known[span.begin] as number;
  const isLike = isLikeName(traits, span.begin);
  if (isSentenceStart(tokens, span.begin)) {
    if (isListed(known)) return THRESHOLDS.kazakhSingle;
    return isLike ? THRESHOLDS.kazakhFirstLike : THRESHOLDS.kazakhFirst;
  }
  if (known === 0) return isLike ? THRESHOLDS.kazakhLike : THRESHOLDS.kazakhWord;
  return known > 1 && isGivenName(known) ? THRESHOLDS.kazakhDeclined : THRESHOLDS.kazakhSingle;
}

/** Whether the letters are those of a given name or a surname, and the word is no ordinary one and no place. */
function isLikeName({ like, ordinary, place }: Traits, i: number): boolean {
  if (ordinary[i] === 1 || place[i] === 1) return false;
  return (like[i] as number) >> 3 >= LIKELY || ((like[i] as number) & 7) >= LIKELY;
}

function russianSingle({ tokens, traits, span }: Place): number {
  const known = traits.known[span.begin] as number;
  if (known === 1) return THRESHOLDS.russianGiven;
  if (isGivenName(known)) return THRESHOLDS.russianDeclined;
  return isSentenceStart(tokens, span.begin) && !isKnownSurname(known) ? THRESHOLDS.russianFirst : THRESHOLDS.single;
}

/** In small letters only a known name is reported. */
function chatSingle({ tokens, traits, span }: Place, isLower: boolean): number {
  const known = traits.known[span.begin] as number;
  const isLikeSurname = ((traits.like[span.begin] as number) & 7) >= 6;
  if (isLower) {
    if (known !== 1 && known !== 5 && !isLikeSurname) return Number.POSITIVE_INFINITY;
    if (known === 1 && span.begin === 0 && tokens.gap[1] === GAP.comma) return THRESHOLDS.chatSmallCalled;
    const isUnlike = known === 1 && (traits.like[span.begin] as number) >> 3 < LIKELY;
    return isUnlike ? THRESHOLDS.chatSmallUnlike : THRESHOLDS.chatSmall;
  }
  if (isGivenName(known) && !isLikeSurname && isTitled(tokens, traits, span.begin)) return THRESHOLDS.chatTitled;
  if (isSentenceStart(tokens, span.begin)) return firstInChat(known, isLikeSurname);
  if (isLikeSurname || isKnownSurname(known)) return THRESHOLDS.chatSurname;
  if (!isGivenName(known)) return THRESHOLDS.chatSingle;
  return traits.ordinary[span.begin] || traits.place[span.begin] ? THRESHOLDS.chatGivenWord : THRESHOLDS.chatGiven;
}

function firstInChat(known: number, isLikeSurname: boolean): number {
  if (known === 1) return THRESHOLDS.firstGiven;
  if (isKnownSurname(known)) return THRESHOLDS.chatSurname;
  if (isLikeSurname) return THRESHOLDS.firstSurname;
  return isGivenName(known) ? THRESHOLDS.firstDeclined : THRESHOLDS.firstWord;
}

/** A given name or a frequent surname, perhaps with an ending. */
function isListed(known: number): boolean {
  return isGivenName(known) || isKnownSurname(known);
}

/** A patronymic, an initial, or a word that can hardly be but a surname. */
function hasSureWord({ tokens, traits, label, span }: Place): boolean {
  for (let i = span.begin; i < span.end; i++) {
    if (label[i] === LABEL.patronymic || tokens.form[i] === FORM.dottedLetter) return true;
    if (label[i] === LABEL.surname && ((traits.like[i] as number) & 7) >= 5) return true;
  }
  return false;
}

function hasGivenName({ traits, span }: Place): boolean {
  for (let i = span.begin; i < span.end; i++) if (traits.known[i] === 1) return true;
  return false;
}

function isAllKnown({ traits, span }: Place): boolean {
  for (let i = span.begin; i < span.end; i++) if (traits.known[i] !== 1 && traits.known[i] !== 5) return false;
  return true;
}
