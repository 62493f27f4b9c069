/** The texts and files the cases are made of; every number is computed, none belongs to anybody. */

import { resolve } from 'node:path';

const file = (name: string) => resolve('tests/fixtures/attachments', name);

export const files = {
  /** Four rows with an IIN each, UTF-8. */
  citizens: file('citizens.csv'),
  /** The same rows in Windows-1251. */
  citizensCp1251: file('citizens-cp1251.csv'),
  /** Nothing about anybody. */
  prices: file('prices.csv'),
  lunch: file('lunch.txt'),
  /** 0 bytes. */
  empty: file('empty.csv'),
};

/** Short ones: they are typed key by key, hundreds of times. */
export const texts = {
  withIin: 'ИИН 920308395171, ок',
  masked: 'ИИН 92••••••••71, ок',
  /** The same IIN broken by a line break. */
  splitIin: 'ИИН 920308\n395171, ок',
  /** Sent after a case to know that nothing else is on its way. */
  marker: 'Ок!',
  clean: 'Встреча завтра в 10:00?',
};
