/** Detector and tagger joined: text → findings. What the guard, the reader, training and benchmarks call. */
import { detect } from './detect/detect';
import type { Finding } from './detect/finding';

/**
 * Finds personal data in a draft.
 * @param text the draft as it would be sent
 * @param previousDrafts up to four earlier messages of the same conversation, oldest first
 * @returns findings sorted by start, offsets into `text` in UTF-16 units; never throws
 */
export function inspect(text: string, previousDrafts: readonly string[] = []): Finding[] {
  return detect(text, { previousDrafts });
}
