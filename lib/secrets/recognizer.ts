/** What the tagger of secrets adds to the recognizers of the detector, and what it doubts of theirs. */
import type { Evidence, Finding } from '../detect/finding';
import { add, isTaken, type Reading } from '../detect/reading';
import type { LateRecognizer } from '../detect/recognizer';
import { Signal } from '../detect/scan-notes';
import { CUES, type Look, lookAt } from './look';
import { marginWithin, tagSecrets } from './tag';

/** Log-odds from which a secret may stop a message by itself. */
const SURE = 3;
/** A recognizer's secret stops nothing when the tagger believes it so little. */
const DOUBTED = -2;
const TAGGER: Evidence = { kind: 'tagger', of: 'secrets' };

export const learnedSecrets: LateRecognizer = { signals: Signal.number | Signal.touching, mask: CUES, judge };

function judge(reading: Reading): void {
  const look = lookAt(reading);
  for (const finding of reading.findings) if (isSecret(finding) && isDoubted(look, finding)) finding.level = 'low';
  const taken = reading.findings.slice().sort((a, b) => a.start - b.start);
  for (const { isPassword, margin, ...place } of tagSecrets(look)) {
    if (isTaken(taken, place.start, place.end)) continue;
    const isSure = margin >= SURE;
    const type = isPassword ? 'password' : 'one-time-code';
    add(reading, type, place, isSure ? 0.7 : 0.55, isSure ? 'medium' : 'low', [TAGGER]);
  }
}

const isSecret = ({ type }: Finding): boolean => type === 'password' || type === 'one-time-code';
const isDoubted = (look: Look, finding: Finding): boolean => (marginWithin(look, finding) ?? 0) < DOUBTED;
