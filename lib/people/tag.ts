/** Names and addresses of people in a text, found by the tagger. */
import type { Finding, Level } from '../detect/finding';
import { withPassedOver } from './address-cues';
import { isAdjective } from './adjective';
import { labelAgain } from './again';
import { labelBeside } from './beside';
import { labelCalled } from './called';
import { createDecoding, type Decoding, decode, marginOf } from './decode';
import { isOfTale, isPublicFigure } from './figures';
import { isPersonFinding, type MarkedPart, type NamePart, type PersonFinding } from './finding';
import { mayNameSomebody } from './gate';
import { isCalledSo, isThingCalledSo, labelIntroduced } from './introduced';
import { isPerson, LABEL } from './labels';
import { labelFigures } from './lone-figures';
import type { PeopleModel } from './model';
import { isStreetOrThing } from './named-things';
import { isAmongPlaces, isJubilee, isNamesake } from './namesakes';
import { packTraits } from './pack';
import { labelPairs } from './pairs';
import { readSpans, type TokenSpan } from './spans';
import { type Place, thresholdOf } from './thresholds';
import { createTokens, FORM, GAP, readTokens, type Tokens } from './tokens';
import { createTraits, isSentenceStart, readTraits, STYLE, type Traits } from './traits';
import { isGivenName, isKnownSurname } from './words';

interface Scratch {
  tokens: Tokens;
  traits: Traits;
  decoding: Decoding;
}

const LOW: Level = 'low';

const TALK_TOKENS = 10;

/** The arrays the tagger works in, made on first use and kept: text is judged one draft at a time. */
let scratch: Scratch | undefined;

function partOf(label: number): NamePart {
  switch (label) {
    case LABEL.surname:
      return 'surname';
    case LABEL.patronymic:
      return 'patronymic';
    case LABEL.initial:
      return 'initials';
    default:
      return 'given-name';
  }
}

function partsOf(text: string, tokens: Tokens, label: Uint8Array, span: TokenSpan): MarkedPart[] {
  const parts: MarkedPart[] = [];
  for (let i = span.begin; i < span.end; i++) {
    const part = partOf(label[i] as number);
    const start = tokens.start[i] as number;
    const end = endOf(text, tokens, label, i);
    const last = parts[parts.length - 1];
    if (last?.part === part && !isPairOfGiven(tokens, label, span)) last.end = end;
    else parts.push({ part, start, end });
  }
  return parts;
}

/** «Балғабай Сәуле»: two given names are two parts, one of them the father's as a surname. */
function isPairOfGiven({ gap }: Tokens, label: Uint8Array, { begin, end }: TokenSpan): boolean {
  return (
    end - begin === 2 &&
    gap[begin + 1] === GAP.space &&
    label[begin] === LABEL.given &&
    label[begin + 1] === LABEL.given
  );
}

/** The full stop after an initial belongs to the name. */
function endOf(text: string, tokens: Tokens, label: Uint8Array, i: number): number {
  const end = tokens.end[i] as number;
  return label[i] === LABEL.initial && text.charCodeAt(end) === 0x2e ? end + 1 : end;
}

function toFinding(text: string, place: Place, margin: number, model: PeopleModel): Finding {
  const { tokens, label, span } = place;
  const start = tokens.start[span.begin] as number;
  const score = 1 / (1 + Math.exp(-margin / 2));
  const evidence: Finding['evidence'] = [{ kind: 'tagger' }];
  if (span.kind === 'address') {
    return { type: 'address', start, end: tokens.end[span.end - 1] as number, score, level: LOW, evidence };
  }
  const person: PersonFinding = {
    type: 'person-name',
    start,
    end: endOf(text, tokens, label, span.end - 1),
    score,
    level: LOW,
    evidence,
    parts: partsOf(text, tokens, label, span),
    isPublic: isPublicFigure(tokens, label, span, model),
  };
  return person;
}

/** The name in brackets is as sure as the one before it, and as public; undefined where that was dropped. */
function repeatedName(text: string, place: Place, name: Finding | undefined, model: PeopleModel): Finding | undefined {
  if (!name || !isPersonFinding(name) || place.tokens.end[place.span.begin - 1] !== name.end) return undefined;
  const { score, isPublic } = name;
  return { ...toFinding(text, place, 0, model), score, isPublic, isRepeated: true } as PersonFinding;
}

function isSingleName(span: TokenSpan): boolean {
  return span.kind === 'person' && span.end - span.begin === 1;
}

/** «Абай жолы», «Абай – асыл ойдың данасы»: a name that begins a longer quotation is that of a book or an exhibition. */
function beginsTitle({ gap, start }: Tokens, { begin, end }: TokenSpan): boolean {
  // At the beginning of the text the quotation mark is all that stands before the name.
  const isQuoted = gap[begin] === GAP.quote || (gap[begin] === GAP.start && start[begin] === 1);
  return end - begin === 1 && isQuoted && (gap[end] as number) <= GAP.dash;
}

/** In a newspaper everybody is named; in chat the name of a poet or a star is a street, a brand or idle talk, and anywhere a jubilee is an event. */
function isIdle(place: Place): boolean {
  const { tokens, traits, span } = place;
  if (isJubilee(tokens, span) || beginsTitle(tokens, span)) return true;
  if (traits.style === STYLE.prose) return false;
  if (!isSingleName(span)) return tokens.count < TALK_TOKENS && isAllThereIs(place);
  if (isCalledSo(tokens, span.begin)) return false;
  return tokens.count < TALK_TOKENS || traits.style === STYLE.lower;
}

/** With a number or another name beside, a namesake may be meant. */
function isAllThereIs({ tokens: { form, count }, label, span }: Place): boolean {
  for (let i = 0; i < count; i++) {
    if (form[i] === FORM.number) return false;
    if (isPerson(label[i] as number) && (i < span.begin || i >= span.end)) return false;
  }
  return true;
}

/** Finds names and addresses; never throws, whatever the text. */
export function tagPeople(text: string, model: PeopleModel): Finding[] {
  if (!mayNameSomebody(text, model)) return [];
  scratch ??= { tokens: createTokens(), traits: createTraits(), decoding: createDecoding() };
  const { tokens, traits, decoding } = scratch;
  const findings: Finding[] = [];
  let at = 0;
  while (at < text.length) {
    readTokens(text, at, model.alphabet, tokens);
    at = tokens.next;
    if (tokens.count === 0) continue;
    readTraits(tokens, model, traits);
    if (traits.candidates === 0) continue;
    packTraits(tokens, traits);
    const before = findings.length;
    decode(tokens, traits, model, decoding);
    labelCalled(tokens, traits, decoding.label);
    labelIntroduced(tokens, traits, decoding.label);
    labelFigures(tokens, traits, decoding.label, model);
    labelPairs(tokens, traits, decoding.label);
    labelBeside(tokens, traits, decoding.label);
    labelAgain(tokens, traits, decoding.label);
    addFindings(text, scratch, model, findings);
    if (findings.length > before || traits.style !== STYLE.prose) continue;
    if (!hasSmallPair(tokens, traits) || hasInnerCapital(tokens)) continue;
    readTraits(tokens, model, traits, STYLE.usual);
    if (traits.candidates === 0) continue;
    packTraits(tokens, traits);
    decode(tokens, traits, model, decoding);
    addFindings(text, scratch, model, findings, isSmallName);
  }
  return withPassedOver(text, findings);
}

/** Two words in small letters side by side that are worth a look. */
function hasSmallPair({ count, form }: Tokens, { candidate }: Traits): boolean {
  for (let i = 1; i < count; i++) {
    if (candidate[i] && candidate[i - 1] && form[i] === FORM.lower && form[i - 1] === FORM.lower) return true;
  }
  return false;
}

/** «Прием у ахметова серика.»: written like a newspaper, but without its capitals for names. */
function hasInnerCapital(tokens: Tokens): boolean {
  for (let i = 1; i < tokens.count; i++) {
    const form = tokens.form[i] as number;
    if (form !== FORM.lower && form < FORM.letter && !isSentenceStart(tokens, i)) return true;
  }
  return false;
}

/** A given name and a surname, both in small letters, that are hardly anything else. */
function isSmallName({ tokens, traits, label, span }: Place): boolean {
  let hasSurname = false;
  let hasGiven = false;
  for (let i = span.begin; i < span.end; i++) {
    if (tokens.form[i] !== FORM.lower) return false;
    const known = traits.known[i] as number;
    const like = (traits.like[i] as number) & 7;
    if (label[i] === LABEL.surname && (like >= 6 || (isKnownSurname(known) && like >= 4))) hasSurname = true;
    if (label[i] === LABEL.given && isGivenName(known) && !traits.ordinary[i]) hasGiven = true;
  }
  return hasSurname && hasGiven;
}

/** Adds what the labels of the window say, as far as it is sure enough and `takes` it. */
function addFindings(
  text: string,
  { tokens, traits, decoding }: Scratch,
  model: PeopleModel,
  findings: Finding[],
  takes: (place: Place) => boolean = () => true,
): void {
  for (const span of readSpans(tokens, traits, decoding.label)) {
    const place = { tokens, traits, label: decoding.label, span };
    if (span.isRepeated) {
      const repeated = repeatedName(text, place, findings[findings.length - 1], model);
      if (repeated) findings.push(repeated);
      continue;
    }
    if (!takes(place)) continue;
    const margin = marginOf(tokens, traits, model, decoding, span);
    if (margin < thresholdOf(place, model) || (span.kind === 'person' && isNobody(place, model))) continue;
    const finding = toFinding(text, place, margin, model);
    if (isPersonFinding(finding) && ((finding.isPublic && isIdle(place)) || isQuoted(text, place, finding))) continue;
    findings.push(finding);
  }
}

/** «Дядя Фёдор», «Фикс Прайс»: in chat one name at either end of a quotation is that of a thing, unless somebody is called by it («Арман, открой»). */
function isQuoted(text: string, { tokens, traits, span }: Place, { start, end }: Finding): boolean {
  if (traits.style === STYLE.prose || !isSingleName(span)) return false;
  const isGiven = traits.known[span.begin] === 1;
  if (text[start - 1] === '«') return !(isGiven && text[end] === ',');
  return text[end] === '»' && !(isGiven && tokens.gap[span.begin] === GAP.comma);
}

/** A place, a tale, or an adjective. */
function isNobody(place: Place, model: PeopleModel): boolean {
  const { tokens, label, span } = place;
  if (isNamesake(tokens, span) || isAdjective(tokens, span) || isThingCalledSo(tokens, span)) return true;
  if (isAmongPlaces(place) && !isPublicFigure(tokens, label, span, model)) return true;
  return isOfTale(tokens, label, span, model) || isStreetOrThing(place);
}
