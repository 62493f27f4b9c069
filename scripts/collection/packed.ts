/** Archives, portable documents, and everything that is locked, broken or made to break. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CLEAN_SENTENCE, PRICES, SENTENCE, TABLE } from './people';
import { cardJpeg, pagePng } from './pictures';
import { type Recipe, recipe, run } from './recipe';

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
const at = (name: string) => join(folder, name);
const table = (rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join(';')).join('\n')}\n`;

function put(name: string, content: string | Buffer): string {
  mkdirSync(join(at(name), '..'), { recursive: true });
  writeFileSync(at(name), content);
  return name;
}

const inFolder = (program: string, ...args: string[]) => run('env', ['-C', folder, program, ...args]);

export function archives(): Recipe[] {
  put('Список.csv', table(TABLE));
  put('Прайс.csv', table(PRICES));
  const inside: Partial<Recipe> = { notes: ['inside'] };
  const clean: Partial<Recipe> = { holds: [] };
  return [
    recipe('list.zip', 'zip', (path) => void inFolder('zip', '-q', path, 'Список.csv', 'Прайс.csv'), inside),
    recipe('list-stored.zip', 'zip', (path) => void inFolder('zip', '-q', '-0', path, 'Список.csv'), inside),
    recipe('list-7z.zip', '7z', (path) => void inFolder('7z', 'a', '-tzip', '-mx9', path, 'Список.csv'), inside),
    recipe('nested.zip', 'zip', (path) => void nested(path, 3), inside),
    recipe('list.tar', 'tar', (path) => void inFolder('tar', 'cf', path, 'Список.csv'), inside),
    recipe('list.tar.gz', 'tar', (path) => void inFolder('tar', 'czf', path, 'Прайс.csv', 'Список.csv'), inside),
    recipe('list.csv.gz', 'gzip', (path) => writeFileSync(path, inFolder('gzip', '-c', 'Список.csv'))),
    recipe('photos.zip', 'zip', (path) => void run('zip', ['-q', '-j', path, cardJpeg()]), {
      ...inside,
      isPicture: true,
    }),
    recipe('prices.zip', 'zip', (path) => void inFolder('zip', '-q', path, 'Прайс.csv'), clean),
    recipe('prices.tar.gz', 'tar', (path) => void inFolder('tar', 'czf', path, 'Прайс.csv'), clean),
    recipe('locked.zip', 'zip', (path) => void inFolder('zip', '-q', '-P', 'secret', path, 'Прайс.csv'), {
      ...clean,
      outcome: 'encrypted',
    }),
    recipe(
      'locked-aes.zip',
      '7z',
      (path) => void inFolder('7z', 'a', '-tzip', '-mem=AES256', '-psecret', path, 'Прайс.csv'),
      { ...clean, outcome: 'encrypted' },
    ),
    recipe(
      'deflate64.zip',
      '7z',
      (path) => void inFolder('7z', 'a', '-tzip', '-mm=Deflate64', path, put('long.txt', CLEAN_SENTENCE.repeat(200))),
      { ...clean, outcome: 'unsupported' },
    ),
  ];
}

function nested(path: string, depth: number): void {
  let inner = 'Список.csv';
  for (let level = 1; level <= depth; level++) {
    const name = level === depth ? path : `level-${level}.zip`;
    inFolder('zip', '-q', name, inner);
    inner = name;
  }
}

export function broken(original: (name: string) => Buffer): Recipe[] {
  const clean: Partial<Recipe> = { holds: [] };
  const cut = (file: string, from: string, share: number, outcome: Recipe['outcome'] = 'corrupt') =>
    recipe(file, 'truncate', (path) => writeFileSync(path, original(from).subarray(0, original(from).length * share)), {
      ...clean,
      ...(outcome ? { outcome } : {}),
    });
  return [
    cut('cut.docx', 'text-clean.docx', 0.6),
    cut('cut.zip', 'prices.zip', 0.7),
    cut('cut.pdf', 'text-clean.pdf', 0.02),
    cut('cut.doc', 'text-clean.doc', 0.3),
    { ...cut('cut.jpg', 'sign.jpg', 0.05), isPicture: true },
    cut('cut.tar.gz', 'prices.tar.gz', 0.6),
    recipe('really-a-document.jpg', 'cp', (path) => writeFileSync(path, original('text-body.docx'))),
    recipe('really-a-table.exe', 'cp', (path) => writeFileSync(path, original('sheet-text.xlsx')), { notes: ['rows'] }),
    recipe(
      'really-noise.docx',
      'openssl',
      (path) =>
        writeFileSync(
          path,
          run(
            'openssl',
            [
              'enc',
              '-aes-128-ctr',
              '-K',
              '00112233445566778899aabbccddeeff',
              '-iv',
              '00000000000000000000000000000001',
            ],
            Buffer.alloc(4000),
          ),
        ),
      { ...clean, outcome: 'unsupported' },
    ),
    recipe(
      'bomb.zip',
      'zip',
      (path) => void inFolder('zip', '-q', '-9', path, put('zeros.txt', Buffer.alloc(60_000_000, 0x30))),
      { ...clean, outcome: 'bomb' },
    ),
    recipe(
      'bomb.txt.gz',
      'gzip',
      (path) => writeFileSync(path, inFolder('gzip', '-9', '-c', put('zeros2.txt', Buffer.alloc(60_000_000, 0x30)))),
      { ...clean, outcome: 'bomb' },
    ),
    recipe('deep.zip', 'zip', (path) => deep(path), { ...clean, outcome: 'too-deep' }),
    recipe('laughs.xml', 'printf', (path) => writeFileSync(path, laughs()), clean),
    recipe('deep.xml', 'printf', (path) => writeFileSync(path, `${'<a>'.repeat(20_000)}x${'</a>'.repeat(20_000)}`), {
      ...clean,
      outcome: 'too-deep',
    }),
    recipe('deep.json', 'printf', (path) => writeFileSync(path, '['.repeat(60_000)), clean),
  ];
}

function deep(path: string): void {
  let inner = put('deep.txt', CLEAN_SENTENCE);
  for (let level = 0; level < 12; level++) {
    const name = level === 11 ? path : `deep-${level}.zip`;
    inFolder('zip', '-q', name, inner);
    inner = name;
  }
}

function laughs(): string {
  const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${entities}]><x>&l10;</x>`;
}

export function portable(): Recipe[] {
  const page = async (html: string, path: string) => {
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    const tab = await browser.newPage();
    await tab.setContent(html);
    await tab.pdf({ path });
    await browser.close();
  };
  printed.push(
    () => page(`<p>${SENTENCE}</p>`, at('printed.pdf')),
    () => page(`<h1>Күн тәртібі</h1><p>${CLEAN_SENTENCE}</p>`, at('printed-clean.pdf')),
  );
  printed.push(() =>
    page(
      `<p>${CLEAN_SENTENCE.repeat(2)}</p><img width="520" src="data:image/jpeg;base64,${readFileSync(cardJpeg()).toString('base64')}">`,
      at('beside.pdf'),
    ),
  );
  const copy = (name: string) => (path: string) => writeFileSync(path, readFileSync(at(name)));
  const scan = (path: string, source: string) => void run('img2pdf', ['-o', path, source]);
  return [
    recipe('printed.pdf', 'Chromium', copy('printed.pdf')),
    recipe('printed-clean.pdf', 'Chromium', copy('printed-clean.pdf'), { holds: [] }),
    recipe('picture-beside-text.pdf', 'Chromium', copy('beside.pdf'), { isPicture: true }),
    recipe('scanned.pdf', 'img2pdf', (path) => scan(path, pagePng()), { isPicture: true }),
    recipe('scanned-card.pdf', 'img2pdf', (path) => scan(path, cardJpeg()), { isPicture: true }),
    recipe(
      'mixed.pdf',
      'poppler',
      (path) => {
        scan(at('scan.pdf'), cardJpeg());
        run('pdfunite', [at('printed-clean.pdf'), at('scan.pdf'), path]);
      },
      { isPicture: true },
    ),
    recipe(
      'attached.pdf',
      'qpdf',
      (path) => void run('qpdf', [at('printed-clean.pdf'), '--add-attachment', at('Список.csv'), '--', path]),
      { notes: ['inside'] },
    ),
    recipe(
      'locked.pdf',
      'qpdf',
      (path) => void run('qpdf', ['--encrypt', 'user', 'owner', '256', '--', at('printed.pdf'), path]),
      { holds: [], outcome: 'encrypted' },
    ),
    recipe(
      'owner-locked.pdf',
      'qpdf',
      (path) => void run('qpdf', ['--encrypt', '', 'owner', '256', '--', at('printed.pdf'), path]),
    ),
    recipe(
      'linear.pdf',
      'qpdf',
      (path) => void run('qpdf', ['--linearize', '--object-streams=generate', at('printed.pdf'), path]),
    ),
    recipe('form.pdf', 'reportlab', (path) => void run('/usr/bin/python3', ['-c', FORM, path, SENTENCE])),
  ];
}

/** What a browser must print before the recipes run. */
export const printed: (() => Promise<void>)[] = [];

const FORM = `
import sys
from reportlab.pdfgen import canvas
c = canvas.Canvas(sys.argv[1]); c.drawString(72, 760, 'Application form, please fill in all fields and sign at the end')
c.acroForm.textfield(name='IIN', tooltip='IIN', value=''.join(x for x in sys.argv[2] if x.isdigit())[:12], x=72, y=700, width=300, height=24)
c.save()`;
