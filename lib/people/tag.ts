/** Names and addresses of people in a text, found by the tagger. */
import type { Finding } from '../detect/finding';
import { type AddressWindow, createAddressWindow } from './address-facts';
import { addressesPassedOver, eachNumber } from './address-numbers';
import { labelAgain } from './again';
import { labelBeside } from './beside';
import { labelCalled } from './called';
import { decode, leadOf, marginOf, surroundingsOf } from './decode';
import { mayNameSomebody } from './gate';
import { labelIntroduced } from './introduced';
import { judge } from './judge';
import { LABEL } from './labels';
import { labelFigures } from './lone-figures';
import type { PeopleModel } from './model';
import { addressFinding, endOf, nameFinding, repeatedName } from './name-finding';
import { isLeftOut, isNobody } from './nobody';
import { packTraits } from './pack';
import { labelPairs } from './pairs';
import type { Place } from './place';
import { FACT, ORIGIN, readingFacts, windowFacts } from './reading-facts';
import { eachReading, type ReadWindow } from './readings';
import { readSpans, type TokenSpan } from './spans';
import { isSure } from './sure';
import { FORM, readTokens, type Tokens } from './tokens';
import { isSentenceStart, readTraits, STYLE, type Traits } from './traits';
import { isGivenName, isKnownSurname } from './words';

/** The arrays the tagger works in, made on first use and kept: text is judged one draft at a time. */
let scratch: AddressWindow | undefined;

/** Reads the text window by window; at each call the arrays hold what was read of one. */
function eachWindow(text: string, model: PeopleModel, visit: (window: AddressWindow) => void): void {
  scratch ??= createAddressWindow();
  const { tokens, traits, decoding } = scratch;
  let at = 0;
  while (at < text.length) {
    readTokens(text, at, model.alphabet, tokens);
    at = tokens.next;
    if (tokens.count === 0) continue;
    readTraits(tokens, model, traits);
    if (traits.candidates > 0) readLabels(scratch, model);
    else decoding.label.fill(LABEL.other, 0, tokens.count + 1);
    visit(scratch);
  }
}

function readLabels({ tokens, traits, decoding }: ReadWindow, model: PeopleModel): void {
  packTraits(tokens, traits);
  decode(tokens, traits, model, decoding);
  labelCalled(tokens, traits, decoding.label);
  labelIntroduced(tokens, traits, decoding.label);
  labelFigures(tokens, traits, decoding.label, model);
  labelPairs(tokens, traits, decoding.label);
  labelBeside(tokens, traits, decoding.label);
  labelAgain(tokens, traits, decoding.label);
}

/** Whoever sends more in one text sends a list, and enough is found to say so: nothing is looked for that was passed over. */
const MOST = 500;

/** Finds names and addresses; never throws, whatever the text. */
export function tagPeople(text: string, model: PeopleModel): Finding[] {
  if (!mayNameSomebody(text, model)) return [];
  const findings: Finding[] = [];
  eachWindow(text, model, (window) => {
    const found: Finding[] = [];
    if (window.traits.candidates > 0) addFindings(text, window, model, found);
    const addresses = findings.length < MOST ? addressesPassedOver(window, model, found) : [];
    if (found.length === 0 && window.traits.candidates > 0) addSmallNames(text, window, model, found);
    findings.push(...withAddresses(found, addresses));
  });
  return findings;
}

/** Both in order; a name that an address touches is the street's. */
function withAddresses(found: Finding[], addresses: readonly Finding[]): Finding[] {
  if (addresses.length === 0) return found;
  const all: Finding[] = [];
  let next = 0;
  for (const one of found) {
    while (next < addresses.length && (addresses[next] as Finding).end <= one.start)
      all.push(addresses[next++] as Finding);
    if (next === addresses.length || one.end <= (addresses[next] as Finding).start) all.push(one);
  }
  return [...all, ...addresses.slice(next)];
}

/** All numbers of a text that may be a house's, for whoever learns which are: where each stands, and what the trees must know of it. */
export function numbersToJudge(text: string, model: PeopleModel): { start: number; end: number; facts: number[] }[] {
  const numbers: { start: number; end: number; facts: number[] }[] = [];
  if (!mayNameSomebody(text, model)) return numbers;
  eachWindow(text, model, (window) => {
    eachNumber(window, (i, facts) => {
      numbers.push({ start: window.tokens.start[i] as number, end: window.tokens.end[i] as number, facts: [...facts] });
    });
  });
  return numbers;
}

/** Reads a window of prose once more as if it were chat: in small letters, only what is hardly anything but a name. */
function addSmallNames(text: string, window: ReadWindow, model: PeopleModel, findings: Finding[]): void {
  const { tokens, traits, decoding } = window;
  if (traits.style !== STYLE.prose || !hasSmallPair(tokens, traits) || hasInnerCapital(tokens)) return;
  readTraits(tokens, model, traits, STYLE.usual);
  if (traits.candidates === 0) return;
  packTraits(tokens, traits);
  decode(tokens, traits, model, decoding);
  const least = SMALL_MARGIN * model.scale;
  addFindings(text, window, model, findings, (place, facts) =>
    isSmallName(place) && (facts === undefined || (facts[FACT.margin] as number) >= least) ? SURE : NEVER,
  );
}

/** A name that can be read, and what the judge must know of it. */
export interface ReadName {
  start: number;
  end: number;
  facts: number[];
}

/** All names of a text that the judge is asked about, for whoever learns it. */
export function namesToJudge(text: string, model: PeopleModel): ReadName[] {
  const names: ReadName[] = [];
  if (!mayNameSomebody(text, model)) return names;
  eachWindow(text, model, (window) => {
    const { tokens, traits, decoding } = window;
    if (traits.candidates === 0) return;
    eachName(text, window, model, readSpans(tokens, traits, decoding.label), ({ label, span }, facts) => {
      if (!facts) return;
      const start = tokens.start[span.begin] as number;
      names.push({ start, end: endOf(text, tokens, label, span.end - 1), facts: [...facts] });
    });
  });
  return names;
}

/** Two words in small letters side by side that are worth a look. */
function hasSmallPair({ count, form }: Tokens, { candidate }: Traits): boolean {
  for (let i = 1; i < count; i++) {
    if (candidate[i] && candidate[i - 1] && form[i] === FORM.lower && form[i - 1] === FORM.lower) return true;
  }
  return false;
}

/** «Прием у ахметова серика.»: written like a newspaper, but without its capitals for names. */
function hasInnerCapital(tokens: Tokens): boolean {
  for (let i = 1; i < tokens.count; i++) {
    const form = tokens.form[i] as number;
    if (form !== FORM.lower && form < FORM.letter && !isSentenceStart(tokens, i)) return true;
  }
  return false;
}

/** A given name and a surname, both in small letters, that are hardly anything else, whichever the tagger took for which. */
function isSmallName({ tokens, traits, span: { begin, end } }: Place): boolean {
  let surname = -1;
  let given = -1;
  for (let i = begin; i < end; i++) {
    if (tokens.form[i] !== FORM.lower) return false;
    const known = traits.known[i] as number;
    const like = (traits.like[i] as number) & 7;
    if (like >= 6 || (isKnownSurname(known) && like >= 4)) surname = i;
    else if (isGivenName(known) && !traits.ordinary[i]) given = i;
  }
  return surname >= 0 && given >= 0;
}

/** From this margin on, in log-odds, what the tagger read is hardly ever wrong. */
const CLEAR = 6;

/** Calls back with each name that can be read in the window and with what the judge must know of it; without that where there is nothing to judge. */
function eachName(
  text: string,
  { tokens, traits, decoding }: ReadWindow,
  model: PeopleModel,
  read: readonly TokenSpan[],
  visit: (place: Place, facts?: Int32Array) => void,
): void {
  const shared = windowFacts(tokens, decoding.label);
  eachReading({ tokens, traits, decoding }, model, read, (span, origin) => {
    const place = { tokens, traits, label: decoding.label, span };
    if (isNobody(place, model) || isLeftOut(text, place, model)) return;
    const around = surroundingsOf(tokens, traits, model, decoding, span);
    const margin = marginOf(tokens, decoding, model, around);
    if (origin === ORIGIN.read && (margin >= CLEAR * model.scale || isSure(place, model))) return visit(place);
    const lead = leadOf(tokens, decoding, model, around);
    visit(place, readingFacts(place, origin, margin, lead, shared, decoding, model));
  });
}

/** From these log-odds on, a reading is somebody's name; Kazakh news names poets, rivers and holidays alike. */
const LEAST = 0;
/** One of several words: to miss it would be worse. */
const LEAST_OF_PARTS = -1;
const LEAST_IN_KAZAKH_PROSE = 0.3;
const SURE = 9;
const NEVER = -9;
/** What a name in small letters must have speak for it, in log-odds, where the judge has not learned to judge them. */
const SMALL_MARGIN = 1;

interface Found {
  begin: number;
  end: number;
  odds: number;
  finding: Finding;
}

/** Adds what can be read in the window, as far as its odds are good enough. */
function addFindings(
  text: string,
  window: ReadWindow,
  model: PeopleModel,
  findings: Finding[],
  oddsOf = (_: Place, facts?: Int32Array) => (facts ? judge(model.judge, facts) : SURE),
): void {
  const { tokens, traits, decoding } = window;
  const read = readSpans(tokens, traits, decoding.label);
  const found: Found[] = [];
  const least = tokens.isKazakh && traits.style === STYLE.prose ? LEAST_IN_KAZAKH_PROSE : LEAST;
  eachName(text, window, model, read, (place, facts) => {
    const odds = oddsOf(place, facts);
    const { begin, end } = place.span;
    if (odds < (end - begin > 1 ? LEAST_OF_PARTS : least)) return;
    found.push({ begin, end, odds, finding: nameFinding(text, place, odds, model) });
  });
  const names = withoutOverlaps(found);
  let next = 0;
  for (const span of read) {
    while (next < names.length && (names[next] as Found).begin < span.begin)
      findings.push((names[next++] as Found).finding);
    const place = { tokens, traits, label: decoding.label, span };
    if (span.kind === 'address') {
      const margin = marginOf(tokens, decoding, model, surroundingsOf(tokens, traits, model, decoding, span));
      if (margin >= 0) findings.push(addressFinding(place, margin / model.scale));
    } else if (span.isRepeated) {
      const repeated = repeatedName(text, place, findings[findings.length - 1], model);
      if (repeated) findings.push(repeated);
    }
  }
  while (next < names.length) findings.push((names[next++] as Found).finding);
}

/** Of readings that share a word the likeliest; in order. */
function withoutOverlaps(found: Found[]): Found[] {
  if (found.length < 2) return found;
  const chosen: Found[] = [];
  for (const one of found.sort((a, b) => b.odds - a.odds)) {
    if (!chosen.some(({ begin, end }) => begin < one.end && one.begin < end)) chosen.push(one);
  }
  return chosen.sort((a, b) => a.begin - b.begin);
}
