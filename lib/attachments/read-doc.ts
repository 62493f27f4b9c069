/** Word 97–2003 documents, MS-DOC: the text through its piece table, with notes, headers, comments and text boxes. */

import { Unreadable } from './outcome';
import { PIECE_CHARACTERS, type Piece } from './piece';
import type { CompoundReader } from './read-compound';
import { type Job, place } from './reader';
import { TablePieces } from './table-pieces';

const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
/** Where the file information block names the place of the piece table (fcClx, lcbClx). */
const CLX_OFFSET = 0x01a2;

export const readDoc: CompoundReader = async function* (file, job) {
  const main = file.streams.get('WordDocument')?.();
  if (!main || main.length < CLX_OFFSET + 8) throw new Unreadable('corrupt');
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(0, true) !== 0xa5ec) throw new Unreadable('unsupported'); // Word 95 and before
  const flags = view.getUint16(10, true);
  if ((flags & ENCRYPTED) !== 0) throw new Unreadable('encrypted');
  const table = file.streams.get((flags & TABLE_1) !== 0 ? '1Table' : '0Table')?.();
  if (!table) throw new Unreadable('corrupt');
  const text = readPieces(main, table, view.getUint32(CLX_OFFSET, true), view.getUint32(CLX_OFFSET + 4, true));
  yield* split(text, job);
};

/** Clx: property runs (1), then the piece table (2): character positions and places, 16-bit or compressed to 8 bits. */
function readPieces(main: Uint8Array, table: Uint8Array, start: number, size: number): string {
  if (start + size > table.length) throw new Unreadable('corrupt');
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  let at = start;
  while (at + 3 < start + size && table[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (table[at] !== 2 || at + 5 > table.length) throw new Unreadable('corrupt');
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  const positions = at + 5;
  const places = positions + 4 * (count + 1);
  if (count < 0 || places + 8 * count > table.length) throw new Unreadable('corrupt');
  let text = '';
  for (let i = 0; i < count; i++) {
    const length = view.getUint32(positions + 4 * i + 4, true) - view.getUint32(positions + 4 * i, true);
    const place = view.getUint32(places + 8 * i + 2, true);
    const isCompressed = (place & 0x40000000) !== 0;
    const from = isCompressed ? (place & 0x3fffffff) >> 1 : place & 0x3fffffff;
    const to = from + length * (isCompressed ? 1 : 2);
    if (length < 0 || length > main.length || from > main.length) throw new Unreadable('corrupt');
    text += new TextDecoder(isCompressed ? 'windows-1252' : 'utf-16le').decode(main.subarray(from, to));
  }
  return text;
}

/** Control characters of running text, MS-DOC 2.8: cells end in 7, fields are 19 code 20 result 21. */
const CELL_END = String.fromCharCode(7);
const SPACES: Record<number, string> = {
  9: '\t',
  10: '\n',
  11: '\n',
  12: '\n',
  13: '\r',
  14: '\n',
  19: ' ',
  20: ' ',
  30: '-',
};

function readableOf(text: string): string {
  let readable = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 32 || code === 7) continue;
    readable += text.slice(start, i) + (SPACES[code] ?? '');
    start = i + 1;
  }
  return readable + text.slice(start);
}

function* split(text: string, job: Job): Generator<Piece> {
  const body = place(job, 'body');
  let running = '';
  for (const paragraph of readableOf(text).split('\r')) {
    const cellsEnd = paragraph.lastIndexOf(CELL_END) + 1;
    if (cellsEnd > 0) {
      if (running.trim() !== '') yield { text: running, where: body };
      running = '';
      yield* rowsOf(paragraph.slice(0, cellsEnd), job);
    }
    running += `${paragraph.slice(cellsEnd)}\n`;
    if (running.length < PIECE_CHARACTERS) continue;
    yield { text: running, where: body };
    running = '';
  }
  if (running.trim() !== '') yield { text: running, where: body };
}

/** Rows end in an empty cell. */
function* rowsOf(cells: string, job: Job): Generator<Piece> {
  const table = new TablePieces(place(job, 'table'));
  for (const row of cells.split(CELL_END + CELL_END))
    table.addRow(row.split(CELL_END).map((cell) => cell.replace(/[\t\n]+/g, ' ')));
  table.flush();
  yield* table.take();
}
