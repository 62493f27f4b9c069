/** Learns what the tagger reads with, from news and chat: filters, likeness of letters, and the field over candidate words. */
import { createAlphabet } from '../../lib/people/alphabet';
import { TRANSITIONS } from '../../lib/people/labels';
import { packPair } from '../../lib/people/lexicon';
import { emptyWeights, type PeopleModel } from '../../lib/people/model';
import { createWordCache } from '../../lib/people/words';
import { NO_TREES } from '../../lib/trees';
import { bulletinCopies } from './bulletins';
import type { Example } from './compose';
import { createField, type Run, trainRun } from './crf';
import {
  bulletinsFor,
  type ChatSizes,
  inventChat,
  messagesFor,
  namesFor,
  newsExamples,
  newsFor,
  type Part,
} from './examples';
import {
  addEveryday,
  addFigures,
  addNames,
  addOrdinary,
  addOverlooked,
  addPlaces,
  addPlain,
  addRareSurnames,
  addWorldNames,
  ordinaryWords,
} from './filters';
import { copiesOf } from './hand-written';
import { trainLikeness } from './likeness';
import { type Chance, createChance, shuffle } from './random';
import { dropRare, forget, runsOf } from './runs';
import { EVERYDAY } from './templates/everyday';
import { quantise, writeModel } from './write-model';

const BITS = 20;
const LIKENESS_BITS = 13;
const SCALE = 6;
const EPOCHS = 7;
/** How much a message written by hand counts beside an invented one. */
const MESSAGE_WEIGHT = 3;

export interface Course {
  folder: string;
  part: Part;
  sizes: ChatSizes;
  seed: number;
}

function emptyModel(): PeopleModel {
  return {
    alphabet: createAlphabet(),
    given: { bits: new Uint8Array(1 << 15) },
    surnames: { bits: new Uint8Array(1 << 12) },
    rareSurnames: { bits: new Uint8Array(1 << 13) },
    places: { bits: new Uint8Array(1 << 13) },
    words: { bits: new Uint8Array(1 << 13) },
    figures: { bits: new Uint8Array(1 << 13) },
    plain: { bits: new Uint8Array(1 << 13) },
    ordinary: { bits: new Uint8Array(1 << 14) },
    cache: createWordCache(),
    likeness: { bits: LIKENESS_BITS, weights: new Int32Array(1 << LIKENESS_BITS) },
    weights: emptyWeights(BITS),
    transitions: new Int16Array(TRANSITIONS),
    scale: SCALE,
    judge: NO_TREES,
    houses: NO_TREES,
    starts: NO_TREES,
    ends: NO_TREES,
  };
}

function trainField(runs: Run[], chance: Chance, note: (text: string) => void) {
  const field = createField(BITS, { pace: 0.12, lasso: 3.6, ridge: 3 });
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0;
    for (const run of shuffle(runs, chance)) {
      forget(run, chance);
      loss += trainRun(field, run);
    }
    note(`epoch ${epoch + 1}, loss ${(loss / runs.length).toFixed(4)}`);
  }
  return field;
}

/** The data file but for the judge; the same bytes for the same seed. */
export function learnField({ folder, part, sizes, seed }: Course, note: (text: string) => void): Uint8Array {
  const chance = createChance(seed);
  const model = emptyModel();
  const names = namesFor(folder, part);
  const chat = inventChat(folder, part, sizes, seed + 1);
  const news = [
    ...newsExamples(newsFor(folder, part), names, chance),
    ...bulletinCopies(bulletinsFor(folder, part), names, chance),
  ];
  const messages = copiesOf(messagesFor(folder, part), names, chance);
  const examples = [...news, ...messages, ...chat.people, ...chat.addresses, ...chat.harmless, ...chat.press];
  addNames(namesFor(folder, { ...part, side: 'all' }), model);
  addFigures(names.world, model);
  addPlaces(names.world, model);
  const ordinary = ordinaryWords([...newsFor(folder, part), ...chat.harmless], model);
  addWorldNames(names.world, ordinary, model);
  note(`ordinary words: ${addOrdinary(newsFor(folder, part), model)}`);
  const likeness = trainLikeness(names, ordinary, LIKENESS_BITS, chance);
  for (let k = 0; k < likeness.length / 2; k++) {
    model.likeness.weights[k] = packPair(likeness[2 * k] as number, likeness[2 * k + 1] as number);
  }
  note(`rare surnames: ${addRareSurnames(names.world, ordinary, model)}`);
  note(`ordinary words that look like names: ${addPlain(examples, model)}`);
  addEveryday(EVERYDAY, model);
  note(`words worth a look: ${addOverlooked(examples, model)}`);
  const written = new Set<Example>(messages);
  const runs = examples.flatMap((example, index) => {
    const weight = written.has(example) ? MESSAGE_WEIGHT : 1;
    return runsOf(example, { isNews: index < news.length, weight }, model, chance);
  });
  dropRare(runs, BITS);
  note(`${examples.length} examples, ${runs.length} runs`);
  const field = trainField(runs, chance, note);
  return writeModel(model, { likeness, ...quantise(field, SCALE) });
}
