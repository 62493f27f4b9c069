/** The questions about files: held before the page knows them, unchanged after "send", forgotten after "edit". */

import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { FilesDescription } from '../../pages/kit/description';
import { decide, dialogOpened } from '../dialog';
import { files } from '../fixtures';
import type { FileWay } from '../send-matrix';
import { waitFor } from '../wait-for';
import { buttonIn, composerSlot, editableIn, hasNewNotice, readNotices, retype, type Stand } from './stand';

type Enter = (stand: Stand, paths: string[]) => Promise<void>;

function filesOf({ description }: Stand): FilesDescription {
  if (!description.files) throw new Error('This messenger takes no files');
  return description.files;
}

const choose: Enter = (stand, paths) =>
  stand.page.choose(async () => {
    for (const selector of filesOf(stand).menu) await stand.page.click(selector);
  }, paths);

const enter: Record<Exclude<FileWay, 'caption'>, Enter> = {
  'file dialog': choose,
  'mixed files': choose,
  drop: (stand, paths) => stand.page.drop(filesOf(stand).dropZone, paths),
  'pasted file': async (stand, paths) => {
    await stand.page.click(editableIn(composerSlot(stand.description)));
    await stand.page.pasteFiles(paths);
  },
};

/** Whether the page gives the file away without another press. */
function leavesAlone(stand: Stand, way: FileWay): boolean {
  const { leave, pasted, waitIn } = filesOf(stand);
  if (leave === 'at once' || (pasted === 'at once' && way === 'pasted file')) return true;
  return leave === 'when attached' && waitIn === 'composer';
}

async function pressSend({ page, description }: Stand): Promise<void> {
  const isDialog = description.files?.waitIn !== 'composer';
  await page.click(isDialog ? '[data-kit="confirm"]' : buttonIn(description.composer));
}

/** The caption's or composer's text leaves with the file. */
async function askCaption(stand: Stand): Promise<void> {
  const { waitIn, leave } = filesOf(stand);
  const sentTexts = stand.texts();
  const sentFiles = stand.files();
  await choose(stand, [files.prices]);
  await waitFor('the file to wait', async () => (await stand.waiting()).length > 0);
  await retype(
    stand,
    waitIn === 'composer' ? composerSlot(stand.description) : '[data-kit="caption"]',
    stand.draft.withIin,
  );
  await pressSend(stand);
  await dialogOpened(stand.page);
  expect(stand.texts()).toEqual(sentTexts);
  if (leave === 'with send') expect(stand.files()).toEqual(sentFiles);
  await decide(stand.page, 'edit');
  expect(await (waitIn === 'composer' ? stand.model() : stand.secondModel())).toBe(stand.draft.withIin);
  expect(await stand.waiting()).toEqual(['prices.csv']);
  await pressSend(stand);
  await dialogOpened(stand.page);
  await readNotices(stand.page);
  await decide(stand.page, 'send');
  const isAnswered = async () => stand.texts().length > sentTexts.length || (await hasNewNotice(stand.page));
  await waitFor('the message to leave, or to be asked to press again', isAnswered);
  if (stand.texts().length === sentTexts.length) await pressSend(stand);
  await waitFor('the message to arrive', () => stand.texts().length > sentTexts.length);
  expect(stand.texts()).toEqual([...sentTexts, stand.draft.withIin]);
  expect(stand.files()).toEqual([...sentFiles, await readFile(files.prices)]);
}

export async function askFiles(stand: Stand, way: FileWay): Promise<void> {
  if (way === 'caption') return askCaption(stand);
  const before = stand.files();
  const isMixed = way === 'mixed files';
  await enter[way](stand, isMixed ? [files.prices, files.citizens] : [files.citizens]);
  const { text } = await dialogOpened(stand.page);
  expect(text).not.toContain('851129492435');
  expect(stand.files()).toEqual(before);
  expect(await stand.waiting()).toEqual([]);
  if (isMixed) {
    await decide(stand.page, 'edit');
    expect(await stand.waiting()).toEqual([]);
    expect(stand.files()).toEqual(before);
    return;
  }
  await decide(stand.page, 'send');
  if (!leavesAlone(stand, way)) {
    await waitFor('the file to wait', async () => (await stand.waiting()).length > 0);
    await pressSend(stand);
  }
  await waitFor('the file to arrive', () => stand.files().length > before.length);
  expect(stand.files()).toEqual([...before, await readFile(files.citizens)]);
  await dropWaiting(stand);
}

/** An upload that has left already still waits for its message: send that, empty of text. */
async function dropWaiting(stand: Stand): Promise<void> {
  if ((await stand.waiting()).length === 0) return;
  await pressSend(stand);
  await waitFor('nothing to wait', async () => (await stand.waiting()).length === 0);
}
