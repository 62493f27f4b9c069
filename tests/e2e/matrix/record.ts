/** Writes down what was measured, for the table in README. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { messengerPages } from '../../pages/messengers';
import type { BrowserName } from '../browsers/test-browser';
import { type Cell, type Way, ways } from '../send-matrix';

const matrixFile = resolve('artifacts/send-matrix.json');

/** Messenger → way → browser → what was measured. */
type Matrix = Record<string, Partial<Record<Way, Partial<Record<BrowserName, Cell>>>>>;

function readMatrix(): Matrix {
  try {
    return JSON.parse(readFileSync(matrixFile, 'utf8')) as Matrix;
  } catch {
    return {}; // the first run
  }
}

/** One row of one browser, in one go, as both browsers run at once; other rows stay as they were measured last. */
export function recordRow(messenger: string, browser: BrowserName, row: Partial<Record<Way, Cell>>): void {
  const matrix = readMatrix();
  const known = matrix[messenger] ?? {};
  for (const way of ways) if (row[way]) known[way] = { ...known[way], [browser]: row[way] };
  const rows = messengerPages.map(({ name }) => [name, name === messenger ? known : matrix[name]] as const);
  mkdirSync(dirname(matrixFile), { recursive: true });
  writeFileSync(matrixFile, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
}
