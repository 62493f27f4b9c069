/** Templates filled with invented people and places → texts with labelled stretches, typed as people type in chat. */
import { LABEL } from '../../lib/people/labels';
import { capitalise } from './names';
import { type Case, inventPerson, type Language, type Person, type Piece, type Pools, writePerson } from './people';
import {
  CITIES,
  inventAddress,
  inventLatinAddress,
  inventPlace,
  KAZAKH_CITIES,
  KAZAKH_ORGANISATIONS,
  ORGANISATIONS,
} from './places';
import type { Chance } from './random';
import { LATIN_SPELLINGS, RUSSIAN_LETTERS, respell, slip } from './spelling';
import { BRANDS, KAZAKH_EPONYMS, KAZAKH_THINGS, NAME_WORDS, RUSSIAN_EPONYMS, RUSSIAN_THINGS } from './templates/brands';
import { DOINGS } from './templates/doings';
import { BEFORE, KAZAKH_AFTER, KAZAKH_ROLES, RUSSIAN_AFTER, RUSSIAN_ROLES } from './templates/roles';

export interface Example {
  text: string;
  /** Start, end, label; sorted, not overlapping. */
  spans: [number, number, number][];
  /** Whole names, start and end. */
  people: [number, number][];
}

/** The label of the word that begins at `start`. */
export function labelAt(example: Example, start: number): number {
  for (const [from, to, label] of example.spans) if (start >= from && start < to) return label;
  return LABEL.other;
}

const FULL = ['fio', 'fio', 'fi', 'fi', 'fi', 'if', 'if', 'if', 'iof', 'io', 'fn', 'fn', 'nf', 'fm', 'mf'];
const STARTS =
  'ба бе бри ви во га гри гло да де до ди ке ка ко кри кро ла ле ли лу ма ме ми мо на не но ор па пе по про ра ре ри ро са се си сте та те ти то тра фа фе фло ха хо че ша ше эл эр'.split(
    ' ',
  );
const ENDS =
  'за зан зо кс ко ла лайт лан лон лс макс мед мекс мер ми мо на нг ник нд но нт пак пол ра рд рекс рия рм рн рс рт са сс ст та тек тон тор тро фит фор хаус ция ша эль'.split(
    ' ',
  );
const LATIN_STARTS =
  'ba be bri ve vo ga gra glo da de ki ka ko cra la le lu ma me mi na no or pa pe pro ra re ri sa se ste ta te tra fa flo he sha el'.split(
    ' ',
  );
const LATIN_ENDS =
  'za zon x ko la light lan max med mer mi na nik no pak pol ra rex ria rs sa ss ta tek ton tor fit house tion'.split(
    ' ',
  );
const DIGITS = '0123456789';

function digits(count: number, chance: Chance): string {
  let out = '';
  for (let k = 0; k < count; k++) out += chance.pick([...DIGITS]);
  return out;
}

function phone(chance: Chance): string {
  const code = chance.pick(['701', '702', '705', '707', '747', '775', '777', '778']);
  const rest = digits(7, chance);
  return chance.pick([
    `8${code}${rest}`,
    `+7${code}${rest}`,
    `8 ${code} ${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5)}`,
    `+7 ${code} ${rest.slice(0, 3)} ${rest.slice(3)}`,
    `${code}${rest}`,
  ]);
}

function date(chance: Chance): string {
  const day = String(chance.whole(1, 28)).padStart(2, '0');
  const month = String(chance.whole(1, 12)).padStart(2, '0');
  return `${day}.${month}.${chance.pick([String(chance.whole(1950, 2025)), String(chance.whole(10, 99))])}`;
}

function sum(chance: Chance): string {
  return chance.pick([
    `${chance.whole(1, 90)}000`,
    `${chance.whole(1, 90)} 000 тг`,
    `${chance.whole(1, 500)} тыс`,
    `${chance.whole(2, 90)}000 тенге`,
  ]);
}

function time(chance: Chance): string {
  return chance.pick([
    `${chance.whole(8, 19)}:${chance.pick(['00', '15', '30', '40'])}`,
    `${chance.whole(8, 19)}.${chance.pick(['00', '30'])}`,
    String(chance.whole(8, 19)),
  ]);
}

/** A brand nobody knows: «Керамо», «Вортекс», «Lumina». */
function inventBrand(chance: Chance): string {
  const isLatin = chance.is(0.15);
  const first = isLatin ? LATIN_STARTS : STARTS;
  let brand = chance.pick(first);
  if (chance.is(0.6)) brand += chance.pick(first);
  brand += chance.pick(isLatin ? LATIN_ENDS : ENDS);
  return brand.charAt(0).toUpperCase() + brand.slice(1);
}

/** What a shop, a ware or a beast is called that bears somebody's name. */
function namesakeOf({ given, surname, isKazakh }: Person, language: Language, chance: Chance): string {
  const written = isKazakh ? language : 'ru';
  return chance.is(0.95) ? given[written] : surname[written];
}

function plain(slot: string, chance: Chance, pools: Pools, language: Language): Piece | undefined {
  const other = (text: string): Piece => ({ text, label: LABEL.other });
  const place = (text: string): Piece => ({ text, label: LABEL.place });
  switch (slot) {
    case 'iin':
      return other(digits(12, chance));
    case 'phone':
      return other(phone(chance));
    case 'date':
      return other(date(chance));
    case 'num':
      return other(String(chance.is(0.7) ? chance.whole(1, 60) : chance.whole(60, 999)));
    case 'sum':
      return other(sum(chance));
    case 'time':
      return other(time(chance));
    case 'role':
      return other(chance.pick(language === 'kk' ? KAZAKH_ROLES : RUSSIAN_ROLES));
    case 'after':
      return other(chance.pick(language === 'kk' ? KAZAKH_AFTER : RUSSIAN_AFTER));
    case 'before':
      return other(chance.pick(BEFORE));
    case 'brand':
      return place(chance.pick(BRANDS));
    case 'made':
      return place(inventBrand(chance));
    case 'named':
      return place(namesakeOf(inventPerson(pools, chance), language, chance));
    case 'thing':
      return other(chance.pick(language === 'kk' ? KAZAKH_THINGS : RUSSIAN_THINGS));
    case 'eponym':
      return other(chance.pick(language === 'kk' ? KAZAKH_EPONYMS : RUSSIAN_EPONYMS));
    case 'w':
      return other(chance.pick(pools.words[language]));
    case 'cap':
      return other(capitalise(chance.pick(pools.words[language])));
    case 'word':
      return other(chance.pick(NAME_WORDS));
    case 'place':
      return place(inventPlace(pools, language, chance));
    case 'city':
      return place(chance.pick(language === 'kk' ? KAZAKH_CITIES : CITIES));
    case 'org':
      return place(chance.pick(language === 'kk' ? KAZAKH_ORGANISATIONS : ORGANISATIONS));
    default:
      return slot in DOINGS ? other(chance.pick(DOINGS[slot]?.[language] ?? [])) : undefined;
  }
}

/** Fills one template; a person named in parts over one template is one person until a full name is asked for. */
export function fill(template: string, language: Language, pools: Pools, chance: Chance): Piece[] {
  const pieces: Piece[] = [];
  let person: Person = inventPerson(pools, chance);
  let usedFull = false;
  let people = 0;
  let listPattern = '';
  const list = (template.match(/\{any\}/gu) ?? []).length >= 3;
  for (const part of template.replaceAll('⏎', '\n').split(/(\{[^}]+\})/u)) {
    const match = /^\{(\w+)(?::(\w+))?\}$/u.exec(part);
    if (!match) {
      if (part !== '') pieces.push({ text: part, label: LABEL.other });
      continue;
    }
    const [, slot = '', which = ''] = match;
    const simple = plain(slot, chance, pools, language);
    if (simple) pieces.push(simple);
    else if (slot === 'addr') pieces.push(...inventAddress(pools, language, chance));
    else if (slot === 'laddr') pieces.push(...inventLatinAddress(pools, chance));
    else {
      if (usedFull && slot.length > 1) person = inventPerson(pools, chance);
      if (slot.length > 1) usedFull = true;
      else if (/^[fi]$/u.test(slot) && chance.is(0.5) && pieces.length > 3) person = inventPerson(pools, chance);
      let pattern = slot === 'any' ? listPattern || chance.pick(FULL) : slot;
      // Lists are written in one way throughout, mostly.
      if (list && slot === 'any') listPattern = pattern;
      // Given name and patronymic is a Russian way of addressing.
      if (slot === 'any' && pattern === 'io' && language === 'kk' && chance.is(0.6)) pattern = 'fi';
      people++;
      for (const piece of writePerson(person, pattern, spelling(person, language, chance), which as Case, chance)) {
        pieces.push({ ...piece, person: people });
      }
    }
  }
  return pieces;
}

/** People with Kazakh names are written with Russian letters in Russian text, and now and then the other way round. */
function spelling(person: Person, language: Language, chance: Chance): Language {
  if (!person.isKazakh) return 'ru';
  return chance.is(0.12) ? (language === 'kk' ? 'ru' : 'kk') : language;
}

export interface Typing {
  letters: 'lower' | 'usual' | 'upper' | 'names-lower';
  spelling: Record<string, string> | undefined;
  dropsPunctuation: boolean;
  slips: number;
  startsWithCapital: boolean;
}

export function randomTyping(language: Language, chance: Chance): Typing {
  const letters = chance.next();
  const into = chance.next();
  const latin = language === 'kk' ? 0.12 : 0.06;
  return {
    letters: letters < 0.42 ? 'lower' : letters < 0.91 ? 'usual' : 'upper',
    spelling:
      into < latin
        ? chance.pick(LATIN_SPELLINGS)
        : language === 'kk' && into < latin + 0.28
          ? RUSSIAN_LETTERS
          : undefined,
    dropsPunctuation: chance.is(0.25),
    slips: chance.is(0.12) ? 0.15 : 0,
    startsWithCapital: letters >= 0.42 && chance.is(0.6),
  };
}

function typed(piece: Piece, typing: Typing, chance: Chance): string {
  let { text } = piece;
  if (typing.slips > 0) {
    text = text
      .split(/(\s+)/u)
      .map((word) => (chance.is(typing.slips) ? slip(word, chance) : word))
      .join('');
  }
  if (typing.dropsPunctuation) {
    text = text.replace(/[«»"!?;]/gu, '');
    text = piece.label === LABEL.address ? text.replace(/[.,](?=\s)/gu, '') : text.replace(/[.:](?=\s|$)/gu, '');
  }
  if (typing.spelling) text = respell(text, typing.spelling);
  if (typing.letters === 'lower') return text.toLowerCase();
  return typing.letters === 'upper' ? text.toUpperCase() : text;
}

/** Pieces → text as typed, with the stretches that are not `other`. */
export function render(pieces: readonly Piece[], typing: Typing, chance: Chance): Example {
  let text = '';
  const spans: [number, number, number][] = [];
  const people: [number, number][] = [];
  let last = 0;
  for (const piece of pieces) {
    const out = typed(piece, typing, chance);
    if (piece.label !== LABEL.other && out !== '') spans.push([text.length, text.length + out.length, piece.label]);
    if (piece.person !== undefined && out !== '') {
      if (piece.person === last) (people[people.length - 1] as [number, number])[1] = text.length + out.length;
      else people.push([text.length, text.length + out.length]);
      last = piece.person;
    }
    text += out;
  }
  if (typing.startsWithCapital) text = text.charAt(0).toUpperCase() + text.slice(1);
  return { text, spans, people };
}
