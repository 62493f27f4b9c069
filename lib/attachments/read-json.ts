/** JSON and source text: as plain text, with `\u…` escapes undone, so that no depth and no size matters. */
import type { Piece } from './piece';
import { readText } from './read-text';
import type { Reader } from './reader';

const ESCAPE = /\\u([0-9a-fA-F]{4})|\\([nrt"/])/g;
const PLAIN: Record<string, string> = { n: '\n', r: '\n', t: '\t' };

export const readJson: Reader = async function* (source, job) {
  for await (const piece of readText(source, job)) yield unescaped(piece);
};

function unescaped(piece: Piece): Piece {
  if (!piece.text.includes('\\')) return piece;
  const text = piece.text.replace(ESCAPE, (_, code: string | undefined, letter: string) =>
    code === undefined ? (PLAIN[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
  return { ...piece, text };
}
