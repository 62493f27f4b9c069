/** Puts the send matrix, as the tests have measured it, into README between its two markers. */
import { readFileSync, writeFileSync } from 'node:fs';

const source = 'artifacts/send-matrix.json';
const target = 'README.md';
const start = '<!-- send matrix: written by scripts/send-matrix.mjs -->';
const end = '<!-- end of the send matrix -->';

const browsers = ['chromium', 'firefox'];
const signs = { held: '●', 'not offered': '–' };

/** One sign where both browsers agree, one for each where they do not. */
function signOf(cell, notes) {
  const found = browsers.map((browser) => {
    const measured = cell?.[browser];
    if (measured === undefined) return '?';
    if (signs[measured]) return signs[measured];
    if (!notes.includes(measured)) notes.push(measured);
    return `○<sup>${notes.indexOf(measured) + 1}</sup>`;
  });
  return new Set(found).size === 1 ? found[0] : found.join(' / ');
}

function tableOf(matrix) {
  const ways = [...new Set(Object.values(matrix).flatMap((row) => Object.keys(row)))];
  const notes = [];
  const rows = Object.entries(matrix).map(
    ([messenger, row]) => `| ${messenger} | ${ways.map((way) => signOf(row[way], notes)).join(' | ')} |`,
  );
  return [
    `| | ${ways.join(' | ')} |`,
    `|---|${ways.map(() => ':-:').join('|')}|`,
    ...rows,
    '',
    '● held on its test page in Chromium and Firefox · – its test page, as far as is known the messenger too, does not offer it · ○ open · ? not measured; Chromium / Firefox where they differ.',
    ...notes.map((note, index) => `${index + 1}. ${note.replace(/^open: /, '')}`),
  ].join('\n');
}

const table = tableOf(JSON.parse(readFileSync(source, 'utf8')));
const readme = readFileSync(target, 'utf8');
const [before, rest] = readme.split(start);
const after = rest?.split(end)[1];
if (after === undefined) {
  console.error(`${target} lacks the two markers:\n${start}\n${end}`);
  process.exit(1);
}
writeFileSync(target, `${before}${start}\n\n${table}\n\n${end}${after}`);
