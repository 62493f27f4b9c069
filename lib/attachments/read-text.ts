/** Plain text and tables in plain text, piece by piece: memory stays flat whatever the size. */
import { encodingOf } from './encoding';
import { PIECE_CHARACTERS, type Piece } from './piece';
import { place, type Reader } from './reader';
import { TablePieces } from './table-pieces';

const SEPARATORS = ['\t', ';', ',', '|'];
/** A line this long without a break is cut: at a space if there is one. */
const MAX_LINE = 4 * PIECE_CHARACTERS;

export const readText: Reader = async function* (source, job) {
  const lines = new Lines();
  let table: TablePieces | undefined;
  let isFirst = true;
  let decoder: TextDecoder | undefined;
  let bytes = 0;
  for await (const chunk of source.chunks()) {
    job.budget.checkTime();
    decoder ??= new TextDecoder(encodingOf(chunk.subarray(0, 65_536)));
    bytes += chunk.length;
    const text = lines.whole(decoder.decode(chunk, { stream: true }));
    if (text !== '') {
      const separator = isFirst ? separatorOf(text) : table?.separator;
      if (isFirst && separator !== undefined) table = new TablePieces(place(job, 'table'), separator);
      isFirst = false;
      yield* table ? rowsOf(table, text) : cut(text, place(job, 'body'));
    }
    if (bytes > job.budget.limits.textBytes) return job.leftOut('partly-read');
  }
  const rest = lines.rest(decoder?.decode() ?? '');
  const separator = isFirst ? separatorOf(rest) : undefined;
  if (separator !== undefined) table = new TablePieces(place(job, 'table'), separator);
  yield* table ? rowsOf(table, rest) : cut(rest, place(job, 'body'));
  table?.flush();
  yield* table?.take() ?? [];
};

/** Text up to the last line break; what follows waits for the next chunk. */
class Lines {
  #rest = '';

  whole(text: string): string {
    const all = this.#rest + text;
    let end = all.lastIndexOf('\n') + 1;
    if (end === 0) end = all.lastIndexOf('\r') + 1;
    if (end === 0 && all.length > MAX_LINE) end = all.lastIndexOf(' ') + 1 || all.length;
    this.#rest = all.slice(end);
    return all.slice(0, end);
  }

  rest(text: string): string {
    const all = this.#rest + text;
    this.#rest = '';
    return all;
  }
}

function* rowsOf(table: TablePieces, text: string): Generator<Piece> {
  for (const line of text.split(/\r\n?|\n/)) table.addLine(line);
  yield* table.take();
}

/** Pieces of a bearable size that end at a line break where there is one. */
export function* cut(text: string, where: Piece['where']): Generator<Piece> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + PIECE_CHARACTERS);
    if (end < text.length) {
      const newline = text.lastIndexOf('\n', end);
      const space = text.lastIndexOf(' ', end);
      if (newline > start) end = newline + 1;
      else if (space > start) end = space + 1;
    }
    yield { text: text.slice(start, end), where };
    start = end;
  }
}

/** What most of the first lines are divided by, equally often; quoted cells may hold more. */
export function separatorOf(text: string): string | undefined {
  const lines = text
    .slice(0, 16_384)
    .split(/\r\n?|\n/)
    .filter((line) => line !== '')
    .slice(0, 12);
  if (lines.length < 2) return undefined;
  let best: string | undefined;
  let bestLines = 1;
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
    const matching = usual < 1 ? 0 : counts.filter((count) => count >= usual && count < 3 * usual).length;
    if (matching > bestLines && matching * 10 >= lines.length * 6) {
      best = separator;
      bestLines = matching;
    }
  }
  return best;
}
