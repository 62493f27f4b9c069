/** News written by hand to learn from: a sentence or two a line, and who is named in it. */
import { readFileSync } from 'node:fs';
import { LABEL } from '../../lib/people/labels';
import { type Example, randomTyping } from './compose';
import { fragment, givenSet, retype, type Sentence } from './corpus';
import { readMessage } from './hand-written';
import type { Names } from './names';
import type { Language } from './people';
import type { Chance } from './random';
import { createRecaster } from './recast';

const FILES: readonly [string, Language][] = [
  ['bulletin-kk', 'kk'],
  ['bulletin-ru', 'ru'],
  ['herald-kk', 'kk'],
  ['herald-ru', 'ru'],
  ['tribune', 'kk'],
  ['ember', 'kk'],
  ['review', 'ru'],
  ['chronicle', 'ru'],
];

/** Whether a file of `texts` is news. */
export const isBulletin = (file: string): boolean => FILES.some(([name]) => file === `${name}.txt`);

const SENTENCE_START = /(^|[.!?:]\s|[—–]\s)$/u;
const QUOTE_BEFORE = /[«"„]$/u;
/** The quotation ends within three words. */
const SHORT_QUOTE = /^[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,2}[»"“]/u;

/** Whether the word from `start` to `end` has its capital only because something begins there. */
function beginsSomething(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  if (SENTENCE_START.test(before)) return true;
  return QUOTE_BEFORE.test(before) && !SHORT_QUOTE.test(text.slice(end));
}

/** The sentence with every other word in capitals marked as that of a place, an organisation or the like. */
function markPlaces(sentence: Sentence): Sentence {
  const { text, people } = sentence;
  const spans = [...sentence.spans];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}-]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (beginsSomething(text, start, end) || people.some(([a, b]) => a < end && start < b)) continue;
    spans.push([start, end, LABEL.place]);
  }
  return { ...sentence, spans: spans.sort((a, b) => a[0] - b[0]) };
}

/** All of them, in the order of the files. */
export function readBulletins(names: Names): Sentence[] {
  const given = givenSet(names);
  return FILES.flatMap(([name, language]) => {
    const lines = readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => markPlaces(readMessage(line, given, language)));
  });
}

/** Copies of Kazakh news about people nobody has heard of: its corpus has few names that are on no list. */
const RECAST = 7;

/** Each as it was printed and as somebody would retype a part of it; Kazakh ones about others too. */
export function bulletinCopies(sentences: readonly Sentence[], names: Names, chance: Chance): Example[] {
  const recast = createRecaster(names);
  return sentences.flatMap((sentence) => {
    const retyped = (one: Sentence) => retype(one, randomTyping(one.language, chance), chance);
    const piece = fragment(sentence, chance);
    const copies: Example[] = piece ? [sentence, retyped(piece)] : [sentence];
    if (sentence.people.length === 0 || sentence.language === 'ru') return copies;
    for (let k = 0; k < RECAST; k++) copies.push(recast(sentence, chance));
    copies.push(retyped(recast(sentence, chance)));
    const other = fragment(recast(sentence, chance), chance);
    if (other) copies.push(retyped(other));
    return copies;
  });
}
