/** The send matrix as README shows it: a table that says something else than what was measured is a lie. */

import { readFileSync } from 'node:fs';
import type { BrowserName } from '../browsers/test-browser';
import type { Cell, Way } from '../send-matrix';

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

function rowsOf(readme: string): string[][] {
  const table = readme.split('<!-- send matrix')[1]?.split('<!-- end of the send matrix')[0] ?? '';
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

/** Way → the sign README shows for a messenger in a browser; where both agree there is one sign. */
export function signsInReadme(messenger: string, browser: BrowserName): Partial<Record<Way, string>> {
  const [head = [], ...rows] = rowsOf(readFileSync('README.md', 'utf8'));
  const row = rows.find(([, name]) => name === messenger) ?? [];
  const signs = head.slice(2, -1).map((way, index) => {
    const shown = (row[index + 2] ?? '').split(' / ');
    return [way, (shown.length > 1 ? shown[browsers.indexOf(browser)] : shown[0]) ?? ''];
  });
  return Object.fromEntries(signs);
}

export function signOf(cell: Cell): string {
  if (cell === 'held') return '●';
  return cell === 'not offered' ? '–' : '○';
}
