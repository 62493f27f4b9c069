import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { setPeopleModel } from '../../../lib/inspect';
import { heldFindings } from '../held';

const messagesOf = (file: string): string[] =>
  readFileSync(`tests/fixtures/${file}.txt`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('⏎', '\n'));

const raised = (text: string): string[] =>
  heldFindings(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('people in a row', () => {
  beforeAll(() => setPeopleModel(new Uint8Array(readFileSync('public/people.bin'))));

  it('are a list in nearly all of 45 messages', () => {
    const isList = (text: string) => raised(text).filter((one) => one.startsWith('person-name')).length >= 3;
    const missed = messagesOf('people-lists').filter((text) => !isList(text));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
  });

  it.each(messagesOf('people-told'))('are told about in «%s»', (text) => {
    expect(raised(text)).toEqual([]);
  });
});
