/** How long reading attachments takes, beside the programs people would use for it; ratios are ours : theirs. */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, openAsBlob, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAttachment } from '../lib/attachments/read-attachment';
import { ready } from '../lib/inspect';
import { inspectFile } from '../lib/inspect-file';
import { assets, installCanvas } from '../tests/unit/attachments/canvas-in-node';
import { people } from './collection/people';
import { drawCard } from './collection/pictures';

const folder = mkdtempSync(join(tmpdir(), 'saqtan-bench-'));
const at = (name: string) => join(folder, name);
const TABLE_ROWS = 60_000;
const LARGE_MB = Number(process.env.SAQTAN_BENCH_MB ?? 1024);

const run = (program: string, args: string[]) =>
  execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 30 });

async function median(times: number, work: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const startedAt = performance.now();
    await work();
    taken.push(performance.now() - startedAt);
  }
  return taken.sort((a, b) => a - b)[taken.length >> 1] ?? 0;
}

async function readAll(path: string): Promise<number> {
  let characters = 0;
  const options = { assets, limits: { timeMs: 600_000 } };
  for await (const { text } of readAttachment(await openAsBlob(path), path, options)) characters += text.length;
  return characters;
}

function makeFiles(): void {
  const crowd = people(200);
  const paragraphs = Array.from({ length: 14_000 }, (_, i) => {
    const { name, diagnosis, phone } = crowd[i % 200] ?? { name: '', diagnosis: '', phone: '' };
    return `<p>${i}. ${name}, ${diagnosis}, ${phone}: жалобы на усталость, рекомендовано наблюдение ${i * 7919}.</p>`;
  });
  writeFileSync(at('text.html'), `<meta charset="utf-8">${paragraphs.join('')}`);
  writeFileSync(at('short.html'), `<meta charset="utf-8">${paragraphs.slice(0, 420).join('')}`);
  const row = (i: number) => crowd[i % 200];
  const rows = Array.from(
    { length: TABLE_ROWS },
    (_, i) => `${i};${row(i)?.name};${row(i)?.iin};${row(i)?.phone};${i * 7919}`,
  );
  writeFileSync(at('table.csv'), `№;ФИО;ИИН;Телефон;Сумма\n${rows.join('\n')}\n`);
  const office = (format: string, source: string, ...more: string[]) =>
    run('soffice', [
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      ...more,
      '--convert-to',
      format,
      '--outdir',
      folder,
      at(source),
    ]);
  office('odt', 'text.html', '--infilter=HTML (StarWriter)');
  office('docx', 'text.odt');
  office('odt', 'short.html', '--infilter=HTML (StarWriter)');
  office('pdf', 'short.odt');
  office('xlsx', 'table.csv', '--infilter=CSV:59,34,UTF8');
  run('convert', [drawCard(), '-resize', '3000x', '-quality', '85', at('card.jpg')]);
}

interface Row {
  what: string;
  file: string;
  rival: string;
  theirs: () => unknown;
}

const soffice = (name: string) => () =>
  run('soffice', [
    `-env:UserInstallation=file://${folder}/office`,
    '--headless',
    '--convert-to',
    'txt:Text',
    '--outdir',
    join(folder, 'out'),
    at(name),
  ]);

const ROWS: Row[] = [
  { what: 'docx', file: 'text.docx', rival: 'docx2txt', theirs: () => run('docx2txt', [at('text.docx'), '-']) },
  { what: 'docx', file: 'text.docx', rival: 'LibreOffice', theirs: soffice('text.docx') },
  { what: 'odt', file: 'text.odt', rival: 'LibreOffice', theirs: soffice('text.odt') },
  { what: 'xlsx', file: 'table.xlsx', rival: 'xlsx2csv', theirs: () => run('xlsx2csv', [at('table.xlsx')]) },
  { what: 'pdf', file: 'short.pdf', rival: 'pdftotext', theirs: () => run('pdftotext', [at('short.pdf'), '-']) },
  {
    what: 'photo',
    file: 'card.jpg',
    rival: 'tesseract',
    theirs: () => run('tesseract', [at('card.jpg'), '-', '-l', 'kaz+eng']),
  },
];

async function compare(): Promise<void> {
  for (const { what, file, rival, theirs } of ROWS) {
    await readAll(at(file));
    const ours = await median(3, () => readAll(at(file)));
    const other = await median(3, theirs);
    const size = (statSync(at(file)).size / 1e6).toFixed(2);
    console.log(
      `read ${what} (${size} MB): ${ours.toFixed(0)} ms, ${rival} ${other.toFixed(0)} ms, ratio ${(ours / other).toFixed(2)}`,
    );
  }
}

async function verdicts(): Promise<void> {
  for (const file of ['text.docx', 'table.xlsx', 'short.pdf', 'card.jpg']) {
    const bytes = readFileSync(at(file));
    const time = await median(3, () => inspectFile(new File([bytes], file), { assets, limits: { timeMs: 600_000 } }));
    console.log(`verdict on ${file}: ${time.toFixed(0)} ms`);
  }
}

/** The same rows over and over until the size is there. */
async function makeLarge(): Promise<Blob> {
  const rows = readFileSync(at('table.csv'));
  const body = rows.subarray(rows.indexOf(10) + 1);
  const stream = createWriteStream(at('large.csv'));
  stream.write(rows.subarray(0, rows.indexOf(10) + 1));
  for (let written = 0; written < LARGE_MB * 1e6; written += body.length)
    if (!stream.write(body)) await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
  await new Promise<void>((resolve) => stream.end(() => resolve()));
  return openAsBlob(at('large.csv'));
}

async function large(): Promise<void> {
  const blob = await makeLarge();
  const file = Object.assign(blob, { name: 'large.csv' }) as unknown as File;
  const startedAt = performance.now();
  const early = await inspectFile(file, { assets });
  console.log(
    `csv of ${LARGE_MB} MB, verdict: ${(performance.now() - startedAt).toFixed(0)} ms, ${early.outcome}, ${early.persons} persons`,
  );
  const readFrom = performance.now();
  let rows = 0;
  let read = 0;
  /** Memory at each tenth of the way: flat means that they do not grow. */
  const memory: number[] = [];
  for await (const { text } of readAttachment(blob, 'large.csv', { limits: { timeMs: 900_000 } })) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) rows++;
    read += Buffer.byteLength(text);
    if (read > (memory.length / 10) * blob.size) memory.push(Math.round(process.memoryUsage.rss() / 1e6));
  }
  const seconds = (performance.now() - readFrom) / 1000;
  const million = ((seconds * 16e6) / rows).toFixed(0);
  console.log(
    `csv of ${LARGE_MB} MB, read to the end: ${seconds.toFixed(1)} s, ${rows} rows; 16 million rows: ${million} s`,
  );
  console.log(`  memory at each tenth, MB: ${memory.join(' ')}`);
}

installCanvas();
await ready();
makeFiles();
await compare();
await verdicts();
await large();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
