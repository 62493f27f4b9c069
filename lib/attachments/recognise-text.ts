/** Which kind of text a text is, by how it begins. */
import { encodingOf } from './encoding';

export type TextKind = 'text' | 'json' | 'xml' | 'odf' | 'html' | 'rtf' | 'eml' | 'card';

const HTML = /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|p|meta|style|script)\b/i;
const MAIL_HEADER = /^(?:from|to|subject|date|received|return-path|mime-version|message-id|delivered-to|x-[\w-]+):\s/i;

/** @param head the first bytes of a text */
export function recogniseText(head: Uint8Array): TextKind {
  const text = new TextDecoder(encodingOf(head))
    .decode(head.subarray(0, 4096))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (/^BEGIN:V(?:CARD|CALENDAR)/i.test(text)) return 'card';
  if (HTML.test(text)) return 'html';
  if (/<office:document[\s>]/.test(text)) return 'odf';
  if (/^<\?xml\b|^<[a-z][\w:.-]*[\s>/]/i.test(text)) return /<html\b/i.test(text) ? 'html' : 'xml';
  if (isLetter(text)) return 'eml';
  if (/^[[{"]/.test(text) || /\\u0[0-9a-f]{3}/i.test(text)) return 'json';
  return 'text';
}

/** Header lines from the very start, two of them of the kind every letter has. */
function isLetter(text: string): boolean {
  const lines = text.split(/\r?\n/);
  if (!/^(?:[\w-]+:\s|From )/.test(lines[0] ?? '')) return false;
  const headers = lines.slice(0, lines.indexOf('') < 0 ? 40 : lines.indexOf(''));
  return (
    headers.every((line) => /^(?:[\w-]+:|\s|From )/.test(line) || line === '') &&
    headers.filter((line) => MAIL_HEADER.test(line)).length >= 3
  );
}
