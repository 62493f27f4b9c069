/** A week of one invented clerk: how often Saqtan interrupts, and how often it is right. `npx tsx scripts/clerk.ts` */
import { examine, seriousValues } from '../lib/guard/examine';
import { createRepeats } from '../lib/guard/repeats';
import { ready } from '../lib/inspect';
import { COACH } from '../lib/policy/policy';
import { isHolding } from '../lib/policy/verdict';
import { corpora, type Message, ordinaryMessages } from '../tests/bench/corpus/generate';

const MESSAGES = 1000;
/** A registry's day: most of it is talk; some looks like data and is none; some is. */
const SHARES = { harmless: 0.12, personal: 0.1 };
const CONVERSATIONS = 12;
/** Of a hundred people warned, about this many stop or change the message; the rest send it anyway. */
const HEEDING = 0.7;
/** How often a clerk who sent a value sends it once more to the same person. */
const REPEATING = 0.15;
const MINUTES_BETWEEN = 2;

let seed = 20261122;
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

interface Sent {
  text: string;
  isPersonal: boolean;
  conversation: number;
}

function week(): Sent[] {
  const { heldBack, heldBackHarmless } = corpora();
  const ordinary = ordinaryMessages(MESSAGES);
  const sent: Sent[] = [];
  while (sent.length < MESSAGES) {
    const kind = random();
    const isPersonal = kind < SHARES.personal;
    const from: readonly (Message | { text: string })[] = isPersonal ? heldBack : heldBackHarmless;
    const isTalk = kind >= SHARES.personal + SHARES.harmless;
    const text = isTalk ? (ordinary[sent.length] ?? '') : pick(from).text;
    const message = { text, isPersonal, conversation: Math.floor(random() * CONVERSATIONS) };
    sent.push(message);
    if (isPersonal && random() < REPEATING) sent.push(message);
  }
  return sent.slice(0, MESSAGES);
}

await ready();
let now = 0;
const repeats = createRepeats(() => now);
const counts = { personal: 0, interrupted: 0, right: 0, merged: 0, marked: 0, high: 0, medium: 0, quietPersonal: 0 };
for (const { text, isPersonal, conversation } of week()) {
  now += MINUTES_BETWEEN * 60_000;
  if (isPersonal) counts.personal++;
  const examined = examine({ text, previousDrafts: [] }, COACH);
  if (!isHolding(examined.verdict)) {
    if (examined.verdict.kind === 'inform') counts.marked++;
    if (isPersonal && examined.verdict.kind === 'allow') counts.quietPersonal++;
    continue;
  }
  const values = seriousValues(examined);
  if (repeats.covers(conversation, values)) {
    counts.merged++;
    continue;
  }
  counts.interrupted++;
  if (isPersonal) counts.right++;
  counts[examined.findings.some(({ level }) => level === 'high') ? 'high' : 'medium']++;
  if (random() >= HEEDING) repeats.remember(conversation, values);
}

console.log(`${MESSAGES} messages, ${counts.personal} of them with personal data`);
console.log(`${counts.interrupted} interruptions, ${counts.right} of them right`);
console.log(
  `${counts.high} because of something high, ${counts.medium} because of several people or lesser things together`,
);
console.log(`${counts.merged} equal warnings merged, ${counts.marked} quiet marks`);
console.log(
  `${counts.quietPersonal} messages with personal data passed without a word: phone, e-mail or name alone count as such`,
);
