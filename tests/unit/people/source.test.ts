import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inspect, ready, setPeopleModel } from '../../../lib/inspect';

const NAMED = 'Ахметов Асхат Болатович, ИИН 920308395171';

function types(text: string): string[] {
  return inspect(text).map((finding) => finding.type);
}

it('inspects without the people model, with it once it is there, and never twice as much', async () => {
  expect(types(NAMED)).toEqual(['iin']);
  await ready(() => Promise.resolve(undefined));
  expect(types(NAMED)).toEqual(['iin']);
  await ready(() => Promise.resolve(new Uint8Array(readFileSync('public/people.bin'))));
  expect(types(NAMED)).toEqual(['person-name', 'iin']);
  await ready(() => Promise.reject(new Error('asked for again')));
  expect(types(NAMED)).toEqual(['person-name', 'iin']);
});

it('refuses bytes that are no model and keeps the one it has', () => {
  expect(() => setPeopleModel(new Uint8Array([1, 2, 3]))).toThrow();
  expect(types(NAMED)).toEqual(['person-name', 'iin']);
});
