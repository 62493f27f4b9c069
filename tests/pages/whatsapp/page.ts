/** A chat page with the behaviour of WhatsApp Web: Lexical composer, two-faced send button, media preview. */

import { addBubble, create, find } from '../shared/elements';
import { send } from '../shared/outbox';
import { publish } from '../shared/probe';
import { connectAttachMenu } from './attach-menu';
import { mountComposer } from './lexical-editor';
import { openPreview, type Preview } from './preview';

const main = find('#main');
const messages = find('#messages');
let preview: Preview | undefined;

const box = create('div', {
  contenteditable: 'true',
  role: 'textbox',
  spellcheck: 'true',
  'data-tab': '10',
  'aria-label': 'Type a message to Айгерим',
  'aria-placeholder': 'Type a message',
  class: 'lexical-rich-text-input',
});
find('#compose').append(box);

function deliver(text: string, files: readonly File[]): void {
  void send(text, files).then(() => addBubble(messages, text, files));
}

function sendDraft(): void {
  const text = composer.read().trim();
  if (text === '') return;
  composer.clear();
  deliver(text, []);
}

/** React puts another button into the same place; a late second press meets the microphone. */
function showAction(text: string): void {
  const isEmpty = text.trim() === '';
  const label = isEmpty ? 'Voice message' : 'Send';
  const action = find('#action');
  if (action.firstElementChild?.getAttribute('aria-label') === label) return;
  const icon = isEmpty ? 'mic-outlined' : 'wds-ic-send-filled';
  const button = create('button', { type: 'button', 'data-tab': '11', 'aria-label': label }, [
    create('span', { 'data-icon': icon, 'aria-hidden': 'true' }, [isEmpty ? '🎤' : '➤']),
  ]);
  button.addEventListener('click', isEmpty ? () => probe.accidents.push('recording started') : sendDraft);
  action.replaceChildren(button);
}

function showPreview(files: readonly File[]): void {
  if (files.length === 0) return;
  main.hidden = true;
  preview = openPreview(find('#preview'), files, (caption) => {
    preview = undefined;
    main.hidden = false;
    deliver(caption, files);
    composer.focus();
  });
}

const probe = publish({
  model: () => composer.read(),
  caption: () => preview?.caption() ?? null,
  waiting: () => preview?.files.map((file) => file.name) ?? [],
});
const composer = mountComposer(box, { onEnter: sendDraft, onChange: showAction, onFiles: showPreview });
mountComposer(find('#search'), { onEnter: () => undefined, onChange: () => undefined, onFiles: () => undefined });
showAction('');
connectAttachMenu(find('#attach'), showPreview);

main.addEventListener('dragover', (event) => event.preventDefault());
main.addEventListener('drop', (event) => {
  event.preventDefault();
  showPreview([...(event.dataTransfer?.files ?? [])]);
});
