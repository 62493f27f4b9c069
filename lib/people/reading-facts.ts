/** What the judge is told of a reading: numbers, by places of `FACTS`. */
import { isTitled } from './called';
import { type Decoding, givenEmission, type Lead, personEmission } from './decode';
import { isPerson } from './labels';
import type { PeopleModel } from './model';
import type { Place } from './place';
import { FORM, type Tokens } from './tokens';
import { isSentenceStart } from './traits';
import { cutToStem, givenScore, letterScores, surnameScore } from './words';

/** Where a reading comes from. */
export const ORIGIN = { read: 0, forced: 1 } as const;

export const FACTS = 50;
/** Places that others look at. */
export const FACT = { margin: 0 } as const;

const NOTHING = -1;
/** Far below what any token has. */
const NO_CANDIDATE = -999;

/** What all readings of a window share. */
export interface WindowFacts {
  persons: number;
  numbers: number;
  capitals: number;
}

export function windowFacts({ count, form }: Tokens, label: Uint8Array): WindowFacts {
  const facts = { persons: 0, numbers: 0, capitals: 0 };
  for (let i = 0; i < count; i++) {
    if (isPerson(label[i] as number)) facts.persons++;
    if (form[i] === FORM.number) facts.numbers++;
    else if (form[i] === FORM.capital || form[i] === FORM.upper) facts.capitals++;
  }
  return facts;
}

const values = new Int32Array(FACTS);

/** Valid until the next call. */
export function readingFacts(
  { tokens, traits, label, span: { begin, end } }: Place,
  origin: number,
  margin: number,
  lead: Lead,
  { persons, numbers, capitals }: WindowFacts,
  decoding: Decoding,
  model: PeopleModel,
): Int32Array {
  const last = end - 1;
  const letters = letterScores(tokens, begin, model);
  values[FACT.margin] = margin;
  values[1] = lead.overName;
  values[2] = lead.overPlace;
  values[3] = origin;
  values[4] = end - begin;
  values[5] = traits.style;
  values[6] = tokens.isKazakh ? 1 : 0;
  values[7] = traits.known[begin] as number;
  values[8] = isSentenceStart(tokens, begin) ? 1 : 0;
  values[9] = tokens.script[begin] as number;
  values[10] = (tokens.end[begin] as number) - (tokens.start[begin] as number);
  values[11] = tokens.gap[begin] as number;
  values[12] = tokens.gap[end] as number;
  values[13] = begin > 0 ? (tokens.form[begin - 1] as number) : NOTHING;
  values[14] = end < tokens.count ? (tokens.form[end] as number) : NOTHING;
  values[15] = tokens.count;
  values[16] = persons;
  values[17] = (label[begin] as number) * 8 + (label[last] as number);
  values[18] = tokens.gap[tokens.count] as number;
  values[19] = begin;
  values[20] = personEmission(decoding, begin);
  values[21] = givenEmission(decoding, begin);
  values[22] = personEmission(decoding, last);
  values[23] = begin > 0 && traits.candidate[begin - 1] ? personEmission(decoding, begin - 1) : NO_CANDIDATE;
  values[24] = end < tokens.count && traits.candidate[end] ? personEmission(decoding, end) : NO_CANDIDATE;
  values[25] = givenScore(letters);
  values[26] = surnameScore(letters);
  values[27] = surnameScore(letterScores(tokens, last, model));
  values[28] = cutToStem(tokens, begin, model.ordinary);
  values[29] = cutToStem(tokens, begin, model.plain);
  values[30] = numbers;
  values[31] = capitals;
  values[32] = isTitled(tokens, traits, begin) ? 1 : 0;
  values[33] = traits.place[begin] as number;
  values[34] = tokens.form[begin] as number;
  values[35] = tokens.form[last] as number;
  values[36] = traits.known[last] as number;
  values[37] = begin > 0 ? (traits.known[begin - 1] as number) : NOTHING;
  values[38] = end < tokens.count ? (traits.known[end] as number) : NOTHING;
  values[39] = cutToStem(tokens, last, model.ordinary);
  values[40] = (traits.peers.left[begin] as number) >= 0 ? 1 : 0;
  values[41] = (traits.peers.right[last] as number) >= 0 ? 1 : 0;
  values[42] = traits.peers.given[traits.peers.place[begin] as number] as number;
  values[43] = traits.peers.place[begin] as number;
  values[44] = tokens.letters[(tokens.letterStart[last + 1] as number) - 1] ?? 0;
  values[45] = traits.candidates;
  values[46] = tokens.count - end;
  values[47] = givenEmission(decoding, last);
  values[48] = traits.known[begin + 1 < end ? begin + 1 : begin] as number;
  values[49] = (label[end < tokens.count ? end : begin] as number) * 8 + (begin > 0 ? (label[begin - 1] as number) : 7);
  return values;
}
