/** Messages written by hand to learn from: who is named in them is marked, or nobody is. */
import { readFileSync } from 'node:fs';
import { LABEL } from '../../lib/people/labels';
import { readMarks } from '../../tests/bench/corpus/annotated';
import { type Example, randomTyping } from './compose';
import { givenSet, retype, type Sentence, toSentence } from './corpus';
import { givenForms } from './given-forms';
import type { Names } from './names';
import type { Language } from './people';
import type { Chance } from './random';
import { createRecaster } from './recast';
import { renameGiven } from './rename';

/** One message a line, `⏎` is a line break; stretches are marked as `[[person-name|…]]` and `[[address|…]]`. */
const FILES = [
  'names',
  'harmless',
  'numbers',
  'chat',
  'chat-harmless',
  'talk',
  'talk-harmless',
  'yard',
  'yard-harmless',
  'square',
  'square-harmless',
  'doors',
  'doors-harmless',
  'errands-harmless',
  'stairs',
  'stairs-harmless',
  'depot',
  'depot-harmless',
  'village',
  'village-harmless',
  'screen',
  'screen-harmless',
  'bureau',
  'bureau-harmless',
  'gates',
  'gates-harmless',
  'routes',
  'routes-harmless',
  'lodge',
  'lodge-harmless',
  'bazaar',
  'bazaar-harmless',
  'campus',
  'campus-harmless',
  'aul',
  'aul-harmless',
  'wards',
  'wards-harmless',
  'tower',
  'tower-harmless',
  'station',
  'station-harmless',
  'opinion-harmless',
  'murmur-harmless',
  'hasty',
  'dictated',
  'crossroads',
  'porch',
].map((name) => new URL(`texts/${name}.txt`, import.meta.url));
/** Messages of the fixtures that name nobody, */
const NEAR_MISSES = ['server', 'market', 'lecture'].map(
  (hand) => new URL(`../../tests/fixtures/${hand}-near-misses.txt`, import.meta.url),
);
/** but for these lines: an example, somebody known or an address is in them, and not marked. */
const NAMES_SOMEBODY =
  /Иванов|Петров|Сидорова|Тестов|Тестбаев|Үлгіұлы|Әуезов|Рыбакина|Сметов|Майлин|Каныш|Больной А|Семашко|Үсенов|зовут Асан|атым Дана|Науқас Н|Айлин|Абай 1845|Бейбітшілік|Рыскулова 103|Сатпаев|Жастар, Самал|Seward/u;
const KAZAKH = /[әғқңөұүһі]/iu;

/** @param language of the text; without it, by its letters */
export function readMessage(line: string, given: ReadonlySet<string>, language?: Language): Sentence {
  const { text, spans } = readMarks(line);
  const people = spans.filter(({ type }) => type === 'person-name');
  const row = { text, spans: people.map(({ start, end }): [number, number, string] => [start, end, 'PERSON']) };
  // In Russian news somebody named by one word is named by the surname.
  const lone = language === 'ru' ? LABEL.surname : LABEL.given;
  const sentence = toSentence(row, language ?? (KAZAKH.test(text) ? 'kk' : 'ru'), given, lone);
  for (const { type, start, end } of spans) {
    if (type === 'address') sentence.spans.push([start, end, LABEL.address]);
  }
  sentence.spans.sort((a, b) => a[0] - b[0]);
  return sentence;
}

function linesOf(files: readonly URL[]): string[] {
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter((line) => line !== '');
}

/** All of them, in the order of the files. */
export function readMessages(names: Names): Sentence[] {
  const given = givenSet(names);
  const lines = [...linesOf(FILES), ...linesOf(NEAR_MISSES).filter((line) => !NAMES_SOMEBODY.test(line))];
  return lines.map((line) => readMessage(line, given));
}

/** Copies about somebody else, as typed by the same hand and by another. */
const RENAMED = 3;
const RETYPED = 2;
/** How many of these copies are about people on no list. */
const RECAST_SHARE = 0.15;

/** Each as it was written, and as somebody else would have typed it or said it of somebody else. */
export function copiesOf(sentences: readonly Sentence[], names: Names, chance: Chance): Example[] {
  const forms = givenForms(names);
  const recast = createRecaster(names);
  return sentences.flatMap((sentence) => {
    const renamed = () => (chance.is(RECAST_SHARE) ? recast(sentence, chance) : renameGiven(sentence, forms, chance));
    const retyped = (one: Sentence) => retype(one, randomTyping(sentence.language, chance), chance);
    const copies: Example[] = [sentence, retyped(sentence)];
    if (sentence.people.length === 0) return copies;
    for (let k = 0; k < RENAMED; k++) copies.push(renamed());
    for (let k = 0; k < RETYPED; k++) copies.push(retyped(renamed()));
    return copies;
  });
}
