/** Sparse online learning (FTRL-proximal, McMahan et al. 2013): each weight has its own pace, small ones stay exactly zero. */

export interface Learner {
  weights: Float32Array;
  z: Float32Array;
  n: Float32Array;
  pace: number;
  lasso: number;
  ridge: number;
}

export function createLearner(size: number, rates: { pace: number; lasso: number; ridge: number }): Learner {
  return { weights: new Float32Array(size), z: new Float32Array(size), n: new Float32Array(size), ...rates };
}

export function learn(learner: Learner, at: number, gradient: number): void {
  const { weights, z, n, pace, lasso, ridge } = learner;
  const before = n[at] as number;
  const after = before + gradient * gradient;
  const root = Math.sqrt(after);
  const sum = (z[at] as number) + gradient - ((root - Math.sqrt(before)) / pace) * (weights[at] as number);
  z[at] = sum;
  n[at] = after;
  const size = Math.abs(sum);
  weights[at] = size <= lasso ? 0 : -(sum - Math.sign(sum) * lasso) / ((1 + root) / pace + ridge);
}

/** Errors so small teach nothing. */
const LEAST_ERROR = 0.003;

/** Logistic regression: one example by the features it has, and whether it is what is sought. */
export function learnExample(learner: Learner, features: Iterable<number>, isSo: boolean): void {
  let sum = 0;
  for (const feature of features) sum += learner.weights[feature] as number;
  const error = 1 / (1 + Math.exp(-sum)) - (isSo ? 1 : 0);
  if (Math.abs(error) < LEAST_ERROR) return;
  for (const feature of features) learn(learner, feature, error);
}

/**
 * Shows all examples to some learners in so many rounds.
 * @returns for each learner the mean of its weights after the last `kept` rounds: smoother than those of any
 */
export function meanOfRounds(
  learners: readonly Learner[],
  { rounds, kept }: { rounds: number; kept: number },
  showAll: () => void,
): Float32Array[] {
  const means = learners.map(({ weights }) => new Float32Array(weights.length));
  for (let round = 0; round < rounds; round++) {
    showAll();
    if (round < rounds - kept) continue;
    means.forEach((mean, i) => {
      const { weights } = learners[i] as Learner;
      for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] as number) + (weights[at] as number) / kept;
    });
  }
  return means;
}
