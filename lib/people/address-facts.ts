/** What the trees for addresses are told: of a number that may be a house's, and of a place where an address may begin or end. */
import { isRoom, KIND } from './address-kinds';
import { createDecoding } from './decode';
import { isPerson, LABEL, STRIDE } from './labels';
import type { ReadWindow } from './readings';
import { createTokens, FORM, GAP, WINDOW_TOKENS } from './tokens';
import { createTraits } from './traits';

/** A window as it was read, and what each token of it is to an address: of `KIND`. */
export interface AddressWindow extends ReadWindow {
  kinds: Uint8Array;
}

export function createAddressWindow(): AddressWindow {
  const kinds = new Uint8Array(WINDOW_TOKENS);
  return { tokens: createTokens(), traits: createTraits(), decoding: createDecoding(), kinds };
}

const NOTHING = -1;
/** Far below what any token has. */
const NO_CANDIDATE = -999;
const NO_LABEL = 9;
/** How far kinds of streets and rooms are looked for. */
const REACH = 8;

/** How many facts there are of each. */
const NUMBER_FACTS = 64;
const BORDER_FACTS = 60;

const ofNumber = new Int32Array(NUMBER_FACTS);
const ofBorder = new Int32Array(BORDER_FACTS);

/** The list being filled, and how many facts it has. */
let values: Int32Array = ofNumber;
let count = 0;

function fill(list: Int32Array): void {
  values = list;
  count = 0;
}

function add(value: number): void {
  values[count++] = value;
}

function isWithin({ tokens }: AddressWindow, i: number): boolean {
  return i >= 0 && i < tokens.count;
}

function kindAt(window: AddressWindow, i: number): number {
  return isWithin(window, i) ? (window.kinds[i] as number) : KIND.nothing;
}

function gapAt({ tokens }: AddressWindow, i: number): number {
  return i >= 0 && i <= tokens.count ? (tokens.gap[i] as number) : GAP.start;
}

function labelAt(window: AddressWindow, i: number): number {
  return isWithin(window, i) && window.traits.candidate[i] ? (window.decoding.label[i] as number) : NO_LABEL;
}

/** How far the token speaks for an address: against all else, against nothing, and a place against nothing. */
function addEmission(window: AddressWindow, i: number): void {
  if (!isWithin(window, i) || !window.traits.candidate[i]) {
    for (let k = 0; k < 3; k++) add(NO_CANDIDATE);
    return;
  }
  const { emission } = window.decoding;
  const at = i * STRIDE;
  const own = emission[at + LABEL.address] as number;
  const place = emission[at + LABEL.place] as number;
  const other = emission[at + LABEL.other] as number;
  let best = place;
  for (let label = 0; label < LABEL.address; label++) best = Math.max(best, emission[at + label] as number);
  add(own - best);
  add(own - other);
  add(place - other);
}

function addKnown(window: AddressWindow, i: number): void {
  const { known, place, ordinary } = window.traits;
  const isThere = isWithin(window, i);
  add(isThere ? (known[i] as number) : NOTHING);
  add(isThere ? (place[i] as number) : NOTHING);
  add(isThere ? (ordinary[i] as number) : NOTHING);
}

function lengthAt(window: AddressWindow, i: number): number {
  const { start, end } = window.tokens;
  return isWithin(window, i) ? (end[i] as number) - (start[i] as number) : 0;
}

/** The folded letter so far from the end of a word. */
function letterAt(window: AddressWindow, i: number, back: number): number {
  if (!isWithin(window, i)) return NOTHING;
  const { letters, letterStart } = window.tokens;
  const at = (letterStart[i + 1] as number) - back;
  return at < (letterStart[i] as number) ? NOTHING : (letters[at] as number);
}

/** How many there are of each in some tokens. */
const NOTHING_COUNTED = {
  numbers: 0,
  spoken: 0,
  houses: 0,
  rooms: 0,
  flats: 0,
  streets: 0,
  towns: 0,
  addresses: 0,
  words: 0,
  commas: 0,
  lines: 0,
  people: 0,
  labelled: 0,
};
type Tally = typeof NOTHING_COUNTED;

function countKind(tally: Tally, kind: number): void {
  if (kind === KIND.spoken || kind === KIND.ordinal) tally.spoken++;
  else if (kind === KIND.house) tally.houses++;
  else if (kind === KIND.room) tally.rooms++;
  else if (kind === KIND.flat) tally.flats++;
  else if (kind === KIND.street || kind === KIND.settlement) tally.streets++;
  else if (kind === KIND.town) tally.towns++;
  else if (kind === KIND.address) tally.addresses++;
}

function tallyOf({ tokens, kinds, traits, decoding }: AddressWindow, from: number, to: number): Tally {
  const tally = { ...NOTHING_COUNTED };
  for (let i = Math.max(0, from); i < Math.min(to, tokens.count); i++) {
    if (tokens.form[i] === FORM.number) tally.numbers++;
    else tally.words++;
    countKind(tally, kinds[i] as number);
    if (i > from && tokens.gap[i] === GAP.comma) tally.commas++;
    if (i > from && (tokens.gap[i] as number) >= GAP.sentence) tally.lines++;
    if (!traits.candidate[i]) continue;
    if (decoding.label[i] === LABEL.address) tally.labelled++;
    else if (isPerson(decoding.label[i] as number)) tally.people++;
  }
  return tally;
}

/** What all numbers of a window share; ask once for each window. */
export function windowTally(window: AddressWindow): Tally {
  return tallyOf(window, 0, window.tokens.count);
}

/** How far the next kind of street or settlement is, and of room. */
function addDistances(window: AddressWindow, i: number): void {
  let street = REACH + 1;
  let room = REACH + 1;
  for (let k = i - REACH; k <= i + REACH; k++) {
    const kind = kindAt(window, k);
    const distance = Math.abs(k - i);
    if (kind === KIND.street || kind === KIND.settlement || kind === KIND.town) street = Math.min(street, distance);
    if (isRoom(kind) && k !== i) room = Math.min(room, distance);
  }
  add(street);
  add(room);
}

/** Of the number `i` of a window; valid until the next call. */
export function numberFacts(window: AddressWindow, i: number, all: Tally): Int32Array {
  fill(ofNumber);
  for (let k = i - 3; k <= i + 3; k++) add(kindAt(window, k));
  for (let k = i - 2; k <= i + 3; k++) add(gapAt(window, k));
  for (let k = i - 2; k <= i + 2; k++) {
    addEmission(window, k);
    add(labelAt(window, k));
  }
  addKnown(window, i - 2);
  addKnown(window, i - 1);
  addKnown(window, i + 1);
  for (let k = i - 2; k <= i + 1; k++) add(lengthAt(window, k));
  add(all.flats);
  add(all.houses);
  add(all.rooms);
  add(all.streets);
  add(all.towns);
  add(all.numbers);
  add(all.addresses);
  add(all.people);
  add(all.labelled);
  add(window.tokens.count);
  add(i);
  add(window.traits.style);
  addDistances(window, i);
  add(letterAt(window, i - 1, 1));
  add(letterAt(window, i - 1, 2));
  add(letterAt(window, i + 1, 1));
  add(letterAt(window, i - 2, 1));
  return ofNumber;
}

/** An address as it was found, in tokens of the window. */
export interface Found {
  begin: number;
  end: number;
}

/** Of the address beginning or ending right before token `at`; valid until the next call. */
export function borderFacts(window: AddressWindow, found: Found, isEnd: boolean, at: number): Int32Array {
  const own = isEnd ? found.end : found.begin;
  const inside = isEnd ? tallyOf(window, found.begin, at) : tallyOf(window, at, found.end);
  const moved = tallyOf(window, Math.min(at, own), Math.max(at, own));
  fill(ofBorder);
  add(at - own);
  for (let k = at - 1; k <= at + 1; k++) add(gapAt(window, k));
  for (let k = at - 3; k <= at + 2; k++) add(kindAt(window, k));
  for (let k = at - 2; k <= at + 1; k++) {
    addEmission(window, k);
    addKnown(window, k);
    add(labelAt(window, k));
  }
  add(moved.numbers);
  add(moved.words);
  add(moved.flats);
  add(moved.rooms);
  add(moved.commas);
  add(inside.numbers);
  add(inside.flats);
  add(inside.houses);
  add(inside.rooms);
  add(inside.streets);
  add(inside.spoken);
  add(inside.commas);
  add(inside.lines);
  add(inside.towns);
  for (let k = at - 1; k <= at; k++) {
    add(lengthAt(window, k));
    add(letterAt(window, k, 1));
    add(letterAt(window, k, 2));
  }
  add(at);
  add(window.tokens.count - at);
  return ofBorder;
}
