/** The first text that somebody sends must not wait for tables to be built. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inspect, preparations, setPeopleModel } from '@/lib/inspect';

const { charCodeAt } = String.prototype;
/** The most characters that are read of a short text once everything is built; building reads a hundred thousand. */
const FEW = 5_000;

/** How many characters are read. */
function workOf(call: () => void): number {
  let work = 0;
  String.prototype.charCodeAt = function (at) {
    work++;
    return charCodeAt.call(this, at);
  };
  try {
    call();
  } finally {
    String.prototype.charCodeAt = charCodeAt;
  }
  return work;
}

const prepare = () => {
  for (const step of preparations) step();
};

const TEXTS = [
  'привет, как дела?',
  'Пароль от почты: Qwerty!2024',
  'У Асель Нурлановой диабет, ИИН 880101300123',
  'отвезите на Сатпаева 22 кв 7',
];

it('builds everything that texts need', () => {
  expect(workOf(prepare)).toBeGreaterThan(20 * FEW);
  for (const text of TEXTS) expect(workOf(() => inspect(text))).toBeLessThan(FEW);
});

it('and the tables of the tagger of names once that is there', () => {
  setPeopleModel(new Uint8Array(readFileSync('public/people.bin')));
  prepare();
  for (const text of TEXTS) expect(workOf(() => inspect(text))).toBeLessThan(FEW);
});
