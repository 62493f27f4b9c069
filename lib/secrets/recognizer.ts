/** What the tagger of secrets adds to the recognizers of the detector, and what it doubts of theirs. */
import type { Evidence, Finding, Level } from '../detect/finding';
import { add, isTaken, type Reading } from '../detect/reading';
import type { LateRecognizer } from '../detect/recognizer';
import { type Look, lookAt, mayHoldSecret } from './look';
import { tagMarks } from './marks';
import type { Pieces } from './pieces';
import { NEVER, type SecretType, type Tagged, tagSecrets } from './tag';

/** Log-odds from which a secret is marked, and from which it stops a message, when a word of the message speaks of secrets. */
const SURE = 3;
const CERTAIN = 4.5;
/** Log-odds from which on what a recognizer found may stop it. */
const DOUBTED: Partial<Record<string, number>> = {
  password: -2,
  'one-time-code': -2,
  'official-mark': 0,
} satisfies Partial<Record<SecretType, number>>;
const TAGGER: Evidence = { kind: 'tagger', of: 'secrets' };

export const learnedSecrets: LateRecognizer = { isAsked: mayHoldSecret, judge };

function judge(reading: Reading): void {
  const look = lookAt(reading);
  if (look === undefined) return;
  join(look, tagSecrets(look), look.isOfSecrets);
  if (look.isOfMarks) join(look, tagMarks(look), true);
}

function join({ reading, pieces }: Look, { places, margins }: Tagged, mayStop: boolean): void {
  const taken = reading.findings.slice().sort((a, b) => a.start - b.start);
  doubt(taken, pieces, margins);
  for (const { type, margin, ...place } of places) {
    if (isTaken(taken, place.start, place.end)) continue;
    const level = mayStop ? levelOf(margin) : 'low';
    add(reading, type, place, SCORES[level], level, [TAGGER]);
  }
}

const SCORES: Record<Level, number> = { low: 0.55, medium: 0.7, high: 0.8 };

function levelOf(margin: number): Level {
  if (margin < SURE) return 'low';
  return margin < CERTAIN ? 'medium' : 'high';
}

/** A recognizer's finding that the tagger believes too little stops nothing. */
function doubt(findings: readonly Finding[], { count, start, end }: Pieces, margins: readonly number[]): void {
  let first = 0;
  for (const finding of findings) {
    while (first < count && (end[first] as number) <= finding.start) first++;
    const least = DOUBTED[finding.type];
    if (least === undefined) continue;
    let greatest = NEVER;
    for (let at = first; at < count && (start[at] as number) < finding.end; at++)
      greatest = Math.max(greatest, margins[at] as number);
    if (greatest !== NEVER && greatest < least) finding.level = 'low';
  }
}
