/** How often the characters of a long text are read: a text twice as long may not have each of its characters read more often. */
import { beforeAll, describe, expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { maskText } from '@/lib/detect/mask';
import { inspect, ready } from '@/lib/inspect';
import type { PeopleModel } from '@/lib/people/model';
import { peopleModel } from '@/lib/people/source';
import { tagPeople } from '@/lib/people/tag';
import { learnedSecrets } from '@/lib/secrets/recognizer';
import { tagSensitive } from '@/lib/sensitive/tag';
import { hostileTexts } from '../bench/hostile';

/** Longer than the texts whose words are kept in the arrays of short ones. */
const LENGTH = 4200;

/** How often a character may be read, on average: hardly more often than one of addresses is now (337). */
const MOST = 350;

const SENTENCES: Record<string, string> = {
  'ordinary sentences':
    'Завтра в десять встречаемся у офиса, не забудь договор. Ертең кездесеміз бе? See you at lunch. ',
  'sentences about health': 'У Асель Нурлановой диабет, стоит на учёте у психиатра. Анамның қан қысымы көтерілді. ',
  addresses: 'Живём на ул. Абая 15, кв. 8, подъезд 2. Мекенжай: Алматы, Самал-2, 77 үй, 12 пәтер. ',
  secrets: 'Пароль от почты: Qwerty!2024, код из смс 482913, никому не говори. Құпия сөз: Bolat_77. ',
  money: 'Ерлан Сапаров должен банку 2 млн, зарплата 450 000 тг, карта 4400 4301 2345 6789. ',
};

const sentencesOf = (length: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(SENTENCES).map(([name, one]) => [name, one.repeat(length / one.length + 1).slice(0, length)]),
  );

/** What reads a text; the first two read hostile texts too, and call the others. */
const readers: Record<string, (text: string) => unknown> = {
  inspect: (text) => inspect(text),
  detect: (text) => detect(text),
  'detect with the tagger of secrets': (text) => detect(text, { late: learnedSecrets }),
  'the tagger of people': (text) => tagPeople(text, peopleModel() as PeopleModel),
  'the tagger of sensitive facts': (text) => tagSensitive(text),
  maskText: (text) => maskText(text, []),
};
const sentences = sentencesOf(LENGTH);
const texts = { ...sentences, ...hostileTexts(LENGTH) };
const longer = { ...sentencesOf(2 * LENGTH), ...hostileTexts(2 * LENGTH) };
const cases = Object.keys(readers).flatMap((reader, at) =>
  Object.keys(at < 2 ? texts : sentences).map((name) => [reader, name] as const),
);

/** Characters that are read, and the methods as they were. */
const { charCodeAt, codePointAt, slice, substring } = String.prototype;
const { exec } = RegExp.prototype;
let work = 0;

function countReading(): void {
  String.prototype.charCodeAt = function (at) {
    work++;
    return charCodeAt.call(this, at);
  };
  String.prototype.codePointAt = function (at) {
    work++;
    return codePointAt.call(this, at);
  };
  String.prototype.slice = function (from, to) {
    return counted(slice.call(this, from, to));
  };
  String.prototype.substring = function (from, to) {
    return counted(substring.call(this, from, to));
  };
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    if (match) work += match.index + match[0].length - from;
    else work += this.sticky ? 1 : text.length - from;
    return match;
  };
}

function counted(part: string): string {
  work += part.length;
  return part;
}

function stopCounting(): void {
  Object.assign(String.prototype, { charCodeAt, codePointAt, slice, substring });
  RegExp.prototype.exec = exec;
}

/** How often each character of a text is read, on average. */
function readingsOf(text: string, read: (text: string) => unknown): number {
  work = 0;
  countReading();
  try {
    read(text);
  } finally {
    stopCounting();
  }
  return work / text.length;
}

beforeAll(() => ready());

describe('reading a long text', () => {
  it.each(cases)('%s reads each character of %s a few times, however many there are', (reader, name) => {
    const read = readers[reader] as (text: string) => unknown;
    const once = readingsOf(texts[name] as string, read);
    const twice = readingsOf(longer[name] as string, read);
    expect(twice).toBeLessThan(1.25 * once + 5);
    expect(twice).toBeLessThan(MOST);
  });
});
