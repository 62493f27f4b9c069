/** The messages that were sent, and what can be done with each: edit, reply, forward. */

import { create, find } from '../shared/elements';
import { send } from '../shared/outbox';
import type { Composer } from './composer';
import { mountComposer } from './composer';
import type { MessageActions } from './description';
import { mountEditor } from './editors';
import type { KitEditor } from './editors/editor';

export interface MessageList {
  add(text: string): void;
}

type Second = (editor: KitEditor | undefined) => void;

export function connectMessages(
  actions: MessageActions,
  composer: () => Composer,
  onSecondEditor: Second,
): MessageList {
  const list = find('[data-kit="messages"]');
  const act: Record<string, (bubble: HTMLElement, text: string) => void> = {};
  const { edit, reply, forward } = actions;

  if (edit === 'composer') act.edit = (_bubble, text) => startInComposer(composer(), text);
  else if (edit) act.edit = (bubble, text) => void editInMessage(bubble, text, edit, onSecondEditor);
  if (reply === 'composer') act.reply = () => startInComposer(composer(), '');
  else if (reply) act.reply = () => void openThread(reply, onSecondEditor);
  if (forward) act.forward = () => void openForward(forward, onSecondEditor);

  const add = (text: string) => {
    const bubble = create('div', { role: 'listitem' }, [create('span', {}, [text.slice(0, 200)])]);
    for (const [name, start] of Object.entries(act)) {
      const button = create('button', { type: 'button', 'data-kit': name }, [name]);
      button.addEventListener('click', () => start(bubble, text));
      bubble.append(button);
    }
    list.append(bubble);
  };
  return { add };
}

function startInComposer({ editor }: Composer, text: string): void {
  editor.write(text);
  editor.focus();
}

type Edit = Exclude<MessageActions['edit'], 'composer' | undefined>;

async function editInMessage(bubble: HTMLElement, text: string, edit: Edit, onSecondEditor: Second): Promise<void> {
  const slot = create('div', { 'data-kit': 'second' });
  const save = create('button', { type: 'button', 'data-kit': 'save', ...edit.save }, ['✓']);
  const box = create('div', {}, [slot, save]);
  bubble.append(box);
  await openSecond(edit.editor, slot, edit.attributes, save, text, (written) => {
    box.remove();
    onSecondEditor(undefined);
    void send(written);
  }).then(onSecondEditor);
}

async function openThread(reply: Exclude<MessageActions['reply'], 'composer' | undefined>, onSecondEditor: Second) {
  const aside = find('[data-kit="thread"]');
  aside.hidden = false;
  const { editor } = await mountComposer(reply, { onSend: (text) => void send(text) }, aside);
  onSecondEditor(editor);
  editor.focus();
}

type Forward = NonNullable<MessageActions['forward']>;

async function openForward(forward: Forward, onSecondEditor: Second): Promise<void> {
  const slot = create('div', { 'data-kit': 'second' });
  const press = create('button', { type: 'button', 'data-kit': 'save', ...forward.send }, ['Send']);
  const contact = create('label', {}, [create('input', { type: 'checkbox', checked: '' }), 'Айгерим']);
  const dialog = create('div', { role: 'dialog', ...forward.attributes }, [contact, slot, press]);
  document.body.append(dialog);
  await openSecond(forward.comment, slot, {}, press, '', (written) => {
    dialog.remove();
    onSecondEditor(undefined);
    void send(written);
  }).then(onSecondEditor);
}

async function openSecond(
  kind: Forward['comment'],
  slot: HTMLElement,
  attributes: Record<string, string>,
  button: HTMLElement,
  text: string,
  onDone: (text: string) => void,
): Promise<KitEditor> {
  const editor = await mountEditor(kind, slot, attributes, {
    onEnter: () => {
      onDone(editor.read().trim());
      return true;
    },
    onChange: () => undefined,
  });
  button.addEventListener('click', () => onDone(editor.read().trim()));
  editor.write(text);
  editor.focus();
  return editor;
}
