/** News figures of all five fifths together: npx tsx tools/people/pool.ts FOLDER MODELS, where MODELS has 0.bin to 4.bin, each trained without its fifth. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../lib/people/model';
import { tagPeople } from '../../lib/people/tag';
import type { Sentence } from './corpus';
import { count, empty, report, type Span, spansOf } from './counts';
import { FOLDS, newsFor } from './examples';

const LANGUAGES = ['kk', 'ru'] as const;

/** Where the borders of names lie does not matter for `touched`, nor for `words`. */
interface Tally {
  exact: ReturnType<typeof empty>;
  single: ReturnType<typeof empty>;
  touched: { found: number; foundRight: number; wanted: number; wantedRight: number };
  words: { found: number; wanted: number; right: number };
}

function emptyTally(): Tally {
  return {
    exact: empty(),
    single: empty(),
    touched: { found: 0, foundRight: 0, wanted: 0, wantedRight: 0 },
    words: { found: 0, wanted: 0, right: 0 },
  };
}

function touches(span: Span, others: readonly Span[]): boolean {
  return others.some(([start, end]) => start < span[1] && span[0] < end);
}

function add(
  { text, people, language }: Sentence,
  found: readonly Span[],
  { exact, single, touched, words }: Tally,
): void {
  count(text, people, found, exact, `news-${language}`);
  const isSingle = (span: Span) => !/\S\s\S|\.\S/u.test(text.slice(...span));
  count(text, people.filter(isSingle), found.filter(isSingle), single, `single-${language}`);
  touched.found += found.length;
  touched.foundRight += found.filter((span) => touches(span, people)).length;
  touched.wanted += people.length;
  touched.wantedRight += people.filter((span) => touches(span, found)).length;
  for (const word of text.matchAll(/[\p{L}\p{N}'’-]+/gu)) {
    const span: Span = [word.index, word.index + word[0].length];
    const isWanted = touches(span, people);
    const isFound = touches(span, found);
    if (isWanted) words.wanted++;
    if (isFound) words.found++;
    if (isWanted && isFound) words.right++;
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function reportLoosely(name: string, precision: number, recall: number): void {
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(`${name.padEnd(34)} F1 ${percent(f1)}  precision ${percent(precision)}  recall ${percent(recall)}`);
}

function main(): void {
  const [folder = '', models = ''] = process.argv.slice(2);
  const tallies = { kk: emptyTally(), ru: emptyTally() };
  for (const fold of FOLDS) {
    const model = loadModel(new Uint8Array(readFileSync(join(models, `${fold}.bin`))));
    for (const sentence of newsFor(folder, { side: 'held-back', fold })) {
      const found = spansOf(tagPeople(sentence.text, model), 'person-name');
      add(sentence, found, tallies[sentence.language]);
    }
  }
  for (const language of LANGUAGES) {
    const { exact, single, touched, words } = tallies[language];
    report(`news ${language}, borders as marked`, exact);
    report('  names of one word', single);
    reportLoosely('  any overlap', touched.foundRight / touched.found, touched.wantedRight / touched.wanted);
    reportLoosely('  word by word', words.right / words.found, words.right / words.wanted);
  }
}

main();
