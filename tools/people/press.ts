/** Invented sentences as newspapers write them, about people and places nobody has heard of. */
import { LABEL } from '../../lib/people/labels';
import { createCoiner } from './coin';
import type { Example } from './compose';
import { render } from './compose';
import { declineNoun, type KazakhCase, kazakhCase, type RussianCase } from './declension';
import { capitalise } from './names';
import {
  type Case,
  inventPerson,
  type Language,
  type Person,
  type Piece,
  type Pools,
  same,
  writePerson,
} from './people';
import type { Chance } from './random';
import { KAZAKH_PRESS, KAZAKH_PRESS_ON_NOBODY, KAZAKH_TRADES } from './templates/press-kk';
import { RUSSIAN_PRESS, RUSSIAN_PRESS_ON_NOBODY, RUSSIAN_TRADES } from './templates/press-ru';

const TEMPLATES = { kk: KAZAKH_PRESS, ru: RUSSIAN_PRESS };
const ON_NOBODY = { kk: KAZAKH_PRESS_ON_NOBODY, ru: RUSSIAN_PRESS_ON_NOBODY };
const TRADES = { kk: KAZAKH_TRADES, ru: RUSSIAN_TRADES };

/** Russian news has more names that no list knows. */
const RUSSIAN_SHARE = 0.8;

/** Whom and what the sentences are about. */
interface Cast {
  pools: Pools;
  coinSurname: (chance: Chance) => string;
  coinPlace: (chance: Chance) => string;
}

function createCast(pools: Pools): Cast {
  const { surnames, cities, countries, bodies } = pools.names.world;
  return { pools, coinSurname: createCoiner(surnames), coinPlace: createCoiner([...cities, ...countries, ...bodies]) };
}

const ASIAN_FIRST =
  'Ким Пак Ли Чхве Хван Чон Ван Чжан Лю Чэнь Линь Хуан Сун Ян У Нгуен Чан Фам Со Чо Юн Хан Ма Гао Дэн'.split(' ');
const ASIAN_SECOND =
  'Чен Ир Кын Хе Мун Су Хён Мин Ён Джи Сон Хо Ок Гён Вон Чжан Еп Пин Минь Тхи Ань Хуэй Лин Цзюнь Вэй Фэн Сян Шэн Хай Бо Дун Кай'.split(
    ' ',
  );

/** Somebody from anywhere: newspapers write of the whole world. */
function inventNewsmaker(cast: Cast, language: Language, chance: Chance): Person {
  const { world } = cast.pools.names;
  const here = inventPerson(cast.pools, chance);
  if (chance.is(language === 'kk' ? 0.25 : 0.5)) {
    const given = chance.pick(world.given);
    const surname = chance.is(0.5) ? cast.coinSurname(chance) : chance.pick(world.surnames);
    const gender = /[ая]$/u.test(given) ? 'female' : 'male';
    return { ...here, gender, given: same(given), surname: same(surname), isKazakh: false };
  }
  return here.isKazakh && language === 'ru' && chance.is(0.7) ? inventNewsmaker(cast, language, chance) : here;
}

function asian(which: Case, chance: Chance): Piece[] {
  const space = { text: ' ', label: LABEL.other };
  const first = chance.pick(ASIAN_SECOND);
  const last = chance.pick(ASIAN_SECOND);
  const second = chance.is(0.75) ? [{ text: first, label: LABEL.given }, space] : [];
  const word = second.length > 0 ? last : first + last.toLowerCase();
  return [
    { text: chance.pick(ASIAN_FIRST), label: LABEL.surname },
    space,
    ...second,
    { text: inCase(word, which, true), label: LABEL.given },
  ];
}

/** A noun in the case asked for; words in capitals and what cannot be declined stay as they are. */
function inCase(word: string, which: Case, isAlive: boolean): string {
  if (which === '') return word;
  if (which.startsWith('k')) return kazakhCase(word, which as KazakhCase);
  if (/\p{Lu}$|\P{Script=Cyrillic}|[оеёуюыиэ]$/u.test(word)) return word;
  if (which === 'acc' && !isAlive && !/[ая]$/u.test(word)) return word;
  return declineNoun(word, which as RussianCase);
}

/** «(заявил|сообщил) о сделке» → one of them. */
function choose(template: string, chance: Chance): string {
  return template.replace(/\(([^()|]*(?:\|[^()|]*)+)\)/gu, (_, all: string) => chance.pick(all.split('|')));
}

/** Whether the next word is the first of a sentence. */
function isFirst(pieces: readonly Piece[]): boolean {
  const before = pieces.map((piece) => piece.text).join('');
  return /(^|[.!?:«—]\s*|\n)$/u.test(before);
}

function nobody(slot: string, which: Case, language: Language, cast: Cast, chance: Chance): Piece | undefined {
  const { coinPlace, coinSurname } = cast;
  const { names, words } = cast.pools;
  const { cities, countries, bodies } = names.world;
  const place = (text: string): Piece => ({ text: inCase(text, which, false), label: LABEL.place });
  const other = (text: string): Piece => ({ text, label: LABEL.other });
  switch (slot) {
    case 'town':
      return place(chance.is(0.3) ? coinPlace(chance) : chance.pick(cities));
    case 'country':
      return place(chance.pick(countries));
    case 'body':
      return place(chance.is(0.3) ? coinPlace(chance) : chance.pick(bodies));
    case 'made':
      return place(chance.is(0.3) ? coinSurname(chance) : coinPlace(chance));
    case 'word':
      return other(inCase(chance.pick(TRADES[language]), which, true));
    case 'w':
    case 'cw':
      return other(chance.pick(words[language]));
    case 'num':
      return other(String(chance.whole(1, 99)));
    default:
      return undefined;
  }
}

/** One sentence: the verbs written «заявил~» agree with the first person named. */
function fillSentence(template: string, language: Language, cast: Cast, chance: Chance): Piece[] {
  const pieces: Piece[] = [];
  let isFemale = false;
  let people = 0;
  for (const part of choose(template, chance).split(/(\{[^}]+\})/u)) {
    const match = /^\{(\w+)(?::(\w+))?\}$/u.exec(part);
    if (!match) {
      const text = part.replaceAll('л~ся', isFemale ? 'лась' : 'лся').replaceAll('~', isFemale ? 'а' : '');
      if (text !== '') pieces.push({ text, label: LABEL.other });
      continue;
    }
    const [, slot = '', which = ''] = match;
    const simple = nobody(slot, which as Case, language, cast, chance);
    if (simple) {
      pieces.push(isFirst(pieces) ? { ...simple, text: capitalise(simple.text) } : simple);
      continue;
    }
    const person = inventNewsmaker(cast, language, chance);
    if (people++ === 0) isFemale = person.gender === 'female';
    const written =
      slot === 'asian'
        ? asian(which as Case, chance)
        : writePerson(person, slot, person.isKazakh ? language : 'ru', which as Case, chance);
    for (const piece of written) pieces.push({ ...piece, person: people });
  }
  return pieces;
}

const PRINTED = {
  letters: 'usual',
  spelling: undefined,
  dropsPunctuation: false,
  slips: 0,
  startsWithCapital: true,
} as const;

/** `named` sentences with names, and `others` without. */
export function inventPress(
  pools: Pools,
  { named, others }: { named: number; others: number },
  chance: Chance,
): Example[] {
  const cast = createCast(pools);
  const from = (templates: Record<Language, readonly string[]>, count: number) =>
    Array.from({ length: count }, () => {
      const language = chance.is(RUSSIAN_SHARE) ? 'ru' : 'kk';
      return render(fillSentence(chance.pick(templates[language]), language, cast, chance), PRINTED, chance);
    });
  return [...from(TEMPLATES, named), ...from(ON_NOBODY, others)];
}
