/** A tab with one empty field, through which tests copy and paste with real keys and without any permission. */

import type { TestPage } from './test-browser';

export const clipboardAddress = 'https://clipboard.test/';

export interface ClipboardTab {
  copy(text: string): Promise<void>;
  read(): Promise<string>;
}

function setField(text: string): void {
  const field = document.querySelector('textarea');
  if (!field) throw new Error('The clipboard page has lost its field');
  field.value = text;
  field.focus();
  field.select();
}

/** The tab is opened when it is first needed. */
export function createClipboardTab(newPage: () => Promise<TestPage>): ClipboardTab {
  let tab: Promise<TestPage> | undefined;
  const open = async (text: string): Promise<TestPage> => {
    tab ??= newPage();
    const page = await tab;
    await page.bringToFront();
    if (!(await page.evaluate(() => location.href)).startsWith(clipboardAddress)) await page.goto(clipboardAddress);
    await page.evaluate(setField, text);
    return page;
  };
  return {
    copy: async (text) => (await open(text)).press('Control+c'),
    read: async () => {
      const page = await open('');
      await page.press('Control+v');
      return page.evaluate(() => document.querySelector('textarea')?.value ?? '');
    },
  };
}
