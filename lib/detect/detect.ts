/** All recognizers together: text → findings. */
import type { Finding } from './finding';

export interface DetectOptions {
  /** Up to four earlier messages of the same conversation, oldest first. */
  previousDrafts?: readonly string[];
}

export function detect(_text: string, _options: DetectOptions = {}): Finding[] {
  return [];
}
