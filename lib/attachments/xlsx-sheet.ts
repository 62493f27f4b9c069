/** One sheet of a workbook, row by row as its XML streams by. */
import type { MarkupHandler } from './markup';
import type { Piece, Where } from './piece';
import { columnOf, type NumberStyle, shownNumber, withoutHeaderCodes } from './spreadsheet-values';
import { TablePieces } from './table-pieces';

export interface Workbook {
  strings: readonly string[];
  styles: readonly NumberStyle[];
  is1904: boolean;
}

/** Beyond this a reference is nonsense, and a row would be mostly tabs. */
const MAX_COLUMNS = 16_384;
export class SheetHandler implements MarkupHandler {
  readonly #where: Where;
  readonly #workbook: Workbook;
  readonly #rows: TablePieces;
  readonly #hiddenRows: TablePieces;
  #cells: string[] = [];
  #column = -1;
  #type = '';
  #style = -1;
  #value = '';
  #gathering: 'value' | 'header' | 'formula' | undefined;
  #isHiddenRow = false;
  #hiddenColumns: [number, number][] = [];
  #side = '';
  #formulas = '';

  constructor(where: Where, workbook: Workbook) {
    this.#where = where;
    this.#workbook = workbook;
    this.#rows = new TablePieces(where);
    this.#hiddenRows = new TablePieces({ ...where, isHidden: true });
  }

  open(name: string, attributes: Record<string, string>): void {
    switch (name) {
      case 'row':
        this.#cells = [];
        this.#column = -1;
        this.#isHiddenRow = attributes.hidden === '1' || attributes.hidden === 'true';
        return;
      case 'c':
        this.#column = attributes.r === undefined ? this.#column + 1 : columnOf(attributes.r);
        this.#type = attributes.t ?? 'n';
        this.#style = Number(attributes.s ?? -1);
        this.#value = '';
        return;
      case 'v':
      case 't':
        this.#gathering = 'value';
        return;
      case 'f':
      case 'formula1':
      case 'formula2':
        this.#gathering = 'formula';
        return;
      case 'col':
        if (attributes.hidden === '1' || attributes.hidden === 'true')
          this.#hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
        return;
      case 'hyperlink':
      case 'dataValidation':
        for (const key of ['display', 'tooltip', 'prompt', 'error'] as const)
          if (attributes[key]) this.#side += `${attributes[key]}\n`;
        return;
      default:
        if (/^(?:odd|even|first)(?:Header|Footer)$/.test(name)) this.#gathering = 'header';
    }
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
      case 'f':
      case 'formula1':
      case 'formula2':
        this.#gathering = undefined;
        return;
      case 'c':
        this.#endCell();
        return;
      case 'row':
        (this.#isHiddenRow ? this.#hiddenRows : this.#rows).addRow(this.#cells);
        return;
      default:
        if (this.#gathering === 'header') {
          this.#gathering = undefined;
          this.#side += '\n';
        }
    }
  }

  text(text: string): void {
    if (this.#gathering === 'value') this.#value += text;
    else if (this.#gathering === 'header') this.#side += text;
    else if (this.#gathering === 'formula' && text.includes('"')) this.#formulas += `${text}\n`;
  }

  *take(): Generator<Piece> {
    yield* this.#rows.take();
    yield* this.#hiddenRows.take();
  }

  *finish(): Generator<Piece> {
    this.#rows.flush();
    this.#hiddenRows.flush();
    yield* this.take();
    if (this.#side !== '') yield { text: withoutHeaderCodes(this.#side), where: { ...this.#where, part: 'header' } };
    if (this.#formulas !== '') yield { text: this.#formulas, where: { ...this.#where, part: 'property' } };
    const hasHiddenColumn = this.#hiddenColumns.length > 0 && this.#where.isHidden !== true;
    if (hasHiddenColumn) yield { text: '', where: { ...this.#where, isHidden: true } };
  }

  #endCell(): void {
    if (this.#column < 0 || this.#column >= MAX_COLUMNS || this.#value === '') return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = this.#shownValue().replace(/[\t\n\r]+/g, ' ');
  }

  #shownValue(): string {
    switch (this.#type) {
      case 's':
        return this.#workbook.strings[Number(this.#value)] ?? '';
      case 'n': {
        const number = Number(this.#value);
        if (Number.isNaN(number)) return this.#value;
        return shownNumber(number, this.#workbook.styles[this.#style], this.#workbook.is1904);
      }
      default:
        return this.#value;
    }
  }
}
