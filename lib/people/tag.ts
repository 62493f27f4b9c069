/** Names and addresses of people in a text, found by the tagger. */
import type { Finding, Level } from '../detect/finding';
import { isAdjective } from './adjective';
import { createDecoding, type Decoding, decode, marginOf } from './decode';
import { isPublicFigure } from './figures';
import { isPersonFinding, type MarkedPart, type NamePart, type PersonFinding } from './finding';
import { mayNameSomebody } from './gate';
import { LABEL } from './labels';
import type { PeopleModel } from './model';
import { isJubilee, isNamesake } from './namesakes';
import { isPraise } from './praise';
import { readSpans, type TokenSpan } from './spans';
import { isKazakh, type Place, thresholdOf } from './thresholds';
import { createTokens, GAP, readTokens, type Tokens } from './tokens';
import { createTraits, readTraits, STYLE, type Traits } from './traits';

interface Scratch {
  tokens: Tokens;
  traits: Traits;
  decoding: Decoding;
}

const LOW: Level = 'low';

const TALK_TOKENS = 10;
/** Reviews are seldom longer. */
const REVIEW_TOKENS = 60;

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
    if (last?.part === part) last.end = end;
    else parts.push({ part, start, end });
  }
  return parts;
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

function isGivenName({ span, label }: Place): boolean {
  return isSingleName(span) && label[span.begin] === LABEL.given;
}

/** «Рақмет, Лаура.»: in well written Kazakh, whoever is called by name between commas is spoken to, not reviewed. */
function isCalled({ tokens, traits, span }: Place): boolean {
  if (traits.style !== STYLE.prose || !isKazakh(tokens)) return false;
  const before = tokens.gap[span.begin] as number;
  return (before === GAP.comma || before >= GAP.sentence) && (tokens.gap[span.end] as number) >= GAP.dot;
}

/** In a newspaper everybody is named; in chat the one name of a poet or a star is a street, a brand or idle talk, and anywhere a jubilee is an event. */
function isIdle({ tokens, traits, span }: Place): boolean {
  if (isJubilee(tokens, span)) return true;
  if (!isSingleName(span) || traits.style === STYLE.prose) return false;
  return tokens.count < TALK_TOKENS || traits.style === STYLE.lower;
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
    decode(tokens, traits, model, decoding);
    for (const span of readSpans(tokens, traits, decoding.label)) {
      const place = { tokens, traits, label: decoding.label, span };
      if (span.isRepeated) {
        const repeated = repeatedName(text, place, findings[findings.length - 1], model);
        if (repeated) findings.push(repeated);
        continue;
      }
      const margin = marginOf(tokens, traits, model, decoding, span);
      if (margin < thresholdOf(place, model)) continue;
      if (span.kind === 'person' && (isNamesake(tokens, span) || isAdjective(tokens, span))) continue;
      if (isGivenName(place) && tokens.count < REVIEW_TOKENS && isPraise(tokens) && !isCalled(place)) continue;
      const finding = toFinding(text, place, margin, model);
      if (isPersonFinding(finding) && finding.isPublic && isIdle(place)) continue;
      findings.push(finding);
    }
  }
  return findings;
}
