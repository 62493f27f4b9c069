/** The dialog some messengers open for chosen files: their names, a caption, a button of its own. */

import { create } from '../shared/elements';
import type { CaptionDialog } from './description';
import { mountEditor } from './editors';
import type { KitEditor } from './editors/editor';

/** Resolves with the caption once the person has sent it. */
export async function openCaptionDialog(
  { attributes, caption, captionAttributes, button }: CaptionDialog,
  files: readonly File[],
  onSecondEditor: (editor: KitEditor | undefined) => void,
): Promise<string> {
  const slot = create('div', { 'data-kit': 'caption' });
  const press = create('button', { type: 'button', 'data-kit': 'confirm', ...button }, ['Send']);
  const names = files.map(({ name }) => create('p', {}, [name]));
  const dialog = create('div', { role: 'dialog', ...attributes }, [...names, slot, press]);
  document.body.append(dialog);
  let editor: KitEditor | undefined;
  const finished = new Promise<void>((resolve) => {
    press.addEventListener('click', () => resolve());
    void mountEditor(caption, slot, captionAttributes, {
      onEnter: () => {
        resolve();
        return true;
      },
      onChange: () => undefined,
    }).then((mounted) => {
      editor = mounted;
      onSecondEditor(mounted);
      mounted.focus();
    });
  });
  await finished;
  const text = editor?.read().trim() ?? '';
  dialog.remove();
  onSecondEditor(undefined);
  return text;
}
