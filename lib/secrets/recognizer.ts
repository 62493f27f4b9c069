/** What the tagger of secrets adds to the recognizers of the detector, and what it doubts of theirs. */
import type { Evidence, Finding, Level } from '../detect/finding';
import { add, isTaken, type Reading } from '../detect/reading';
import type { LateRecognizer } from '../detect/recognizer';
import { lookAt, mayHoldSecret } from './look';
import type { Pieces } from './pieces';
import { NEVER, tagSecrets } from './tag';

/** Log-odds from which a secret is marked, and from which it stops a message, when a word of the message speaks of secrets. */
const SURE = 3;
const CERTAIN = 4.5;
/** Log-odds from which on one may stop it that a recognizer found. */
const DOUBTED = -2;
const TAGGER: Evidence = { kind: 'tagger', of: 'secrets' };

export const learnedSecrets: LateRecognizer = { isAsked: mayHoldSecret, judge };

function judge(reading: Reading): void {
  const look = lookAt(reading);
  if (look === undefined) return;
  const { places, margins } = tagSecrets(look);
  const taken = reading.findings.slice().sort((a, b) => a.start - b.start);
  doubt(taken, look.pieces, margins);
  for (const { isPassword, margin, ...place } of places) {
    if (isTaken(taken, place.start, place.end)) continue;
    const level = look.isOfSecrets ? levelOf(margin) : 'low';
    const type = isPassword ? 'password' : 'one-time-code';
    add(reading, type, place, SCORES[level], level, [TAGGER]);
  }
}

const SCORES: Record<Level, number> = { low: 0.55, medium: 0.7, high: 0.8 };

function levelOf(margin: number): Level {
  if (margin < SURE) return 'low';
  return margin < CERTAIN ? 'medium' : 'high';
}

/** A recognizer's secret that the tagger believes too little stops nothing. */
function doubt(findings: readonly Finding[], { count, start, end }: Pieces, margins: readonly number[]): void {
  let first = 0;
  for (const finding of findings) {
    while (first < count && (end[first] as number) <= finding.start) first++;
    if (finding.type !== 'password' && finding.type !== 'one-time-code') continue;
    let greatest = NEVER;
    for (let at = first; at < count && (start[at] as number) < finding.end; at++)
      greatest = Math.max(greatest, margins[at] as number);
    if (greatest !== NEVER && greatest < DOUBTED) finding.level = 'low';
  }
}
