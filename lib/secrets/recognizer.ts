/** What the tagger of secrets adds to the recognizers of the detector, and what it doubts of theirs. */
import type { EntityType, Evidence, Finding, Level } from '../detect/finding';
import { add, isTaken, type Reading } from '../detect/reading';
import type { LateRecognizer } from '../detect/recognizer';
import type { Scan } from '../detect/scan-notes';
import { tagBirthDates } from './birth-days';
import { lowerHarmless } from './harmless';
import { settleHouseCodes } from './house-codes';
import { type Look, lookAt } from './look';
import { tagMarks } from './marks';
import type { Pieces } from './pieces';
import { soughtIn } from './sought';
import { BELIEVED, NEVER, type SecretPlace, type Tagged, tagSecrets } from './tag';
import { mayHoldSecret } from './words';

/** Log-odds from which a secret is marked, and from which it stops a message, when a word of the message speaks of secrets. */
const SURE = 3;
const CERTAIN = 4.5;
/** Log-odds from which on a recognizer's finding may stop it; a code that is named may sooner («код из смс 4412»), most of all where nothing else is called so («cvv 731»). */
const DOUBTED = 0;
const NAMED = { score: 0.8, least: -1 };
const SURELY_NAMED = { score: 0.95, least: -2 };
/** Log-odds from which the tagger knows a password from a code for once better than the recognizers. */
const SETTLED = 2;

/** What a tagger says for a reason, and which findings of the recognizers it may doubt. */
interface Say {
  evidence: Evidence;
  doubts: readonly EntityType[];
}
const OF_SECRETS: Say = { evidence: { kind: 'tagger', of: 'secrets' }, doubts: ['password', 'one-time-code'] };
const OF_MARKS: Say = { evidence: { kind: 'tagger', of: 'marks' }, doubts: ['official-mark'] };
const OF_BIRTHS: Say = { evidence: { kind: 'tagger', of: 'births' }, doubts: [] };

export const learnedSecrets: LateRecognizer = { isAsked, judge };

function isAsked(text: string, scan: Scan): boolean {
  const { secrets, words, marks, births } = soughtIn(text, scan);
  return marks || births || (secrets && (words || mayHoldSecret(text)));
}

/** What is looked at of a text that the recognizers have read. */
export function lookFor(reading: Reading): Look | undefined {
  const sought = soughtIn(reading.text, reading.scan);
  // What a recognizer found is looked at by the tagger too.
  sought.secrets ||= hasAny(reading, OF_SECRETS);
  sought.marks ||= hasAny(reading, OF_MARKS);
  return lookAt(reading, sought);
}

function judge(reading: Reading): void {
  const look = lookFor(reading);
  if (look !== undefined) judgeLook(look);
  settleHouseCodes(reading);
  lowerHarmless(reading);
}

function judgeLook(look: Look): void {
  const { sought } = look;
  if (sought.secrets) join(look, tagSecrets(look), OF_SECRETS);
  if (sought.marks) join(look, tagMarks(look), OF_MARKS);
  if (sought.births) join(look, { places: tagBirthDates(look), margins: [], beliefs: [] }, OF_BIRTHS);
}

/** Whether the tagger may doubt that a finding is a secret. */
export const isDoubted = ({ type }: Finding): boolean => OF_SECRETS.doubts.includes(type);
const hasAny = ({ findings }: Reading, { doubts }: Say): boolean => findings.some(({ type }) => doubts.includes(type));

function join({ reading, pieces, isOfSecrets }: Look, tagged: Tagged, say: Say): void {
  const { places } = tagged;
  if (places.length === 0 && !hasAny(reading, say)) return;
  const taken = reading.findings.slice().sort((a, b) => a.start - b.start);
  const doubtful = taken.filter(({ type }) => say.doubts.includes(type));
  doubt(reading, doubtful, pieces, tagged);
  settle(doubtful, places);
  const mayStop = say === OF_MARKS || (say === OF_SECRETS && isOfSecrets);
  for (const { type, margin, score, ...place } of places) {
    if (isTaken(taken, place.start, place.end)) continue;
    const level = mayStop ? levelOf(margin) : 'low';
    add(reading, type, place, score ?? SCORES[level], level, [say.evidence]);
  }
}

const SCORES: Record<Level, number> = { low: 0.55, medium: 0.7, high: 0.8 };

function levelOf(margin: number): Level {
  if (margin < SURE) return 'low';
  return margin < CERTAIN ? 'medium' : 'high';
}

/** A password and a code for once look alike: where the tagger is sure which it is, it decides. */
function settle(findings: readonly Finding[], places: readonly SecretPlace[]): void {
  let next = 0;
  for (const finding of findings) {
    while (next < places.length && (places[next] as SecretPlace).end <= finding.start) next++;
    const place = places[next];
    const lasting = place !== undefined && place.start < finding.end ? (place.lasting ?? 0) : 0;
    if (Math.abs(lasting) >= SETTLED) finding.type = lasting > 0 ? 'password' : 'one-time-code';
  }
}

function barOf({ type, score }: Finding): number {
  if (type !== 'one-time-code' || score < NAMED.score) return DOUBTED;
  return score < SURELY_NAMED.score ? NAMED.least : SURELY_NAMED.least;
}

/** A recognizer's finding that the tagger believes too little stops nothing; one that would not anyway is none if the judge does not believe it either. */
function doubt(reading: Reading, findings: readonly Finding[], pieces: Pieces, { margins, beliefs }: Tagged): void {
  const { count, start, end } = pieces;
  let first = 0;
  for (const finding of findings) {
    while (first < count && (end[first] as number) <= finding.start) first++;
    let [margin, belief] = [NEVER, NEVER];
    for (let at = first; at < count && (start[at] as number) < finding.end; at++) {
      margin = Math.max(margin, margins[at] as number);
      belief = Math.max(belief, beliefs[at] ?? NEVER);
    }
    const isRefuted = finding.level === 'low' && belief !== NEVER && belief < BELIEVED;
    if (margin !== NEVER && margin < barOf(finding)) finding.level = 'low';
    if (isRefuted) reading.findings.splice(reading.findings.indexOf(finding), 1);
  }
}
