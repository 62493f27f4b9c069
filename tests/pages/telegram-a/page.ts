/** A chat page with the behaviour of Telegram Web A: everything delegated to document, state apart from the DOM. */

import { readEditable } from '../shared/editable-text';
import { addBubble, find } from '../shared/elements';
import { send } from '../shared/outbox';
import { publish } from '../shared/probe';
import { connectAttachMenu } from './attach-menu';
import { connectDrop } from './drop-area';
import { captionId, type Modal, openModal } from './modal';

const inputId = 'editable-message-text';
const input = find(`#${inputId}`);
const button = find('.main-button');
const messages = find('#messages');
/** What the composer's state holds; it follows the DOM only through `input` events. */
let draft = '';
let modal: Modal | undefined;

function setDraft(text: string): void {
  draft = text;
  find('.clone').textContent = text;
  const isEmpty = text.trim() === '';
  button.classList.toggle('record', isEmpty);
  button.classList.toggle('send', !isEmpty);
  button.setAttribute('aria-label', isEmpty ? 'Record a voice message' : 'Send Message');
}

function deliver(text: string, files: readonly File[]): void {
  void send(text, files).then(() => addBubble(messages, text, files));
}

function sendDraft(): void {
  const text = draft.trim();
  if (text === '') return;
  input.replaceChildren();
  setDraft('');
  deliver(text, []);
}

function showModal(files: readonly File[]): void {
  if (files.length === 0) return;
  const carried = draft;
  input.replaceChildren();
  setDraft('');
  modal = openModal(find('#portals'), files, carried, (caption) => {
    modal = undefined;
    deliver(caption, files);
    input.focus();
  });
}

function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing;
}

/** With the focus elsewhere a send key sends the draft, and any other key is cloned onto the composer. */
function takeStrayKey(event: KeyboardEvent): void {
  const { target } = event;
  if (modal || target === input || target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
  if (isSendKey(event)) {
    event.preventDefault();
    sendDraft();
  } else if (event.key.length === 1) {
    input.focus();
    input.dispatchEvent(new KeyboardEvent('keydown', event));
  }
}

function takePaste(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  const editable = target instanceof Element ? target.closest<HTMLElement>('[contenteditable]') : null;
  const isOurs = editable !== null && [inputId, captionId].includes(editable.id);
  if (!isOurs || document.activeElement !== editable || !clipboardData) return;
  event.preventDefault();
  const files = [...clipboardData.files];
  if (files.length > 0) showModal(files);
  else document.execCommand('insertText', false, clipboardData.getData('text/plain'));
}

const probe = publish({
  model: () => draft,
  caption: () => modal?.caption() ?? null,
  waiting: () => modal?.files.map((file) => file.name) ?? [],
});
document.addEventListener('keydown', takeStrayKey, true);
document.addEventListener('keydown', (event) => {
  if (event.target !== input || !isSendKey(event)) return;
  event.preventDefault();
  sendDraft();
});
document.addEventListener('input', (event) => {
  if (event.target === input) setDraft(readEditable(input));
});
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.target.closest('.main-button') !== button) return;
  if (button.classList.contains('send')) sendDraft();
  else probe.accidents.push('recording started');
});
document.addEventListener('paste', takePaste);
connectAttachMenu(find('#attach-menu-button'), showModal);
connectDrop(find('.messages-layout'), find('#portals'), showModal);
