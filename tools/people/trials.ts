/** Chat messages written by hand, [names] and (?lone given names) marked, to measure on what no template made. */
import { readFileSync } from 'node:fs';

export interface Trial {
  text: string;
  people: [number, number][];
  /** Given names alone: neither wanted nor wrong. */
  optional: [number, number][];
}

const MARK = /\[([^\]]+)\]|\(\?([^)]+)\)/gu;

/** An ending written right after the bracket belongs to the name. */
function readTrial(line: string): Trial {
  const trial: Trial = { text: '', people: [], optional: [] };
  let at = 0;
  for (const mark of line.matchAll(MARK)) {
    trial.text += line.slice(at, mark.index);
    const start = trial.text.length;
    at = mark.index + mark[0].length;
    const ending = /^\p{L}*/u.exec(line.slice(at))?.[0] ?? '';
    at += ending.length;
    trial.text += (mark[1] ?? mark[2] ?? '') + ending;
    (mark[1] === undefined ? trial.optional : trial.people).push([start, trial.text.length]);
  }
  return { ...trial, text: (trial.text + line.slice(at)).replaceAll('⏎', '\n') };
}

export function readTrials(name: string): Trial[] {
  const file = new URL(`trials/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(readTrial);
}
