/** What was read at some tokens → a finding, with the parts of a name. */
import type { Finding } from '../detect/finding';
import { isPublicFigure } from './figures';
import { isPersonFinding, type MarkedPart, type NamePart, type PersonFinding } from './finding';
import { LABEL } from './labels';
import type { PeopleModel } from './model';
import type { Place } from './place';
import { isSampleName } from './sample-names';
import type { TokenSpan } from './spans';
import { GAP, type Tokens } from './tokens';

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
export function endOf(text: string, tokens: Tokens, label: Uint8Array, i: number): number {
  const end = tokens.end[i] as number;
  return label[i] === LABEL.initial && text.charCodeAt(end) === 0x2e ? end + 1 : end;
}

function scoreOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

export function addressFinding({ tokens, span }: Pick<Place, 'tokens' | 'span'>, odds: number): Finding {
  return {
    type: 'address',
    start: tokens.start[span.begin] as number,
    end: tokens.end[span.end - 1] as number,
    score: scoreOf(odds / 2),
    level: 'low',
    evidence: [{ kind: 'tagger' }],
  };
}

export function nameFinding(
  text: string,
  { tokens, label, span }: Place,
  odds: number,
  model: PeopleModel,
): PersonFinding {
  const start = tokens.start[span.begin] as number;
  const end = endOf(text, tokens, label, span.end - 1);
  return {
    type: 'person-name',
    start,
    end,
    score: scoreOf(odds),
    level: 'low',
    evidence: [{ kind: 'tagger' }],
    parts: partsOf(text, tokens, label, span),
    isPublic: isPublicFigure(tokens, label, span, model) || isSampleName(text, start, end),
  };
}

/** The name in brackets is as sure as the one before it, and as public; undefined where that was dropped. */
export function repeatedName(
  text: string,
  place: Place,
  name: Finding | undefined,
  model: PeopleModel,
): PersonFinding | undefined {
  if (!name || !isPersonFinding(name) || place.tokens.end[place.span.begin - 1] !== name.end) return undefined;
  const { score, isPublic } = name;
  return { ...nameFinding(text, place, 0, model), score, isPublic, isRepeated: true };
}
