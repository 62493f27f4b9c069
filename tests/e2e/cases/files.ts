/** Files: a table with IINs is held wherever it enters the messenger, an ordinary one goes through. */

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { decide, dialogOpened, isDialogOpen } from '../dialog';
import { files, texts } from '../fixtures';
import type { Chat, Messenger } from '../messengers/messenger';
import { sendMarker } from '../session';
import { waitFor } from '../wait-for';
import type { Stage } from './stage';

const ways = ['attach', 'drop', 'pasteFiles'] as const;

/** Presses the preview's send, where there is one, and waits for the other side. */
async function sendFile(chat: Chat, { hasPreview }: Messenger): Promise<void> {
  if (hasPreview) await waitFor('the preview', async () => (await chat.waitingFiles()).length > 0);
  await chat.confirmFiles();
  await waitFor('the file to arrive', async () => (await chat.sentFiles()).length > 0);
}

function ordinaryCases({ chat: open, messenger }: Stage): void {
  it.each(ways)('lets an ordinary table go without a word by %s', async (way) => {
    const chat = open();
    await chat[way]([files.prices]);
    await sendFile(chat, messenger);
    expect(await isDialogOpen(chat.page)).toBe(false);
    expect(await chat.sentFiles()).toEqual([await readFile(files.prices)]);
  });
}

function heldCases({ chat: open, messenger }: Stage): void {
  it.each(ways)('holds a table with IINs by %s, and "edit" keeps it here', async (way) => {
    const chat = open();
    await chat[way]([files.citizens]);
    const dialog = await dialogOpened(chat.page);
    expect(dialog.text).not.toContain('851129492435');
    expect(await chat.waitingFiles()).toEqual([]);
    expect(await chat.sentFiles()).toEqual([]);
    await decide(chat.page, 'edit');
    await chat[way]([files.prices]);
    await sendFile(chat, messenger);
    expect(await chat.sentFiles()).toEqual([await readFile(files.prices)]);
  });
}

function releaseCases({ chat: open, messenger }: Stage): void {
  it.each(ways)('lets the held table go unchanged after "send" by %s', async (way) => {
    const chat = open();
    await chat[way]([files.citizens]);
    await decide(chat.page, 'send');
    await sendFile(chat, messenger);
    await sendMarker(chat);
    expect(await chat.sentFiles()).toEqual([await readFile(files.citizens)]);
  });
}

function mixedCases({ chat: open }: Stage): void {
  it.each(ways)('holds a clean table together with one with IINs by %s', async (way) => {
    const chat = open();
    await chat[way]([files.prices, files.citizens]);
    await dialogOpened(chat.page);
    expect(await chat.sentFiles()).toEqual([]);
    await decide(chat.page, 'edit');
    await sendMarker(chat);
    expect(await chat.sentFiles()).toEqual([]);
  });
}

function captionCases({ chat: open, messenger }: Stage): void {
  // Where files leave as soon as they are chosen there is no caption.
  const captionWays = messenger.hasPreview ? (['pressEnter', 'confirmFiles'] as const) : [];

  it.each(captionWays)('holds an IIN in the caption of a clean file on %s', async (way) => {
    const chat = open();
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

export function fileCases(stage: Stage): void {
  ordinaryCases(stage);
  heldCases(stage);
  releaseCases(stage);
  mixedCases(stage);
  captionCases(stage);
}
