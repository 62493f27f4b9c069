/** Invented people, written in every way people write names. */
import { LABEL } from '../../lib/people/labels';
import {
  declineGiven,
  declinePatronymic,
  declineSurname,
  type Gender,
  type KazakhCase,
  kazakhCase,
  patronymicOf,
  type RussianCase,
} from './declension';
import { FOREIGN_GIVEN, FOREIGN_SURNAMES } from './foreign-names';
import { feminine, type Names, type Spelt } from './names';
import type { Chance } from './random';

/** A stretch of text with one label. */
export interface Piece {
  text: string;
  label: number;
  /** Which person's name it is part of; counted from 1. */
  person?: number;
}

export interface Person {
  gender: Gender;
  given: Spelt;
  surname: Spelt;
  patronymic: Spelt;
  /** What friends call somebody so called, or somebody else. */
  short: Spelt;
  isKazakh: boolean;
}

export type Language = 'kk' | 'ru';
export type Case = RussianCase | KazakhCase | '';

const TYPICAL = /(ов|ев|ин|ын|ский|цкий)$/u;
const TYPICAL_FEMALE = /(ова|ева|ина|ына|ская|цкая)$/u;
const OTHER_TYPICAL = /(ко|юк|ук|ян|дзе|швили|ман|бай|бек|хан|тай|ғали|гали|ли|сон|ер|ис|ич)$/u;

export interface Pools {
  names: Names;
  maleListed: string[];
  femaleListed: string[];
  otherListed: string[];
  /** Ordinary words to stand around names. */
  words: Record<Language, readonly string[]>;
}

export function createPools(names: Names, words: Pools['words'] = { kk: [], ru: [] }): Pools {
  return {
    names,
    words,
    maleListed: names.listedSurnames.filter((name) => TYPICAL.test(name)),
    femaleListed: names.listedSurnames.filter((name) => TYPICAL_FEMALE.test(name)),
    otherListed: names.listedSurnames.filter((name) => OTHER_TYPICAL.test(name)),
  };
}

export function same(word: string): Spelt {
  return { kk: word, ru: word };
}

function listedSurname(pools: Pools, gender: Gender, chance: Chance): Spelt {
  if (chance.is(0.25)) return same(chance.pick(pools.otherListed));
  return same(chance.pick(gender === 'male' ? pools.maleListed : pools.femaleListed));
}

/** A surname without an ending of its own: the father's name, as many in Kazakhstan have. */
function fatherAsSurname(pools: Pools, gender: Gender, chance: Chance): Spelt {
  const father = chance.pick(chance.is(0.2) ? pools.names.composed.male : pools.names.male);
  if (chance.is(0.4)) return father;
  const isMale = gender === 'male';
  return chance.is(0.5)
    ? { kk: father.kk + (isMale ? 'ұлы' : 'қызы'), ru: father.ru + (isMale ? 'улы' : 'кызы') }
    : {
        kk: withSurnameEnding(father.kk) + (isMale ? '' : 'а'),
        ru: withSurnameEnding(father.ru) + (isMale ? '' : 'а'),
      };
}

function withSurnameEnding(name: string): string {
  if (/[аеиоуыіяйь]$/u.test(name)) return `${name.replace(/[йь]$/u, '')}ев`;
  return `${name}ов`;
}

/** «Абдуллина-Штерн». */
function joinedSurname(one: Spelt, two: Spelt): Spelt {
  return { kk: `${one.kk}-${two.kk}`, ru: `${one.ru}-${two.ru}` };
}

/** Somebody from elsewhere. */
function inventForeigner(pools: Pools, chance: Chance): Person {
  const other = inventPerson(pools, chance);
  const given = same(chance.pick(FOREIGN_GIVEN));
  const surname = same(chance.pick(FOREIGN_SURNAMES));
  return { ...other, gender: 'male', given, surname, isKazakh: false };
}

/** Somebody from here whose name is neither Kazakh nor Russian. */
function inventNeighbour(pools: Pools, chance: Chance): Person {
  const { world } = pools.names;
  const other = inventPerson(pools, chance);
  const isMale = other.gender === 'male';
  const given = same(chance.pick(isMale ? world.neighbourMale : world.neighbourFemale));
  const surname = chance.pick(world.neighbourSurnames);
  const patronymic = same(patronymicOf(chance.pick(world.neighbourMale), other.gender));
  return { ...other, given, surname: same(isMale ? surname : feminine(surname)), patronymic, isKazakh: false };
}

export function inventPerson(pools: Pools, chance: Chance): Person {
  if (chance.is(0.04)) return inventForeigner(pools, chance);
  if (chance.is(0.1)) return inventNeighbour(pools, chance);
  const { names } = pools;
  const gender: Gender = chance.is(0.5) ? 'male' : 'female';
  const isKazakh = chance.is(0.68);
  let given = isKazakh
    ? chance.pick(gender === 'male' ? names.male : names.female)
    : chance.pick(gender === 'male' ? names.russianMale : names.russianFemale);
  if (isKazakh && chance.is(0.15)) given = chance.pick(names.composed[gender]);
  if (chance.is(0.12)) given = same(chance.pick(names.listedGiven));
  let surname: Spelt;
  if (chance.is(0.35)) surname = listedSurname(pools, gender, chance);
  else if (isKazakh) {
    surname = chance.is(0.5) ? chance.pick(names.surnames)[gender] : fatherAsSurname(pools, gender, chance);
  } else surname = chance.pick(names.russianSurnames)[gender];
  if (chance.is(0.02)) surname = joinedSurname(surname, listedSurname(pools, gender, chance));
  const father = chance.pick(isKazakh ? names.male : names.russianMale);
  const isMale = gender === 'male';
  const patronymic =
    isKazakh && chance.is(0.6)
      ? { kk: father.kk + (isMale ? 'ұлы' : 'қызы'), ru: father.ru + (isMale ? 'улы' : 'кызы') }
      : same(patronymicOf(father.ru, gender));
  const short = chance.pick(names.short[isKazakh ? 'kazakh' : 'russian'][gender]);
  return { gender, given, surname, patronymic, short, isKazakh };
}

function inCase(word: string, label: number, gender: Gender, which: Case): string {
  switch (which) {
    case '':
      return word;
    case 'kgen':
    case 'kdat':
    case 'kacc':
    case 'kloc':
    case 'kabl':
    case 'kins':
      return kazakhCase(word, which);
    default:
      if (label === LABEL.surname) return declineSurname(word, gender, which);
      return label === LABEL.given ? declineGiven(word, gender, which) : declinePatronymic(word, which);
  }
}

const SPACE: Piece = { text: ' ', label: 0 };

function initials(person: Person, language: Language, chance: Chance, withFather: boolean): Piece[] {
  const one = person.given[language].charAt(0).toUpperCase();
  const two = person.patronymic[language].charAt(0).toUpperCase();
  const style = chance.whole(0, 9);
  if (!withFather) return [{ text: style === 9 ? one : `${one}.`, label: LABEL.initial }];
  if (style < 6)
    return [
      { text: `${one}.`, label: LABEL.initial },
      { text: `${two}.`, label: LABEL.initial },
    ];
  if (style === 6)
    return [
      { text: `${one}.`, label: LABEL.initial },
      { text: two, label: LABEL.initial },
    ];
  if (style < 8) return [{ text: `${one}.`, label: LABEL.initial }, SPACE, { text: `${two}.`, label: LABEL.initial }];
  return [{ text: one, label: LABEL.initial }, SPACE, { text: two, label: LABEL.initial }];
}

/** How often somebody is called as friends do. */
const SHORT_ALONE = 0.3;
const SHORT_BESIDE = 0.04;

/** Pattern letters: f surname, i given name, o patronymic, n initials, m one initial. */
export function writePerson(person: Person, pattern: string, language: Language, which: Case, chance: Chance): Piece[] {
  const pieces: Piece[] = [];
  const isKazakhCase = which.startsWith('k');
  const given = chance.is(pattern === 'i' ? SHORT_ALONE : SHORT_BESIDE) ? person.short : person.given;
  [...pattern].forEach((letter, k) => {
    if (k > 0) pieces.push(SPACE);
    // A Kazakh ending goes to the last word of the name only.
    const own = isKazakhCase && k < pattern.length - 1 ? '' : which;
    const { gender } = person;
    if (letter === 'n' || letter === 'm') pieces.push(...initials(person, language, chance, letter === 'n'));
    else if (letter === 'f') pieces.push(part(person.surname[language], LABEL.surname, gender, own));
    else if (letter === 'i') pieces.push(part(given[language], LABEL.given, gender, own));
    else pieces.push(...fathersName(person, language, own, chance));
  });
  return pieces;
}

function part(word: string, label: number, gender: Gender, which: Case): Piece {
  return { text: inCase(word, label, gender, which), label };
}

function fathersName(person: Person, language: Language, which: Case, chance: Chance): Piece[] {
  const word = inCase(person.patronymic[language], LABEL.patronymic, person.gender, which);
  const match = /^(.{3,})(ұлы|қызы|улы|кызы)(.*)$/u.exec(word);
  if (!match || chance.is(0.6)) return [{ text: word, label: LABEL.patronymic }];
  const [, father = '', ending = '', rest = ''] = match;
  const between = chance.is(0.8) ? ' ' : '-';
  return between === '-'
    ? [{ text: `${father}-${ending}${rest}`, label: LABEL.patronymic }]
    : [{ text: father, label: LABEL.patronymic }, SPACE, { text: ending + rest, label: LABEL.patronymic }];
}
