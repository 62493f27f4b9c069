/** What ails a part of the body: «сломал … руку», «зубымды жұлдырдым», «камень в почке», “broke her wrist”. */
import { Category } from './categories';
import { type Place, type Reading, wordOf } from './reading';
import { hasSeen, maskOf } from './scan-notes';
import { isIn } from './word-categories';

const PARTS = maskOf([Category.bodyPart]);
const AILS = maskOf([Category.ailing, Category.aching]);
/** How far the two may stand from each other. */
const BEHIND = 22;
const BEFORE = 18;
const CLAUSE_END = /[.!?;:,\n()]/;
/** «тісім», «басымды»: the speaker's own. */
const OWN = /(?:[ыіи]м|[аеөә]м)(?:[дт][ыіи]|[ае]|нан|нен|да|де)?$/u;

const HURT = 0.65;
const ACHES = 0.5;
const OWN_ACHES = 0.6;

/** A part of the body with what ails it. */
export interface Ailment extends Place {
  score: number;
}

type Scanned = Pick<Reading, 'text' | 'scan' | 'words'>;

/** Spans from the part to what ails it or the other way round, in the order of the text. */
export function ailingParts(scanned: Scanned): Ailment[] {
  const { scan, words } = scanned;
  if (!hasSeen(scan, PARTS) || !hasSeen(scan, AILS)) return [];
  const found: Ailment[] = [];
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isIn(words, scan.hitWord[hit] as number, Category.bodyPart)) continue;
    const other = ailmentOf(scanned, hit);
    if (other >= 0) found.push(whole(scanned, hit, other));
  }
  return found;
}

function ailmentOf(scanned: Scanned, part: number): number {
  const { scan } = scanned;
  for (let hit = part + 1; hit < scan.hitCount; hit++) {
    if ((scan.hitStart[hit] as number) - (scan.hitEnd[part] as number) > BEHIND) break;
    if (isAilment(scanned, hit)) return isOneClause(scanned, part, hit) ? hit : -1;
  }
  for (let hit = part - 1; hit >= 0; hit--) {
    if ((scan.hitStart[part] as number) - (scan.hitEnd[hit] as number) > BEFORE) break;
    if (isAilment(scanned, hit)) return isOneClause(scanned, hit, part) ? hit : -1;
  }
  return -1;
}

function isAilment({ scan, words }: Scanned, hit: number): boolean {
  const word = scan.hitWord[hit] as number;
  return isIn(words, word, Category.ailing) || isIn(words, word, Category.aching);
}

function isOneClause({ text, scan }: Scanned, first: number, last: number): boolean {
  return !CLAUSE_END.test(text.slice(scan.hitEnd[first], scan.hitStart[last]));
}

function whole(scanned: Scanned, part: number, other: number): Ailment {
  const { scan, words } = scanned;
  const start = Math.min(scan.hitStart[part] as number, scan.hitStart[other] as number);
  const end = Math.max(scan.hitEnd[part] as number, scan.hitEnd[other] as number);
  const isOwn = OWN.test(wordOf(scanned, part).toLowerCase());
  const isHurt = isIn(words, scan.hitWord[other] as number, Category.ailing);
  return { start, end, score: isHurt ? HURT : isOwn ? OWN_ACHES : ACHES };
}
