/** Measures the tagger on texts it was not trained on: npx tsx tools/people/measure.ts FOLDER MODEL [--show KIND]. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inspect, setPeopleModel } from '../../lib/inspect';
import { LABEL } from '../../lib/people/labels';
import { loadModel, type PeopleModel } from '../../lib/people/model';
import { tagPeople } from '../../lib/people/tag';
import type { Example } from './compose';
import type { Sentence } from './corpus';
import { count, empty, report, type Span, shown, spansOf, trimmed } from './counts';
import { inventChat, newsFor } from './examples';
import { readTrials } from './trials';

const ROUNDS = 30;

/**
 * Files of `trials`; in the last seven of names a lone first name is a name too. Nobody has read `ninth`, `tenth`, `twelfth`, `fourteenth`, `addresses-ninth`, `-eleventh` to `-thirteenth`, the last 150 of `addresses-fifteenth`,
 * the third news, the fifth to seventh, the ninth and the tenth set of harmless messages, and the second halves of `addresses-fifth`, `-sixth` and of the first news. The tenth harmless set is of reviews
 * and comments as they come, the others are written to look like names.
 */
const NAMES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'twelfth',
  'thirteenth',
  'fourteenth',
];
const ADDRESSES = [
  'addresses',
  'addresses-second',
  'addresses-third',
  'addresses-fourth',
  'addresses-fifth',
  'addresses-sixth',
  'addresses-ninth',
  'addresses-tenth',
  'addresses-eleventh',
  'addresses-twelfth',
  'addresses-thirteenth',
  'addresses-fifteenth',
  'addresses-sixteenth',
];
const HARMLESS = [
  'harmless',
  'harmless-second',
  'harmless-third',
  'harmless-fourth',
  'harmless-fifth',
  'harmless-sixth',
  'harmless-seventh',
  'harmless-ninth',
  'harmless-tenth',
];
/** News of other hands than the corpora's. */
const NEWS = ['news-kk', 'news-ru', 'news-kk-second', 'news-ru-second', 'news-kk-third', 'news-ru-third'];

/** Label stretches with at most a space between them are one name or address. */
function wantedSpans(example: Example, takes: (label: number) => boolean): Span[] {
  const spans: Span[] = [];
  for (const [start, end, label] of example.spans) {
    if (!takes(label)) continue;
    const last = spans[spans.length - 1];
    if (last && /^ ?$/u.test(example.text.slice(last[1], start))) last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}

function measureNews(sentences: readonly Sentence[], model: PeopleModel): void {
  for (const language of ['kk', 'ru'] as const) {
    const counts = empty();
    for (const sentence of sentences) {
      if (sentence.language !== language) continue;
      count(
        sentence.text,
        sentence.people,
        spansOf(tagPeople(sentence.text, model), 'person-name'),
        counts,
        `news-${language}`,
      );
    }
    report(`news ${language}`, counts);
  }
}

function measureChat(chat: ReturnType<typeof inventChat>, model: PeopleModel): void {
  const people = empty();
  const fullOnly = empty();
  const addresses = empty();
  for (const example of chat.people) {
    const found = spansOf(tagPeople(example.text, model), 'person-name');
    const wanted = example.people;
    count(example.text, wanted, found, people, 'chat');
    const isFull = (span: Span) => /\S\s\S|\.\S/u.test(example.text.slice(...span));
    count(example.text, wanted.filter(isFull), found.filter(isFull), fullOnly, 'chat-full');
  }
  for (const example of [...chat.addresses, ...chat.people]) {
    const wanted = wantedSpans(example, (label) => label === LABEL.address);
    count(example.text, wanted, spansOf(tagPeople(example.text, model), 'address'), addresses, 'address');
  }
  report('chat, people', people);
  report('chat, names of two parts and more', fullOnly);
  report('chat, addresses', addresses);
}

/** Hand-written messages: a lone given name is neither wanted nor wrong. */
function measureTrials(name: string, model: PeopleModel, type = 'person-name'): void {
  const counts = empty();
  for (const { text, people, optional } of readTrials(name)) {
    const free = new Set(optional.map((span) => trimmed(text, span)));
    const found = spansOf(tagPeople(text, model), type).filter((span) => !free.has(trimmed(text, span)));
    count(text, people, found, counts, name);
  }
  report(`written by hand, ${name}`, counts);
}

function measureHarmless(name: string, texts: readonly string[], model: PeopleModel): void {
  let people = 0;
  let addresses = 0;
  for (const text of texts) {
    const found = tagPeople(text, model);
    const persons = spansOf(found, 'person-name');
    if (persons.length > 0) people++;
    if (persons.length > 0 && shown === 'harmless')
      console.log(text, '=>', persons.map((span) => text.slice(...span)).join(' | '));
    const places = spansOf(found, 'address');
    if (places.length > 0) addresses++;
    if (places.length > 0 && shown === 'harmless-address')
      console.log(text, '=>', places.map((span) => text.slice(...span)).join(' | '));
  }
  const share = (n: number) => ((1000 * n) / texts.length).toFixed(1);
  console.log(`${name}: per 1,000 with a name ${share(people)}, with an address ${share(addresses)} (${texts.length})`);
}

/** How many texts have a name above `low` with no other detail and no list of people to justify it. */
function measureRaised(name: string, texts: readonly string[]): void {
  let raised = 0;
  for (const text of texts) {
    const isRaised = inspect(text).some(
      (finding) =>
        finding.type === 'person-name' &&
        finding.level !== 'low' &&
        !finding.evidence.some((one) => one.kind === 'combination' || one.kind === 'list'),
    );
    if (isRaised) raised++;
  }
  const share = ((1000 * raised) / texts.length).toFixed(2);
  console.log(`${name}: per 1,000 raised for a name alone ${share} (${texts.length})`);
}

/** Characters per second of processor time, and the time of the slowest message but one in a hundred. */
function measureSpeed(name: string, texts: readonly string[], run: (text: string) => unknown): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  for (const text of texts) run(text);
  // Processor time comes in coarse ticks: only the sum of many rounds means something.
  const before = process.cpuUsage().user;
  for (let round = 0; round < ROUNDS; round++) for (const text of texts) run(text);
  const microseconds = process.cpuUsage().user - before;
  const times = texts.map((text) => {
    const start = performance.now();
    run(text);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const p99 = 1000 * (times[Math.floor(times.length * 0.99)] ?? 0);
  const speed = ((characters * ROUNDS) / microseconds).toFixed(1);
  console.log(`speed, ${name}: ${speed} M characters/s, p99 of a message ${p99.toFixed(0)} µs`);
}

function main(): void {
  const [folder = '', file = 'public/people.bin'] = process.argv.slice(2);
  const fold = process.argv.includes('--fold') ? Number(process.argv[process.argv.indexOf('--fold') + 1]) : 0;
  const part = { side: 'held-back', fold } as const;
  const bytes = readFileSync(file);
  const model = loadModel(new Uint8Array(bytes));
  const news = newsFor(folder, part);
  const chat = inventChat(
    folder,
    part,
    { people: 6000, addresses: 2500, harmless: 6000, press: 0, pressOnNobody: 0 },
    7,
  );
  measureNews(news, model);
  measureChat(chat, model);
  for (const name of [...NAMES, ...NEWS]) measureTrials(name, model);
  for (const name of ADDRESSES) measureTrials(name, model, 'address');
  for (const name of HARMLESS) {
    const texts = readTrials(name).map((trial) => trial.text);
    measureHarmless(`written by hand, ${name}`, texts, model);
  }
  measureHarmless(
    'harmless chat',
    chat.harmless.map((example) => example.text),
    model,
  );
  const nobody = news.filter((sentence) => sentence.people.length === 0).map((sentence) => sentence.text);
  measureHarmless('news without people', nobody, model);
  measureHarmless(
    'the same in lower case',
    nobody.map((text) => text.toLowerCase()),
    model,
  );
  setPeopleModel(new Uint8Array(bytes));
  const everything = [...chat.people, ...chat.addresses, ...chat.harmless].map((example) => example.text);
  measureRaised('all chat', everything);
  const sets: [string, string[]][] = [
    ['chat full of names', everything],
    ['harmless chat', chat.harmless.map((example) => example.text)],
    ['news', news.map((sentence) => sentence.text)],
  ];
  for (const [name, texts] of sets) {
    measureSpeed(`tagger alone, ${name}`, texts, (text) => tagPeople(text, model));
    measureSpeed(`with the detector, ${name}`, texts, (text) => inspect(text));
  }
  console.log(`model ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
}

main();
