/** Reads a contenteditable as the text that would be sent, without layout. */

const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** Where editors keep the character an emoji picture or an empty-bodied span stands for. */
const STAND_INS = ['data-plain-text', 'data-lexical-emoji', 'alt'];
const FILLERS = /[\u200B\u2060\uFEFF]/g;

interface Reading {
  text: string;
  /** A block has ended: whatever comes next starts a new line. */
  isLineClosed: boolean;
  hasLineContent: boolean;
}

/** Text nodes joined across inline elements; `<br>` and block borders as `\n`; pictures by what they stand for. */
export function readEditable(root: Node): string {
  const reading: Reading = { text: '', isLineClosed: false, hasLineContent: false };
  for (const child of root.childNodes) readNode(child, root, reading);
  return reading.text
    .replace(FILLERS, '')
    .replace(/\u00A0/g, ' ')
    .replace(/\n+$/, '');
}

function readNode(node: Node, root: Node, reading: Reading): void {
  if (node.nodeType === Node.TEXT_NODE) append(reading, (node as Text).data);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  const standIn = standInOf(element);
  if (element.tagName === 'BR') {
    // The last <br> of a block only keeps it open; the block itself is the line.
    const isFiller = element.nextSibling === null && element.parentNode !== root;
    if (!isFiller) breakLine(reading);
  } else if (standIn !== null) {
    append(reading, standIn);
  } else {
    readElement(element, root, reading);
  }
}

function readElement(element: Element, root: Node, reading: Reading): void {
  const isBlock = BLOCKS.has(element.tagName);
  if (isBlock && (reading.isLineClosed || reading.hasLineContent)) breakLine(reading);
  for (const child of element.childNodes) readNode(child, root, reading);
  if (isBlock) {
    reading.isLineClosed = true;
    reading.hasLineContent = false;
  }
}

function append(reading: Reading, text: string): void {
  if (text === '') return;
  if (reading.isLineClosed) breakLine(reading);
  reading.text += text;
  reading.hasLineContent = true;
}

function breakLine(reading: Reading): void {
  reading.text += '\n';
  reading.isLineClosed = false;
  reading.hasLineContent = false;
}

function standInOf(element: Element): string | null {
  for (const name of STAND_INS) {
    const value = element.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}
