/** Names of people and places from elsewhere; while figures are measured, without what only the held-back news names. */
import type { Sentence } from './corpus';
import { KNOWN_BY_FULL_NAME, KNOWN_BY_ONE_WORD } from './figures';
import { NEIGHBOUR_FEMALE, NEIGHBOUR_MALE, NEIGHBOUR_SURNAMES, WORLD_GIVEN, WORLD_SURNAMES } from './foreign-names';
import { BODIES, CITIES, COUNTRIES, NOT_PEOPLE } from './gazetteer';

const LISTS = {
  given: WORLD_GIVEN,
  surnames: WORLD_SURNAMES,
  neighbourMale: NEIGHBOUR_MALE,
  neighbourFemale: NEIGHBOUR_FEMALE,
  neighbourSurnames: NEIGHBOUR_SURNAMES,
  figures: [...KNOWN_BY_ONE_WORD, ...KNOWN_BY_FULL_NAME],
  countries: COUNTRIES,
  cities: CITIES,
  bodies: BODIES,
  places: NOT_PEOPLE,
};

export type World = Record<keyof typeof LISTS, string[]>;

const LONGEST_ENDING = 4;
const SHORTEST_STEM = 4;
const LAST_LETTERS = ['а', 'я', 'ь', 'й', 'ия'];

/** What the word may be a form of. */
function stemsOf(word: string): string[] {
  const stems = [word];
  for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_STEM; cut++) stems.push(word.slice(0, -cut));
  if (word.length > SHORTEST_STEM) stems.push(...LAST_LETTERS.map((letter) => word.slice(0, -1) + letter));
  return stems;
}

function namedIn(news: readonly Sentence[]): Set<string> {
  const stems = new Set<string>();
  for (const { text, spans } of news) {
    for (const [start, end] of spans) {
      for (const word of text.slice(start, end).split(/[^\p{L}]+/u)) {
        if (/^\p{Lu}/u.test(word)) for (const stem of stemsOf(word.toLowerCase())) stems.add(stem);
      }
    }
  }
  return stems;
}

/** The lists were made by people who had read the news: names that only `held` has would not be in them by themselves. */
export function readWorld(learned: readonly Sentence[], held: readonly Sentence[]): World {
  const known = namedIn(learned);
  const hidden = new Set([...namedIn(held)].filter((word) => !known.has(word)));
  const isKept = (name: string) => !name.split(/[ -]/u).some((word) => hidden.has(word.toLowerCase()));
  return Object.fromEntries(Object.entries(LISTS).map(([key, list]) => [key, list.filter(isKept)])) as World;
}
