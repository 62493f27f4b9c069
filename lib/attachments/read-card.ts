/** Contacts and calendars: vCard (RFC 6350 and the older 2.1) and iCalendar (RFC 5545), unfolded and decoded. */
import { encodingOf } from './encoding';
import type { Piece } from './piece';
import { bytesOfBase64 } from './read-markup';
import { cut } from './read-text';
import { type Job, place, type Reader } from './reader';
import { bytesOf, sourceOfBytes } from './source';

const BINARY = /^(?:PHOTO|LOGO|SOUND|KEY|ATTACH)\b/i;

export const readCard: Reader = async function* (source, job) {
  const bytes = await bytesOf(source, job.budget);
  const text = new TextDecoder(encodingOf(bytes.subarray(0, 65_536))).decode(bytes);
  const pictures: string[] = [];
  let lines = '';
  for (const line of unfolded(text)) {
    const colon = line.indexOf(':');
    const head = line.slice(0, colon);
    const value = line.slice(colon + 1);
    if (colon < 0) lines += `${line}\n`;
    else if (BINARY.test(head) && /base64|ENCODING=B\b|^data:/i.test(line))
      pictures.push(value.replace(/^.*base64,/i, ''));
    else lines += `${head.replace(/;.*/, '')}: ${decodeValue(head, value)}\n`;
  }
  yield* cut(lines, place(job, 'body'));
  yield* readPictures(pictures, job);
};

async function* readPictures(pictures: readonly string[], job: Job): AsyncGenerator<Piece> {
  for (const base64 of pictures) {
    const bytes = bytesOfBase64(base64);
    if (bytes) yield* job.nested(sourceOfBytes(bytes, 'picture'), false);
  }
}

/** Lines that go on: with a leading space, or with `=` at their end in quoted-printable. */
function* unfolded(text: string): Generator<string> {
  let current: string | undefined;
  let isOpen = false;
  for (const line of text.split(/\r\n?|\n/)) {
    if (isOpen) current += line;
    else if (/^[ \t]/.test(line) && current !== undefined) current += line.slice(1);
    else {
      if (current !== undefined) yield current;
      current = line;
    }
    isOpen = /QUOTED-PRINTABLE/i.test(current ?? '') && line.endsWith('=');
    if (isOpen) current = current?.slice(0, -1);
  }
  if (current !== undefined) yield current;
}

function decodeValue(head: string, value: string): string {
  const plain = /QUOTED-PRINTABLE/i.test(head) ? decodeQuoted(value, /CHARSET=([\w-]+)/i.exec(head)?.[1]) : value;
  return plain
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;\\])/g, '$1')
    .replace(/;/g, ' ');
}

function decodeQuoted(text: string, charset = 'utf-8'): string {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const hex = text[i] === '=' ? /^[0-9A-F]{2}/i.exec(text.slice(i + 1, i + 3))?.[0] : undefined;
    if (hex === undefined) bytes.push(...new TextEncoder().encode(text[i]));
    else {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    }
  }
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes)); // an encoding nobody knows: UTF-8 is the likeliest
  }
}
