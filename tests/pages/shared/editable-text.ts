/** Reads a plain contenteditable the way Telegram's clients do: line breaks and blocks become newlines. */

function readNode(node: Node, isFirst: boolean): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement)) return '';
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'IMG') return node.getAttribute('alt') ?? '';
  const inner = readChildren(node);
  const isBlock = node.tagName === 'DIV' || node.tagName === 'P';
  if (!isBlock || isFirst) return inner;
  return `\n${inner === '\n' ? '' : inner}`;
}

function readChildren(element: HTMLElement): string {
  return [...element.childNodes].map((child, index) => readNode(child, index === 0)).join('');
}

export function readEditable(element: HTMLElement): string {
  // A lone trailing line break is the browser's filler, not text.
  return readChildren(element)
    .replace(/\u200b/g, '')
    .replace(/^\n$/, '');
}
