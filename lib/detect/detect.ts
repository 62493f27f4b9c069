/** All recognizers together: text → findings. */
import { combine } from './combine';
import { readWithDrafts } from './conversation';
import type { Finding } from './finding';
import { withoutOverlaps } from './overlaps';
import { isWorthReading, readText } from './read';
import { scanText } from './scan';
import { newScan } from './scan-notes';

export interface DetectOptions {
  /** Up to four earlier messages of the same conversation, oldest first. */
  previousDrafts?: readonly string[];
}

/** Shared by all texts without anything in them: the usual case must not allocate. */
const NOTHING: Finding[] = [];
const scan = newScan();

/**
 * Finds personal data in a text, or evidence of it in a file name.
 * @returns findings in the order of the text, without overlaps; the array is shared when empty: do not change it
 */
export function detect(text: string, options: DetectOptions = {}): Finding[] {
  const signals = scanText(text, scan);
  const drafts = options.previousDrafts;
  const hasDrafts = drafts !== undefined && drafts.length > 0;
  const isWorth = isWorthReading(signals);
  if (!isWorth && !hasDrafts) return NOTHING;
  const found = isWorth ? readText(text, scan) : [];
  if (hasDrafts) found.push(...readWithDrafts(text, drafts, scan, readJoined));
  return found.length === 0 ? NOTHING : combine(text, withoutOverlaps(found));
}

function readJoined(text: string): Finding[] {
  const inner = newScan();
  return isWorthReading(scanText(text, inner)) ? withoutOverlaps(readText(text, inner)) : NOTHING;
}
