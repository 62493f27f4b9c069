/** «Мирас 500, Ислам 500», «зайчик — Мансур, лиса — Злата»: which words stand at the same place in the items of a list, and which are joined. */
import { type Peers, PLACE, PLACES } from './list-places';
import { beginsSentence } from './sentences';
import { FORM, GAP, type Tokens } from './tokens';
import type { Traits } from './traits';
import { wordSet } from './word-set';
import { isGivenName } from './words';

const JOINING = 'и или мен пен бен және әлде and or with с со да';

/** None of these has more letters. */
const LONGEST = 5;

let joining: Set<number> | undefined;

function isJoining({ form, hash, letterStart }: Tokens, i: number): boolean {
  if ((letterStart[i + 1] as number) - (letterStart[i] as number) > LONGEST) return false;
  joining ??= wordSet(JOINING);
  return (form[i] === FORM.lower || form[i] === FORM.letter) && joining.has(hash[i] as number);
}

/** A known given name, perhaps in another case, that is no other word and no place. */
export function isOnlyGiven({ candidate, known, ordinary, place }: Traits, i: number): boolean {
  return candidate[i] === 1 && isGivenName(known[i] as number) && ordinary[i] === 0 && place[i] === 0;
}

/** Whether a sign between words ends an item. */
function endsItem(gap: number): boolean {
  return gap === GAP.comma || gap === GAP.colon || gap >= GAP.sentence;
}

const last = new Int32Array(PLACES);

function stands(peers: Peers, traits: Traits, i: number, place: number): void {
  const before = last[place] as number;
  peers.place[i] = place;
  peers.before[i] = before;
  if (before >= 0) peers.after[before] = i;
  last[place] = i;
  if (isOnlyGiven(traits, i)) peers.given[place] = (peers.given[place] as number) + 1;
}

function joins(peers: Peers, left: number, right: number): void {
  peers.left[right] = left;
  peers.right[left] = right;
}

const NOBODY = -1;

/** For a few words a loop is quicker than to fill each list. */
function forgetPeers({ place, before, after, left, right, given }: Peers, count: number): void {
  for (let i = 0; i < count; i++) {
    place[i] = PLACE.none;
    before[i] = after[i] = left[i] = right[i] = NOBODY;
  }
  for (let at = 0; at < PLACES; at++) {
    given[at] = 0;
    last[at] = NOBODY;
  }
}

/** Fills the window's `traits.peers`; a sentence of prose has none in another. */
export function readPeers(tokens: Tokens, traits: Traits): void {
  const { count, form, gap } = tokens;
  const { peers } = traits;
  forgetPeers(peers, count);
  let hasFirst = false;
  let hasDash = false;
  let wasJoining = true;
  for (let i = 0; i < count; i++) {
    if (beginsSentence(tokens, traits, i)) last.fill(NOBODY);
    const isNew = wasJoining || endsItem(gap[i] as number);
    if (isNew) hasFirst = hasDash = false;
    const isJoin = isJoining(tokens, i);
    if (!isJoin && i > 0 && gap[i] === GAP.comma) joins(peers, i - 1, i);
    else if (!isJoin && i > 1 && wasJoining) joins(peers, i - 2, i);
    wasJoining = isJoin;
    if (isJoin) continue;
    if (!hasFirst) {
      if (form[i] === FORM.number) continue;
      stands(peers, traits, i, PLACE.first);
      hasFirst = true;
    } else if (!hasDash && gap[i] === GAP.dash) {
      stands(peers, traits, i, PLACE.behindDash);
      hasDash = true;
    } else if (endsItem(gap[i + 1] as number) || i + 1 === count || isJoining(tokens, i + 1)) {
      stands(peers, traits, i, PLACE.last);
    }
  }
}
