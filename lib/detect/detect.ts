/** All recognizers together: text → findings. */
import { combine, withoutFaint } from './combine';
import { readWithDrafts } from './conversation';
import { isDull } from './dull';
import type { Finding } from './finding';
import { findOrganisation, type Organisation } from './organisation';
import { withoutOverlaps } from './overlaps';
import { isWorthReading, readText } from './read';
import type { LateRecognizer } from './recognizer';
import { scanText } from './scan';
import { borrowScan, newScan, releaseScan } from './scan-notes';

export interface DetectOptions {
  /** Up to four earlier messages of the same conversation, oldest first. */
  previousDrafts?: readonly string[];
  /** Keeps mentions of health and the like that speak of nobody yet; who adds names afterwards needs them. */
  keepsFaint?: boolean;
  /** What the organisation added by policy. */
  organisation?: Organisation;
  /** Asked after the recognizers. */
  late?: LateRecognizer;
}

/** Shared by all texts without anything in them: the usual case must not allocate. */
const NOTHING: Finding[] = [];
const PLAIN: DetectOptions = {};
const scan = newScan();

/**
 * Finds personal data in a text, or evidence of it in a file name.
 * @returns findings in the order of the text, without overlaps; the array is shared when empty: do not change it
 */
export function detect(text: string, options: DetectOptions = PLAIN): Finding[] {
  if (options === PLAIN && isDull(text, true)) return NOTHING;
  scanText(text, scan);
  const isWorth = isWorthReading(text, scan);
  const drafts = options.previousDrafts;
  const hasDrafts = drafts !== undefined && drafts.length > 0;
  const isRead = isWorth || options.late?.isAsked(text, scan);
  if (!isRead && !hasDrafts && options.organisation === undefined) return NOTHING;
  const found = isRead ? readText(text, scan, isWorth, options.late) : [];
  if (hasDrafts) found.push(...readWithDrafts(text, drafts, scan, readJoined));
  if (options.organisation) found.push(...findOrganisation(text, options.organisation));
  if (found.length === 0) return NOTHING;
  const settled = combine(text, withoutOverlaps(text, found));
  return options.keepsFaint ? settled : withoutFaint(settled);
}

function readJoined(text: string): Finding[] {
  const inner = borrowScan();
  scanText(text, inner);
  const found = isWorthReading(text, inner) ? withoutOverlaps(text, readText(text, inner, true)) : NOTHING;
  releaseScan(inner);
  return found;
}
