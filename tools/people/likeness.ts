/** Learns from lists of names and ordinary words how name-like groups of letters are. */
import { createAlphabet } from '../../lib/people/alphabet';
import { LIKENESS_FEATURES, likenessRows } from '../../lib/people/lexicon';
import { createTokens, readTokens } from '../../lib/people/tokens';
import {
  declineGiven,
  declinePatronymic,
  declineSurname,
  type KazakhCase,
  kazakhCase,
  type RussianCase,
} from './declension';
import { createLearner, learn } from './ftrl';
import type { Names } from './names';
import { createPools, inventPerson } from './people';
import { type Chance, shuffle } from './random';

const RUSSIAN_CASES: readonly RussianCase[] = ['gen', 'dat', 'acc', 'ins', 'pre'];
const KAZAKH_CASES: readonly KazakhCase[] = ['kgen', 'kdat', 'kacc', 'kloc', 'kabl', 'kins'];
const UNITS = 16;

interface Word {
  rows: Int32Array;
  given: number;
  surname: number;
}

function formsOf(chance: Chance, base: string, decline: (which: RussianCase) => string): string {
  const draw = chance.next();
  if (draw < 0.5) return base;
  return draw < 0.75 ? decline(chance.pick(RUSSIAN_CASES)) : kazakhCase(base, chance.pick(KAZAKH_CASES));
}

function nameWords(names: Names, chance: Chance): { given: string[]; surnames: string[] } {
  const pools = createPools(names);
  const gender = () => (chance.is(0.5) ? 'male' : 'female');
  const given = names.allGiven.flatMap((name) => [
    name,
    formsOf(chance, name, (which) => declineGiven(name, gender(), which)),
  ]);
  const surnames: string[] = [];
  for (const list of [pools.maleListed, pools.femaleListed]) {
    for (let k = 0; k < 14000; k++) {
      const name = chance.pick(list);
      surnames.push(
        formsOf(chance, name, (which) => declineSurname(name, list === pools.maleListed ? 'male' : 'female', which)),
      );
    }
  }
  for (let k = 0; k < 8000; k++) surnames.push(chance.pick(pools.otherListed));
  for (const list of [names.composed.male, names.composed.female]) {
    for (const name of list) {
      const base = chance.is(0.6) ? name.kk : name.ru;
      given.push(formsOf(chance, base, (which) => declineGiven(base, gender(), which)));
    }
  }
  for (let k = 0; k < 20000; k++) {
    const person = inventPerson(pools, chance);
    const language = chance.is(0.5) ? 'kk' : 'ru';
    const surname = person.surname[language];
    surnames.push(formsOf(chance, surname, (which) => declineSurname(surname, person.gender, which)));
    const father = person.patronymic[language];
    surnames.push(formsOf(chance, father, (which) => declinePatronymic(father, which)));
    given.push(formsOf(chance, person.given[language], (which) => declineGiven(person.given.ru, person.gender, which)));
  }
  return { given, surnames };
}

export function trainLikeness(names: Names, ordinary: readonly string[], bits: number, chance: Chance): Int8Array {
  const alphabet = createAlphabet();
  const tokens = createTokens();
  const words: Word[] = [];
  const add = (text: string, given: number, surname: number) => {
    readTokens(text, 0, alphabet, tokens);
    if (tokens.count === 0) return;
    const rows = new Int32Array(LIKENESS_FEATURES);
    likenessRows(tokens, 0, bits, rows);
    words.push({ rows, given, surname });
  };
  const lists = nameWords(names, chance);
  for (const name of lists.given) add(name, 1, -1);
  for (const name of lists.surnames) add(name, -1, 1);
  for (const word of ordinary) {
    add(word, 0, 0);
    add(word, 0, 0);
  }
  const learner = createLearner(2 << bits, { pace: 0.15, lasso: 0.8, ridge: 0.5 });
  for (let epoch = 0; epoch < 4; epoch++) {
    for (const word of shuffle(words, chance)) {
      if (word.given >= 0) step(learner, word.rows, 0, word.given);
      if (word.surname >= 0) step(learner, word.rows, 1, word.surname);
    }
  }
  const weights = new Int8Array(2 << bits);
  learner.weights.forEach((weight, k) => {
    weights[k] = Math.max(-127, Math.min(127, Math.round(weight * UNITS)));
  });
  return weights;
}

function step(learner: ReturnType<typeof createLearner>, rows: Int32Array, column: number, truth: number): void {
  let sum = 0;
  for (const row of rows) sum += learner.weights[row * 2 + column] as number;
  const gradient = 1 / (1 + Math.exp(-sum)) - truth;
  if (Math.abs(gradient) < 0.02) return;
  for (const row of rows) learn(learner, row * 2 + column, gradient);
}
