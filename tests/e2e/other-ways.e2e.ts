/** Ways out that no row of the matrix has: a dropped folder, a window of the page's own, a picker that fires no event. */

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whatsapp } from '../pages/messengers/whatsapp';
import { launchBrowser } from './browsers/launch';
import type { TestBrowser } from './browsers/test-browser';
import { decide, dialogOpened } from './dialog';
import { files } from './fixtures';
import { composerSlot, editableIn, openStand, type Stand } from './matrix/stand';
import { askForFile, askForFolder, layDown, pickWithoutDialog } from './page-picker';
import { startWorld, type World } from './servers/world';
import { builds } from './session';
import { waitFor } from './wait-for';

/** Runs in the page, and asks as a messenger would. */
async function askForWindow(): Promise<string> {
  const { documentPictureInPicture } = window as unknown as {
    documentPictureInPicture: { requestWindow(): Promise<unknown> };
  };
  return documentPictureInPicture.requestWindow().then(
    () => 'opened',
    (error: DOMException) => error.name,
  );
}

/** Runs in the page: a window of its own with a field in it, as messengers pop a conversation out. */
function openBlankWindow(): void {
  const opened = window.open('', 'chat', 'width=400,height=400');
  const field = opened?.document.createElement('textarea');
  if (!opened || !field) throw new Error('The browser has not opened the window');
  opened.document.body.append(field);
  Object.assign(window, { chatWindow: opened, isSent: false });
  field.value = 'ИИН 920308395171';
  field.addEventListener('keydown', () => Object.assign(window, { isSent: true }));
}

/** Runs in the page: presses Enter there until our dialog stands in that window. */
function pressInBlankWindow(): boolean {
  const { chatWindow } = window as unknown as { chatWindow: Window };
  const isOpen = chatWindow.document.querySelector('[data-saqtan="hold"]') !== null;
  const enter = { key: 'Enter', bubbles: true, cancelable: true };
  if (!isOpen) chatWindow.document.querySelector('textarea')?.dispatchEvent(new KeyboardEvent('keydown', enter));
  return isOpen;
}

// Folders cannot be dropped by a test in Firefox, which has neither the window nor the picker.
describe('other ways in chromium', () => {
  let world: World;
  let browser: TestBrowser;
  let stand: Stand;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'papers-'));
    mkdirSync(join(folder, 'inner'));
    cpSync(files.prices, join(folder, 'prices.csv'));
    cpSync(files.citizens, join(folder, 'inner', 'citizens.csv'));
    world = await startWorld();
    browser = await launchBrowser('chromium', { extension: builds.chromium, port: world.server.port });
    stand = await openStand(browser, world, whatsapp);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
    rmSync(folder, { recursive: true });
  });
  const drop = () => stand.page.drop(whatsapp.files?.dropZone ?? '', [folder]);

  it('holds a dropped folder for a table with IINs deep inside; "edit" keeps it here', async () => {
    await drop();
    const { text } = await dialogOpened(stand.page);
    expect(text).toContain('citizens.csv');
    expect(await stand.waiting()).toEqual([]);
    await decide(stand.page, 'edit');
    expect(await stand.waiting()).toEqual([]);
  });

  it('gives the page the files of the folder, unchanged, after "send"', async () => {
    await drop();
    await decide(stand.page, 'send');
    await waitFor('the files to wait', async () => (await stand.waiting()).length > 0);
    expect((await stand.waiting()).toSorted()).toEqual(['citizens.csv', 'prices.csv']);
    await stand.page.click('[data-kit="confirm"]');
    await waitFor('the files to arrive', () => stand.files().length > 0);
    const sent = await Promise.all([readFile(files.citizens), readFile(files.prices)]);
    expect(stand.files().toSorted((a, b) => Buffer.compare(a, b))).toEqual(
      sent.toSorted((a, b) => Buffer.compare(a, b)),
    );
  });

  it('guards a window that the page opens empty and moves its composer to', async () => {
    await stand.page.click(editableIn(composerSlot(whatsapp)));
    await stand.page.evaluate(openBlankWindow);
    const isGuarded = () => stand.page.evaluate(pressInBlankWindow);
    await waitFor('the dialog in the new window', isGuarded);
    expect(stand.texts()).toEqual([]);
  });

  it('holds files and folders from the pickers that fire no event, and gives them to the page after "send" only', async () => {
    const page = await browser.newPage();
    await page.runFirst(pickWithoutDialog);
    await page.goto(whatsapp.address);
    const table = await readFile(files.citizens, 'utf8');
    await page.evaluate(layDown, table);
    for (const ask of [askForFile, askForFolder]) {
      for (const [decision, answer] of [
        ['edit', 'AbortError'],
        ['send', table],
      ] as const) {
        const asked = page.evaluate(ask);
        await decide(page, decision);
        expect(await asked).toBe(answer);
      }
    }
    const ordinary = await readFile(files.prices, 'utf8');
    await page.evaluate(layDown, ordinary);
    expect(await page.evaluate(askForFile)).toBe(ordinary);
    await page.close();
  });

  it('refuses the page a picture-in-picture window, where no extension could hold anything', async () => {
    expect(await stand.page.evaluate(askForWindow)).toBe('NotAllowedError');
    await waitFor('the notice', () =>
      stand.page.evaluate(() => document.querySelector('[data-saqtan="notice"]') !== null),
    );
  });
});
