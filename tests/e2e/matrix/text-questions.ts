/** How each way of sending a text is gone, up to the press that would send it. */

import { expect } from 'vitest';
import type { TextWay } from '../send-matrix';
import { waitFor } from '../wait-for';
import { buttonIn, composerSlot, editableIn, retype, type Stand } from './stand';

/** A way made ready: the IIN stands where it would leave from. */
export interface Ready {
  /** The act that sends; done again where the person is asked to press again. */
  act(): Promise<void>;
  /** What would be sent. */
  model(): Promise<string | null>;
}

type Prepare = (stand: Stand) => Promise<Ready>;

/** An untrusted Enter, as extensions make that swap the keys. */
export function pressByScript(selector: string): void {
  const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
  document.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', enter));
}

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
const leaveFocus = () => (document.activeElement as HTMLElement | null)?.blur();

/** The draft is typed into the main composer, unless it stands there already. */
function inComposer(act: (stand: Stand) => Promise<void>): Prepare {
  return async (stand) => {
    if ((await stand.model()) !== stand.draft.withIin)
      await retype(stand, composerSlot(stand.description), stand.draft.withIin);
    return { act: () => act(stand), model: () => stand.model() };
  };
}

/** In an editor of its own, opened by a button at the last sent message. */
function inSecond(name: 'edit' | 'forward'): Prepare {
  return async (stand) => {
    await stand.page.click(`[data-kit="messages"] [data-kit="${name}"]`);
    await retype(stand, '[data-kit="second"]', stand.draft.withIin);
    return { act: () => stand.page.click('[data-kit="save"]'), model: () => stand.secondModel() };
  };
}

function inThread(): Prepare {
  return async (stand) => {
    const { reply } = stand.description.messages;
    if (reply === undefined || reply === 'composer') throw new Error('No thread here');
    const thread = '[data-kit="thread"]';
    await stand.page.click(`[data-kit="messages"] [data-kit="reply"]`);
    await retype(stand, `${thread} ${reply.slot}`, stand.draft.withIin);
    return { act: () => stand.page.click(buttonIn(reply, thread)), model: () => stand.secondModel() };
  };
}

function fromMessage(name: 'edit' | 'reply'): Prepare {
  return async (stand) => {
    await stand.page.click(`[data-kit="messages"] [data-kit="${name}"]`);
    await retype(stand, composerSlot(stand.description), stand.draft.withIin);
    return { act: () => stand.page.press('Enter'), model: () => stand.model() };
  };
}

/** The question of a poll, with its answers filled in. */
const inPoll: Prepare = async (stand) => {
  await stand.page.click('[data-kit="poll"]');
  await retype(stand, '[data-kit="second"]', stand.draft.withIin);
  return { act: () => stand.page.click('[data-kit="save"]'), model: () => stand.secondModel() };
};

const buttonOf = ({ description }: Stand) => buttonIn(description.composer);

const prepare: Record<TextWay, Prepare> = {
  enter: inComposer(async ({ page, description }) => {
    await page.click(editableIn(composerSlot(description)));
    await page.press('Enter');
  }),
  'control-enter': inComposer(({ page }) => page.press('Control+Enter')),
  'button by mouse': inComposer((stand) => stand.page.click(buttonOf(stand))),
  'button by touch': inComposer((stand) => stand.page.tap(buttonOf(stand))),
  'button by key': inComposer(async (stand) => {
    await stand.page.evaluate(focusOn, buttonOf(stand));
    await stand.page.press('Enter');
  }),
  'enter elsewhere': inComposer(async ({ page }) => {
    await page.evaluate(leaveFocus);
    await page.press('Enter');
  }),
  'pasted text': async (stand) => {
    await retype(stand, composerSlot(stand.description), '');
    await stand.page.pasteText(stand.draft.withIin);
    return { act: () => stand.page.press('Enter'), model: () => stand.model() };
  },
  'made key': inComposer(({ page, description }) =>
    page.evaluate(pressByScript, editableIn(composerSlot(description))),
  ),
  edit: (stand) => (stand.description.messages.edit === 'composer' ? fromMessage('edit') : inSecond('edit'))(stand),
  reply: (stand) => (stand.description.messages.reply === 'composer' ? fromMessage('reply') : inThread())(stand),
  forward: inSecond('forward'),
  poll: inPoll,
  schedule: inComposer(async ({ page }) => {
    const entry = '[data-kit="menu"] [role="menuitem"]';
    const isOpen = await page.evaluate((selector) => document.querySelector(selector) !== null, entry);
    if (!isOpen) await page.click('[aria-haspopup="menu"][aria-expanded]');
    await page.click(entry);
  }),
  prefilled: (stand) => fromAddress(stand),
};

/** A link brings the text: the page puts it into the composer, and nobody types. */
const fromAddress: Prepare = async (stand) => {
  const { page, description, draft } = stand;
  expect(await stand.accidents()).toEqual([]); // those of the page before
  await page.goto(`${description.address}?${new URLSearchParams({ [description.prefill ?? '']: draft.withIin })}`);
  await waitFor('the text', async () => (await stand.model().catch(() => '')) === draft.withIin);
  return prepare.enter(stand);
};

export function prepareText(stand: Stand, way: TextWay): Promise<Ready> {
  return prepare[way](stand);
}
