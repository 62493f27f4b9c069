/** The real converse.js against a real prosody; the account at the other end is the judge of what left. */

import type { TestPage } from '../browsers/test-browser';
import { isDialogOpen } from '../dialog';
import { chatHost } from '../servers/prosody-config';
import { receiver, startChatWorld, type World } from '../servers/world';
import { waitFor } from '../wait-for';
import { createComposerKeys } from './composer-keys';
import type { Chat, Messenger } from './messenger';

const composer = 'textarea.chat-textarea';
const address = `https://conversejs.org/fullscreen.html#converse/chat?jid=${receiver.name}@${chatHost}`;
const isUploadLink = (text: string) => text.startsWith(`https://${chatHost}/file_share/`);

const readComposer = (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';

/** Runs in the page. */
const isReady = (selector: string) => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;

/** Logging in takes seconds: a chat that stands open and free is used again. */
async function openChat(page: TestPage): Promise<void> {
  const isOpen = await page.evaluate((wanted) => location.href === wanted, address);
  if (isOpen && !(await isDialogOpen(page)) && (await page.evaluate(isReady, composer))) return;
  await page.goto('https://clipboard.test/');
  await page.goto(address);
  await waitFor('converse to open the chat', () => page.evaluate(isReady, composer), { timeoutMs: 20_000 });
}

export const converse: Messenger = {
  name: 'converse.js',
  hasPreview: false,
  startWorld: startChatWorld,
  open: async (page: TestPage, { chat }: World): Promise<Chat> => {
    if (!chat) throw new Error('converse.js needs a world with a chat server');
    const { prosody, receiver: reader } = chat;
    const textsBefore = reader.received.length;
    const filesBefore = await prosody.uploads();
    await openChat(page);
    const keys = createComposerKeys(page, composer);
    // converse.js brings back the draft of the last visit.
    await keys.clearDraft();
    return {
      ...keys,
      clickSend: () => page.click('button.send-button'),
      attach: (paths) => page.choose(() => page.click('.chat-toolbar button:has(.fa-paperclip)'), paths),
      drop: (paths) => page.drop(composer, paths),
      pasteFiles: async (paths) => {
        await keys.focusComposer();
        await page.pasteFiles(paths);
      },
      waitingFiles: async () => [],
      confirmFiles: async () => undefined,
      sentTexts: async () => reader.received.slice(textsBefore).filter((text) => !isUploadLink(text)),
      sentFiles: async () => {
        const uploads = await prosody.uploads();
        return [...uploads].filter(([path]) => !filesBefore.has(path)).map(([, bytes]) => bytes);
      },
      composerText: () => page.evaluate(readComposer, composer),
      modelText: () => page.evaluate(readComposer, composer),
      isComposerFocused: () =>
        page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, composer),
      accidents: async () => [],
    };
  },
};
