/** Text on a picture, whichever way up it is, and its machine-readable lines read as such. */
import { clearLetters, hasLetters, straightened, tiltOf } from './letters';
import type { RecognisedLine, Rectangle, TextRecogniser } from './ocr';
import { type Greys, halved, pgmOf, turned } from './pixels';

/** Below this mean confidence the picture may lie on its side, on its head, or hold no text at all. */
const DOUBTFUL = 72;
/** Letters and digits that must have been read with some confidence for text to be there at all. */
const FEW_CHARACTERS = 8;

export function readTextOn(picture: Greys, recogniser: TextRecogniser): string {
  const clear = clearLetters(picture);
  if (!hasLetters(clear)) return textOf(recogniser.recognise(pgmOf(atMost(FAINT_PIXELS, picture))));
  const tilt = tiltOf(clear);
  const greys = tilt === 0 ? clear : straightened(clear, tilt);
  const upright = recogniser.recognise(pgmOf(greys));
  const first = judge(upright);
  if (first.confidence >= DOUBTFUL && first.characters >= FEW_CHARACTERS)
    return textOf(upright) + machineLines(greys, upright, recogniser);
  const best = bestWayUp(greys, value(first), recogniser);
  const right = turned(greys, best.quarters);
  const lines = best.quarters === 0 && best.mode === 'page' ? upright : recogniseWell(right, best.mode, recogniser);
  return textOf(lines) + machineLines(right, lines, recogniser);
}

/** Most photos show no text: a glance for faint letters is all they get, or every picture of a garden would take seconds. */
const FAINT_PIXELS = 1000;

function atMost(pixels: number, greys: Greys): Greys {
  return Math.max(greys.width, greys.height) > pixels ? atMost(pixels, halved(greys)) : greys;
}

interface WayUp {
  quarters: number;
  mode: 'page' | 'sparse';
  value: number;
}

/** Tried at half the size: which way up says most. */
function bestWayUp(greys: Greys, uprightValue: number, recogniser: TextRecogniser): WayUp {
  const small = Math.max(greys.width, greys.height) > 1400 ? halved(greys) : greys;
  let best: WayUp = { quarters: 0, mode: 'page', value: uprightValue };
  const attempts = [
    { quarters: 0, mode: 'sparse' },
    { quarters: 2, mode: 'page' },
    { quarters: 1, mode: 'page' },
    { quarters: 3, mode: 'page' },
  ] as const;
  for (const attempt of attempts) {
    const attemptValue = value(judge(recogniser.recognise(pgmOf(turned(small, attempt.quarters)), attempt.mode)));
    if (attemptValue > best.value * 1.3) best = { ...attempt, value: attemptValue };
    if (attemptValue > 20 * DOUBTFUL) break;
  }
  return best;
}

/** Finding the parts of a page goes wrong now and then; what is scattered over it is found by looking for that. */
function recogniseWell(greys: Greys, mode: WayUp['mode'], recogniser: TextRecogniser): RecognisedLine[] {
  const picture = pgmOf(greys);
  const lines = recogniser.recognise(picture, mode);
  if (mode === 'sparse' || judge(lines).characters >= FEW_CHARACTERS) return lines;
  return recogniser.recognise(picture, 'sparse');
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
