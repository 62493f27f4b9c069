/** A composer as described: editor, send key, send button. */

import { find } from '../shared/elements';
import type { ComposerDescription } from './description';
import { mountEditor } from './editors';
import type { KitEditor } from './editors/editor';
import { connectButton, type ShowButton } from './send-button';

export interface Composer {
  editor: KitEditor;
  send(): void;
  /** Tells the button that there is something to send beside the text, or no longer. */
  refresh(): void;
}

export interface ComposerUse {
  onSend(text: string): void;
  /** Files wait to be sent with the text. */
  hasMore?(): boolean;
}

export async function mountComposer(
  description: ComposerDescription,
  use: ComposerUse,
  within: ParentNode = document,
): Promise<Composer> {
  const { keyTakenBy, sendKey } = description;
  let showButton: ShowButton = () => undefined;
  const isSendKey = (event: KeyboardEvent) =>
    event.key === 'Enter' && !event.shiftKey && !event.isComposing && (sendKey === 'Enter' || event.ctrlKey);
  const slot = find(description.slot, within);
  const editor: KitEditor = await mountEditor(description.editor, slot, description.attributes, {
    onEnter: (event) => {
      if (!isSendKey(event)) return false;
      if (keyTakenBy === 'editor') send();
      if (keyTakenBy === 'form') editor.element.closest('form')?.requestSubmit();
      return true;
    },
    onChange: () => refresh(),
  });
  const isEmpty = () => editor.read().trim() === '' && !(use.hasMore?.() ?? false);
  const refresh = () => showButton(isEmpty());
  const send = () => {
    if (isEmpty()) return;
    const text = editor.read().trim();
    editor.write('');
    use.onSend(text);
    refresh();
  };

  if (description.button) showButton = connectButton(description.button, send, within);
  slot.closest('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  if (keyTakenBy === 'document') takeKeysOnDocument(editor, isSendKey, send);
  refresh();
  return { editor, send, refresh };
}

/** In the composer in the bubble phase; with the focus nowhere, the draft is sent all the same. */
function takeKeysOnDocument(editor: KitEditor, isSendKey: (event: KeyboardEvent) => boolean, send: () => void): void {
  document.addEventListener('keydown', (event) => {
    const isOurs = event.target instanceof Node && editor.element.contains(event.target);
    if ((!isOurs && event.target !== document.body) || !isSendKey(event)) return;
    event.preventDefault();
    send();
  });
}
