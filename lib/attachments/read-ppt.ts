/** PowerPoint 97–2003 presentations, MS-PPT: all text atoms, in the order of the stream. */
import { Unreadable } from './outcome';
import type { CompoundReader } from './read-compound';
import { place } from './reader';

const TEXT_CHARS = 0x0fa0;
const TEXT_BYTES = 0x0fa8;
const STRING = 0x0fba;
const CRYPT_SESSION = 0x2f14;
const MASTER = 0x03f8;

export const readPpt: CompoundReader = async function* (file, job) {
  const bytes = file.streams.get('PowerPoint Document')?.();
  if (!bytes) throw new Unreadable('corrupt');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  let masters = '';
  let masterEnd = 0;
  for (let at = 0; at + 8 <= bytes.length; ) {
    const isContainer = (view.getUint16(at, true) & 0x0f) === 0x0f;
    const type = view.getUint16(at + 2, true);
    const size = view.getUint32(at + 4, true);
    if (type === CRYPT_SESSION) throw new Unreadable('encrypted');
    if (type === MASTER) masterEnd = at + 8 + size;
    const body = bytes.subarray(at + 8, at + 8 + size);
    if (at < masterEnd) masters += textOf(type, body);
    else text += textOf(type, body);
    at += isContainer ? 8 : 8 + size;
  }
  yield { text, where: place(job, 'slide') };
  yield { text: masters, where: place(job, 'header') };
};

function textOf(type: number, body: Uint8Array): string {
  switch (type) {
    case TEXT_CHARS:
    case STRING:
      return linesOf(new TextDecoder('utf-16le').decode(body));
    case TEXT_BYTES:
      return linesOf(new TextDecoder('windows-1252').decode(body));
    default:
      return '';
  }
}

/** `*` stands where PowerPoint puts a date or a number. */
function linesOf(text: string): string {
  return text === '*' ? '' : `${text.replace(/[\r\v]/g, '\n')}\n`;
}
