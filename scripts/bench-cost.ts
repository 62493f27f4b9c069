/**
 * `npm run bench:cost`: what the extension costs a messenger's page while somebody writes and while nobody does (Chromium,
 * the page with Lexical under WhatsApp's name): script time for each key and each send, listeners, observers, processor time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { buildPages } from '../tests/e2e/servers/build-pages';
import { startWorld, type World } from '../tests/e2e/servers/world';
import { whatsapp } from '../tests/pages/messengers/whatsapp';

const EXTENSION = resolve('.output/chrome-mv3');
const EDITABLE = '#composer [contenteditable]';
const MESSAGE = 'Добрый день, отчёт готов, встреча завтра в десять. ';
const MESSAGES = 15;
const PORTIONS = 8;
const IDLE_MINUTES = Number(process.env.SAQTAN_IDLE_MINUTES ?? 10);

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  /** Time of the thread itself: what other programs take does not count. */
  tdur?: number;
  args?: { data?: { type?: string; url?: string; scriptName?: string } };
}

async function open(
  world: World,
  isGuarded: boolean,
): Promise<{ context: BrowserContext; page: Page; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'saqtan-cost-'));
  const extension = [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`];
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    ignoreHTTPSErrors: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${world.server.port}`,
      ...(isGuarded ? extension : []),
    ],
  });
  const page = await context.newPage();
  await page.goto(whatsapp.address);
  await page.waitForFunction(() => window.__page !== undefined);
  await page.click(EDITABLE);
  return { context, page, folder };
}

async function trace(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  await act();
  const finished = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await finished;
  session.off('Tracing.dataCollected', collect);
  return events.sort((a, b) => a.ts - b.ts);
}

/** Our scripts' own time in a trace, in ms. */
function ownTime(events: TraceEvent[]): number {
  return events
    .filter(({ name, args }) => name === 'FunctionCall' && (args?.data?.url ?? '').includes('content-scripts/'))
    .reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
}

function describe(what: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(2);
  console.log(`${what}: median ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms (${times.length})`);
}

/** A mean: the browser traces only some of the keys, so single ones cannot be told apart. */
async function costOfPortion(write: (count: number) => Promise<void>, session: CDPSession): Promise<number> {
  const keys = Array.from({ length: MESSAGES }, (_, i) => `${i} ${MESSAGE}`.length + 1).reduce((a, b) => a + b);
  return ownTime(await trace(session, () => write(MESSAGES))) / keys;
}

async function keysAndSends(page: Page, session: CDPSession, world: World): Promise<void> {
  const write = async (count: number) => {
    const before = world.sent.length;
    for (let i = 0; i < count; i++) {
      await page.keyboard.type(`${i} ${MESSAGE}`);
      await page.keyboard.press('Enter');
    }
    while (world.sent.length < before + count) await page.waitForTimeout(20);
  };
  await write(3); // tables and tagger are built at the first words
  const costs: number[] = [];
  // In portions: a trace holds only so many events.
  for (let portion = 0; portion < PORTIONS; portion++) costs.push(await costOfPortion(write, session));
  describe('each key, sends included, means of portions', costs);
}

async function countOf(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

/** In our own world of the page. */
async function observers(session: CDPSession): Promise<number> {
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  let count = 0;
  for (const contextId of contexts) {
    const { result } = await session.send('Runtime.evaluate', { expression: 'MutationObserver.prototype', contextId });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    count += length.value as number;
  }
  return count;
}

async function measure(world: World, isGuarded: boolean): Promise<Record<string, number>> {
  const { context, page, folder } = await open(world, isGuarded);
  try {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const listeners = await countOf(session, 'JSEventListeners');
    if (isGuarded) await keysAndSends(page, session, world);
    else await page.keyboard.type(MESSAGE);
    const seen = isGuarded ? await observers(session) : 0;
    const before = { task: await countOf(session, 'TaskDuration'), script: await countOf(session, 'ScriptDuration') };
    await page.waitForTimeout(IDLE_MINUTES * 60_000);
    const task = (await countOf(session, 'TaskDuration')) - before.task;
    const script = (await countOf(session, 'ScriptDuration')) - before.script;
    return { listeners, observers: seen, 'idle task ms': task * 1000, 'idle script ms': script * 1000 };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await buildPages();
const world = await startWorld();
const [without, guarded] = await Promise.all([measure(world, false), measure(world, true)]);
console.log(`\n${IDLE_MINUTES} idle minutes with a text in the composer, main thread; without / with the extension:`);
for (const [name, value] of Object.entries(guarded))
  console.log(`  ${name}: ${without[name]?.toFixed(1)} / ${value.toFixed(1)}`);
await world.close();
process.exit(0);
