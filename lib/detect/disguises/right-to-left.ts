/** U+202E turns the writing direction: what follows is read from its end. Embeddings and isolates leave digits as they are. */
import { type View, ViewBuilder } from '../view';

const OVERRIDE = '\u202e';
const END = '\u202c';

/** The text with each overridden stretch turned round; nothing when there is none. */
export function turnRightToLeft(text: string): View | undefined {
  const builder = new ViewBuilder(text);
  for (let i = text.indexOf(OVERRIDE); i >= 0; i = text.indexOf(OVERRIDE, builder.done)) {
    let end = i + 1;
    while (end < text.length && text[end] !== END && text[end] !== '\n') end++;
    builder.replace(i, i + 1, '');
    builder.turn(i + 1, end, (before, floor) => characterStart(text, before, floor));
    if (text[end] === END) builder.replace(end, end + 1, '');
  }
  return builder.build();
}

/** Where the character that ends before `before` begins, with its marks; not before `floor`. */
function characterStart(text: string, before: number, floor: number): number {
  let start = before - 1;
  while (start > floor && isMark(text.charCodeAt(start))) start--;
  return start > floor && (text.codePointAt(start - 1) ?? 0) > 0xffff ? start - 1 : start;
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
