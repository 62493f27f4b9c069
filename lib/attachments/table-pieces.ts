/** Rows → pieces that each begin with the table's header, so that a column is known by its name wherever it is read. */
import { PIECE_CHARACTERS, type Piece, type Where } from './piece';

/** Titles and empty lines may stand above the header. */
const HEADER_WITHIN_ROWS = 15;
const IDENTIFIER = /^\s*\W?(?:иин|жсн|бин|бсн|iin|bin|jsn)(?![а-яёa-z])|(?:иин|жсн|iin)\s*$/i;
const LOST_ZEROS = /^\d{8,11}(?:\.0)?$/;

export class TablePieces {
  readonly ready: Piece[] = [];
  readonly #where: Where;
  readonly #separator: string;
  #header: string | undefined;
  #identifierColumns: number[] = [];
  #lines: string[] = [];
  #characters = 0;
  #rows = 0;

  constructor(where: Where, separator = '\t') {
    this.#where = where;
    this.#separator = separator;
  }

  get separator(): string {
    return this.#separator;
  }

  addRow(cells: readonly string[]): void {
    if (cells.every((cell) => cell === '')) return;
    if (this.#header === undefined && this.#rows++ < HEADER_WITHIN_ROWS && looksLikeHeader(cells)) {
      this.addHeader(cells);
      return;
    }
    this.#addLine(this.#restoreZeros(cells).join(this.#separator));
  }

  /** Names of columns that are known to be that. */
  addHeader(cells: readonly string[]): void {
    this.flush();
    this.#header = cells.join(this.#separator);
    this.#identifierColumns = cells.flatMap((cell, column) => (IDENTIFIER.test(cell) ? [column] : []));
  }

  /** A row still in one string; taken apart only where a column needs it. */
  addLine(line: string): void {
    if (this.#identifierColumns.length > 0 || (this.#header === undefined && this.#rows < HEADER_WITHIN_ROWS))
      this.addRow(line.split(this.#separator));
    else if (line !== '') this.#addLine(line);
  }

  flush(): void {
    if (this.#lines.length === 0 && (this.#header === undefined || this.ready.length > 0)) return;
    const hasHeader = this.#header !== undefined;
    const lines = hasHeader ? [this.#header, ...this.#lines] : this.#lines;
    this.ready.push({ text: `${lines.join('\n')}\n`, where: hasHeader ? { ...this.#where, hasHeader } : this.#where });
    this.#lines = [];
    this.#characters = 0;
  }

  *take(): Generator<Piece> {
    yield* this.ready.splice(0);
  }

  #addLine(line: string): void {
    this.#lines.push(line);
    this.#characters += line.length + 1;
    if (this.#characters > PIECE_CHARACTERS) this.flush();
  }

  /** A spreadsheet takes 005… for a number and drops its zeros; header or label tell that twelve digits are meant. */
  #restoreZeros(cells: readonly string[]): readonly string[] {
    return cells.map((cell, column) =>
      LOST_ZEROS.test(cell) && (this.#identifierColumns.includes(column) || IDENTIFIER.test(labelBefore(cells, column)))
        ? cell.replace('.0', '').padStart(12, '0')
        : cell,
    );
  }
}

/** In a form the name stands to the left of the value, perhaps with empty cells between. */
function labelBefore(cells: readonly string[], column: number): string {
  for (let at = column - 1; at >= 0; at--) if (cells[at]) return cells[at] ?? '';
  return '';
}

/** Two or more names, no long numbers: `№; ФИО; ИИН`. */
function looksLikeHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > 80 || /\d{5}|@/.test(cell))) return false;
  const words = filled.filter((cell) => /\p{L}{2}/u.test(cell)).length;
  return words * 2 > filled.length && filled.filter((cell) => /^[\d.,\s-]+$/.test(cell)).length === 0;
}
