/** Labelled tokens → names of people with their parts, and addresses. */
import { isUnit, trimAddress } from './address-span';
import { withArticles } from './articles';
import { nameInBrackets } from './brackets';
import { endingOf, endsWith, isLikePatronymic } from './endings';
import { isFormOfAddress, isPolitePronoun, isTitleBefore } from './forms-of-address';
import { isPerson, LABEL } from './labels';
import { isGenitive } from './namesakes';
import { isNumberWord } from './number-words';
import type { Labelled } from './place';
import { isPlaceBefore, isPlaceBehind } from './place-cases';
import { FORM, GAP, SCRIPT, type Tokens } from './tokens';
import { isSentenceStart, likeSurname, STYLE, type Traits } from './traits';
import { isBeforeWhole, isBehindWhole } from './whole-names';
import { isGivenName, isUnlisted } from './words';

/** Tokens `begin`–`end` (exclusive) that make one name or address. */
export interface TokenSpan {
  kind: 'person' | 'address';
  begin: number;
  end: number;
  /** The name before it in other letters. */
  isRepeated?: boolean;
}

/** Whether token `i` goes on with the name that begins at `begin`. */
function continuesName(labelled: Labelled, begin: number, i: number): boolean {
  const { tokens, traits, label } = labelled;
  const gap = tokens.gap[i] as number;
  const own = label[i] as number;
  const before = label[i - 1] as number;
  if (!isPerson(own)) return false;
  if (gap === GAP.dot || gap === GAP.none) {
    if (before !== LABEL.initial && own !== LABEL.initial) return false;
  } else if (gap !== GAP.space) return false;
  if (own === LABEL.initial) return countInitials(label, begin, i) < 2;
  if (isAcronym(tokens, traits, i, i - 1)) return false;
  // «Камал Хасанның қызы Акшара»: his daughter.
  if (tokens.form[i] === FORM.lower && isGenitive(tokens, i - 1)) return false;
  // «Құнанбайдың Меккеде»
  if (isBehindGenitive(labelled, i)) return false;
  if (traits.style === STYLE.prose) return !beginsNextInProse(labelled, begin, i);
  if (isBehindCase(tokens, traits, i)) return false;
  if (own === before) return true;
  if (isAroundInitial(labelled, begin, i)) return true;
  // In chat a part that was there before begins the next person.
  for (let k = begin; k < i - 1; k++) if (label[k] === own) return false;
  return true;
}

/** In Kazakh prose a name in the genitive ends there. */
function isBehindGenitive({ tokens, traits }: Labelled, i: number): boolean {
  if (isLikePatronymic(tokens, i)) return false;
  return traits.style === STYLE.prose && tokens.form[i] === FORM.capital && isGenitive(tokens, i - 1);
}

const KAZAKH_CASES = 'ни ди ти га ге ка ке да де та те нан нен дан ден тан тен мен пен бен нин дин тин'
  .split(' ')
  .map(endingOf);

/** «Рабиғаны Алма ертіп еді», «Ерзатпен Ұлықбек айтысады»: in Kazakh chat a given name in another case than the next ends there. */
function isBehindCase(tokens: Tokens, { known }: Traits, i: number): boolean {
  const before = known[i - 1] as number;
  if (!tokens.isKazakh || before < 2 || before > 4 || !isGivenName(known[i] as number)) return false;
  if (tokens.form[i - 1] !== FORM.capital || tokens.form[i] !== FORM.capital || isLikePatronymic(tokens, i))
    return false;
  const ending = KAZAKH_CASES.find((letters) => letters.length === before - 1 && endsWith(tokens, i - 1, letters));
  return ending !== undefined;
}

/** «Джордж Х. Кинг», and not «Ким А. Цой Б.»: both words were read as surnames. */
function isAroundInitial({ tokens, traits, label }: Labelled, begin: number, i: number): boolean {
  if (i !== begin + 2 || label[i - 1] !== LABEL.initial || label[i + 1] === LABEL.initial) return false;
  return isGivenName(traits.known[begin] as number) && tokens.form[i] === FORM.capital;
}

/** In prose two people hardly ever stand side by side, except «вдова Ельцина Наина Ельцина» and «Брижит Бардо Илья Ильин». */
function beginsNextInProse({ tokens, traits, label }: Labelled, begin: number, i: number): boolean {
  if (label[i] !== LABEL.given || label[i - 1] !== LABEL.surname || label[i + 1] !== LABEL.surname) return false;
  if (label[begin] === LABEL.given) return true;
  if (i > begin + 1 || isLikePatronymic(tokens, i + 1)) return false;
  // «жена Фалька Елизавета Потехина», but «Хван Чжан Еп» is one person though its first word was taken for a surname.
  const isName = isGivenName(traits.known[i] as number) && (tokens.end[i] as number) - (tokens.start[i] as number) > 4;
  const isSurname = (traits.known[begin] as number) >= 5 || likeSurname(traits, begin) >= 4;
  return isName || isSurname;
}

/** A short unknown word in capitals beside one that is not: ЭЦП, ОСИ, ЖСН-ын. */
function isAcronym(tokens: Tokens, traits: Traits, i: number, beside: number): boolean {
  const form = tokens.form[i];
  if (form === FORM.mixed) return tokens.form[beside] !== FORM.mixed;
  if (form !== FORM.upper || tokens.form[beside] !== FORM.capital) return false;
  const length = (tokens.end[i] as number) - (tokens.start[i] as number);
  const known = traits.known[i] as number;
  return length <= 2 || (isUnlisted(known) && length <= 5);
}

function countInitials(label: Uint8Array, begin: number, end: number): number {
  let count = 0;
  for (let k = begin; k < end; k++) if (label[k] === LABEL.initial) count++;
  return count;
}

/** «10а/2б» is a house; letters and digits that change more often are a key: `7b1f0c2e`. */
const MOST_GLUED = 3;

function isAddress(tokens: Tokens, begin: number, end: number): boolean {
  let words = 0;
  let numbers = 0;
  let glued = 0;
  for (let k = begin; k < end; k++) {
    if (k > begin && tokens.gap[k] === GAP.none) glued++;
    if (tokens.form[k] === FORM.number || isNumberWord(tokens, k)) numbers++;
    else if ((tokens.end[k] as number) - (tokens.start[k] as number) > 2 || isUnit(tokens, k)) words++;
  }
  return words > 0 && numbers > 0 && glued <= MOST_GLUED;
}

/** One small letter before a name is a preposition, or the end of «б.ғ.к. Е. Тұрғанбаев»; after a number it counts («класс 5 б.»). */
function startsWithLooseLetter(tokens: Tokens, label: Uint8Array, begin: number): boolean {
  if (tokens.form[begin] === FORM.dottedLetter) {
    if (tokens.form[begin + 1] === FORM.dottedUpperLetter) return true;
    if (begin > 0 && tokens.form[begin - 1] === FORM.number) return true;
  }
  return tokens.form[begin] === FORM.letter && label[begin] === LABEL.initial && label[begin + 1] !== LABEL.initial;
}

/** «в Антарктике А.Н. Чилингаров»: in prose initials stand before the surname. */
function isBeforeInitials({ traits, label }: Labelled, begin: number, end: number): boolean {
  if (traits.style !== STYLE.prose || end - begin < 3 || label[begin] !== LABEL.surname) return false;
  return label[begin + 1] === LABEL.initial && label[end - 1] === LABEL.surname;
}

/** «вдова Эдисона Денисова»: a word in small letters before a capital is no part of the name; «де», «бин», «әл» may be. */
function isBeforeName({ tokens }: Labelled, i: number): boolean {
  if (tokens.form[i] !== FORM.lower || tokens.form[i + 1] !== FORM.capital) return false;
  return (tokens.end[i] as number) - (tokens.start[i] as number) > 3;
}

/** The name from `from` to `until`, without what only seems to belong to it; undefined if nothing is left. */
function nameSpan(labelled: Labelled, from: number, until: number): TokenSpan | undefined {
  const { tokens, traits, label } = labelled;
  let begin = from;
  let end = until;
  if (startsWithLooseLetter(tokens, label, begin)) begin++;
  if (end - begin > 1 && isAcronym(tokens, traits, begin, begin + 1)) begin++;
  if (isBeforeInitials(labelled, begin, end)) begin++;
  while (end - begin > 1 && isBeforeName(labelled, begin)) begin++;
  while (end - begin > 1 && isForeignWord(labelled, begin, end - 1)) begin++;
  while (end - begin > 1 && isForeignWord(labelled, end - 1, begin)) end--;
  while (end - begin > 1 && isTitleBefore(tokens, begin)) begin++;
  while (end - begin > 1 && isPolitePronoun(tokens, begin)) begin++;
  while (end - begin > 1 && isPolitePronoun(tokens, end - 1)) end--;
  while (end - begin > 1 && isPlaceBefore(tokens, traits, begin)) begin++;
  if (isBeforeWhole(labelled, begin, end)) begin++;
  else if (isBehindWhole(labelled, begin, end)) end--;
  while (end - begin > 1 && isPlaceBehind(tokens, traits, end - 1)) end--;
  while (end > begin && isFormOfAddress(tokens, end - 1)) end--;
  if (begin >= end || countInitials(label, begin, end) === end - begin) return undefined;
  if (isSurnameBefore(labelled, begin, end)) begin--;
  if (isSecondInitial(labelled, begin, end)) label[end++] = LABEL.initial;
  if (end - begin === 1) {
    if (isOtherHalf(labelled, begin - 1, begin)) begin--;
    else if (isOtherHalf(labelled, end, end)) end++;
  }
  return withArticles(tokens, label, { kind: 'person', begin, end });
}

/** «Гордеева Н.В.», «петухов и.в»: a letter right after the full stop of the only initial. */
function isSecondInitial({ tokens, label }: Labelled, begin: number, end: number): boolean {
  if (end >= tokens.count || label[end - 1] !== LABEL.initial || countInitials(label, begin, end) !== 1) return false;
  const isLetter = (tokens.form[end] as number) >= FORM.letter && tokens.form[end] !== FORM.number;
  return (
    isLetter &&
    end - begin > 1 &&
    tokens.start[end] === (tokens.end[end - 1] as number) + 1 &&
    tokens.gap[end] === GAP.dot
  );
}

/** «Ответственный — Бондарь Инна Петровна»: a capital after a sign and right before a given name with a patronymic. */
function isSurnameBefore({ tokens, traits, label }: Labelled, begin: number, end: number): boolean {
  if (begin === 0 || end - begin !== 2 || label[begin] !== LABEL.given || label[begin + 1] !== LABEL.patronymic)
    return false;
  const i = begin - 1;
  if (tokens.form[i] !== FORM.capital || tokens.gap[begin] !== GAP.space) return false;
  if (isSentenceStart(tokens, i) || (tokens.gap[i] as number) < GAP.dash) return false;
  return traits.ordinary[i] === 0 && tokens.script[i] === tokens.script[begin];
}

/** «Дәлел Жүзбаев», «Роман Склярдың»: in Kazakh prose a capital beside a single name, on a word that is listed as a surname and is no ordinary one. */
function isOtherHalf({ tokens, traits }: Labelled, i: number, gapAt: number): boolean {
  if (i < 0 || i >= tokens.count || traits.style !== STYLE.prose || !tokens.isKazakh) return false;
  if (tokens.gap[gapAt] !== GAP.space || tokens.form[i] !== FORM.capital) return false;
  return traits.known[i] === 7 && traits.ordinary[i] === 0;
}

/** «по данным Bloomberg Шкрели»: Latin beside Cyrillic. */
function isForeignWord({ tokens, traits }: Labelled, i: number, other: number): boolean {
  const { script, form } = tokens;
  if (script[i] !== SCRIPT.latin || script[other] === SCRIPT.latin || (form[other] as number) > FORM.mixed)
    return false;
  return form[i] === FORM.capital && isUnlisted(traits.known[i] as number);
}

/** «жених Ахметов Асхат» read as two people, «Ахметов Асхат» «Болатулы» likewise: joins them again. */
function joinNeighbour({ tokens, traits, label }: Labelled, last: TokenSpan | undefined, span: TokenSpan): boolean {
  if (last?.kind !== 'person' || last.end !== span.begin || traits.style === STYLE.prose) return false;
  if (tokens.gap[span.begin] !== GAP.space || isAcronym(tokens, traits, span.begin, last.end - 1)) return false;
  if (isBehindCase(tokens, traits, span.begin)) return false;
  const isPair = last.end - last.begin === 2 && label[last.begin] === LABEL.given;
  const isWordBefore = isPair && traits.known[last.begin] === 0 && label[span.begin] === LABEL.given;
  if (isWordBefore && span.end - span.begin <= 2) last.begin++;
  else if (span.end - span.begin > 1) return false;
  last.end = span.end;
  return true;
}

/** «аса, абая 96», «Нура, Туран 55а»: what is known as a place and as nobody's name, before the street. */
function isTownBefore({ tokens, traits, label }: Labelled, begin: number): boolean {
  const i = begin - 1;
  if (i < 0 || tokens.gap[begin] !== GAP.comma || isPerson(label[i] as number)) return false;
  if (tokens.form[i] === FORM.lower && tokens.form[begin] === FORM.capital) return false;
  return traits.place[i] === 1 && isUnlisted(traits.known[i] as number) && (tokens.form[i] as number) < FORM.letter;
}

/** All names and addresses that begin between two tokens of the window, in order. */
export function readSpans(
  tokens: Tokens,
  traits: Traits,
  label: Uint8Array,
  { begin: from, end: to } = { begin: 0, end: tokens.count },
): TokenSpan[] {
  const labelled = { tokens, traits, label };
  const spans: TokenSpan[] = [];
  let i = from;
  while (i < to) {
    const begin = i;
    const own = label[i] as number;
    i++;
    if (isPerson(own)) {
      while (i < tokens.count && continuesName(labelled, begin, i)) i++;
      const span = nameSpan(labelled, begin, i);
      if (span && !joinNeighbour(labelled, spans[spans.length - 1], span)) spans.push(span);
      const repeated = span && nameInBrackets(tokens, label, span);
      if (repeated) spans.push(repeated);
      i = Math.max(i, repeated?.end ?? span?.end ?? i);
    } else if (own === LABEL.address) {
      while (i < tokens.count && label[i] === LABEL.address && (tokens.gap[i] as number) < GAP.sentence) i++;
      const trimmed = trimAddress(tokens, traits.place, begin, i);
      while (isTownBefore(labelled, trimmed.begin)) trimmed.begin--;
      if (isAddress(tokens, trimmed.begin, trimmed.end)) spans.push({ kind: 'address', ...trimmed });
    }
  }
  return spans;
}
