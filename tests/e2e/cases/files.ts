/** Files: a table with IINs is held wherever it enters the messenger, an ordinary one goes through. */

import { readFile } from 'node:fs/promises';
import { beforeEach, expect, it } from 'vitest';
import { decide, dialogOpened, isDialogOpen } from '../dialog';
import { files, texts } from '../fixtures';
import type { Chat } from '../messengers/messenger';
import { sendMarker } from '../session';
import { waitFor } from '../wait-for';
import type { Stage } from './stage';

const ways = ['attach', 'drop', 'pasteFiles'] as const;

export function fileCases({ chat: open, messenger }: Stage): void {
  let chat: Chat;
  beforeEach(() => {
    chat = open();
  });

  // Where files leave as soon as they are chosen there is no caption.
  const captionWays = messenger.hasPreview ? (['pressEnter', 'confirmFiles'] as const) : [];

  const sendFile = async () => {
    if (messenger.hasPreview) await waitFor('the preview', async () => (await chat.waitingFiles()).length > 0);
    await chat.confirmFiles();
    await waitFor('the file to arrive', async () => (await chat.sentFiles()).length > 0);
  };

  it.each(ways)('lets an ordinary table go without a word by %s', async (way) => {
    await chat[way]([files.prices]);
    await sendFile();
    expect(await isDialogOpen(chat.page)).toBe(false);
    expect(await chat.sentFiles()).toEqual([await readFile(files.prices)]);
  });

  it.each(ways)('holds a table with IINs by %s, and "edit" keeps it here', async (way) => {
    await chat[way]([files.citizens]);
    const dialog = await dialogOpened(chat.page);
    expect(dialog.text).not.toContain('851129492435');
    expect(await chat.waitingFiles()).toEqual([]);
    expect(await chat.sentFiles()).toEqual([]);
    await decide(chat.page, 'edit');
    await chat[way]([files.prices]);
    await sendFile();
    expect(await chat.sentFiles()).toEqual([await readFile(files.prices)]);
  });

  it.each(ways)('lets the held table go unchanged after "send" by %s', async (way) => {
    await chat[way]([files.citizens]);
    await decide(chat.page, 'send');
    await sendFile();
    await sendMarker(chat);
    expect(await chat.sentFiles()).toEqual([await readFile(files.citizens)]);
  });

  it.each(ways)('holds a clean table together with one with IINs by %s', async (way) => {
    await chat[way]([files.prices, files.citizens]);
    await dialogOpened(chat.page);
    expect(await chat.sentFiles()).toEqual([]);
    await decide(chat.page, 'edit');
    await sendMarker(chat);
    expect(await chat.sentFiles()).toEqual([]);
  });

  it.each(captionWays)('holds an IIN in the caption of a clean file on %s', async (way) => {
    await chat.attach([files.prices]);
    await waitFor('the preview', async () => (await chat.waitingFiles()).length > 0);
    await chat.page.type(texts.withIin);
    await chat[way]();
    await dialogOpened(chat.page);
    expect(await chat.sentFiles()).toEqual([]);
    await decide(chat.page, 'send');
    await waitFor('the file to arrive', async () => (await chat.sentFiles()).length > 0);
    await sendMarker(chat);
    expect(await chat.sentTexts()).toEqual([texts.withIin, texts.marker]);
    expect(await chat.sentFiles()).toEqual([await readFile(files.prices)]);
  });
}
