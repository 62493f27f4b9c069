/** A chat page with the behaviour of Telegram Web K: the composer's DOM is its state, keys are taken on body too. */

import { readEditable } from '../shared/editable-text';
import { addBubble, find } from '../shared/elements';
import { send } from '../shared/outbox';
import { publish } from '../shared/probe';
import { connectAttachMenu } from './attach-menu';
import { attachClick } from './click';
import { connectDrop } from './drops';
import { openPopup, type Popup } from './popup';

const input = find('.input-message-input:not(.input-field-input-fake)');
const fake = find('.input-field-input-fake');
const button = find('.btn-send');
const messages = find('#messages');
let popup: Popup | undefined;
/** The native input event of a paste we insert ourselves is swallowed and replaced by one of our own. */
let isPasting = false;

function showState(): void {
  const text = readEditable(input);
  const isEmpty = text.trim() === '';
  fake.textContent = text;
  input.classList.toggle('is-empty', isEmpty);
  button.classList.toggle('record', isEmpty);
  button.classList.toggle('send', !isEmpty);
}

function deliver(text: string, files: readonly File[]): void {
  void send(text, files).then(() => addBubble(messages, text, files));
}

function sendDraft(): void {
  const text = readEditable(input).trim();
  if (text === '') return;
  input.replaceChildren();
  showState();
  deliver(text, []);
}

function showPopup(files: readonly File[]): void {
  if (files.length === 0) return;
  const carried = readEditable(input);
  input.replaceChildren();
  showState();
  popup = openPopup(files, carried, (caption) => {
    popup = undefined;
    deliver(caption, files);
    input.focus();
  });
}

function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.isComposing;
}

/** Keys typed anywhere go to the composer, the send key included. */
function takeStrayKey(event: KeyboardEvent): void {
  const { target } = event;
  if (target instanceof HTMLInputElement) return;
  if (popup) {
    if (isSendKey(event)) {
      event.preventDefault();
      popup.confirm();
    }
    return;
  }
  if (target === input || event.ctrlKey || event.metaKey) return;
  if (isSendKey(event)) sendDraft();
  else if (event.key.length === 1) input.focus();
}

function takePaste(event: ClipboardEvent): void {
  const { clipboardData, target } = event;
  const files = [...(clipboardData?.files ?? [])];
  if (files.length > 0) {
    event.preventDefault();
    event.stopPropagation();
    showPopup(files);
    return;
  }
  const editable = target instanceof Element ? target.closest<HTMLElement>('.input-message-input') : null;
  if (!editable || !clipboardData) return;
  event.preventDefault();
  isPasting = true;
  document.execCommand('insertText', false, clipboardData.getData('text/plain'));
  isPasting = false;
  editable.dispatchEvent(new Event('input', { bubbles: true }));
}

const probe = publish({
  model: () => readEditable(input),
  caption: () => popup?.caption() ?? null,
  waiting: () => popup?.files.map((file) => file.name) ?? [],
});
input.addEventListener('keydown', (event) => {
  if (!isSendKey(event)) return;
  event.preventDefault();
  event.stopPropagation();
  sendDraft();
});
input.addEventListener('input', () => {
  if (!isPasting) showState();
});
document.body.addEventListener('keydown', takeStrayKey);
document.addEventListener('paste', takePaste, true);
attachClick(button, () => {
  if (button.classList.contains('send')) sendDraft();
  else probe.accidents.push('recording started');
});
connectAttachMenu(find('.attach-file'), find('.hidden-file') as HTMLInputElement, showPopup);
connectDrop(showPopup);
