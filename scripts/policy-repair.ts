/** Tries the repairs of a policy on a saved page of a messenger: what does each selector find there? No script of it runs. */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { adapterFor } from '../lib/guard/named-adapter';
import { MESSENGERS } from '../lib/messengers';
import type { Adapter } from '../lib/messengers/adapter';
import type { Policy } from '../lib/policy/policy';

export interface Found {
  /** `composers[0].editable` and the like. */
  list: string;
  selector: string;
  /** Undefined: the browser does not understand the selector. */
  count: number | undefined;
}

export interface Trial {
  messenger: string;
  found: Found[];
  /** Whether a composer is known on that page, and whether a button for it. */
  hasComposer: boolean;
  hasButton: boolean;
}

/** @param messenger id of a messenger, built in or of the policy's own */
export async function tryRepair(policy: Policy, pagePath: string, messenger: string): Promise<Trial> {
  const address = addressOf(policy, messenger);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, offline: true });
    await page.setContent(readFileSync(pagePath, 'utf8'), { waitUntil: 'commit' });
    return await look(
      page,
      adapterFor(address, policy, () => true),
    );
  } finally {
    await browser.close();
  }
}

/** @throws when nobody knows the messenger */
function addressOf({ messengers }: Policy, id: string): string {
  const named = [...messengers, ...MESSENGERS].find((one) => one.id === id);
  const [pattern] = named?.matches ?? [];
  if (pattern === undefined) throw new Error(`No messenger is called ${id}`);
  return pattern.replace('://*.', '://').replace(/\*/g, '');
}

async function look(page: Page, adapter: Adapter): Promise<Trial> {
  const lists = [
    ...adapter.composers.flatMap(({ editable, send }, index): [string, string[]][] => [
      [`composers[${index}].editable`, editable],
      [`composers[${index}].send`, send],
    ]),
    ['ignore', adapter.ignore] as [string, string[]],
    ['conversation', adapter.conversation] as [string, string[]],
  ];
  const wanted = lists.flatMap(([list, selectors]) => selectors.map((selector) => ({ list, selector })));
  const counts = await page.evaluate(
    countAll,
    wanted.map(({ selector }) => selector),
  );
  const found = wanted.map((one, index): Found => ({ ...one, count: counts[index] ?? undefined }));
  const has = (part: string) => found.some(({ list, count = 0 }) => list.endsWith(part) && count > 0);
  return { messenger: adapter.id, found, hasComposer: has('.editable'), hasButton: has('.send') };
}

/** Runs in the page. */
function countAll(selectors: string[]): (number | null)[] {
  return selectors.map((selector) =>
    CSS.supports(`selector(${selector})`) ? document.querySelectorAll(selector).length : null,
  );
}
