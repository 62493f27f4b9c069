/** What the tagger of sensitive facts adds to the detector's findings. */
import type { Finding } from '../detect/finding';
import type { SensitivePlace } from './tag';

/** Log-odds from which a place counts beside a name like a word of the detector's lists. */
const SURE = 2;
/** As sure as the detector is of an illness or a debt that nobody is named beside. */
const SCORE = 0.6;
/** A mention so near to another says the same. */
const BESIDE = 1;

/**
 * Gives the detector's findings of a topic the places of it that touch them, and makes findings of the others: sure ones,
 * which may count beside a name, and the rest, which mean nothing more than they say.
 */
export function joinSensitive(
  detected: readonly Finding[],
  places: readonly SensitivePlace[],
): { sure: Finding[]; others: Finding[] } {
  const joined: { sure: Finding[]; others: Finding[] } = { sure: [], others: [] };
  let from = 0;
  for (const place of places) {
    while (from < detected.length && (detected[from] as Finding).end + BESIDE < place.start) from++;
    const rival = detected[from];
    if (rival === undefined || rival.start > place.end + BESIDE) {
      (place.margin >= SURE ? joined.sure : joined.others).push(findingOf(place));
    } else if (rival.type === place.type) widen(rival, place, detected[from + 1]);
  }
  return joined;
}

/** Places without the names and addresses they begin or end with, given in the order of the text: of «Бекова получает пособие» the fact alone. */
export function withoutNames(
  text: string,
  places: readonly SensitivePlace[],
  names: readonly Finding[],
): readonly SensitivePlace[] {
  if (names.length === 0 || places.length === 0) return places;
  let from = 0;
  return places.flatMap((place) => {
    let { start, end } = place;
    while (from < names.length && (names[from] as Finding).end <= start) from++;
    for (let at = from; at < names.length && (names[at] as Finding).start < end; at++) {
      const name = names[at] as Finding;
      if (name.start <= start)
        start = Math.min(end, name.end + (BLANK.exec(text.slice(name.end, end))?.[0].length ?? 0));
      else if (name.end >= end) end = start + text.slice(start, name.start).trimEnd().length;
    }
    return start < end ? [{ ...place, start, end }] : [];
  });
}

const BLANK = /^[^\p{L}\d]*/u;

/** The detector's mention takes in what the tagger sees of it, up to the next finding. */
function widen(finding: Finding, { start, end }: SensitivePlace, next: Finding | undefined): void {
  finding.start = Math.min(finding.start, start);
  finding.end = Math.max(finding.end, next === undefined ? end : Math.min(end, next.start));
  finding.score = Math.max(finding.score, SCORE);
}

const findingOf = ({ type, start, end }: SensitivePlace): Finding => ({
  type,
  start,
  end,
  score: SCORE,
  level: 'low',
  evidence: [{ kind: 'tagger', of: type }],
});
