/** One page in a Chromium of its own, with or without the extension, and what its main thread spends on what is done there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright';
import type { World } from '../../tests/e2e/servers/world';
import { whatsapp } from '../../tests/pages/messengers/whatsapp';

const EXTENSION = resolve('.output/chrome-mv3');
export const EDITABLE = '#composer [contenteditable]';

export interface Subject {
  page: Page;
  session: CDPSession;
  world: World;
  close(): Promise<void>;
}

export async function openPage(world: World, isGuarded: boolean): Promise<Subject> {
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
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, session, world, close };
}

export async function countOf(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

/** A real key with both its halves; the driver's own typing knows Latin keys only, and puts other letters in without any. */
export async function pressLetter({ session }: Subject, letter: string): Promise<void> {
  const key = { key: letter, code: 'KeyL', windowsVirtualKeyCode: 76 };
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: letter });
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
}

/** Main thread's time in ms while it is done, the asking itself (the same everywhere) included. */
export async function spentOn({ session }: Subject, act: () => Promise<unknown>): Promise<number> {
  const before = await countOf(session, 'TaskDuration');
  await act();
  return ((await countOf(session, 'TaskDuration')) - before) * 1000;
}

/** Share of the time the main thread is at work in which one of our scripts stands anywhere on the stack. */
export async function ownShare({ session }: Subject, act: () => Promise<unknown>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const isOurs = (id: number | undefined): boolean => {
    if (id === undefined) return false;
    return (byId.get(id)?.callFrame.url.includes('content-scripts/') ?? false) || isOurs(parents.get(id));
  };
  const isIdle = (id: number) => byId.get(id)?.callFrame.functionName === '(idle)';
  const [samples, deltas] = [profile.samples ?? [], profile.timeDeltas ?? []];
  let [ours, busy] = [0, 0];
  for (const [index, id] of samples.entries()) {
    const lasted = deltas[index + 1] ?? 0;
    if (!isIdle(id)) busy += lasted;
    if (isOurs(id)) ours += lasted;
  }
  return ours / busy;
}

/** Mutation observers in our own world of the page. */
export async function observers(session: CDPSession): Promise<number> {
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
