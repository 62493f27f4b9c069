/** Joins neighbouring words that make a phrase («жеке куәлік», «код из смс») into one. */
import type { Scan } from './scan-notes';
import type { Phrase, Vocabulary } from './vocabulary';

const MAX_GAP = 4;

/** Rewrites the hits in place: the first word of a phrase stands for all of it. */
export function mergePhrases(scan: Scan, words: Vocabulary, text: string): void {
  for (let hit = 0; hit < scan.hitCount; hit++) {
    const first = scan.hitWord[hit] as number;
    if (words.opens[first] === 0) continue;
    for (const phrase of words.phrases.get(first) ?? []) {
      const last = lastOf(scan, text, hit, phrase);
      if (last < 0) continue;
      scan.hitWord[hit] = phrase.word;
      scan.hitEnd[hit] = scan.hitEnd[last] as number;
      break;
    }
  }
}

function lastOf(scan: Scan, text: string, hit: number, phrase: Phrase): number {
  let at = hit;
  for (let i = 1; i < phrase.words.length; i++) {
    const next = nextAfter(scan, at);
    if (next < 0 || scan.hitWord[next] !== phrase.words[i]) return -1;
    if (!isGap(text, scan.hitEnd[at] as number, scan.hitStart[next] as number)) return -1;
    at = next;
  }
  return at;
}

function nextAfter(scan: Scan, hit: number): number {
  const end = scan.hitEnd[hit] as number;
  let next = hit + 1;
  while (next < scan.hitCount && (scan.hitStart[next] as number) < end) next++;
  return next < scan.hitCount ? next : -1;
}

function isGap(text: string, from: number, to: number): boolean {
  if (to - from > MAX_GAP) return false;
  for (let i = from; i < to; i++) if (!' .-/\n\t\u00a0’\'"_'.includes(text[i] as string)) return false;
  return true;
}
