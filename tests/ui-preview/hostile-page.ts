/** What a page could try against the real dialog, in Chromium: `npx tsx tests/ui-preview/hostile-page.ts`. */
import preact from '@preact/preset-vite';
import { type CDPSession, chromium, type Page } from 'playwright';
import { createServer } from 'vite';

/** Longer than the dialog takes to answer to anything but *Edit*; there is nothing in the page to wait for. */
const ARMED_MS = 500;

interface Attack {
  name: string;
  run: (hold: Hold) => Promise<void>;
  /** The decision it must end in; undefined when nothing may be decided. */
  ends?: string;
}

/** An open dialog on the preview page; its closed root is looked into through the debugger only. */
class Hold {
  constructor(
    readonly page: Page,
    private readonly debug: CDPSession,
  ) {}

  async choose(action: string): Promise<void> {
    const { root } = await this.debug.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = nodeWith(root, action);
    if (!found) throw new Error(`no button ${action}`);
    const { model } = await this.debug.send('DOM.getBoxModel', { nodeId: found.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  keys(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  settle(): Promise<void> {
    return this.page.waitForTimeout(ARMED_MS);
  }
}

interface DebugNode {
  nodeId: number;
  attributes?: string[];
  children?: DebugNode[];
  shadowRoots?: DebugNode[];
}

function nodeWith(node: DebugNode, action: string): DebugNode | undefined {
  const place = node.attributes?.indexOf('data-action') ?? -1;
  if (place >= 0 && node.attributes?.[place + 1] === action) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = nodeWith(child, action);
    if (found) return found;
  }
  return undefined;
}

const HIDING = ['content-visibility:hidden', 'zoom:0.01', 'display:none', 'filter:opacity(0)'];
const HARMLESS = ['filter:invert(1)', 'transform:translateY(1px)', 'opacity:0.9', 'zoom:0.8'];

const ATTACKS: Attack[] = [
  {
    name: 'a key still held down from the gesture presses nothing',
    run: (hold) => hold.keys('Enter'),
  },
  {
    name: 'Send anyway answers only after a while',
    run: (hold) => hold.choose('send'),
  },
  {
    name: 'Tab goes round and Enter presses the safe button',
    run: async (hold) => {
      await hold.settle();
      await hold.keys(...Array<string>(6).fill('Tab'), 'Enter');
    },
    ends: 'move',
  },
  {
    name: 'events made by a script decide nothing',
    run: async (hold) => {
      await hold.settle();
      await hold.page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('[data-saqtan]');
        host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        host?.click();
      });
    },
  },
  {
    name: 'taken out of the page, it comes back and must be seen anew',
    run: async (hold) => {
      await hold.settle();
      await hold.page.evaluate(() => document.querySelector('[data-saqtan]')?.remove());
      await hold.choose('send');
    },
  },
  {
    name: 'taken out for ever, the message stays held',
    run: async (hold) => {
      await hold.page.evaluate(() => {
        const observer = new MutationObserver(() => document.querySelector('[data-saqtan=hold]')?.remove());
        observer.observe(document.documentElement, { childList: true });
        document.querySelector('[data-saqtan=hold]')?.remove();
      });
      await hold.settle();
    },
    ends: 'cancel',
  },
  {
    name: 'a dialog of the page opened later stays below',
    run: async (hold) => {
      await hold.settle();
      await hold.page.evaluate(() => {
        const cover = document.createElement('dialog');
        cover.style.cssText = 'width:90vw;height:90vh';
        document.body.append(cover);
        cover.showModal();
      });
      await hold.choose('edit');
    },
    ends: 'edit',
  },
  {
    name: 'a popover from a closed root of the page, which lets clicks through, disarms it',
    run: async (hold) => {
      await hold.settle();
      await hold.page.evaluate(() => {
        const host = document.createElement('div');
        document.body.append(host);
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'width:90vw;height:90vh';
        host.attachShadow({ mode: 'closed' }).append(cover);
        cover.showPopover();
      });
      await hold.page.waitForTimeout(ARMED_MS / 2);
      await hold.choose('send');
    },
  },
  {
    name: 'the focus taken away comes back',
    run: async (hold) => {
      await hold.settle();
      await hold.page.evaluate(() => document.querySelector<HTMLElement>('[data-saqtan]')?.blur());
      await hold.page.waitForTimeout(ARMED_MS / 10);
      await hold.keys('Tab', 'Enter');
    },
    ends: 'mask',
  },
  ...[...HIDING, ...HARMLESS].map((css) => ({
    name: `html{${css}} does not keep it from answering`,
    run: async (hold: Hold) => {
      await hold.page.evaluate((style) => document.documentElement.setAttribute('style', style), css);
      await hold.settle();
      await hold.settle();
      await hold.choose('send');
    },
    ends: 'send',
  })),
];

async function main(): Promise<void> {
  const root = import.meta.dirname;
  const server = await createServer({ root, configFile: false, plugins: [preact()], logLevel: 'error' });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  const debug = await page.context().newCDPSession(page);
  let failed = 0;
  for (const attack of ATTACKS) {
    await page.goto(`${server.resolvedUrls?.local[0]}?state=warn&real`);
    await page.waitForSelector('[data-saqtan=hold]', { state: 'attached' });
    const problem = await problemWith(attack, new Hold(page, debug));
    if (problem) failed++;
    console.log(`${problem ? 'FAILED' : 'ok'}: ${attack.name}${problem ?? ''}`);
  }
  await browser.close();
  await server.close();
  console.log(`${ATTACKS.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function problemWith({ run, ends }: Attack, hold: Hold): Promise<string | undefined> {
  const title = await hold.page.title();
  await hold.page.evaluate(listen);
  await run(hold);
  await hold.page.waitForTimeout(ARMED_MS / 10);
  const expected = ends ? JSON.stringify({ kind: ends }) : title;
  const decided = await hold.page.title();
  const keys = await hold.page.evaluate(() => document.body.dataset.keys);
  if (decided !== expected) return `: ${decided} instead of ${expected}`;
  return keys ? `: the page saw ${keys}` : undefined;
}

/** The page listens to every key, at the window and before anything inside. */
function listen(): void {
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'pointerdown']) {
    window.addEventListener(type, () => document.body.setAttribute('data-keys', type), true);
  }
}

await main();
