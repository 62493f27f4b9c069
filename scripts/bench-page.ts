/** What the built extension weighs, and what its content scripts cost a messenger's page at start (Chromium). */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';

const EXTENSION = join(process.cwd(), '.output', 'chrome-mv3');
const LOADS = 30;

interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string; fileName?: string } };
}

function sizes(): void {
  for (const name of ['chrome-mv3', 'firefox-mv3']) {
    const root = join('.output', name);
    if (!existsSync(root)) continue;
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(root, file)).isFile(),
    );
    const weigh = (chosen: string[]) => {
      const contents = chosen.map((file) => readFileSync(join(root, file)));
      const raw = contents.reduce((sum, { length }) => sum + length, 0);
      const gzip = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
      return `${(raw / 1000).toFixed(1)} kB raw, ${(gzip / 1000).toFixed(1)} kB gzip`;
    };
    console.log(`${name}: whole package ${weigh(files)}`);
    for (const file of files.filter((each) => each.startsWith('content-scripts')))
      console.log(`  ${file}: ${weigh([file])}`);
  }
}

async function pageStart(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'saqtan-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await context.route('https://web.whatsapp.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>page</title><main></main>' }),
    );
    const session = await context.newCDPSession(page);
    const byScript = new Map<string, number[]>();
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const { name, dur, args } of value as unknown as TraceEvent[]) {
        const url = args?.data?.url ?? args?.data?.fileName ?? '';
        if (!url.includes('content-scripts/') || dur === undefined) continue;
        const key = `${url.split('/').at(-1)} ${name}`;
        byScript.set(key, [...(byScript.get(key) ?? []), dur / 1000]);
      }
    });
    await session.send('Tracing.start', { categories: 'devtools.timeline,v8,disabled-by-default-v8.compile' });
    for (let load = 0; load < LOADS; load++) await page.goto('https://web.whatsapp.com/');
    const finished = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await finished;
    console.log(`\nCost at page start, ${LOADS} loads, ms (median / p90):`);
    for (const [key, times] of byScript) {
      times.sort((a, b) => a - b);
      const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(2);
      console.log(`  ${key}: ${at(0.5)} / ${at(0.9)} (${times.length} events)`);
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

sizes();
await pageStart();
