/** A week of one invented clerk: how often Saqtan interrupts, and how often it is right. `npx tsx scripts/clerk.ts` */
import { examine } from '../lib/guard/examine';
import { ready } from '../lib/inspect';
import { COACH } from '../lib/policy/policy';
import { isHolding } from '../lib/policy/verdict';
import { corpora, type Message, ordinaryMessages } from '../tests/bench/corpus/generate';

const MESSAGES = 1000;
/** A registry's day: most of it is talk; some looks like data and is none; some is. */
const SHARES = { harmless: 0.12, personal: 0.1 };
/** How often a clerk who sent a value sends it once more to the same person: each time is a question of its own. */
const REPEATING = 0.15;

let seed = 20261122;
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

interface Sent {
  text: string;
  isPersonal: boolean;
  /** Kinds of data in it, by the template it was made from. */
  types: string[];
}

function week(): Sent[] {
  const { heldBack, heldBackHarmless } = corpora();
  const ordinary = ordinaryMessages(MESSAGES);
  const sent: Sent[] = [];
  while (sent.length < MESSAGES) {
    const kind = random();
    const isPersonal = kind < SHARES.personal;
    const from = isPersonal ? heldBack : heldBackHarmless;
    const isTalk = kind >= SHARES.personal + SHARES.harmless;
    const drawn: Pick<Message, 'text' | 'spans'> = isTalk
      ? { text: ordinary[sent.length] ?? '', spans: [] }
      : pick(from);
    const types = drawn.spans.map(({ type }) => type).toSorted();
    const message = { text: drawn.text, isPersonal, types: [...new Set(types)] };
    sent.push(message);
    if (isPersonal && random() < REPEATING) sent.push(message);
  }
  return sent.slice(0, MESSAGES);
}

await ready();
const counts = { personal: 0, interrupted: 0, right: 0, marked: 0, high: 0, medium: 0, quietPersonal: 0 };
const quiet = new Map<string, number>();
for (const { text, isPersonal, types } of week()) {
  if (isPersonal) counts.personal++;
  const examined = examine({ text, previousDrafts: [], where: {} }, COACH);
  if (!isHolding(examined.verdict)) {
    if (examined.verdict.kind === 'inform') counts.marked++;
    if (isPersonal && examined.verdict.kind === 'allow') {
      counts.quietPersonal++;
      quiet.set(types.join(' + '), (quiet.get(types.join(' + ')) ?? 0) + 1);
    }
    continue;
  }
  counts.interrupted++;
  if (isPersonal) counts.right++;
  counts[examined.findings.some(({ level }) => level === 'high') ? 'high' : 'medium']++;
}

console.log(`${MESSAGES} messages, ${counts.personal} of them with personal data`);
console.log(`${counts.interrupted} interruptions, ${counts.right} of them right`);
console.log(
  `${counts.high} because of something high, ${counts.medium} because of several people or lesser things together`,
);
console.log(`${counts.marked} quiet marks`);
console.log(`${counts.quietPersonal} messages with personal data passed without a word, by what was in them:`);
for (const [types, count] of [...quiet].toSorted((one, other) => other[1] - one[1])) console.log(`  ${count} ${types}`);
