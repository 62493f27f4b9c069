/** Lets a held text go: the same act once more, bound to the exact text, and checked. */
import { isSameText } from '../editors/editor';
import { showNotice } from '../ui/notice';
import { type Composer, isShown, readComposer, sendButtonOf } from './composer';
import type { Pass } from './pass';
import { after } from './within';

const REACTION_MS = 1000;
const POLL_MS = 25;

export interface Held {
  composer: Composer;
  /** The button that was pressed, if one was. */
  button?: HTMLElement;
}

/**
 * Sends `text` if the composer still holds exactly that. What the page does not take, the person sends by hand.
 * @returns whether the page took it
 */
export async function release(held: Held, text: string, pass: Pass): Promise<boolean> {
  if (!isSameText(readComposer(held.composer), text)) {
    showNotice('changed-meanwhile', [], { tone: 'warning' });
    return false;
  }
  const granted = readComposer(held.composer);
  pass.grant(granted);
  const isSent = replay(held) && (await isGone(held.composer, text));
  if (isSent) pass.revoke(granted);
  else showNotice('press-send-again');
  return isSent;
}

/** A pass is good for one send: once the page has taken the text, the same text is held again. */
export async function endPass(composer: Composer, text: string, pass: Pass): Promise<void> {
  if (await isGone(composer, text)) pass.revoke(text);
}

/**
 * One act only: after a send the same button may be "record a voice message".
 * @returns false where the person is to press again instead
 */
function replay({ composer, button }: Held): boolean {
  const { release: way } = composer.rule;
  if (way === 'ask') return false;
  composer.element.focus();
  const target = button?.isConnected && isShown(button) ? button : sendButtonOf(composer);
  if (way === 'enter' || target === undefined) pressEnter(composer.element);
  else if (way === 'mousedown') target.dispatchEvent(new MouseEvent('mousedown', { ...AS_PRESSED, button: 0 }));
  else target.click();
  return true;
}

const AS_PRESSED = { bubbles: true, cancelable: true, composed: true };

function pressEnter(composer: HTMLElement): void {
  const enter = { ...AS_PRESSED, key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };
  composer.dispatchEvent(new KeyboardEvent('keydown', enter));
  composer.dispatchEvent(new KeyboardEvent('keyup', enter));
}

/** Whether the page took the text within a second: the composer is empty, holds another text, or is gone. */
async function isGone(composer: Composer, text: string): Promise<boolean> {
  const end = Date.now() + REACTION_MS;
  while (composer.element.isConnected && isSameText(readComposer(composer), text)) {
    if (Date.now() > end) return false;
    await after(POLL_MS);
  }
  return true;
}
