/** Writes down what was measured, for the table in README. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { BrowserName } from '../browsers/test-browser';
import type { Cell, Way } from '../send-matrix';

export const matrixFile = resolve('artifacts/send-matrix.json');

/** Messenger → way → browser → what was measured. */
export type Matrix = Record<string, Partial<Record<Way, Partial<Record<BrowserName, Cell>>>>>;

async function readMatrix(): Promise<Matrix> {
  const json = await readFile(matrixFile, 'utf8').catch(() => '{}');
  return JSON.parse(json) as Matrix;
}

/** One row of one browser; other rows stay as they were measured last. */
export async function recordRow(
  messenger: string,
  browser: BrowserName,
  row: Partial<Record<Way, Cell>>,
): Promise<void> {
  const matrix = await readMatrix();
  const known = matrix[messenger] ?? {};
  for (const [way, cell] of Object.entries(row) as [Way, Cell][]) known[way] = { ...known[way], [browser]: cell };
  matrix[messenger] = known;
  await mkdir(dirname(matrixFile), { recursive: true });
  await writeFile(matrixFile, `${JSON.stringify(matrix, null, 2)}\n`);
}
