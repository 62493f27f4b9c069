/**
 * `npm run measure:journal [-- --count 100000] [--seconds 3600] [many] [killed] [full] [damaged]`: the journal in a real
 * Chromium with the built extension: 100,000 incidents, a background killed a hundred times while it writes, a full disk,
 * a damaged database. Takes some minutes.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verify } from '../../lib/journal/chain';
import {
  databaseFolder,
  type JournalBrowser,
  newProfile,
  openJournal,
  readAll,
  recordMany,
  removeProfile,
  sizeOf,
} from './journal-browser';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '3600' } },
});
const COUNT = Number(values.count);
/** Writing ends after this time, however many there are. */
const MOST_MS = Number(values.seconds) * 1000;
const AT_ONCE = 500;
const KILLS = 100;
/** Of the small disk: for the profile, and for the journal when the rest is filled. */
const DISK = '200m';
const LEFT_BYTES = 400_000;
/** The background notes how far it has got within a second, and says what it misses soon after its start. */
const NOTED_MS = 3000;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

async function timed<T>(run: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const result = await run();
  return [result, performance.now() - started];
}

/** A journal with many entries: how fast it grows, is asked, is verified, and how much it weighs. */
async function manyIncidents(profile: string): Promise<void> {
  const browser = await openJournal(profile);
  const { page } = browser;
  const [acknowledged, writeMs] = await timed(async () => {
    const ends = performance.now() + MOST_MS;
    let sum = 0;
    while (sum < COUNT && performance.now() < ends)
      sum += (await page.evaluate(recordMany, Math.min(AT_ONCE, COUNT - sum))).length;
    return sum;
  });
  const rate = Math.round(acknowledged / (writeMs / 1000));
  console.log(`${acknowledged} incidents acknowledged in ${seconds(writeMs)}: ${rate} a second`);
  const single: number[] = [];
  for (let i = 0; i < 50; i++) single.push((await timed(() => page.evaluate(recordMany, 1)))[1]);
  console.log(`one at a time, median ${single.sort((a, b) => a - b)[25]?.toFixed(0)} ms until it is on disk`);
  for (const most of [5, 1000, 20_000]) {
    const ask = { id: 1, type: 'recentIncidents', data: most, timestamp: 0 };
    const [, ms] = await timed(() =>
      page.evaluate(async (message) => void (await chrome.runtime.sendMessage(message)), ask),
    );
    console.log(`the ${most} newest: ${ms.toFixed(0)} ms`);
  }
  const [, loadMs] = await timed(async () => {
    await page.reload();
    await page.waitForSelector('.charts');
  });
  console.log(`dashboard drawn after ${seconds(loadMs)}`);
  const [, verifyMs] = await timed(async () => {
    await page.click('[data-verify]');
    await page.waitForSelector('[data-proof="intact"]', { timeout: 300_000 });
  });
  console.log(`verified in the dashboard in ${seconds(verifyMs)}`);
  await browser.close();
  const size = sizeOf(databaseFolder(profile));
  console.log(`on disk ${(size / 1e6).toFixed(1)} MB, ${Math.round(size / acknowledged)} bytes an incident`);
}

/** The background dies while it writes; what it acknowledged must be there. */
async function killed(profile: string): Promise<void> {
  const browser = await openJournal(profile);
  const acknowledged: string[] = [];
  let unanswered = 0;
  for (let round = 0; round < KILLS; round++) {
    const writing = browser.page.evaluate(recordMany, 60);
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 90)); // at another moment of the writing each time
    await browser.kill();
    const ids = await writing;
    unanswered += 60 - ids.length;
    acknowledged.push(...ids);
  }
  const { entries, from } = await browser.page.evaluate(readAll);
  const kept = new Set(entries.map(({ id }) => id));
  const lost = acknowledged.filter((id) => !kept.has(id)).length;
  const { kind } = await verify(entries, from, entries.at(-1));
  console.log(
    `killed ${KILLS} times: ${acknowledged.length} acknowledged, ${lost} of them lost, ${unanswered} unanswered; chain ${kind}`,
  );
  await browser.close();
}

/** The disk is full, a small one of its own; needs root. */
async function full(profile: string): Promise<void> {
  const browser = await openJournal(profile);
  await browser.page.evaluate(recordMany, AT_ONCE);
  const filler = join(profile, 'filler');
  const { bavail, bsize } = statfsSync(profile);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - LEFT_BYTES)));
  let refused = 0;
  for (let i = 0; i < 6; i++) refused += AT_ONCE - (await browser.page.evaluate(recordMany, AT_ONCE)).length;
  rmSync(filler);
  await report('full disk', browser, `${refused} of ${6 * AT_ONCE} refused`);
}

async function report(what: string, browser: JournalBrowser, more: string): Promise<void> {
  await browser.page.evaluate(recordMany, 1);
  await browser.page.waitForTimeout(NOTED_MS);
  const { entries, from } = await browser.page.evaluate(readAll);
  const { kind } = await verify(entries, from, entries.at(-1));
  const said = entries.flatMap((entry) => (entry.kind === 'health' ? [entry.health.event] : []));
  console.log(
    `${what}: ${more}; then ${entries.length} entries from ${from.seq + 1} on, chain ${kind}; said: ${said.join(' ')}`,
  );
  await browser.close();
}

/** Files of the database are overwritten while the browser is away. */
async function damaged(profile: string): Promise<void> {
  const first = await openJournal(profile);
  await first.page.evaluate(recordMany, AT_ONCE);
  await first.page.waitForTimeout(NOTED_MS);
  await first.close();
  const folder = databaseFolder(profile);
  for (const name of readdirSync(folder).filter((one) => /^MANIFEST|^CURRENT|\.(log|ldb)$/.test(one)))
    writeFileSync(join(folder, name), 'damaged');
  await report('damaged database', await openJournal(profile), `${AT_ONCE} entries before`);
}

const MEASURES = { many: manyIncidents, killed, full, damaged };
for (const [name, measure] of Object.entries(MEASURES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const profile = newProfile();
  if (name === 'full') execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', profile]);
  try {
    await measure(profile);
  } finally {
    if (name === 'full') execFileSync('umount', ['-l', profile]);
    removeProfile(profile);
  }
}
