/** Bad input: too long, empty, in an old encoding, broken in two; each has a clear outcome and nothing is lost. */

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { decide, dialogOpened, isDialogOpen } from '../dialog';
import { files, texts } from '../fixtures';
import { sendMarker } from '../session';
import { waitFor } from '../wait-for';
import type { Stage } from './stage';

/** A megabyte in UTF-8 in few ordinary lines, with one IIN at the end; browsers are slow at many lines. */
const longText = `${`${'Отчёт за неделю готов, смотрите вложение. '.repeat(600)}\n`.repeat(22)}${texts.withIin}`;

export function badInputCases({ chat: open, messenger }: Stage): void {
  it('holds an IIN that is split over two lines and sends it as it was after "send"', async () => {
    const chat = open();
    await chat.typeDraft(texts.splitIin);
    await chat.pressEnter();
    await decide(chat.page, 'send');
    await waitFor('the message', async () => (await chat.sentTexts()).length > 0);
    await sendMarker(chat);
    expect(await chat.sentTexts()).toEqual([texts.splitIin, texts.marker]);
  });

  it('holds a table in Windows-1251', async () => {
    const chat = open();
    await chat.attach([files.citizensCp1251]);
    await dialogOpened(chat.page);
    await decide(chat.page, 'edit');
    await sendMarker(chat);
    expect(await chat.sentFiles()).toEqual([]);
  });

  it('lets an empty file go', async () => {
    const chat = open();
    await chat.attach([files.empty]);
    if (messenger.hasPreview) await waitFor('the preview', async () => (await chat.waitingFiles()).length > 0);
    expect(await isDialogOpen(chat.page)).toBe(false);
    await chat.confirmFiles();
    await sendMarker(chat);
    if (messenger.hasPreview) expect(await chat.sentFiles()).toEqual([await readFile(files.empty)]);
  });

  it('holds a pasted megabyte with an IIN in it and loses none of it', async () => {
    const chat = open();
    await chat.pasteText(longText);
    await waitFor('the text to arrive', async () => (await chat.modelText()).endsWith(texts.withIin), {
      timeoutMs: 30_000,
    });
    const before = await chat.modelText();
    await chat.pressEnter();
    await dialogOpened(chat.page);
    await decide(chat.page, 'edit');
    expect((await chat.modelText()) === before).toBe(true);
    expect(await chat.sentTexts()).toEqual([]);
  });
}
