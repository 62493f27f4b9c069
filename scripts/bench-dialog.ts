/** From the gesture to the dialog on the page built with Lexical, in both browsers, and what 500 dialogs leave behind. */
import { browserNames, type TestPage } from '../tests/e2e/browsers/test-browser';
import { dialogClosed } from '../tests/e2e/dialog';
import { texts } from '../tests/e2e/fixtures';
import { whatsapp } from '../tests/e2e/messengers/whatsapp';
import { buildPages } from '../tests/e2e/servers/build-pages';
import { startSession } from '../tests/e2e/session';

const DIALOGS = Number(process.argv[2] ?? 500);
const WARM_UP = 20;

interface Opened {
  /** Until the dialog is in the top layer, and until the frame that shows it. */
  shownMs: number;
  frameMs: number;
  heapBytes: number;
}

/** Runs in the page: an Enter of its own is held like any other. */
async function open(): Promise<Opened> {
  const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
  const start = performance.now();
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', enter));
  const shownMs = performance.now() - start;
  if (!document.querySelector('[data-saqtan="hold"]')) throw new Error('nothing was held');
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
  return { shownMs, frameMs: performance.now() - start, heapBytes: memory?.usedJSHeapSize ?? 0 };
}

async function openAndClose(page: TestPage): Promise<Opened> {
  const opened = await page.evaluate(open);
  await page.press('Escape');
  await dialogClosed(page);
  return opened;
}

function quantile(values: number[], part: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(1);
}

await buildPages();
for (const browserName of browserNames) {
  const session = await startSession(whatsapp, browserName);
  const chat = await session.openChat();
  await chat.typeDraft(texts.withIin);
  const opened: Opened[] = [];
  for (let i = 0; i < DIALOGS; i++) opened.push(await openAndClose(chat.page));
  const heapAt = (place: number) => Math.min(...opened.slice(place, place + WARM_UP).map(({ heapBytes }) => heapBytes));
  const growth = (heapAt(DIALOGS - WARM_UP) - heapAt(WARM_UP)) / 1e6;
  const left = await chat.page.evaluate(() => document.querySelectorAll('[data-saqtan="hold"]').length);
  for (const key of ['shownMs', 'frameMs'] as const) {
    const times = opened.map((one) => one[key]);
    console.log(`${browserName} ${key}: median ${quantile(times, 0.5)}, p99 ${quantile(times, 0.99)}`);
  }
  const heap = browserName === 'chromium' ? `, heap ${growth.toFixed(2)} MB more` : '';
  console.log(`${browserName}: after ${DIALOGS} dialogs ${left} left in the page${heap}`);
  await session.end();
}
