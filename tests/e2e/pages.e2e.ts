/** The messengers without the extension: every way of sending works, so that silence later means a hold. */

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browsers/launch';
import { browserNames, type TestBrowser } from './browsers/test-browser';
import { files, texts } from './fixtures';
import { messengers } from './messengers';
import type { Chat } from './messengers/messenger';
import type { World } from './servers/world';
import { waitFor } from './wait-for';

const cases = messengers.flatMap((messenger) => browserNames.map((browserName) => ({ messenger, browserName })));

describe.each(cases)('$messenger.name in $browserName without the extension', ({ messenger, browserName }) => {
  let world: World;
  let browser: TestBrowser;
  let chat: Chat;
  beforeAll(async () => {
    world = await messenger.startWorld();
    browser = await launchBrowser(browserName, { port: world.server.port });
    chat = await messenger.open(await browser.newPage(), world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('sends on Enter and on the button', async () => {
    await chat.typeDraft(texts.withIin);
    expect(await chat.modelText()).toBe(texts.withIin);
    await chat.pressEnter();
    await waitFor('the first message', async () => (await chat.sentTexts()).length === 1);
    await chat.typeDraft(texts.clean);
    await chat.clickSend();
    await waitFor('the second message', async () => (await chat.sentTexts()).length === 2);
    expect(await chat.sentTexts()).toEqual([texts.withIin, texts.clean]);
    expect(await chat.accidents()).toEqual([]);
  });

  it('sends a text of several lines as it was typed', async () => {
    await chat.typeDraft(texts.splitIin);
    await chat.pressEnter();
    await waitFor('the message', async () => (await chat.sentTexts()).includes(texts.splitIin));
  });

  it.each(['attach', 'drop', 'pasteFiles'] as const)('sends a file by %s', async (way) => {
    const before = (await chat.sentFiles()).length;
    await chat[way]([files.prices]);
    if (messenger.hasPreview) {
      await waitFor('the preview', async () => (await chat.waitingFiles()).includes('prices.csv'));
      expect(await chat.sentFiles()).toHaveLength(before);
    }
    await chat.confirmFiles();
    await waitFor('the file', async () => (await chat.sentFiles()).length === before + 1);
    expect((await chat.sentFiles()).at(-1)).toEqual(await readFile(files.prices));
  });
});
