/**
 * `npm run bench:cost`: what the extension costs a messenger's page while somebody writes and while nobody does (Chromium,
 * the page with Lexical under WhatsApp's name). The same acts in two browsers in turn, with and without the extension;
 * the times are the page's main thread's own, so what other programs take does not count.
 */
import { buildPages } from '../tests/e2e/servers/build-pages';
import { startWorld } from '../tests/e2e/servers/world';
import {
  countOf,
  EDITABLE,
  observers,
  openPage,
  ownShare,
  pressLetter,
  type Subject,
  spentOn,
} from './measure/page-cost';

const MESSAGE = 'Добрый день, отчёт готов, встреча завтра в десять. ';
const LONG_MESSAGE = MESSAGE.repeat(20);
const WITH_IIN = 'ИИН 920308395171, проверьте';
const ROUNDS = Number(process.env.SAQTAN_ROUNDS ?? 10);
const SENDS_PER_ROUND = 6;
const IDLE_MINUTES = Number(process.env.SAQTAN_IDLE_MINUTES ?? 10);
/** Longer than the pause after which a draft is looked at. */
const PAUSE_MS = 600;

/** What was done → the times it took, in ms. */
type Times = Map<string, number[]>;

function note(times: Times, what: string, spentMs: number): void {
  times.set(what, [...(times.get(what) ?? []), spentMs]);
}

async function arrived({ page, world }: Subject, count: number): Promise<void> {
  while (world.sent.length < count) await page.waitForTimeout(10);
}

async function send(subject: Subject, text: string, what: string, times: Times): Promise<void> {
  const { page, world } = subject;
  await page.keyboard.insertText(text);
  await page.waitForTimeout(PAUSE_MS);
  const before = world.sent.length;
  const spentMs = await spentOn(subject, async () => {
    await page.keyboard.press('Enter');
    await arrived(subject, before + 1);
  });
  note(times, what, spentMs);
}

/** One round of a subject's turn: a message typed key by key and left to stand, then some that are sent. */
async function playRound(subject: Subject, times: Times): Promise<void> {
  const { page } = subject;
  await page.bringToFront();
  for (const letter of MESSAGE) note(times, 'a key', await spentOn(subject, () => pressLetter(subject, letter)));
  note(times, 'a pause in writing', await spentOn(subject, () => page.waitForTimeout(PAUSE_MS)));
  await send(subject, '', 'a send of 51 letters', times);
  for (let i = 1; i < SENDS_PER_ROUND; i++) await send(subject, MESSAGE, 'a send of 51 letters', times);
  await send(subject, LONG_MESSAGE, 'a send of 1,020 letters', times);
}

function at(times: number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN;
}

function report(without: Times, guarded: Times): void {
  console.log('\nmain thread, ms: without / with the extension (added)');
  for (const [what, times] of guarded) {
    const bare = without.get(what) ?? [];
    const compare = (name: string, share: number) => {
      const [before, after] = [at(bare, share), at(times, share)];
      return `${name} ${before.toFixed(2)} / ${after.toFixed(2)} (${(after - before).toFixed(2)})`;
    };
    console.log(`  ${what}, ${times.length} times: ${compare('median', 0.5)}, ${compare('p99', 0.99)}`);
  }
}

async function idle(subject: Subject, draft: string): Promise<string> {
  const { page, session } = subject;
  await page.click(EDITABLE);
  await page.keyboard.insertText(draft);
  await page.waitForTimeout(5 * PAUSE_MS); // the writing itself is over
  const spent = async () => [await countOf(session, 'TaskDuration'), await countOf(session, 'ScriptDuration')];
  const [task = 0, script = 0] = await spent();
  await page.waitForTimeout(IDLE_MINUTES * 60_000);
  const [taskLater = 0, scriptLater = 0] = await spent();
  return `${((taskLater - task) * 1000).toFixed(0)} ms, of it script ${((scriptLater - script) * 1000).toFixed(0)} ms`;
}

async function writing(without: Subject, guarded: Subject): Promise<void> {
  const times = { without: new Map<string, number[]>(), guarded: new Map<string, number[]>() };
  // Tables and tagger are built at the first words.
  for (const subject of [without, guarded]) await playRound(subject, new Map());
  for (let round = 0; round < ROUNDS; round++) {
    await playRound(without, times.without);
    await playRound(guarded, times.guarded);
  }
  report(times.without, times.guarded);
  const share = await ownShare(guarded, () => playRound(guarded, new Map()));
  console.log(
    `  in a profile of one more round our scripts are on the stack in ${(share * 100).toFixed(1)} % of the time`,
  );
}

await buildPages();
const worlds = await Promise.all([startWorld(), startWorld(), startWorld()]);
const [without, guarded, marked] = await Promise.all([
  openPage(worlds[0], false),
  openPage(worlds[1], true),
  openPage(worlds[2], true),
]);
const listeners = [
  await countOf(without.session, 'JSEventListeners'),
  await countOf(guarded.session, 'JSEventListeners'),
];
console.log(`listeners: ${listeners.join(' / ')}`);
if (ROUNDS > 0) await writing(without, guarded);
console.log(`observers of ours: ${await observers(guarded.session)}`);
const [bare, ordinary, serious] = await Promise.all([
  idle(without, MESSAGE),
  idle(guarded, MESSAGE),
  idle(marked, WITH_IIN),
]);
console.log(`\nmain thread in ${IDLE_MINUTES} idle minutes with a draft in the composer:`);
console.log(`  without the extension: ${bare}`);
console.log(`  with it, an ordinary draft: ${ordinary}`);
console.log(`  with it, a draft with an IIN and the quiet mark beside it: ${serious}`);
await Promise.all([without, guarded, marked].map(({ close }) => close()));
await Promise.all(worlds.map((world) => world.close()));
process.exit(0);
