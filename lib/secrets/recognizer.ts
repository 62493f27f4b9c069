/** What the tagger of secrets adds to the recognizers of the detector, and what it doubts of theirs. */
import type { Evidence, Finding } from '../detect/finding';
import { add, isTaken, type Reading } from '../detect/reading';
import type { LateRecognizer } from '../detect/recognizer';
import { Signal } from '../detect/scan-notes';
import { CUES, lookAt, mayHoldSecret } from './look';
import type { Piece } from './pieces';
import { NEVER, tagSecrets } from './tag';

/** Log-odds from which a secret may stop a message by itself. */
const SURE = 3;
/** Log-odds from which on one may stop it that a recognizer found. */
const DOUBTED = -2;
const TAGGER: Evidence = { kind: 'tagger', of: 'secrets' };

export const learnedSecrets: LateRecognizer = { signals: Signal.number | Signal.touching, mask: CUES, judge };

function judge(reading: Reading): void {
  if (!mayHoldSecret(reading)) return;
  const look = lookAt(reading);
  const { places, margins } = tagSecrets(look);
  const taken = reading.findings.slice().sort((a, b) => a.start - b.start);
  doubt(taken, look.pieces, margins);
  for (const { isPassword, margin, ...place } of places) {
    if (isTaken(taken, place.start, place.end)) continue;
    const isSure = margin >= SURE;
    const type = isPassword ? 'password' : 'one-time-code';
    add(reading, type, place, isSure ? 0.7 : 0.55, isSure ? 'medium' : 'low', [TAGGER]);
  }
}

/** A recognizer's secret that the tagger believes too little stops nothing. */
function doubt(findings: readonly Finding[], pieces: readonly Piece[], margins: readonly number[]): void {
  let first = 0;
  for (const finding of findings) {
    while (first < pieces.length && (pieces[first] as Piece).end <= finding.start) first++;
    if (finding.type !== 'password' && finding.type !== 'one-time-code') continue;
    let greatest = NEVER;
    for (let at = first; at < pieces.length && (pieces[at] as Piece).start < finding.end; at++)
      greatest = Math.max(greatest, margins[at] as number);
    if (greatest !== NEVER && greatest < DOUBTED) finding.level = 'low';
  }
}
