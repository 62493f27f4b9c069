/** A linear-chain conditional random field over runs of candidate tokens. */
import { LABELS, STRIDE, TRANSITIONS } from '../../lib/people/labels';
import { createLearner, type Learner, learn } from './ftrl';

/** Consecutive candidates of one text. */
export interface Run {
  labels: Uint8Array;
  /** One more than labels: the gap after the last; in prose GAPS more. */
  gaps: Uint8Array;
  /** Where each token's rows begin in `rows`. */
  offsets: Int32Array;
  rows: Int32Array;
  /** How many of each token's first rows to leave out this time. */
  forgotten: Uint8Array;
  /** How many of each token's rows say which word it is; they come first. */
  identity: Uint8Array;
  isNews: boolean;
  /** How much it counts. */
  weight: number;
}

export interface Field {
  emissions: Learner;
  transitions: Learner;
}

const LONGEST = 1100;

export function createField(bits: number, rates: { pace: number; lasso: number; ridge: number }): Field {
  return {
    emissions: createLearner(STRIDE << bits, rates),
    transitions: createLearner(TRANSITIONS, { pace: rates.pace, lasso: 0, ridge: 1 }),
  };
}

const scores = new Float64Array(LONGEST * STRIDE);
const forward = new Float64Array(LONGEST * STRIDE);
const backward = new Float64Array(LONGEST * STRIDE);
const sums = new Float64Array(STRIDE);

function sumOfExp(values: Float64Array): number {
  let top = -Infinity;
  for (let k = 0; k < LABELS; k++) top = Math.max(top, values[k] as number);
  let sum = 0;
  for (let k = 0; k < LABELS; k++) sum += Math.exp((values[k] as number) - top);
  return top + Math.log(sum);
}

function firstRow(run: Run, i: number): number {
  return (run.offsets[i] as number) + (run.forgotten[i] as number);
}

function emissionScores(field: Field, run: Run): void {
  const { weights } = field.emissions;
  for (let i = 0; i < run.labels.length; i++) {
    for (let label = 0; label < LABELS; label++) scores[i * STRIDE + label] = 0;
    for (let k = firstRow(run, i); k < (run.offsets[i + 1] as number); k++) {
      const at = (run.rows[k] as number) * STRIDE;
      for (let label = 0; label < LABELS; label++) {
        scores[i * STRIDE + label] = (scores[i * STRIDE + label] as number) + (weights[at + label] as number);
      }
    }
  }
}

function transitionAt(run: Run, i: number, before: number, after: number): number {
  return (run.gaps[i] as number) * STRIDE * STRIDE + before * STRIDE + after;
}

function runForward(field: Field, run: Run): number {
  const { weights } = field.transitions;
  const length = run.labels.length;
  for (let i = 0; i < length; i++) {
    for (let to = 0; to < LABELS; to++) {
      if (i === 0) forward[to] = weights[transitionAt(run, 0, 0, to)] as number;
      else {
        for (let before = 0; before < LABELS; before++) {
          sums[before] =
            (forward[(i - 1) * STRIDE + before] as number) + (weights[transitionAt(run, i, before, to)] as number);
        }
        forward[i * STRIDE + to] = sumOfExp(sums);
      }
      forward[i * STRIDE + to] = (forward[i * STRIDE + to] as number) + (scores[i * STRIDE + to] as number);
    }
  }
  for (let last = 0; last < LABELS; last++) {
    sums[last] =
      (forward[(length - 1) * STRIDE + last] as number) + (weights[transitionAt(run, length, last, 0)] as number);
  }
  return sumOfExp(sums);
}

function runBackward(field: Field, run: Run): void {
  const { weights } = field.transitions;
  const length = run.labels.length;
  for (let last = 0; last < LABELS; last++) {
    backward[(length - 1) * STRIDE + last] = weights[transitionAt(run, length, last, 0)] as number;
  }
  for (let i = length - 2; i >= 0; i--) {
    for (let before = 0; before < LABELS; before++) {
      for (let to = 0; to < LABELS; to++) {
        sums[to] =
          (backward[(i + 1) * STRIDE + to] as number) +
          (scores[(i + 1) * STRIDE + to] as number) +
          (weights[transitionAt(run, i + 1, before, to)] as number);
      }
      backward[i * STRIDE + before] = sumOfExp(sums);
    }
  }
}

/** One step on one run; returns its loss. */
export function trainRun(field: Field, run: Run): number {
  emissionScores(field, run);
  const total = runForward(field, run);
  runBackward(field, run);
  const before = learnTransitions(field, run, total);
  for (let i = 0; i < run.labels.length; i++) {
    const gold = run.labels[i] as number;
    for (let label = 0; label < LABELS; label++) {
      const at = i * STRIDE + label;
      const share = Math.exp((forward[at] as number) + (backward[at] as number) - total);
      const gradient = share - (label === gold ? 1 : 0);
      if (Math.abs(gradient) < 1e-3) continue;
      for (let k = firstRow(run, i); k < (run.offsets[i + 1] as number); k++) {
        learn(field.emissions, (run.rows[k] as number) * STRIDE + label, gradient * run.weight);
      }
    }
  }
  return before;
}

function learnTransitions(field: Field, run: Run, total: number): number {
  const { weights } = field.transitions;
  const length = run.labels.length;
  const changes: [number, number][] = [];
  let gold = 0;
  for (let i = 0; i <= length; i++) {
    const goldBefore = i === 0 ? 0 : (run.labels[i - 1] as number);
    const goldAfter = i === length ? 0 : (run.labels[i] as number);
    gold += weights[transitionAt(run, i, goldBefore, goldAfter)] as number;
    if (i < length) gold += scores[i * STRIDE + goldAfter] as number;
    for (let before = 0; before < (i === 0 ? 1 : LABELS); before++) {
      for (let after = 0; after < (i === length ? 1 : LABELS); after++) {
        const at = transitionAt(run, i, before, after);
        const left = i === 0 ? 0 : (forward[(i - 1) * STRIDE + before] as number);
        const right =
          i === length ? 0 : (backward[i * STRIDE + after] as number) + (scores[i * STRIDE + after] as number);
        const share = Math.exp(left + (weights[at] as number) + right - total);
        const gradient = share - (before === goldBefore && after === goldAfter ? 1 : 0);
        if (Math.abs(gradient) > 1e-3) changes.push([at, gradient]);
      }
    }
  }
  for (const [at, gradient] of changes) learn(field.transitions, at, gradient * run.weight);
  return total - gold;
}
