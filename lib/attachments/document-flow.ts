/** Gathers the running text of a document: paragraphs, tables, and side texts (comments, boxes) kept apart from them. */
import { PIECE_CHARACTERS, type Piece, type Where } from './piece';
import { TablePieces } from './table-pieces';

interface Frame {
  where: Where;
  text: string;
  /** Tables being read, outermost first; only the outermost makes rows, inner ones are text of its cell. */
  tables: number;
  table: TablePieces | undefined;
  cells: string[];
  cell: string;
}

export class DocumentFlow {
  readonly #ready: Piece[] = [];
  readonly #frames: Frame[];

  constructor(where: Where) {
    this.#frames = [newFrame(where)];
  }

  text(text: string): void {
    const frame = this.#top;
    if (frame.tables > 0) frame.cell += text.replaceAll('\n', ' ');
    else frame.text += text;
  }

  endParagraph(): void {
    const frame = this.#top;
    if (frame.tables > 0) {
      if (frame.cell !== '' && !frame.cell.endsWith(' ')) frame.cell += ' ';
      return;
    }
    if (frame.text !== '' && !frame.text.endsWith('\n')) frame.text += '\n';
    if (frame.text.length > PIECE_CHARACTERS) this.#flush(frame);
  }

  /** Starts a text that does not belong to the flow; `close` ends it. */
  open(where: Where): void {
    this.#frames.push(newFrame(where));
  }

  close(): void {
    if (this.#frames.length < 2) return;
    const frame = this.#frames.pop();
    if (frame) this.#flush(frame);
  }

  startTable(): void {
    const frame = this.#top;
    if (frame.tables++ > 0) return;
    this.#flushText(frame);
    frame.table = new TablePieces({ ...frame.where, part: frame.where.part === 'body' ? 'table' : frame.where.part });
    frame.cells = [];
    frame.cell = '';
  }

  endCell(): void {
    const frame = this.#top;
    if (frame.tables !== 1) return;
    frame.cells.push(frame.cell.trim());
    frame.cell = '';
  }

  endRow(): void {
    const frame = this.#top;
    if (frame.tables !== 1) return;
    frame.table?.addRow(frame.cells);
    frame.cells = [];
    this.#ready.push(...(frame.table?.take() ?? []));
  }

  endTable(): void {
    const frame = this.#top;
    if (frame.tables === 0 || --frame.tables > 0) return;
    frame.table?.flush();
    this.#ready.push(...(frame.table?.take() ?? []));
    frame.table = undefined;
  }

  /** Pieces that are complete. */
  *take(): Generator<Piece> {
    yield* this.#ready.splice(0);
  }

  /** Everything that is left, whether its ends were seen or not. */
  *finish(): Generator<Piece> {
    while (this.#frames.length > 0) {
      const frame = this.#frames.pop();
      if (frame) this.#flush(frame);
    }
    yield* this.#ready.splice(0);
  }

  get #top(): Frame {
    let frame = this.#frames.at(-1);
    if (frame === undefined) {
      frame = newFrame({ part: 'body' });
      this.#frames.push(frame);
    }
    return frame;
  }

  #flush(frame: Frame): void {
    if (frame.tables > 0) {
      if (frame.cell !== '') frame.cells.push(frame.cell.trim());
      frame.table?.addRow(frame.cells);
      frame.table?.flush();
      this.#ready.push(...(frame.table?.take() ?? []));
      frame.tables = 0;
    }
    this.#flushText(frame);
  }

  #flushText(frame: Frame): void {
    if (frame.text.trim() !== '') this.#ready.push({ text: frame.text, where: frame.where });
    frame.text = '';
  }
}

function newFrame(where: Where): Frame {
  return { where, text: '', tables: 0, table: undefined, cells: [], cell: '' };
}
