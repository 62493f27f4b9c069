/** Texts → runs of candidate tokens with their features, as the field learns from them. */
import { featureRows, IDENTITY_FEATURES, MAX_FEATURES } from '../../lib/people/features';
import { GAPS } from '../../lib/people/labels';
import type { PeopleModel } from '../../lib/people/model';
import { packTraits } from '../../lib/people/pack';
import { beginsSentence, gapBefore } from '../../lib/people/sentences';
import { createTokens, readTokens } from '../../lib/people/tokens';
import { createTraits, readTraits, STYLE } from '../../lib/people/traits';
import { type Example, labelAt } from './compose';
import type { Run } from './crf';
import type { Chance } from './random';

/** Features are counted in a larger table; those rarer than RARE are not learned. */
const COUNTING_BITS = 22;
const RARE = 7;
/** There is less news than invented chat: what is seen there counts more. */
const NEWS_COUNT = 2;

const tokens = createTokens();
const traits = createTraits();
const rows = new Int32Array(MAX_FEATURES);

const FORGET_NAME = 0.1;
const FORGET_WORD = 0.2;

/** Drops rare features and folds the rest into the model's table. */
export function dropRare(runs: readonly Run[], bits: number): void {
  const counts = new Uint8Array(1 << COUNTING_BITS);
  for (const run of runs) {
    const count = run.isNews ? NEWS_COUNT : 1;
    for (const row of run.rows) counts[row] = Math.min(255, (counts[row] as number) + count);
  }
  for (const run of runs) {
    let at = 0;
    const length = run.labels.length;
    let begin = 0;
    for (let i = 0; i < length; i++) {
      const end = run.offsets[i + 1] as number;
      run.offsets[i] = at;
      let identity = 0;
      for (let k = begin; k < end; k++) {
        const row = run.rows[k] as number;
        if ((counts[row] as number) < RARE) continue;
        if (k - begin < IDENTITY_FEATURES) identity++;
        run.rows[at++] = row >>> (COUNTING_BITS - bits);
      }
      run.identity[i] = identity;
      begin = end;
    }
    run.offsets[length] = at;
  }
}

/** Leaves out which word it is now and then, so that the tagger also learns to do without having seen it. */
export function forget(run: Run, chance: Chance): void {
  for (let i = 0; i < run.forgotten.length; i++)
    run.forgotten[i] = chance.is(FORGET_WORD) ? (run.identity[i] as number) : 0;
}

/** @param kind what all its runs share */
export function runsOf(
  example: Example,
  kind: Pick<Run, 'isNews' | 'weight'>,
  model: PeopleModel,
  chance: Chance,
): Run[] {
  const runs: Run[] = [];
  readTokens(example.text, 0, model.alphabet, tokens);
  readTraits(tokens, model, traits);
  for (let k = 0; k < tokens.count; k++) if (traits.known[k] && chance.is(FORGET_NAME)) traits.known[k] = 0;
  packTraits(tokens, traits);
  const shift = traits.style === STYLE.prose ? GAPS : 0;
  let i = 0;
  while (i < tokens.count) {
    if (!traits.candidate[i]) {
      i++;
      continue;
    }
    const begin = i;
    const all: number[] = [];
    const offsets = [0];
    const labels: number[] = [];
    do {
      const count = featureRows(tokens, traits, i, COUNTING_BITS, rows);
      for (let k = 0; k < count; k++) all.push(rows[k] as number);
      offsets.push(all.length);
      labels.push(labelAt(example, tokens.start[i++] as number));
    } while (i < tokens.count && traits.candidate[i] && !beginsSentence(tokens, traits, i));
    const gaps = tokens.gap.slice(begin, i + 1);
    gaps[0] = gapBefore(tokens, traits, begin);
    runs.push({
      labels: Uint8Array.from(labels),
      gaps: gaps.map((gap) => gap + shift),
      offsets: Int32Array.from(offsets),
      rows: Int32Array.from(all),
      forgotten: new Uint8Array(labels.length),
      identity: new Uint8Array(labels.length),
      ...kind,
    });
  }
  return runs;
}
