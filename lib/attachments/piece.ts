/** A piece of text taken from a file, with the place it stood in. */

export type Part =
  | 'body'
  | 'table'
  | 'sheet'
  | 'slide'
  | 'page'
  | 'header'
  | 'footer'
  | 'note'
  | 'comment'
  | 'deleted'
  | 'property'
  | 'alternative-text'
  | 'form'
  | 'annotation'
  | 'link'
  | 'file-name'
  | 'picture'
  | 'code'
  | 'position'
  | 'key';

export interface Where {
  part: Part;
  /** Of the sheet, the property, the key's kind. Shown to the person, never kept. */
  name?: string;
  /** Counted from 1: page, slide. */
  page?: number;
  /** The person who sends it does not see it: hidden sheet, rows, slide or text. */
  isHidden?: boolean;
  /** The lines are rows of a table whose first line is the header, also when the piece is not the first. */
  hasHeader?: boolean;
  /** Names of the files inside the attachment it lies in, outermost first; none for the attachment itself. */
  path?: readonly string[];
  /** Degrees, WGS 84. */
  position?: { latitude: number; longitude: number };
}

export interface Piece {
  text: string;
  where: Where;
}

/** About this many characters are handed on at once: enough for context, little for memory. */
export const PIECE_CHARACTERS = 64 * 1024;
