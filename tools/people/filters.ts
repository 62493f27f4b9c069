/** Fills the tagger's filters: known names, people everybody speaks about, ordinary words. */
import { pairHash, TALE } from '../../lib/people/figures';
import { isPerson, LABEL } from '../../lib/people/labels';
import { type Filter, filterAdd } from '../../lib/people/lexicon';
import type { PeopleModel } from '../../lib/people/model';
import { createTokens, FORM, readTokens } from '../../lib/people/tokens';
import { createTraits, readTraits } from '../../lib/people/traits';
import { createWordCache, lookUp, WORD } from '../../lib/people/words';
import { type Example, labelAt } from './compose';
import { NOBODY } from './figures';
import type { Names } from './names';
import type { World } from './world';

/** Seen this often as an ordinary word, and so many times as often as in a name. */
const PLAIN_COUNT = 2;
const PLAIN_SHARE = 20;

/** A word that is part of a name or address more seldom than once in so many times is not worth a look. */
const SELDOM = 30;

const tokens = createTokens();
const traits = createTraits();

export function addNames(names: Names, model: PeopleModel): void {
  const add = (name: string, filter: Filter) => {
    readTokens(name, 0, model.alphabet, tokens);
    if (tokens.count !== 1) return;
    filterAdd(filter, tokens.hash[0] as number);
    // Other cases of Гүлнара and Лидия end otherwise: their stem is known too.
    const length = tokens.letterStart[1] as number;
    if (length > 5 && /[аяaй]$/u.test(name)) filterAdd(filter, tokens.prefixHash[length - 2] as number);
  };
  for (const name of names.allGiven) add(name, model.given);
  for (const { male } of [...names.surnames, ...names.russianSurnames]) {
    add(male.kk, model.surnames);
    add(male.ru, model.surnames);
    if (/кий$/u.test(male.ru)) add(male.ru.slice(0, -2), model.surnames);
  }
}

export function addPlaces({ places }: World, model: PeopleModel): void {
  for (const name of places) {
    readTokens(name, 0, model.alphabet, tokens);
    if (tokens.count !== 1) continue;
    filterAdd(model.places, tokens.hash[0] as number);
    // Other cases of Япония and Прага lose the vowel.
    const length = tokens.letterStart[1] as number;
    if (length > 4 && /[аяыиьй]$/u.test(name)) filterAdd(model.places, tokens.prefixHash[length - 2] as number);
  }
}

/** Forms of words, and names whose endings give them away. */
const NO_RARE_SURNAME =
  /(ов|ев|ёв|ин|ын|ский|цкий|ий|ой|ый|ай|ей|ова|ева|ёва|ина|ына|ая|ська|ський|цька|цький|овы|евы|ины|ть|ец|ца|ово|ево|ано|их|ых)$/u;

/** Given names from elsewhere that are no ordinary words. */
export function addWorldNames(world: World, ordinary: readonly string[], model: PeopleModel): void {
  const words = new Set(ordinary);
  for (const name of [...world.given, ...world.neighbourMale, ...world.neighbourFemale]) {
    if (name.length < 4 || words.has(name.toLowerCase())) continue;
    readTokens(name, 0, model.alphabet, tokens);
    if (tokens.count === 1) filterAdd(model.given, tokens.hash[0] as number);
  }
}

/** Surnames from elsewhere that the letters do not give away and that are no ordinary words; longer lists have nearly every word in them. */
export function addRareSurnames(world: World, ordinary: readonly string[], model: PeopleModel): number {
  const words = new Set(ordinary);
  let added = 0;
  const figures = world.figures.flatMap((name) => name.split(' '));
  for (const name of [...world.surnames, ...world.neighbourSurnames, ...figures]) {
    const lower = name.toLowerCase();
    if (name.length < 4 || NO_RARE_SURNAME.test(lower) || words.has(lower)) continue;
    readTokens(name, 0, model.alphabet, tokens);
    if (tokens.count !== 1 || ((lookUp(tokens, 0, model) >> WORD.likeShift) & 7) >= SURELY) continue;
    const length = tokens.letterStart[1] as number;
    const isStem = length > 4 && /[аяь]$/u.test(name);
    filterAdd(model.rareSurnames, (isStem ? tokens.prefixHash[length - 2] : tokens.hash[0]) as number);
    added++;
  }
  model.cache = createWordCache();
  return added;
}

/** From this bin of surname-likeness on, a listed surname need not be remembered. */
const SURELY = 5;

export function addFigures({ figures }: World, model: PeopleModel): void {
  for (const name of figures) addFigure(name, 0, model);
  for (const name of NOBODY) addFigure(name, TALE, model);
}

function addFigure(name: string, salt: number, model: PeopleModel): void {
  readTokens(name, 0, model.alphabet, tokens);
  const [first, second] = tokens.hash;
  const isSingle = tokens.count === 1;
  const add = (last: number) => filterAdd(model.figures, (isSingle ? last : pairHash(first as number, last)) ^ salt);
  add((isSingle ? first : second) as number);
  // A name ending in a vowel is looked up by its stem in other cases.
  const length = (tokens.letterStart[tokens.count] as number) - (tokens.letterStart[tokens.count - 1] as number);
  if (length > 4 && /[аяьй]$/u.test(name))
    add(tokens.prefixHash[(tokens.letterStart[tokens.count] as number) - 2] as number);
}

/** The texts' ordinary words, in lower case. */
export function ordinaryWords(examples: readonly Example[], model: PeopleModel): string[] {
  const words = new Set<string>();
  for (const example of examples) {
    readTokens(example.text, 0, model.alphabet, tokens);
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.start[i] as number;
      if (tokens.form[i] === FORM.lower && labelAt(example, start) === LABEL.other) {
        words.add(example.text.slice(start, tokens.end[i]));
      }
    }
  }
  return [...words];
}

/**
 * Words seen in small letters in two sentences and more.
 * Those seen once stand for the ordinary words of other texts, of which nothing is known.
 */
export function addOrdinary(examples: readonly Example[], model: PeopleModel): number {
  const counts = new Map<number, number>();
  for (const example of examples) {
    readTokens(example.text, 0, model.alphabet, tokens);
    const seen = new Set<number>();
    for (let i = 0; i < tokens.count; i++) {
      const isWord = tokens.form[i] === FORM.lower && labelAt(example, tokens.start[i] as number) === LABEL.other;
      if (isWord) seen.add(tokens.hash[i] as number);
    }
    for (const hash of seen) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count > 1);
  for (const [hash] of often) filterAdd(model.ordinary, hash);
  return often.length;
}

/** Words in small letters that look like names and hardly ever are one, seen often enough to be sure. */
export function addPlain(examples: readonly Example[], model: PeopleModel): number {
  const ordinary = new Map<number, number>();
  const named = new Map<number, number>();
  const add = (counts: Map<number, number>, hash: number) => counts.set(hash, (counts.get(hash) ?? 0) + 1);
  for (const example of examples) {
    readTokens(example.text, 0, model.alphabet, tokens);
    for (let i = 0; i < tokens.count; i++) {
      if ((tokens.form[i] as number) > FORM.mixed) continue;
      const label = labelAt(example, tokens.start[i] as number);
      const hash = tokens.hash[i] as number;
      if (label !== LABEL.other && label !== LABEL.place) add(named, hash);
      else if (label === LABEL.other && tokens.form[i] === FORM.lower && lookUp(tokens, i, model) & WORD.isCandidate) {
        add(ordinary, hash);
      }
    }
  }
  let added = 0;
  for (const [hash, count] of ordinary) {
    // Lists of surnames have nearly every word in them.
    if (count < PLAIN_COUNT || (named.get(hash) ?? 0) * PLAIN_SHARE > count) continue;
    filterAdd(model.plain, hash);
    added++;
  }
  // What was looked up without the filter is out of date.
  model.cache = createWordCache();
  return added;
}

/** Words that are part of a name or address though neither their letters nor a list says so. */
export function addOverlooked(examples: readonly Example[], model: PeopleModel): number {
  const counts = new Map<number, number>();
  const others = new Map<number, number>();
  for (const example of examples) {
    readTokens(example.text, 0, model.alphabet, tokens);
    readTraits(tokens, model, traits);
    for (let i = 0; i < tokens.count; i++) {
      if (traits.candidate[i] || tokens.form[i] !== FORM.lower) continue;
      const label = labelAt(example, tokens.start[i] as number);
      const hash = tokens.hash[i] as number;
      if (isPerson(label) || label === LABEL.address) counts.set(hash, (counts.get(hash) ?? 0) + 1);
      else others.set(hash, (others.get(hash) ?? 0) + 1);
    }
  }
  let added = 0;
  for (const [hash, count] of counts) {
    if (count < 3 || count * SELDOM < (others.get(hash) ?? 0)) continue;
    filterAdd(model.words, hash);
    added++;
  }
  model.cache = createWordCache();
  return added;
}

/** Words that are never names: for the filters of plain and of ordinary words. */
export function addEveryday(words: readonly string[], model: PeopleModel): void {
  for (const word of words) {
    readTokens(word, 0, model.alphabet, tokens);
    if (tokens.count !== 1) continue;
    filterAdd(model.plain, tokens.hash[0] as number);
    filterAdd(model.ordinary, tokens.hash[0] as number);
  }
  model.cache = createWordCache();
}
