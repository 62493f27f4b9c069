/** Text on a picture, whichever way up it is, and its machine-readable lines read as such. */
import type { RecognisedLine, Rectangle, TextRecogniser } from './ocr';
import { type Greys, halved, pgmOf, turned } from './pixels';

/** Below this mean confidence the picture may lie on its side, on its head, or hold no text at all. */
const DOUBTFUL = 72;
/** Letters and digits that must have been read with some confidence for text to be there at all. */
const FEW_CHARACTERS = 8;

export function readTextOn(greys: Greys, recogniser: TextRecogniser): string {
  const upright = recogniser.recognise(pgmOf(greys));
  const first = judge(upright);
  if (first.confidence >= DOUBTFUL && first.characters >= FEW_CHARACTERS)
    return textOf(upright) + machineLines(greys, upright, recogniser);
  const small = Math.max(greys.width, greys.height) > 1400 ? halved(greys) : greys;
  let best = { quarters: 0, value: value(first) };
  for (const quarters of [2, 1, 3]) {
    const attempt = value(judge(recogniser.recognise(pgmOf(turned(small, quarters)))));
    if (attempt > best.value * 1.3) best = { quarters, value: attempt };
    if (attempt > 20 * DOUBTFUL) break;
  }
  if (best.quarters === 0) return textOf(upright) + machineLines(greys, upright, recogniser);
  const right = turned(greys, best.quarters);
  const lines = recogniser.recognise(pgmOf(right));
  return textOf(lines) + machineLines(right, lines, recogniser);
}

/** Only words of some length count: noise is read as single letters. */
function judge(lines: readonly RecognisedLine[]): { confidence: number; characters: number } {
  let characters = 0;
  let sum = 0;
  for (const { text, confidence } of lines.flatMap(({ words }) => words)) {
    const length = text.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (length < 3 || confidence < 40) continue;
    characters += length;
    sum += length * confidence;
  }
  return { characters, confidence: characters > 0 ? sum / characters : 0 };
}

function value({ characters, confidence }: { confidence: number; characters: number }): number {
  return characters * Math.max(0, confidence - 40);
}

function textOf(lines: readonly RecognisedLine[]): string {
  return lines.map(({ words }) => `${words.map(({ text }) => text).join(' ')}\n`).join('');
}

/** ICAO 9303: long lines of capitals, digits and fillers; the fillers come out as all kinds of brackets. */
function machineLines(greys: Greys, lines: readonly RecognisedLine[], recogniser: TextRecogniser): string {
  const likely = lines.filter(({ words }) => {
    const text = words.map((word) => word.text).join('');
    return text.length >= 20 && (text.match(/[<«‹]/g)?.length ?? 0) >= 2;
  });
  if (likely.length === 0) return '';
  const read = recogniser.recogniseMachineLines(pgmOf(greys), around(likely, greys));
  return read.map(({ words }) => `${words.map(({ text }) => text).join('')}\n`).join('');
}

function around(lines: readonly RecognisedLine[], { width, height }: Greys): Rectangle {
  const words = lines.flatMap((line) => line.words);
  const lineHeight = Math.max(...words.map((word) => word.height));
  const top = Math.max(0, Math.min(...words.map((word) => word.top)) - 3 * lineHeight);
  const bottom = Math.min(height, Math.max(...words.map((word) => word.top + word.height)) + 3 * lineHeight);
  return { left: 0, top, width, height: bottom - top };
}
