/** The send button of a composer: put into its slot anew whenever its state changes, as frameworks do. */

import { create, find } from '../shared/elements';
import type { ButtonDescription } from './description';

/** Shows the button for the state; call it on every change. */
export type ShowButton = (isEmpty: boolean) => void;

function createButton(
  { tag, acts }: ButtonDescription,
  attributes: Record<string, string>,
  act: () => void,
): HTMLElement {
  const own = tag === 'button' ? { type: acts === 'submit' ? 'submit' : 'button' } : tag === 'div' ? DIV : {};
  const button = create(tag, { ...own, ...attributes }, tag === 'input' ? [] : ['➤']);
  if (acts !== 'submit') button.addEventListener(acts, act);
  // What the browser does for a button, a page does itself for a <div>.
  if (tag === 'div') {
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault(); // or the key would be typed into the composer that gets the focus back
      act();
    });
  }
  return button;
}

const DIV = { role: 'button', tabindex: '0' };

export function connectButton(description: ButtonDescription, send: () => void, within: ParentNode): ShowButton {
  const slot = find(description.slot, within);
  const { attributes, whenEmpty } = description;
  let shown: boolean | undefined;

  const createEmpty = (): HTMLElement[] => {
    if (whenEmpty === 'absent') return [];
    if (whenEmpty === 'disabled') {
      const off = { ...attributes, 'aria-disabled': 'true' };
      return [
        createButton(description, description.tag === 'button' ? { ...off, disabled: '' } : off, () => undefined),
      ];
    }
    const other = { ...description, acts: description.acts === 'submit' ? ('click' as const) : description.acts };
    return [createButton(other, whenEmpty.attributes, () => window.__page.accidents.push(whenEmpty.does))];
  };

  return (isEmpty) => {
    if (shown === isEmpty) return;
    shown = isEmpty;
    slot.replaceChildren(...(isEmpty ? createEmpty() : [createButton(description, attributes, send)]));
  };
}
