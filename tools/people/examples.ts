/** Every text the tagger learns from or is measured on: news and invented chat. */

import { LABEL } from '../../lib/people/labels';
import { readBulletins } from './bulletins';
import type { Example } from './compose';
import { fill, randomTyping, render } from './compose';
import { fragment, readNews, retype, type Sentence } from './corpus';
import { readMessages } from './hand-written';
import { isHeldBack, type Names, readNames } from './names';
import { createPools, type Language, type Pools } from './people';
import { inventPress } from './press';
import { type Chance, createChance } from './random';
import { nameByGivenName, renameSurnames, shortenNames, surnameStems } from './rename';
import { LATIN_SPELLINGS } from './spelling';
import { KAZAKH_ADDRESS_CHAT, NO_ADDRESS, RUSSIAN_ADDRESS_CHAT } from './templates/addresses';
import {
  KAZAKH_ALONE,
  KAZAKH_ALONE_NOBODY,
  LATIN_ALONE,
  LATIN_ALONE_NOBODY,
  RUSSIAN_ALONE,
  RUSSIAN_ALONE_NOBODY,
} from './templates/alone';
import { KAZAKH_AROUND, RUSSIAN_AROUND } from './templates/around';
import {
  ENGLISH_BESIDE,
  ENGLISH_BESIDE_NOBODY,
  KAZAKH_BESIDE,
  KAZAKH_BESIDE_NOBODY,
  RUSSIAN_BESIDE,
  RUSSIAN_BESIDE_NOBODY,
} from './templates/beside';
import { KAZAKH_ON_BRANDS, ON_NAME_WORDS, RUSSIAN_ON_BRANDS } from './templates/brands';
import { KAZAKH_DOINGS, RUSSIAN_DOINGS } from './templates/doings';
import { KAZAKH_HARMLESS } from './templates/harmless-kk';
import { RUSSIAN_HARMLESS } from './templates/harmless-ru';
import { KAZAKH_PEOPLE } from './templates/people-kk';
import { RUSSIAN_PEOPLE } from './templates/people-ru';
import { readWorld } from './world';

/** Every fifth sentence, template and name is held back while figures are measured. */
const HELD_BACK = 5;
export const FOLDS = [0, 1, 2, 3, 4];

/** Which texts to take: all, those held back in this fold, or the others. */
export interface Part {
  side: 'learn' | 'held-back' | 'all';
  fold: number;
}

export function takes({ side, fold }: Part, index: number): boolean {
  return side === 'all' || (index % HELD_BACK === fold) === (side === 'held-back');
}

export function namesFor(folder: string, part: Part): Names {
  const isMeasured = part.side === 'learn';
  const world = isMeasured
    ? readWorld(newsFor(folder, part), newsFor(folder, { ...part, side: 'held-back' }))
    : readWorld([], []);
  const isTaken = (name: string) => part.side === 'all' || isHeldBack(name, part.fold) === (part.side === 'held-back');
  return readNames(folder, isTaken, world);
}

/** Names are told apart with all lists known, whatever part is asked for: this only splits the marked names. */
export function newsFor(folder: string, part: Part): Sentence[] {
  const all = readNews(folder, namesFor(folder, { ...part, side: 'all' }));
  return all.filter((_, index) => takes(part, index));
}

/** Messages written by hand. */
export function messagesFor(folder: string, part: Part): Sentence[] {
  return readMessages(namesFor(folder, { ...part, side: 'all' })).filter((_, index) => takes(part, index));
}

/** News written by hand. */
export function bulletinsFor(folder: string, part: Part): Sentence[] {
  return readBulletins(namesFor(folder, { ...part, side: 'all' })).filter((_, index) => takes(part, index));
}

interface Source {
  language: Language;
  /** English words: names are in Latin letters too. */
  isLatin?: boolean;
  templates: readonly string[];
}

function filled(sources: readonly Source[], part: Part, count: number, pools: Pools, chance: Chance): Example[] {
  const taken = sources.map((source) => ({
    ...source,
    templates: source.templates.filter((_, index) => takes(part, index)),
  }));
  return Array.from({ length: count }, () => {
    const source = chance.pick(taken);
    const template = chance.pick(source.templates);
    const typing = randomTyping(source.language, chance);
    if (source.isLatin) typing.spelling = chance.pick(LATIN_SPELLINGS);
    return render(fill(template, source.language, pools, chance), typing, chance);
  });
}

const WITH_FULL_NAMES: readonly Source[] = [
  { language: 'ru', templates: RUSSIAN_PEOPLE },
  { language: 'ru', templates: RUSSIAN_AROUND },
  { language: 'kk', templates: KAZAKH_PEOPLE },
  { language: 'kk', templates: KAZAKH_AROUND },
];
const ALONE: readonly Source[] = [
  { language: 'ru', templates: [...RUSSIAN_ALONE, ...RUSSIAN_BESIDE] },
  { language: 'kk', templates: [...KAZAKH_ALONE, ...KAZAKH_BESIDE] },
  { language: 'ru', templates: RUSSIAN_DOINGS },
  { language: 'kk', templates: KAZAKH_DOINGS },
];
/** Each source is as likely as any other. */
const PEOPLE: readonly Source[] = [
  ...WITH_FULL_NAMES,
  ...WITH_FULL_NAMES,
  ...WITH_FULL_NAMES,
  ...WITH_FULL_NAMES,
  ...ALONE,
  ...ALONE,
  { language: 'ru', templates: [...LATIN_ALONE, ...ENGLISH_BESIDE], isLatin: true },
  { language: 'ru', templates: ENGLISH_BESIDE, isLatin: true },
];
const ADDRESSES: readonly Source[] = [
  { language: 'ru', templates: RUSSIAN_ADDRESS_CHAT },
  { language: 'kk', templates: KAZAKH_ADDRESS_CHAT },
];
const HARMLESS: readonly Source[] = [
  { language: 'ru', templates: RUSSIAN_HARMLESS },
  { language: 'kk', templates: KAZAKH_HARMLESS },
  { language: 'ru', templates: NO_ADDRESS },
  { language: 'ru', templates: RUSSIAN_ON_BRANDS },
  { language: 'kk', templates: KAZAKH_ON_BRANDS },
  { language: 'kk', templates: ON_NAME_WORDS },
  { language: 'ru', templates: [...RUSSIAN_ALONE_NOBODY, ...RUSSIAN_BESIDE_NOBODY] },
  { language: 'kk', templates: [...KAZAKH_ALONE_NOBODY, ...KAZAKH_BESIDE_NOBODY] },
  { language: 'ru', templates: [...LATIN_ALONE_NOBODY, ...ENGLISH_BESIDE_NOBODY], isLatin: true },
];

export interface ChatSizes {
  people: number;
  addresses: number;
  harmless: number;
  /** Sentences of newspapers with people and without. */
  press: number;
  pressOnNobody: number;
}

/** Words in small letters of the news in one language, each once. */
function ordinaryWords(news: readonly Sentence[], language: Language): string[] {
  const words = new Set<string>();
  for (const sentence of news) {
    if (sentence.language !== language) continue;
    for (const word of sentence.text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}{2,}(?![\p{L}-])/gu)) words.add(word[0]);
  }
  return [...words];
}

export function inventChat(folder: string, part: Part, sizes: ChatSizes, seed: number) {
  const news = newsFor(folder, part);
  const words = { kk: ordinaryWords(news, 'kk'), ru: ordinaryWords(news, 'ru') };
  const pools = createPools(namesFor(folder, part), words);
  const chance = createChance(seed);
  const addresses = filled(ADDRESSES, part, sizes.addresses, pools, chance);
  const single = filled(HARMLESS, part, sizes.harmless, pools, chance);
  const harmless = single.map((example) => (chance.is(0.4) ? joined(example, chance.pick(single)) : example));
  const alone = filled(PEOPLE, part, sizes.people, pools, chance);
  const people = alone.map((example) => withMore(example, chance.pick(single), chance));
  const press = inventPress(pools, { named: sizes.press, others: sizes.pressOnNobody }, chance);
  return { people, addresses, harmless, press };
}

/** Some names stand in a longer message. */
function withMore(example: Example, more: Example, chance: Chance): Example {
  const draw = chance.next();
  if (draw < 0.75) return example;
  return draw < 0.88 ? joined(example, more) : joined(more, example);
}

/** Two messages in one. */
function joined(a: Example, b: Example): Example {
  const between = /[.!?]$/u.test(a.text) ? ' ' : '. ';
  const shift = a.text.length + between.length;
  return {
    text: a.text + between + b.text,
    spans: [...a.spans, ...b.spans.map(([s, e, label]): [number, number, number] => [s + shift, e + shift, label])],
    people: [...a.people, ...b.people.map(([s, e]): [number, number] => [s + shift, e + shift])],
  };
}

/** Pieces of a few words taken from each sentence. */
const FRAGMENTS = 2;

/** News as it is, and again as somebody would retype it in a chat; sentences without people keep their share, or names would be seen everywhere. */
export function newsExamples(sentences: readonly Sentence[], names: Names, chance: Chance): Example[] {
  const own = [...names.surnames, ...names.russianSurnames].map((surname) => surname.male.kk);
  const kazakhGiven = [...names.male, ...names.female].map((name) => name.kk);
  const stems = surnameStems([...names.listedSurnames, ...own]);
  return sentences.flatMap((sentence) => {
    const copies: Example[] = sentence.people.length > 0 ? [sentence] : [sentence, sentence];
    if (sentence.spans.some((span) => span[2] === LABEL.surname)) {
      copies.push(renameSurnames(sentence, stems, chance));
      copies.push(retype(renameSurnames(sentence, stems, chance), randomTyping(sentence.language, chance), chance));
    }
    if (sentence.people.length > 0) {
      copies.push(sentence, renameSurnames(sentence, stems, chance));
      copies.push(shortenNames(renameSurnames(sentence, stems, chance)));
      copies.push(sentence);
      if (sentence.language === 'kk') copies.push(nameByGivenName(sentence, kazakhGiven, chance));
    }
    for (let k = 0; k < FRAGMENTS; k++) {
      const piece = fragment(sentence, chance);
      if (piece) copies.push(retype(piece, randomTyping(sentence.language, chance), chance));
    }
    if (sentence.people.length > 0 || chance.is(0.5)) {
      copies.push(retype(sentence, { ...randomTyping(sentence.language, chance), letters: 'lower' }, chance));
    }
    if (sentence.people.length > 0 || chance.is(0.2)) {
      copies.push(retype(sentence, { ...randomTyping(sentence.language, chance), letters: 'usual' }, chance));
    }
    return copies;
  });
}
