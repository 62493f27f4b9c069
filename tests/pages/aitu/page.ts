/** A neutral page; on request it has a composer that takes text and files, and sends on Enter. */

import { readEditable } from '../shared/editable-text';
import { create } from '../shared/elements';
import { send } from '../shared/outbox';
import { publish } from '../shared/probe';

const variant = new URLSearchParams(location.search);
let waiting: File[] = [];

function addComposer(): HTMLElement {
  const composer = create('div', {
    id: 'composer',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Хабарлама',
  });
  composer.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void send(readEditable(composer), waiting);
    composer.textContent = '';
    waiting = [];
  });
  if (variant.has('composer')) composer.addEventListener('paste', takePasted);
  document.body.append(create('main', {}, variant.has('input') ? [composer, createInput()] : [composer]));
  return composer;
}

function takePasted(event: ClipboardEvent): void {
  const files = [...(event.clipboardData?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  waiting.push(...files);
}

function createInput(): HTMLElement {
  const input = create('input', { type: 'file', multiple: '', hidden: '' }) as HTMLInputElement;
  input.addEventListener('change', () => waiting.push(...(input.files ?? [])));
  return input;
}

const composer = variant.has('composer') || variant.has('input') ? addComposer() : undefined;

publish({
  model: () => (composer ? readEditable(composer) : ''),
  caption: () => null,
  waiting: () => waiting.map(({ name }) => name),
});
