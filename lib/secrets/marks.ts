/** Finds marks of secrecy by learned weights: where a paper at hand bears one, not where marks are only talked about. */
import { readWord } from './features';
import { isWord } from './kinds';
import type { Look } from './look';
import { NEVER, type SecretPlace, STEP, sumOfAll, type Tagged } from './tag';
import { readWeights } from './weights';

/** From these log-odds on a word is believed to belong to a mark. */
const BELIEVED = 0;

/** Judges all words of a text; words side by side are one mark. Linear in its length. */
export function tagMarks(look: Look): Tagged {
  const { count, start, end } = look.pieces;
  const places: SecretPlace[] = [];
  const margins: number[] = [];
  let last = -1;
  for (let at = 0; at < count; at++) {
    const margin = marginOf(look, at);
    margins.push(margin);
    if (margin < BELIEVED) continue;
    const before = places.at(-1);
    if (before && last === at - 1) {
      before.end = end[at] as number;
      before.margin = Math.max(before.margin, margin);
    } else places.push({ start: start[at] as number, end: end[at] as number, type: 'official-mark', margin });
    last = at;
  }
  return { places, margins, beliefs: [] };
}

function marginOf(look: Look, at: number): number {
  if (!isWord(look.pieces.kind[at] as number)) return NEVER;
  readWord(look, at);
  return sumOfAll(readWeights().mark) * STEP;
}
