/** Names to train with: our own list and the lists of the training folder, split into used and held back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declineGiven, type Gender } from './declension';
import {
  FEMALE_FIRST,
  FEMALE_SECOND,
  MALE_FIRST,
  MALE_SECOND,
  MORE_KAZAKH_FEMALE,
  MORE_KAZAKH_MALE,
} from './kazakh-names';
import { stableHash } from './random';
import {
  NO_SHORT_NAME,
  SHORT_KAZAKH_FEMALE,
  SHORT_KAZAKH_MALE,
  SHORT_RUSSIAN_FEMALE,
  SHORT_RUSSIAN_MALE,
} from './short-names';
import { RUSSIAN_LETTERS, respell } from './spelling';
import { MORE_KAZAKH_SURNAMES, MORE_RUSSIAN_SURNAMES } from './surnames';
import type { World } from './world';

interface OwnName {
  kk?: string;
  ru: string | string[];
  lat: string | string[];
  ambiguous?: string;
}
interface OwnSurname {
  kk?: string;
  ru: string | string[];
  female_ru?: string[];
  female_kk?: string;
  female?: string;
}
interface OwnNames {
  kk_male: OwnName[];
  kk_female: OwnName[];
  ru_male: OwnName[];
  ru_female: OwnName[];
  surnames_kk: OwnSurname[];
  surnames_ru: OwnSurname[];
}

/** A name in Kazakh (if it has such a spelling) and in Russian letters. */
export interface Spelt {
  kk: string;
  ru: string;
}

export interface Names {
  male: Spelt[];
  female: Spelt[];
  russianMale: Spelt[];
  russianFemale: Spelt[];
  /** What people are called by friends. */
  short: Record<'kazakh' | 'russian', Record<Gender, Spelt[]>>;
  /** Male and female form of each surname. */
  surnames: { male: Spelt; female: Spelt }[];
  russianSurnames: { male: Spelt; female: Spelt }[];
  /** Natasha's lists, capitalised; nothing says how frequent a name is. */
  listedGiven: string[];
  listedSurnames: string[];
  /** Names that could be: two roots of Kazakh names put together. */
  composed: { male: Spelt[]; female: Spelt[] };
  /** Every spelling of every given name. */
  allGiven: string[];
  world: World;
}

const PARTS = 5;

function firstOf(value: string | string[]): string {
  return typeof value === 'string' ? value : (value[0] ?? '');
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Whether a name belongs to the fifth that training does not see while figures are measured. */
export function isHeldBack(name: string, fold: number): boolean {
  return stableHash(name.toLowerCase().slice(0, 5)) % PARTS === fold;
}

/** A woman's form of a surname. */
export function feminine(surname: string): string {
  if (/(ов|ев|ёв|ин|ын)$/u.test(surname)) return `${surname}а`;
  return surname.replace(/(с|ц)кий$/u, '$1кая');
}

function lines(folder: string, file: string): string[] {
  return readFileSync(join(folder, 'natasha', file), 'utf8')
    .split('\n')
    .map((line) => (line.split('#')[0] ?? '').trim())
    .filter((line) => line.length > 1);
}

const SHORT = [...SHORT_RUSSIAN_MALE, ...SHORT_RUSSIAN_FEMALE, ...SHORT_KAZAKH_MALE, ...SHORT_KAZAKH_FEMALE];
/** So short a name with an ending is not known by its stem. */
const SHORT_LETTERS = 5;

/** «Тани», «Пашей»: of names whose stem is too short to be looked up. */
function caseForms(name: string): string[] {
  if (name.length > SHORT_LETTERS || !/[ая]$/u.test(name)) return [];
  const forms = (['gen', 'dat', 'acc', 'ins'] as const).map((which) => declineGiven(name, 'male', which));
  return forms.filter((form) => !NO_SHORT_NAME.has(form));
}

/** @param keep which names to take: all of them, or by whether they are held back */
export function readNames(folder: string, keep: (name: string) => boolean, world: World): Names {
  const own = JSON.parse(readFileSync(new URL('names.json', import.meta.url), 'utf8')) as OwnNames;
  const given = (list: OwnName[]): Spelt[] =>
    list.map((name) => ({ kk: name.kk ?? firstOf(name.ru), ru: firstOf(name.ru) })).filter((name) => keep(name.ru));
  const surnames = (list: OwnSurname[]) =>
    list
      .map((name) => {
        const male = { kk: name.kk ?? firstOf(name.ru), ru: firstOf(name.ru) };
        const female = name.female ?? name.female_ru?.[0] ?? male.ru;
        return { male, female: { kk: name.female_kk ?? (name.kk && !name.female_ru ? name.kk : female), ru: female } };
      })
      .filter((name) => keep(name.male.ru));
  const more = (list: readonly string[]): Spelt[] =>
    list.map((kk) => ({ kk, ru: respell(kk, RUSSIAN_LETTERS) })).filter((name) => keep(name.ru));
  const composed = (first: readonly string[], second: readonly string[]): Spelt[] =>
    more(first.flatMap((one) => second.map((two) => one + two)));
  const pairs = (list: readonly string[]) =>
    list
      .map((name) => ({ kk: name, ru: respell(name, RUSSIAN_LETTERS) }))
      .filter((name) => keep(name.ru))
      .map((male) => ({ male, female: { kk: feminine(male.kk), ru: feminine(male.ru) } }));
  const listedGiven = [...lines(folder, 'first.txt'), ...lines(folder, 'maybe_first.txt')].filter(keep);
  const spelt = [own.kk_male, own.kk_female, own.ru_male, own.ru_female]
    .flat()
    .flatMap((name) => [name.kk ?? '', name.ru, name.lat].flat())
    .filter((name) => name !== '' && keep(name));
  return {
    male: [...given(own.kk_male), ...more(MORE_KAZAKH_MALE)],
    female: [...given(own.kk_female), ...more(MORE_KAZAKH_FEMALE)],
    composed: { male: composed(MALE_FIRST, MALE_SECOND), female: composed(FEMALE_FIRST, FEMALE_SECOND) },
    short: {
      kazakh: { male: more(SHORT_KAZAKH_MALE), female: more(SHORT_KAZAKH_FEMALE) },
      russian: { male: more(SHORT_RUSSIAN_MALE), female: more(SHORT_RUSSIAN_FEMALE) },
    },
    russianMale: given(own.ru_male),
    russianFemale: given(own.ru_female),
    surnames: [...surnames(own.surnames_kk), ...pairs(MORE_KAZAKH_SURNAMES)],
    russianSurnames: [...surnames(own.surnames_ru), ...pairs(MORE_RUSSIAN_SURNAMES)],
    world,
    listedGiven: listedGiven.map(capitalise),
    listedSurnames: lines(folder, 'last.txt').filter(keep).map(capitalise),
    allGiven: [
      ...spelt,
      ...listedGiven,
      ...more([...MORE_KAZAKH_MALE, ...MORE_KAZAKH_FEMALE, ...SHORT]).map((name) => name.kk),
      ...more(SHORT).flatMap((name) => caseForms(name.ru)),
    ],
  };
}
