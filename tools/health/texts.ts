/** The messages that the tagger of health learns from. */
import { readdirSync, readFileSync } from 'node:fs';
import { annotatedMessages } from '../../tests/bench/corpus/annotated';
import type { Message } from '../../tests/bench/corpus/generate';

/** Ours, each file by one hand; what a name begins with says whose it is. */
export const TEXTS = 'tools/health/texts';
const FIXTURES = 'tests/fixtures';
const PEOPLE = 'tools/people/texts';
const SECRETS = 'tools/secrets/texts';
const OF_PEOPLE = ['harmless', 'names', 'numbers'];
/** Never learned from, so that something is left to measure on. */
const KEPT_BACK = /^(?:steppe|valley|canyon|meadow|orchard)-/;

/** Our invented messages but those of the hand whose files begin with `without`. */
export function ownMessages(without?: string): Message[] {
  return [FIXTURES, TEXTS].flatMap((folder) =>
    filesOf(folder)
      .filter((file) => !(folder === TEXTS && without !== undefined && file.startsWith(without)))
      .flatMap((file) => annotatedMessages(file, folder)),
  );
}

/** The files of messages in a folder. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !KEPT_BACK.test(file))
    .sort();
}

/** What the taggers of people and of secrets learn from, but texts with a word of health: they are not marked in these. */
export function otherMessages(): Message[] {
  const ofHealth = wordsOfHealth(ownMessages());
  const ofPeople = OF_PEOPLE.flatMap((file) => annotatedMessages(`${file}.txt`, PEOPLE));
  const ofSecrets = filesOf(SECRETS).flatMap((file) => annotatedMessages(file, SECRETS));
  return [...ofPeople, ...ofSecrets]
    .filter(({ text }) => !wordsIn(text).some((word) => ofHealth.has(word)))
    .map((message) => ({ ...message, spans: [] }));
}

/** A word seen that often in mentions of health, and mostly there, is one of health. */
const OFTEN = 2;
const MOSTLY = 0.6;

function wordsOfHealth(messages: readonly Message[]): Set<string> {
  const seen = countOf(messages.map(({ text }) => text));
  const marked = countOf(
    messages.flatMap(({ text, spans }) =>
      spans.filter(({ type }) => type === 'health').map(({ start, end }) => text.slice(start, end)),
    ),
  );
  const isOfHealth = ([word, count]: [string, number]) => count >= OFTEN && count > MOSTLY * (seen.get(word) ?? 0);
  return new Set([...marked].filter(isOfHealth).map(([word]) => word));
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** News, in which nobody's health is told. */
export function newsFrom(folder: string): Message[] {
  return ['kk.jsonl', 'ru.jsonl']
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => ({ text: (JSON.parse(line) as { text: string }).text, spans: [], template: 0 }));
}
