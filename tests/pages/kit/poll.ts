/** A poll: a dialog with fields of its own and a button that sends them all. */

import { create } from '../shared/elements';
import { send } from '../shared/outbox';
import type { PageDescription, Poll } from './description';
import { mountEditor } from './editors';
import type { KitEditor } from './editors/editor';

export function connectPoll({ poll }: PageDescription, onSecondEditor: (editor: KitEditor | undefined) => void): void {
  if (!poll) return;
  const opener = create('button', { type: 'button', 'data-kit': 'poll', 'aria-haspopup': 'dialog' }, ['Poll']);
  opener.addEventListener('click', () => void openPoll(poll, onSecondEditor));
  document.body.append(opener);
}

async function openPoll({ attributes, field, create: named }: Poll, onSecondEditor: (editor?: KitEditor) => void) {
  const slots = ['second', 'answer', 'answer'].map((name) => create('div', { 'data-kit': name }));
  const press = create('button', { type: 'button', 'data-kit': 'save', ...named }, ['Create']);
  const dialog = create('div', { role: 'dialog', ...attributes }, [...slots, press]);
  document.body.append(dialog);
  const silent = { onEnter: () => true, onChange: () => undefined };
  const [question, ...answers] = await Promise.all(slots.map((slot) => mountEditor(field, slot, {}, silent)));
  for (const [index, answer] of answers.entries()) answer.write(['да', 'нет'][index] ?? '');
  press.addEventListener('click', () => {
    dialog.remove();
    onSecondEditor(undefined);
    void send(question?.read().trim() ?? '');
  });
  onSecondEditor(question);
  question?.focus();
}
