/** What fewer people send: packed, stored and drawn by ways that only a library reads, or that a reader easily misses. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANNA, CLEAN_SENTENCE, PRICES, SENTENCE, TABLE, YOUNG_IIN } from './people';
import { drawCard } from './pictures';
import { type Recipe, recipe, run } from './recipe';

const folder = mkdtempSync(join(tmpdir(), 'seldom-'));
const at = (name: string) => join(folder, name);
const inFolder = (program: string, ...args: string[]) => run('env', ['-C', folder, program, ...args]);
const clean: Partial<Recipe> = { holds: [] };
const encrypted: Partial<Recipe> = { holds: [], outcome: 'encrypted' };
const inside: Partial<Recipe> = { notes: ['inside'] };

export function seldom(): Recipe[] {
  writeFileSync(at('list.csv'), TABLE.map((row) => row.join(';')).join('\n'));
  writeFileSync(at('prices.csv'), PRICES.map((row) => row.join(';')).join('\n'));
  return [...packed(), ...databases(), ...letters(), ...drawn()];
}

function packed(): Recipe[] {
  const seven = (file: string, args: string[], more: Partial<Recipe>, content = 'list.csv') =>
    recipe(file, '7z', (path) => void inFolder('7z', 'a', ...args, path, content), more);
  return [
    seven('people.7z', [], inside),
    seven('people-ppmd.7z', ['-m0=PPMd'], inside),
    seven('list.7z', [], clean, 'prices.csv'),
    seven('locked.7z', ['-psecret'], encrypted),
    seven('locked-names.7z', ['-psecret', '-mhe=on'], encrypted),
    seven('lzma.zip', ['-tzip', '-mm=LZMA'], inside),
    seven('bzip2.zip', ['-tzip', '-mm=BZip2'], inside),
    recipe('cut.7z', 'truncate', (path) => writeFileSync(path, pack('people.7z', '7z', 'a').subarray(0, 150)), {
      ...clean,
      outcome: 'corrupt',
    }),
    recipe('list.tar.xz', 'tar', (path) => void inFolder('tar', 'cJf', path, 'list.csv'), inside),
    recipe('list.tar.bz2', 'tar', (path) => void inFolder('tar', 'cjf', path, 'list.csv'), inside),
    recipe('message.gpg', 'gpg', (path) => writeFileSync(path, symmetric()), encrypted),
    recipe('message.asc', 'gpg', (path) => writeFileSync(path, symmetric('--armor')), encrypted),
  ];
}

function pack(name: string, program: string, ...args: string[]): Buffer {
  inFolder(program, ...args, at(name), 'list.csv');
  return run('cat', [at(name)]);
}

function symmetric(...more: string[]): Buffer {
  const quiet = ['--homedir', folder, '--batch', '--pinentry-mode', 'loopback', '--passphrase', 'secret'];
  return run('gpg', [...quiet, ...more, '--symmetric', '--output', '-', at('list.csv')]);
}

function databases(): Recipe[] {
  const database = (file: string, sql: string, more: Partial<Recipe> = {}) =>
    recipe(file, 'sqlite3', (path) => void run('sqlite3', [path], sql), more);
  const rows = TABLE.slice(1).map(([, name, iin]) => `insert into people values('${name}','${iin}');`);
  return [
    database('people.sqlite', `create table people(name text, iin text); ${rows.join('')}`, { notes: ['rows'] }),
    database(
      'numbers.sqlite',
      `create table people(name text, iin integer); insert into people values('${ANNA.name}', ${Number(YOUNG_IIN)});`,
    ),
    database('citizens.sqlite', 'create table t(a text); insert into t values(1);', clean),
  ];
}

function letters(): Recipe[] {
  const letter = (text: string) =>
    `From a@example.kz Mon Mar  2 10:00:00 2026\nFrom: a@example.kz\nTo: b@example.kz\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${run('base64', [], text)}\n`;
  return [
    recipe('mailbox.mbox', 'base64', (path) => writeFileSync(path, letter(CLEAN_SENTENCE) + letter(SENTENCE))),
    recipe('page.ps', 'paps', (path) => writeFileSync(path, run('paps', [], CLEAN_SENTENCE)), {
      ...clean,
      outcome: 'unsupported',
    }),
  ];
}

const FONT = ['-font', 'DejaVu-Sans', '-pointsize', '34'];

function drawn(): Recipe[] {
  const picture = (file: string, args: string[], more: Partial<Recipe> = {}) =>
    recipe(file, 'ImageMagick', (path) => void run('convert', [...args, path]), { isPicture: true, ...more });
  const card = drawCard();
  const bubble = (y: number, text: string) => [
    '-fill',
    '#005c4b',
    '-draw',
    `roundrectangle 300,${y} 1050,${y + 70} 20,20`,
    '-fill',
    '#e9edef',
    '-annotate',
    `+330+${y + 47}`,
    text,
  ];
  const dark = ['-size', '1080x1400', 'xc:#0b141a', ...FONT];
  const shadow = ['-size', '1000x630', 'gradient:#ffffff-#404040', '-compose', 'multiply', '-composite'];
  return [
    picture('chat-dark.png', [...dark, ...bubble(200, 'Ваш ИИН?'), ...bubble(320, ANNA.iin), '-colors', '32']),
    picture(
      'chat-dark-clean.png',
      [...dark, ...bubble(200, 'Жиналыс 18:00-де'), ...bubble(320, 'Жақсы, келемін'), '-colors', '32'],
      clean,
    ),
    picture('card-shadow.jpg', [card, ...shadow, '-quality', '70']),
    picture('card-askew.jpg', [card, '-background', '#554433', '-rotate', '11', '-quality', '70']),
    picture('card-deflate.tif', [card, '-colors', '32', '-compress', 'zip']),
    picture('card-jpeg.tif', [card, '-compress', 'jpeg', '-quality', '60']),
    recipe('card.heic', 'heif-enc', (path) => void run('heif-enc', ['-q', '40', card, '-o', path]), {
      isPicture: true,
    }),
    recipe('comment.jpg', 'exiftool', (path) => commented(path, '-Comment'), {
      notes: ['properties'],
      isPicture: true,
    }),
    recipe('caption.jpg', 'exiftool', (path) => commented(path, '-IPTC:Caption-Abstract'), {
      notes: ['properties'],
      isPicture: true,
    }),
  ];
}

function commented(path: string, field: string): void {
  run('convert', ['-size', '600x400', 'plasma:tan-steelblue', '-quality', '40', at('plain.jpg')]);
  copyFileSync(at('plain.jpg'), path);
  run('exiftool', ['-q', '-overwrite_original', `${field}=IIN ${ANNA.iin}`, path]);
}
