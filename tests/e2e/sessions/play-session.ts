/** Plays one random session on one page and keeps account of what must stand in the composer and what must have left. */

import { expect } from 'vitest';
import { decide, dialogClosed, dialogOpened, isDialogOpen } from '../dialog';
import { buttonIn, composerSlot, editableIn, hasNewNotice, readNotices, type Stand } from '../matrix/stand';
import { pressByScript } from '../matrix/text-questions';
import { waitFor } from '../wait-for';
import type { SendWay, SessionDecision, Step } from './session-plan';

export interface Session {
  stand: Stand;
  iin: string;
  /** What the composer must hold now. */
  draft: string;
  /** What must have left since the page was opened. */
  sent: string[];
}

const model = async ({ stand }: Session) => (await stand.model()).replace(/\u00a0/g, ' ').replace(/\n+$/, '');

/** Models follow the last key a little later. */
async function holdsDraft(session: Session): Promise<void> {
  const wanted = session.draft.replace(/\n+$/, '');
  await waitFor('the draft', async () => (await model(session)) === wanted, { timeoutMs: 2000 }).catch(() => undefined);
  expect(await model(session)).toBe(wanted);
  expect(session.stand.texts()).toEqual(session.sent);
}

async function press({ stand }: Session, way: SendWay): Promise<void> {
  const { page, description } = stand;
  const editable = editableIn(composerSlot(description));
  if (way === 'enter') await page.press('Enter');
  else if (way === 'button') await page.click(buttonIn(description.composer));
  else await page.evaluate(pressByScript, editable);
}

/** The messenger sends the draft without its outer spaces. */
async function leaves(session: Session, text: string, way: SendWay): Promise<void> {
  const { stand, sent } = session;
  const isAnswered = async () => stand.texts().length > sent.length || (await hasNewNotice(stand.page));
  await waitFor('the message to leave, or to be asked to press again', isAnswered);
  // What was masked is told in a notice too: the message is on its way then.
  const isOnItsWay = async () => stand.texts().length > sent.length || (await stand.model()).trim() === '';
  await waitFor('the page to react', isOnItsWay, { timeoutMs: 300 }).catch(() => press(session, way));
  await waitFor('the message to arrive', () => stand.texts().length > sent.length);
  session.sent = [...sent, text.trim()];
  session.draft = '';
}

async function held(session: Session, way: SendWay, decision: SessionDecision): Promise<void> {
  const { page } = session.stand;
  const { text } = await dialogOpened(page);
  expect(text).not.toContain(session.iin);
  await holdsDraft(session);
  await readNotices(page);
  if (decision === 'again') await press(session, 'made key');
  if (decision === 'escape') await page.press('Escape').then(() => dialogClosed(page));
  else await decide(page, decision === 'again' ? 'edit' : decision);
  const masked = session.draft.replaceAll(session.iin, `${session.iin.slice(0, 2)}••••••••${session.iin.slice(-2)}`);
  if (decision === 'send') await leaves(session, session.draft, way);
  else if (decision === 'mask') await leaves(session, masked, way);
  else await holdsDraft(session);
}

/** A press of the button takes the focus with it on some pages: the person clicks into the field again. */
async function send(session: Session, way: SendWay, decision: SessionDecision): Promise<void> {
  if (session.draft.trim() === '') return;
  await pressAndDecide(session, way, decision);
  if (way !== 'button') return;
  const { page, description } = session.stand;
  await page.click(editableIn(composerSlot(description)));
  await page.press('Control+End');
}

async function pressAndDecide(session: Session, way: SendWay, decision: SessionDecision): Promise<void> {
  await press(session, way);
  if (session.draft.includes(session.iin)) return held(session, way, decision);
  await waitFor('the message to arrive', () => session.stand.texts().length > session.sent.length);
  expect(await isDialogOpen(session.stand.page)).toBe(false);
  session.sent = [...session.sent, session.draft.trim()];
  session.draft = '';
}

export async function playStep(session: Session, step: Step): Promise<void> {
  const { page } = session.stand;
  switch (step.kind) {
    case 'type':
      await page.type(step.text);
      session.draft += step.text;
      return;
    case 'paste':
      await page.pasteText(step.text);
      session.draft += step.text;
      return holdsDraft(session);
    case 'newline':
      await page.press('Shift+Enter');
      session.draft += '\n';
      return;
    case 'erase':
      return erase(session, step.count);
    case 'clear':
      return clear(session);
    case 'send':
      return send(session, step.way, step.decision);
  }
}

/** Never into a number: half an IIN is another question. */
async function erase(session: Session, count: number): Promise<void> {
  for (let i = 0; i < count && /[a-zа-яәқ, ]$/i.test(session.draft) && !/\d ?$/.test(session.draft); i++) {
    await session.stand.page.press('Backspace');
    session.draft = session.draft.slice(0, -1);
  }
}

export async function clear(session: Session): Promise<void> {
  const { page, description } = session.stand;
  await page.click(editableIn(composerSlot(description)));
  await page.press('Control+a');
  await page.press('Backspace');
  session.draft = '';
  await holdsDraft(session);
}
