/** Addresses that the tagger passed over: which numbers are a house's or a flat's, by trees that `tools/people/address-judge.ts` learns. */
import type { Finding } from '../detect/finding';
import { type AddressWindow, numberFacts, windowTally } from './address-facts';
import { hasNumeral, isNumeral, isRoom, KIND, kindsOf } from './address-kinds';
import { judge } from './judge';
import type { PeopleModel } from './model';
import { addressFinding } from './name-finding';
import { FORM, GAP, type Tokens } from './tokens';

/** From these log-odds on a number belongs to an address. */
const LEAST = 1;
/** Tokens between two numbers of one address, and all it may have. */
const NEAR = 4;
const LONGEST = 24;

/** Visits each number that may be a house's with what the trees must know of it. */
export function eachNumber(window: AddressWindow, visit: (i: number, facts: Int32Array) => void): void {
  const { tokens, kinds } = window;
  if (!hasNumeral(tokens)) return;
  kindsOf(tokens, kinds);
  let tally: ReturnType<typeof windowTally> | undefined;
  for (let i = 0; i < tokens.count; i++) {
    const kind = kinds[i] as number;
    if (!isNumeral(kind) || kind === KIND.moreDigits || isGoingOn(kinds, i) || isOfCode(tokens, i)) continue;
    tally ??= windowTally(window);
    visit(i, numberFacts(window, i, tally));
  }
}

/** «sha256», «9b0a1e04»: glued behind a word, or letters and digits in turn. */
function isOfCode({ count, form, gap }: Tokens, i: number): boolean {
  if (gap[i] === GAP.none && i > 0 && form[i - 1] !== FORM.number) return true;
  return i + 2 < count && gap[i + 1] === GAP.none && gap[i + 2] === GAP.none && form[i + 2] === FORM.number;
}

/** «двадцать пять»: the second word of a number. */
function isGoingOn(kinds: Uint8Array, i: number): boolean {
  return i > 0 && isSaid(kinds[i] as number) && isSaid(kinds[i - 1] as number);
}

function isSaid(kind: number): boolean {
  return kind === KIND.spoken || kind === KIND.ordinal;
}

/** The addresses around the numbers of a window that belong to one, where `found`, in order, has none. */
export function addressesPassedOver(window: AddressWindow, model: PeopleModel, found: readonly Finding[]): Finding[] {
  const { tokens } = window;
  let first = -1;
  const known = found.filter(({ type }) => type === 'address');
  const added: Finding[] = [];
  let next = 0;
  let last = -1;
  eachNumber(window, (i, facts) => {
    const odds = judge(model.houses, facts);
    if (odds < LEAST) return;
    const behind = endOf(window, i);
    const end = tokens.end[behind - 1] as number;
    while (next < known.length && (known[next] as Finding).end <= (tokens.start[i] as number)) next++;
    if (next < known.length && (known[next] as Finding).start < end) return;
    const before = added[added.length - 1];
    if (before && i - last <= NEAR && behind - first <= LONGEST && !isParted(tokens, last, i)) before.end = end;
    else {
      const begin = beginOf(window, i);
      if (!isNamed(window, begin, behind)) return;
      first = begin;
      added.push(addressFinding({ tokens, span: { kind: 'address', begin, end: behind } }, odds));
    }
    last = behind;
  });
  return added;
}

/** Whether there is the name of a street or the like: «четвёртый этаж», «квартира 60» are none by themselves. */
function isNamed({ kinds }: AddressWindow, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) if (!NAMELESS.has(kinds[i] as number)) return true;
  return false;
}

const NAMELESS: ReadonlySet<number> = new Set([
  KIND.digit,
  KIND.twoDigits,
  KIND.threeDigits,
  KIND.moreDigits,
  KIND.flat,
  KIND.house,
  KIND.room,
  KIND.ordinal,
  KIND.spoken,
  KIND.ending,
  KIND.preposition,
  KIND.address,
  KIND.letter,
]);

function isParted({ gap }: Tokens, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if ((gap[k] as number) >= GAP.sentence) return true;
  return false;
}

/** Behind the rest of the number and the word for what it counts: «12 үй», «двадцать пять», «7а». */
function endOf({ tokens, kinds }: AddressWindow, i: number): number {
  let end = i + 1;
  while (end < tokens.count && isSaid(kinds[end] as number) && isSaid(kinds[end - 1] as number)) end++;
  while (end < tokens.count && tokens.gap[end] === GAP.none && end - i < 4) end++;
  const kind = kinds[end] as number;
  if (end < tokens.count && (tokens.gap[end] as number) < GAP.comma && isRoom(kind)) end++;
  return end;
}

/** In front of the name of the street, if that stands there. */
function beginOf({ tokens, kinds }: AddressWindow, i: number): number {
  let begin = i;
  for (let words = 0; begin > 0 && words < 2; ) {
    const kind = kinds[begin - 1] as number;
    if (
      tokens.form[begin - 1] === FORM.number ||
      kind === KIND.preposition ||
      (tokens.gap[begin] as number) > GAP.comma
    )
      break;
    begin--;
    if (kind > KIND.preposition) break;
    words++;
  }
  return begin;
}
