/** Excel 97–2003 workbooks, MS-XLS (BIFF8): rows of all sheets, hidden ones too, comments, cached formula values. */
import { Unreadable } from './outcome';
import type { Piece } from './piece';
import type { CompoundReader } from './read-compound';
import { type Job, place } from './reader';
import { type NumberStyle, styleOf, withoutHeaderCodes } from './spreadsheet-values';
import { TablePieces } from './table-pieces';
import { cellsOf } from './xls-cells';
import { type BiffRecord, readSharedStrings, readString, records } from './xls-records';

const SHEET = 0x85;
const SST = 0xfc;
const CONTINUE = 0x3c;
const FILEPASS = 0x2f;
const BOF = 0x809;
const FORMAT = 0x41e;
const XF = 0xe0;
const TXO = 0x1b6;
const HEADER = 0x14;
const FOOTER = 0x15;
const STRING = 0x207;
const CHART_TEXT = 0x100d;
const DATE_1904 = 0x22;

interface Globals {
  strings: string[];
  styles: NumberStyle[];
  is1904: boolean;
  sheets: { start: number; name: string; isHidden: boolean }[];
}

export const readXls: CompoundReader = async function* (file, job) {
  const bytes = (file.streams.get('Workbook') ?? file.streams.get('Book'))?.();
  if (!bytes) throw new Unreadable('corrupt');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8 || view.getUint16(0, true) !== BOF) throw new Unreadable('corrupt');
  if (view.getUint16(4, true) !== 0x0600) throw new Unreadable('unsupported'); // Excel 95 and before
  const globals = readGlobals(bytes);
  for (const sheet of globals.sheets) {
    const where = place(job, 'sheet', { name: sheet.name, ...(sheet.isHidden ? { isHidden: true } : {}) });
    yield { text: `${sheet.name}\n`, where };
    yield* readSheet(bytes, sheet.start, globals, new TablePieces(where), job);
  }
};

function readGlobals(bytes: Uint8Array): Globals {
  const globals: Globals = { strings: [], styles: [], is1904: false, sheets: [] };
  const formats = new Map<number, string>();
  const formatIds: number[] = [];
  const shared: Uint8Array[] = [];
  let previous = 0;
  for (const record of records(bytes, 0)) {
    const { type, data, view } = record;
    if (type === FILEPASS) throw new Unreadable('encrypted');
    if (type === SST || (type === CONTINUE && previous === SST)) shared.push(data);
    else if (type === SHEET && data.length > 8) globals.sheets.push(readSheetName(record));
    else if (type === FORMAT && data.length > 4) formats.set(view.getUint16(0, true), readString(data, 2, 2).text);
    else if (type === XF && data.length > 4) formatIds.push(view.getUint16(2, true));
    else if (type === DATE_1904 && data.length > 1) globals.is1904 = view.getUint16(0, true) === 1;
    if (type !== CONTINUE) previous = type;
  }
  globals.strings = readSharedStrings(shared);
  globals.styles = formatIds.map((id) => styleOf(id, formats.get(id)));
  return globals;
}

function readSheetName({ data, view }: BiffRecord) {
  return { start: view.getUint32(0, true), name: readString(data, 6, 1).text, isHidden: (view.getUint8(4) & 3) !== 0 };
}

async function* readSheet(
  bytes: Uint8Array,
  start: number,
  globals: Globals,
  rows: TablePieces,
  job: Job,
): AsyncGenerator<Piece> {
  let row = -1;
  let cells: string[] = [];
  let previous = 0;
  const sides = { comment: '', header: '', chart: '' };
  for (const record of records(bytes, start)) {
    for (const cell of cellsOf(record, globals)) {
      if (cell.row !== row) {
        rows.addRow(cells);
        yield* rows.take();
        cells = [];
        row = cell.row;
        job.budget.checkTime();
      }
      setCell(cells, cell.column, cell.text);
    }
    const { type, data } = record;
    // The text of a formula's result follows in a record of its own.
    if (type === STRING && data.length > 3) cells[Math.max(0, cells.length - 1)] = readString(data, 0, 2).text;
    if (type === CONTINUE && previous === TXO) sides.comment += commentText(data);
    if (type === CHART_TEXT && data.length > 4) sides.chart += `${readString(data, 2, 1).text}\n`;
    if ((type === HEADER || type === FOOTER) && data.length > 3) sides.header += `${readString(data, 0, 2).text}\n`;
    previous = type;
  }
  rows.addRow(cells);
  rows.flush();
  yield* rows.take();
  if (sides.comment.trim() !== '') yield { text: sides.comment, where: place(job, 'comment') };
  if (sides.chart !== '') yield { text: sides.chart, where: place(job, 'body') };
  if (sides.header !== '') yield { text: withoutHeaderCodes(sides.header), where: place(job, 'header') };
}

function setCell(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = text.replace(/[\t\n\r]+/g, ' ');
}

/** The first continuation of a text object is its text: one byte says whether two bytes make a character. */
function commentText(data: Uint8Array): string {
  return `${new TextDecoder(data[0] === 1 ? 'utf-16le' : 'windows-1252').decode(data.subarray(1))}\n`;
}
