/** U+202E turns the writing direction: what follows is read from its end. Embeddings and isolates leave digits as they are. */
import { type View, ViewBuilder } from '../normalise';

const OVERRIDE = '\u202e';
const END = '\u202c';

/** The text with each overridden stretch turned round; nothing when there is none. */
export function turnRightToLeft(text: string): View | undefined {
  if (!text.includes(OVERRIDE)) return undefined;
  const builder = new ViewBuilder();
  let i = 0;
  while (i < text.length) {
    if (text[i] !== OVERRIDE) {
      builder.addPlain(text, i, i + 1);
      i++;
      continue;
    }
    let end = i + 1;
    while (end < text.length && text[end] !== END && text[end] !== '\n') end++;
    addTurned(builder, text, i + 1, end);
    i = end < text.length && text[end] !== '\n' ? end + 1 : end;
  }
  return builder.build();
}

/** Whole characters, their marks with them, from the last to the first. */
function addTurned(builder: ViewBuilder, text: string, from: number, to: number): void {
  for (let at = to; at > from; ) {
    let start = at - 1;
    while (start > from && isMark(text.charCodeAt(start))) start--;
    if (start > from && (text.codePointAt(start - 1) ?? 0) > 0xffff) start--;
    builder.addPlain(text, start, at);
    at = start;
  }
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
