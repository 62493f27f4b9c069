/** How the words of a text are capitalised. */
import { Shape } from './features';
import type { Tokens } from './tokens';

/** The `Shape` of a word. */
export function shapeAt(text: string, tokens: Tokens, token: number): number {
  const start = tokens.start[token] as number;
  if (!isCapital(text.charCodeAt(start))) return Shape.small;
  if ((tokens.end[token] as number) - start > 1 && isCapital(text.charCodeAt(start + 1))) return Shape.allCapitals;
  return opensSentence(text, tokens, token) ? Shape.opening : Shape.nameLike;
}

/** Every `Shape` that a word may have, by how it is written alone. */
export function shapesOf(text: string, start: number, end: number): readonly number[] {
  if (!isCapital(text.charCodeAt(start))) return SMALL;
  return end - start > 1 && isCapital(text.charCodeAt(start + 1)) ? ALL_CAPITALS : CAPITALISED;
}
const SMALL = [Shape.small];
const ALL_CAPITALS = [Shape.allCapitals];
const CAPITALISED = [Shape.nameLike, Shape.opening];

/** Whether a word is written like a name. */
export function hasNameLike(text: string, tokens: Tokens): boolean {
  for (let token = 0; token < tokens.count; token++) if (shapeAt(text, tokens, token) === Shape.nameLike) return true;
  return false;
}

const ENDS = /[.!?\n\r]/;

function opensSentence(text: string, { start, end }: Tokens, token: number): boolean {
  if (token === 0) return true;
  return ENDS.test(text.slice((end[token - 1] as number) - 1, start[token]));
}

/** Latin, Russian and Kazakh capitals. */
function isCapital(code: number): boolean {
  return (
    (code >= 65 && code <= 90) || (code >= 0x400 && code <= 0x42f) || (code >= 0x490 && code <= 0x4ff && code % 2 === 0)
  );
}
