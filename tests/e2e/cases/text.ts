/** Text: a message with an IIN is held before it leaves, and each decision does what its button says. */

import { expect, it } from 'vitest';
import { decide, dialogClosed, dialogOpened, isDialogOpen } from '../dialog';
import { texts } from '../fixtures';
import { sendMarker } from '../session';
import { waitFor } from '../wait-for';
import type { Stage } from './stage';

const ways = ['pressEnter', 'clickSend'] as const;

function ordinaryCases({ chat: open }: Stage): void {
  it.each(ways)('lets an ordinary message go without a word on %s', async (send) => {
    const chat = open();
    await chat.typeDraft(texts.clean);
    await chat[send]();
    await waitFor('the message', async () => (await chat.sentTexts()).length > 0);
    expect(await isDialogOpen(chat.page)).toBe(false);
    await sendMarker(chat);
    expect(await chat.sentTexts()).toEqual([texts.clean, texts.marker]);
    expect(await chat.accidents()).toEqual([]);
  });
}

function heldCases({ chat: open }: Stage): void {
  it.each(ways)('holds an IIN on %s, and "edit" gives the draft back untouched', async (send) => {
    const chat = open();
    await chat.typeDraft(texts.withIin);
    await chat[send]();
    const dialog = await dialogOpened(chat.page);
    expect(dialog.actions).toEqual(['move', 'mask', 'edit', 'send']);
    expect(dialog.text).not.toContain('920308395171');
    expect(await chat.sentTexts()).toEqual([]);
    await decide(chat.page, 'edit');
    expect(await chat.composerText()).toBe(texts.withIin);
    expect(await chat.modelText()).toBe(texts.withIin);
    expect(await chat.isComposerFocused()).toBe(true);
    await sendMarker(chat);
    expect(await chat.sentTexts()).toEqual([texts.marker]);
    expect(await chat.accidents()).toEqual([]);
  });
}

/** Runs in the mark's root: its corners and its middle. */
function pointsOfMark(root: ShadowRoot): [number, number][] | undefined {
  const box = root.querySelector('.sign')?.getBoundingClientRect();
  if (!box) return undefined;
  const [xs, ys] = [
    [box.left + 1, box.left + box.width / 2, box.right - 1],
    [box.top + 1, box.top + box.height / 2, box.bottom - 1],
  ];
  return xs.flatMap((x) => ys.map((y): [number, number] => [x, y]));
}

function markCases({ chat: open }: Stage): void {
  it('sets the quiet mark where nothing of the page is pressed', async () => {
    const { page, typeDraft, clearDraft } = open();
    await typeDraft(texts.withIin);
    const points = await waitFor('the mark', () => page.evaluateInShadow('[data-saqtan="mark"]', pointsOfMark, null));
    const covered = await page.evaluate(
      (places) =>
        places.flatMap(([x, y]) =>
          document.elementsFromPoint(x, y).flatMap((one) => one.closest('button, a')?.outerHTML.slice(0, 80) ?? []),
        ),
      points,
    );
    expect(covered).toEqual([]);
    await clearDraft();
  });
}

function releaseCases({ chat: open }: Stage): void {
  it.each(ways)('sends the masked text after "mask" on %s', async (send) => {
    const chat = open();
    await chat.typeDraft(texts.withIin);
    await chat[send]();
    await decide(chat.page, 'mask');
    await waitFor('the masked message', async () => (await chat.sentTexts()).length > 0);
    await sendMarker(chat);
    expect(await chat.sentTexts()).toEqual([texts.masked, texts.marker]);
    expect(await chat.accidents()).toEqual([]);
  });

  it.each(ways)('sends the exact text once after "send" on %s', async (send) => {
    const chat = open();
    await chat.typeDraft(texts.withIin);
    await chat[send]();
    await decide(chat.page, 'send');
    await waitFor('the message', async () => (await chat.sentTexts()).length > 0);
    await sendMarker(chat);
    expect(await chat.sentTexts()).toEqual([texts.withIin, texts.marker]);
    expect(await chat.accidents()).toEqual([]);
  });
}

function keyboardCases({ chat: open }: Stage): void {
  it('puts the focus on the safest button', async () => {
    const chat = open();
    await chat.typeDraft(texts.withIin);
    await chat.pressEnter();
    expect((await dialogOpened(chat.page)).focused).toBe('move');
  });

  it('goes back to the draft on Escape', async () => {
    const chat = open();
    await chat.typeDraft(texts.withIin);
    await chat.pressEnter();
    await dialogOpened(chat.page);
    await chat.page.press('Escape');
    await dialogClosed(chat.page);
    expect(await chat.modelText()).toBe(texts.withIin);
    await waitFor('the focus to return', () => chat.isComposerFocused());
    await sendMarker(chat);
    expect(await chat.sentTexts()).toEqual([texts.marker]);
  });
}

function moveCases({ chat: open, browser }: Stage): void {
  it('clears the composer after "move", with the text on the clipboard and Aitu open', async () => {
    const chat = open();
    await chat.typeDraft(texts.withIin);
    await chat.pressEnter();
    await decide(chat.page, 'move');
    await waitFor('Aitu to open', async () => (await browser().addresses()).includes('https://aitu.io/'));
    expect(await browser().readClipboard()).toBe(texts.withIin);
    expect(await chat.modelText()).toBe('');
    await sendMarker(chat);
    expect(await chat.sentTexts()).toEqual([texts.marker]);
  });
}

export function textCases(stage: Stage): void {
  ordinaryCases(stage);
  heldCases(stage);
  markCases(stage);
  releaseCases(stage);
  keyboardCases(stage);
  moveCases(stage);
}
