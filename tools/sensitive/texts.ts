/** The messages that the tagger of sensitive facts learns from. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Topic } from '../../lib/sensitive/topics';
import { annotatedMessages } from '../../tests/bench/corpus/annotated';
import type { Message } from '../../tests/bench/corpus/generate';

/** Ours, each file by one hand; what a name begins with says whose it is. A folder is marked with its topics and no others. */
const HEALTH = 'tools/sensitive/texts/health';
const STATUS = 'tools/sensitive/texts/status';
/** The folder in which a topic is marked. */
export const TEXTS: Record<Topic, string> = {
  health: HEALTH,
  'personal-finance': STATUS,
  'special-category': STATUS,
};
const FIXTURES = 'tests/fixtures';
const PEOPLE = 'tools/people/texts';
const SECRETS = 'tools/secrets/texts';
const OF_PEOPLE = ['harmless', 'names', 'numbers'];
/** Hands of the fixtures that are never learned from, so that something is left to measure on. */
export const KEPT_BACK = [
  'steppe',
  'valley',
  'canyon',
  'meadow',
  'orchard',
  'prairie',
  'tundra',
  'glacier',
  'lagoon',
  'estuary',
  'delta',
  'medley',
  'talks',
  'brook',
  'gully',
  'ravine',
  'juniper',
  'willow',
  'poppy',
  'orchid',
  'heather',
  'copse',
  'fern',
  'moss',
];
/** The same for those that wrote nothing personal. */
const KEPT_BACK_HARMLESS = ['harbour', 'freight', 'ledger', 'lyceum', 'ferry', 'figures', 'sedge'];

/** Our invented messages in which a topic is marked, but those of the hand whose files begin with `without`. */
export function ownMessages(topic: Topic, without?: string): Message[] {
  const isOfHand = (file: string) => without !== undefined && file.startsWith(without);
  return [...messagesIn(FIXTURES), ...messagesIn(TEXTS[topic], isOfHand)];
}

function messagesIn(folder: string, isLeftOut: (file: string) => boolean = () => false): Message[] {
  return filesOf(folder)
    .filter((file) => !isLeftOut(file))
    .flatMap((file) => annotatedMessages(file, folder));
}

/** The files of messages in a folder. */
export function filesOf(folder: string): string[] {
  const isKeptBack = (file: string) =>
    [...KEPT_BACK, ...KEPT_BACK_HARMLESS].some((hand) => file.startsWith(`${hand}-`));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !isKeptBack(file))
    .sort();
}

/** What other taggers and other topics are learned from, but texts with a word of the topic: it is not marked in these. */
export function otherMessages(topic: Topic): Message[] {
  const ofTopic = wordsOf(topic, ownMessages(topic));
  const ofPeople = OF_PEOPLE.flatMap((file) => annotatedMessages(`${file}.txt`, PEOPLE));
  const ofOthers = [...new Set(Object.values(TEXTS))].filter((folder) => folder !== TEXTS[topic]);
  const harmless = ofOthers.flatMap((folder) => messagesIn(folder, (file) => !file.includes('harmless')));
  return [...ofPeople, ...messagesIn(SECRETS), ...harmless]
    .filter(({ text }) => !wordsIn(text).some((word) => ofTopic.has(word)))
    .map((message) => ({ ...message, spans: [] }));
}

/** A word seen that often in marked places of a topic, and mostly there, is one of it. */
const OFTEN = 2;
const MOSTLY = 0.6;

function wordsOf(topic: Topic, messages: readonly Message[]): Set<string> {
  const seen = countOf(messages.map(({ text }) => text));
  const marked = countOf(
    messages.flatMap(({ text, spans }) =>
      spans.filter(({ type }) => type === topic).map(({ start, end }) => text.slice(start, end)),
    ),
  );
  const isOfTopic = ([word, count]: [string, number]) => count >= OFTEN && count > MOSTLY * (seen.get(word) ?? 0);
  return new Set([...marked].filter(isOfTopic).map(([word]) => word));
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** News, in which nothing private is told. */
export function newsFrom(folder: string): Message[] {
  return ['kk.jsonl', 'ru.jsonl']
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => ({ text: (JSON.parse(line) as { text: string }).text, spans: [], template: 0 }));
}
