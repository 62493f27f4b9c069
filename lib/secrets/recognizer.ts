/** What the tagger of secrets adds to the recognizers of the detector. */

import type { Evidence } from '../detect/finding';
import { add, isTaken, type Reading } from '../detect/reading';
import type { LateRecognizer } from '../detect/recognizer';
import { Signal } from '../detect/scan-notes';
import { CUES } from './look';
import { tagSecrets } from './tag';

/** Log-odds from which a secret may stop a message by itself. */
const SURE = 3;
const TAGGER: Evidence = { kind: 'tagger', of: 'secrets' };

export const learnedSecrets: LateRecognizer = { signals: Signal.number | Signal.touching, mask: CUES, judge };

/** Adds what stands apart from all that has been found. */
function judge(reading: Reading): void {
  const taken = reading.findings.slice().sort((a, b) => a.start - b.start);
  for (const place of tagSecrets(reading)) {
    if (isTaken(taken, place.start, place.end)) continue;
    const isSure = place.margin >= SURE;
    add(
      reading,
      place.isPassword ? 'password' : 'one-time-code',
      place,
      isSure ? 0.7 : 0.55,
      isSure ? 'medium' : 'low',
      [TAGGER],
    );
  }
}
