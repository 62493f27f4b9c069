/** Documents and pictures dropped into a messenger: held when they hold something, let go when they do not. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../browsers/test-browser';
import { chatForEach } from '../cases/chat-for-each';
import { decide, dialogOpened, isDialogOpen } from '../dialog';
import { whatsapp } from '../messengers/whatsapp';
import { type Session, startSession } from '../session';
import { waitFor } from '../wait-for';

const fileOf = (name: string) => join(process.cwd(), 'tests/fixtures/attachments/collection', name);
const HELD = [
  'text-header.docx',
  'sheet-hidden-sheet.xlsx',
  'printed.pdf',
  'scanned-card.pdf',
  'card-photo.jpg',
  'qr.png',
  'nested.zip',
  'GOST512_key.p12',
  'card.heic',
  'people.7z',
  'people.sqlite',
];
const UNREADABLE = ['locked.zip', 'locked.docx', 'bomb.zip', 'cut.docx', 'locked.7z', 'cut.7z'];
const ORDINARY = ['text-clean.docx', 'sheet-clean.xlsx', 'printed-clean.pdf', 'sign.jpg', 'prices.zip'];

describe.each(browserNames)('a messenger in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(whatsapp, name);
  });
  const { chat: open } = chatForEach(() => session);
  afterAll(async () => {
    expect(await session.end()).toEqual([]);
  });

  it.each([...HELD, ...UNREADABLE])('gets %s only after a decision', async (file) => {
    const chat = open();
    await chat.drop([fileOf(file)]);
    await dialogOpened(chat.page);
    expect(await chat.waitingFiles()).toEqual([]);
    await decide(chat.page, 'edit');
    expect(await chat.sentFiles()).toEqual([]);
  });

  it('gets a clean copy and the clean file when the person sends without the data', async () => {
    const chat = open();
    await chat.drop([fileOf('text-table.docx'), fileOf('agenda.txt'), fileOf('printed.pdf')]);
    const { actions } = await dialogOpened(chat.page);
    expect(actions).toContain('mask');
    await decide(chat.page, 'mask');
    await waitFor('the preview', async () => (await chat.waitingFiles()).length > 0);
    expect(await chat.waitingFiles()).toEqual(['text-table.docx', 'agenda.txt']);
  });

  it.each(ORDINARY)('gets %s without a word', async (file) => {
    const chat = open();
    await chat.drop([fileOf(file)]);
    await waitFor('the preview', async () => (await chat.waitingFiles()).length > 0);
    expect(await isDialogOpen(chat.page)).toBe(false);
  });
});
