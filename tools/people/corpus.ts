/** The news texts of the training folder, with names of people split into their parts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL } from '../../lib/people/labels';
import type { Example, Typing } from './compose';
import { render } from './compose';
import type { Names } from './names';
import type { Piece } from './people';
import type { Chance } from './random';

export interface Sentence extends Example {
  language: 'kk' | 'ru';
}

interface Row {
  text: string;
  spans: [number, number, string][];
}

const NAMED = new Set([
  'GPE',
  'LOCATION',
  'ORGANISATION',
  'FACILITY',
  'Facility',
  'PRODUCT',
  'ART',
  'PROJECT',
  'Project',
  'EVENT',
  'NORP',
  'NON_HUMAN',
]);
const FATHER =
  /(ович|евич|ович[ауеё]?м?|евич[ауе]м?|[ое]вн[аыеу]|[ое]вной|ичн[аыеу]|ұлы|қызы|улы|кызы)(н[ыі]ң|ға|мен|н[ыі])?$/iu;
const SURNAME =
  /(ов|ев|ёв|ин|ын|[сц]кий|ова|ева|ина|ына|[сц]кая|ко)(а|у|ым|е|ой|ого|ому|ым|тың|тің|ның|нің|қа|ке|ға|ге|ты|ті|ны|ні|пен|мен)?$/iu;

/** All given names, in small letters. */
export function givenSet(names: Names): Set<string> {
  return new Set(names.allGiven.map((name) => name.toLowerCase()));
}

const INITIAL = /^\p{Lu}\.?$/u;

/** «Ахметова Айгүл», «Ахметова А. Б.», «Ахметова Айгүл Болатқызы»: the surname comes first. */
function beginsWithSurname(words: string[], given: ReadonlySet<string>, lone: number): boolean {
  const [first = '', second = '', third = ''] = words;
  if (words.length < 2 || INITIAL.test(first)) return false;
  if (words.slice(1).every((word) => INITIAL.test(word))) return true;
  if (words.length === 3 && FATHER.test(third)) return true;
  if (words.length > 2 || given.has(first.toLowerCase()) || !SURNAME.test(first)) return false;
  return given.has(second.toLowerCase()) || (lone === LABEL.given && !SURNAME.test(second));
}

/** @param lone the label of a name of one word that is in no list and has no surname's ending */
function partLabels(words: string[], given: ReadonlySet<string>, lone: number): number[] {
  const isSurnameFirst = beginsWithSurname(words, given, lone);
  return words.map((word, k) => {
    if (INITIAL.test(word)) return LABEL.initial;
    if (k > 0 && FATHER.test(word)) return LABEL.patronymic;
    if (words.length === 1) {
      if (given.has(word.toLowerCase())) return LABEL.given;
      return SURNAME.test(word) ? LABEL.surname : lone;
    }
    const isSurname = isSurnameFirst ? k === 0 : k === words.length - 1;
    return isSurname ? LABEL.surname : LABEL.given;
  });
}

/** The row's text with its names in parts. */
export function toSentence(row: Row, language: 'kk' | 'ru', given: ReadonlySet<string>, lone: number): Sentence {
  const people = row.spans
    .filter((span) => span[2] === 'PERSON')
    .map(([a, b]): [number, number] => [a, b])
    .sort((a, b) => a[0] - b[0]);
  const spans: Example['spans'] = [];
  for (const [start, end] of people) {
    const words = [...row.text.slice(start, end).matchAll(/\p{L}\.|[\p{L}'’-]+/gu)];
    const labels = partLabels(
      words.map((word) => word[0]),
      given,
      lone,
    );
    words.forEach((word, k) => {
      const at = start + word.index;
      spans.push([at, at + word[0].length, labels[k] as number]);
    });
  }
  const taken = (a: number, b: number) => spans.some((span) => span[0] < b && a < span[1]);
  for (const [start, end, kind] of row.spans) {
    if (!NAMED.has(kind)) continue;
    for (const word of row.text.slice(start, end).matchAll(/[\p{L}\p{N}'’-]+/gu)) {
      const at = start + word.index;
      if (!taken(at, at + word[0].length)) spans.push([at, at + word[0].length, LABEL.place]);
    }
  }
  return { text: row.text, language, people, spans: spans.sort((a, b) => a[0] - b[0]) };
}

export function readNews(folder: string, names: Names): Sentence[] {
  const given = givenSet(names);
  return (['kk', 'ru'] as const).flatMap((language) =>
    readFileSync(join(folder, `${language}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => toSentence(JSON.parse(line) as Row, language, given, LABEL.surname)),
  );
}

/** The same sentence typed otherwise. */
export function retype(sentence: Sentence, typing: Typing, chance: Chance): Example {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end, label] of sentence.spans) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: sentence.text.slice(at, start), label: LABEL.other });
    pieces.push({ text: sentence.text.slice(start, end), label });
    at = end;
  }
  pieces.push({ text: sentence.text.slice(at), label: LABEL.other });
  return render(pieces, typing, chance);
}

/** A few words of the sentence, as a chat message might consist of; undefined where a name would be cut in two. */
export function fragment(sentence: Sentence, chance: Chance): Sentence | undefined {
  const words = [...sentence.text.matchAll(/\S+/gu)];
  if (words.length < 3) return undefined;
  const first = chance.whole(0, words.length - 2);
  const last = Math.min(words.length - 1, first + chance.whole(1, 8));
  const start = words[first]?.index ?? 0;
  const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  const isCut = (a: number, b: number) => (a < start && b > start) || (a < end && b > end);
  if (sentence.people.some(([a, b]) => isCut(a, b)) || sentence.spans.some(([a, b]) => isCut(a, b))) return undefined;
  const inside = <T extends [number, number, ...number[]]>(list: T[]) =>
    list.filter(([a, b]) => a >= start && b <= end);
  return {
    language: sentence.language,
    text: sentence.text.slice(start, end),
    spans: inside(sentence.spans).map(([a, b, label]): [number, number, number] => [a - start, b - start, label]),
    people: inside(sentence.people).map(([a, b]): [number, number] => [a - start, b - start]),
  };
}
