/** Where an address begins and ends, by trees that look at each place around what was found; learned by `tools/people/address-judge.ts`. */
import type { Finding } from '../detect/finding';
import { sumOfLeaves, type Trees } from '../trees';
import { type AddressWindow, borderFacts, createAddressWindow, type Found } from './address-facts';
import { kindsOf } from './address-kinds';
import { decode } from './decode';
import type { PeopleModel } from './model';
import { packTraits } from './pack';
import { readTokens, type Tokens } from './tokens';
import { readTraits } from './traits';

/** How far around an address the text is read, in characters. */
const AROUND = 120;
/** How many tokens a border may move outwards, and inwards. */
const OUTWARDS = 9;
const INWARDS = 12;
/** Nobody lives at an address of more tokens. */
const LONGEST = 60;

/** The part of a text around an address, and where it lies. */
export interface Neighbourhood {
  window: AddressWindow;
  offset: number;
  found: Found;
}

/** How far an address may reach. */
export interface Limits {
  floor: number;
  ceiling: number;
}

let scratch: AddressWindow | undefined;

/** Reads the text around an address; valid until the next call. */
export function readAround(
  text: string,
  { start, end }: { start: number; end: number },
  model: PeopleModel,
): Neighbourhood | undefined {
  scratch ??= createAddressWindow();
  const { tokens, traits, decoding, kinds } = scratch;
  const offset = wordBorder(text, Math.max(0, start - AROUND), 1, start);
  const to = wordBorder(text, Math.min(text.length, end + AROUND), -1, end);
  readTokens(text.slice(offset, to), 0, model.alphabet, tokens);
  readTraits(tokens, model, traits);
  if (traits.candidates > 0) {
    packTraits(tokens, traits);
    decode(tokens, traits, model, decoding);
  }
  kindsOf(tokens, kinds);
  const found = tokensWithin(tokens, start - offset, end - offset);
  const length = found.end - found.begin;
  return length > 0 && length <= LONGEST ? { window: scratch, offset, found } : undefined;
}

/** The tokens of a window that lie between two places, wholly or in part. */
export function tokensWithin(tokens: Tokens, start: number, end: number): Found {
  let begin = 0;
  while (begin < tokens.count && (tokens.end[begin] as number) <= start) begin++;
  let last = begin;
  while (last < tokens.count && (tokens.start[last] as number) < end) last++;
  return { begin, end: last };
}

/** The next place between two words on the way to `until`. */
function wordBorder(text: string, from: number, step: 1 | -1, until: number): number {
  let at = from;
  while (at > 0 && at < text.length && at !== until && !/\s/.test(text[at] as string)) at += step;
  return at;
}

/** Visits each place where the address may begin, or end. */
export function eachBorder(
  { window, found }: Neighbourhood,
  isEnd: boolean,
  visit: (at: number, facts: Int32Array) => void,
): void {
  const { begin, end } = found;
  const from = isEnd ? Math.max(begin + 1, end - INWARDS) : Math.max(0, begin - OUTWARDS);
  const to = isEnd ? Math.min(window.tokens.count, end + OUTWARDS) : Math.min(end - 1, begin + INWARDS);
  for (let at = from; at <= to; at++) visit(at, borderFacts(window, found, isEnd, at));
}

/** The likeliest border: as found, unless another is likelier. */
function bestBorder(around: Neighbourhood, isEnd: boolean, trees: Trees): number {
  const own = isEnd ? around.found.end : around.found.begin;
  let best = own;
  let top = Number.NEGATIVE_INFINITY;
  eachBorder(around, isEnd, (at, facts) => {
    const sum = sumOfLeaves(trees, facts);
    if (sum > top || (sum === top && at === own)) {
      top = sum;
      best = at;
    }
  });
  return best;
}

/** Moves the borders of an address to where they likeliest are, as far as `floor` and `ceiling` let them. */
export function judgeBorders(text: string, finding: Finding, { floor, ceiling }: Limits, model: PeopleModel): void {
  const around = readAround(text, finding, model);
  if (!around) return;
  const { window, offset, found } = around;
  const begin = bestBorder(around, false, model.starts);
  const end = bestBorder(around, true, model.ends);
  if (begin >= end) return;
  const start = (window.tokens.start[begin] as number) + offset;
  const behind = (window.tokens.end[end - 1] as number) + offset;
  // Signs beside a border that stays stay with it.
  if (begin !== found.begin && start >= floor) finding.start = start;
  if (end !== found.end && behind <= ceiling) finding.end = behind;
}
