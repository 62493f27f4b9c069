/** Pieces of text on a page → lines as they are seen: a font that lacks a letter leaves a gap and draws it elsewhere. */

export interface TextItem {
  str: string;
  /** Six numbers of a matrix; the last two are the place on the page. */
  transform: readonly number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

interface Line {
  y: number;
  height: number;
  items: Placed[];
}

interface Placed {
  text: string;
  x: number;
  end: number;
}

/** Text far apart in a line is kept apart by a tab, as columns of a table are. */
const COLUMN_GAP = 1.5;
const WORD_GAP = 0.2;

export function linesOf(items: readonly TextItem[]): string {
  const lines: Line[] = [];
  let text = '';
  for (const item of items) {
    const [, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    if (b !== 0 || c !== 0) {
      text += item.hasEOL ? `${item.str}\n` : item.str; // turned text: its own order is the best there is
      continue;
    }
    if (item.str === '') continue;
    const height = item.height || Math.abs(d);
    lineAt(lines, y, height).items.push({ text: item.str, x, end: x + item.width });
  }
  return [text, ...lines.map(textOf)].filter((line) => line !== '').join('\n');
}

/** The line at this height; only the last few are looked at, or a page without end would take the square of its time. */
function lineAt(lines: Line[], y: number, height: number): Line {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 12); i--) {
    const line = lines[i];
    if (line && Math.abs(line.y - y) < Math.min(line.height, height) * 0.4) return line;
  }
  const line: Line = { y, height: height || 1, items: [] };
  lines.push(line);
  return line;
}

function textOf({ items, height }: Line): string {
  const words = items.filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x);
  const spaces = items.filter(({ text }) => text.trim() === '');
  let text = '';
  let end = words[0]?.x ?? 0;
  for (const word of words) {
    const gap = word.x - end;
    const hasSpace = spaces.some((space) => space.x >= end - height * 0.1 && space.end <= word.x + height * 0.1);
    if (text !== '' && gap > height * COLUMN_GAP) text += '\t';
    else if (text !== '' && (gap > height * WORD_GAP || (hasSpace && gap > 0))) text += ' ';
    text += word.text;
    end = Math.max(end, word.end);
  }
  return text;
}
