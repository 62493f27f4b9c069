/** From the gesture to the dialog on the Lexical page: how long it takes, and what hundreds of them leave behind. */
import { describe, expect, it } from 'vitest';
import { browserNames, type TestPage } from './browsers/test-browser';
import { dialogClosed } from './dialog';
import { texts } from './fixtures';
import { whatsapp } from './messengers/whatsapp';
import { startSession } from './session';

/** 500 for the record in the notes; fewer keep the suite short. */
const DIALOGS = Number(process.env.DIALOGS ?? 60);
const WARM_UP = 10;
/** A dialog later than this would be felt as the messenger hanging. */
const MOST_MS = 100;
const MOST_GROWTH_BYTES = 8_000_000;

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

function quantile(values: number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
}

describe.each(browserNames)('the dialog in %s', (browserName) => {
  it('is there before anybody notices, and leaves nothing behind', async () => {
    const session = await startSession(whatsapp, browserName);
    const chat = await session.openChat();
    await chat.typeDraft(texts.withIin);
    const opened: Opened[] = [];
    for (let i = 0; i < DIALOGS; i++) opened.push(await openAndClose(chat.page));
    const heapAt = (place: number) =>
      Math.min(...opened.slice(place, place + WARM_UP).map(({ heapBytes }) => heapBytes));
    const growth = heapAt(DIALOGS - WARM_UP) - heapAt(WARM_UP);
    const left = await chat.page.evaluate(() => document.querySelectorAll('[data-saqtan="hold"]').length);
    for (const key of ['shownMs', 'frameMs'] as const) {
      const times = opened.map((one) => one[key]);
      console.log(
        browserName,
        key,
        `median ${quantile(times, 0.5).toFixed(1)} p99 ${quantile(times, 0.99).toFixed(1)}`,
      );
    }
    console.log(browserName, `heap after ${DIALOGS} dialogs: ${(growth / 1e6).toFixed(2)} MB more`);
    expect(left).toBe(0);
    expect(growth).toBeLessThan(MOST_GROWTH_BYTES);
    expect(
      quantile(
        opened.map(({ shownMs }) => shownMs),
        0.5,
      ),
    ).toBeLessThan(MOST_MS);
    await session.end();
  }, 300_000);
});
