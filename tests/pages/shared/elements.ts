/** Builds and finds elements without markup strings, which the page's Trusted Types policy would refuse. */

export type Attributes = Record<string, string>;

export function create(
  tag: string,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function find(selector: string, within: ParentNode = document): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}

/** Shows a sent message in the list of the conversation. */
export function addBubble(list: HTMLElement, text: string, files: readonly File[]): void {
  const names = files.map((file) => create('span', { class: 'file' }, [file.name]));
  list.append(create('div', { class: 'message-out' }, [...names, text.slice(0, 2000)]));
}
