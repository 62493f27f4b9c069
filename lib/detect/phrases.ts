/** Joins neighbouring words that make a phrase («жеке куәлік», «код из смс») into one. */

import { bitAt, phraseKey } from './phrase-index';
import type { Scan } from './scan-notes';
import { wordsOf } from './text-words';
import type { Phrase, Vocabulary } from './vocabulary';
import { noteCategories } from './word-categories';
import { DOUBLED_FROM, mix, SHORT, WORD_SEED } from './word-hash';

const MAX_GAP = 4;
const BLANK = 32;
const GAP = '.-/\n\t\u00a0’\'"_3';

/** Rewrites the hits in place: the first word of a phrase stands for all of it. */
export function mergePhrases(scan: Scan, words: Vocabulary, text: string): void {
  const { kinds } = wordsOf(text);
  for (let hit = 0; hit < scan.hitCount; hit++) {
    const first = scan.hitWord[hit] as number;
    const opens = words.opens[first] as number;
    const next = opens === 0 ? -1 : nextAfter(scan, hit);
    if (next < 0) continue;
    const start = scan.hitStart[next] as number;
    if ((opens & bitAt(kinds, start, scan.hitEnd[next] as number)) === 0) continue;
    if (!isGap(text, scan.hitEnd[hit] as number, start)) continue;
    for (const phrase of words.phrases.get(phraseKey(first, kinds[start] as number)) ?? []) {
      const last = lastOf(scan, words, text, hit, phrase);
      if (last < 0) continue;
      scan.hitWord[hit] = phrase.word;
      scan.signals |= words.gate[phrase.word] as number;
      noteCategories(words, phrase.word, scan.seen);
      scan.hitEnd[hit] = scan.hitEnd[last] as number;
      scan.hitWord.fill(0, hit + 1, last + 1);
      break;
    }
  }
}

function lastOf(scan: Scan, words: Vocabulary, text: string, hit: number, phrase: Phrase): number {
  let at = hit;
  for (let i = 1; i < phrase.words.length; i++) {
    const next = nextAfter(scan, at);
    if (next < 0 || !beginsWith(scan, words, text, next, phrase.words[i] as number)) return -1;
    if (!isGap(text, scan.hitEnd[at] as number, scan.hitStart[next] as number)) return -1;
    at = next;
  }
  return at;
}

/** Whether the hit is the given word, or a longer one that the word is the stem of. */
function beginsWith(scan: Scan, words: Vocabulary, text: string, hit: number, word: number): boolean {
  if (scan.hitWord[hit] === word) return true;
  const { kinds } = wordsOf(text);
  const start = scan.hitStart[hit] as number;
  const size = words.size[word] as number;
  const end = scan.hitEnd[hit] as number;
  let hash = WORD_SEED;
  let previous = 0;
  let counted = 0;
  let i = start;
  for (; i < end && counted < size; i++) {
    const letter = kinds[i] as number;
    if (letter === previous && i - start >= DOUBLED_FROM && end - start !== SHORT) continue;
    hash = mix(hash, letter);
    previous = letter;
    counted++;
  }
  return hash === words.hash[word] && end - i <= (words.suffix[word] as number);
}

function nextAfter(scan: Scan, hit: number): number {
  const end = scan.hitEnd[hit] as number;
  let next = hit + 1;
  while (next < scan.hitCount && (scan.hitStart[next] as number) < end) next++;
  return next < scan.hitCount ? next : -1;
}

function isGap(text: string, from: number, to: number): boolean {
  if (to - from > MAX_GAP) return false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== BLANK && !GAP.includes(String.fromCharCode(code))) return false;
  }
  return true;
}
