/** Pictures: cards, pages, codes and screens, as scanners, telephones and programs make them. */
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANNA, CLEAN_SENTENCE, people } from './people';
import { type Recipe, run } from './recipe';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const at = (name: string) => join(folder, name);
const convert = (...args: string[]) => run('convert', args);
const label = (x: number, y: number, size: number, text: string) => [
  '-pointsize',
  String(size),
  '-annotate',
  `+${x}+${y}`,
  text,
];
const FONT = ['-font', 'DejaVu-Sans', '-fill', '#111'];

/** An identity card as far as its words go; nothing of its looks. */
export function drawCard(): string {
  const path = at('card.png');
  convert(
    '-size',
    '1000x630',
    'gradient:#dfeaf0-#f4efe2',
    ...FONT,
    ...label(40, 70, 30, 'ҚАЗАҚСТАН РЕСПУБЛИКАСЫ'),
    ...label(40, 110, 26, 'ЖЕКЕ КУӘЛІК / УДОСТОВЕРЕНИЕ ЛИЧНОСТИ'),
    ...label(380, 180, 22, 'ТЕГІ / ФАМИЛИЯ'),
    ...label(380, 220, 30, ANNA.surname.toUpperCase()),
    ...label(380, 270, 22, 'АТЫ / ИМЯ'),
    ...label(380, 310, 30, 'БАҒИЛА'),
    ...label(380, 360, 22, 'ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ'),
    ...label(380, 400, 30, ANNA.birth),
    ...label(380, 460, 22, 'ЖСН / ИИН'),
    ...label(380, 510, 36, ANNA.iin),
    '-fill',
    '#8899aa',
    '-draw',
    'rectangle 50,170 330,530',
    path,
  );
  return path;
}

function drawPassport(): string {
  const path = at('passport.png');
  const birth = ANNA.iin.slice(0, 6);
  const line1 = 'P<KAZAKHMETOVA<<BAGILA<<<<<<<<<<<<<<<<<<<<<<';
  const body = { number: 'N12345678', birth, expiry: '310512', own: `${ANNA.iin}<<` };
  const check = (value: string) =>
    [...value].reduce((sum, c, i) => sum + (c === '<' ? 0 : Number.parseInt(c, 36)) * ([7, 3, 1][i % 3] ?? 0), 0) % 10;
  const a = `${body.number}${check(body.number)}`;
  const b = `${body.birth}${check(body.birth)}`;
  const c = `${body.expiry}${check(body.expiry)}`;
  const d = `${body.own}${check(body.own)}`;
  const line2 = `${a}KAZ${b}F${c}${d}${check(a + b + c + d)}`;
  convert(
    '-size',
    '1400x500',
    'xc:#f2f0e8',
    ...FONT,
    ...label(60, 90, 34, 'ПАСПОРТ / PASSPORT'),
    ...label(60, 160, 30, 'AKHMETOVA BAGILA'),
    '-font',
    'DejaVu-Sans-Mono',
    ...label(40, 380, 48, line1),
    ...label(40, 450, 48, line2),
    path,
  );
  return path;
}

function drawPage(): string {
  const path = at('page.png');
  const rows = people(6).flatMap(({ name, iin }, i) => label(120, 420 + i * 60, 30, `${i + 1}. ${name}   ИИН ${iin}`));
  convert(
    '-size',
    '1240x1754',
    'xc:white',
    ...FONT,
    ...label(120, 180, 40, 'СПИСОК СОТРУДНИКОВ'),
    ...label(120, 300, 28, CLEAN_SENTENCE.slice(0, 60)),
    ...rows,
    '-colorspace',
    'Gray',
    path,
  );
  return path;
}

function drawSign(): string {
  const path = at('sign.png');
  convert(
    '-size',
    '900x500',
    'xc:#fffbe8',
    ...FONT,
    ...label(80, 150, 50, 'АСХАНА'),
    ...label(80, 250, 40, 'Столовая работает с 9:00'),
    ...label(80, 330, 40, 'Комплексный обед 1 500 тг'),
    path,
  );
  return path;
}

const picture = (file: string, madeBy: string, make: Recipe['make'], more: Partial<Recipe> = {}): Recipe => ({
  file,
  madeBy,
  make,
  holds: ['iin'],
  isPicture: true,
  ...more,
});
const magick = (file: string, source: () => string, args: string[], more: Partial<Recipe> = {}) =>
  picture(file, 'ImageMagick', (path) => void convert(source(), ...args, path), more);

export function pictures(): Recipe[] {
  const card = drawCard();
  const passport = drawPassport();
  const page = drawPage();
  const sign = drawSign();
  const jpeg = ['-quality', '70'];
  return [
    magick('card.png', () => card, ['-colors', '32']),
    magick('card.jpg', () => card, jpeg),
    magick('card.gif', () => card, ['-colors', '16']),
    magick('card.bmp', () => card, ['-type', 'palette', '-colors', '16', '-compress', 'none']),
    magick('card.tif', () => page, ['-threshold', '60%', '-compress', 'group4']),
    magick('pages.tif', () => sign, [
      '-resize',
      '1240x',
      page,
      '-colorspace',
      'Gray',
      '-depth',
      '8',
      '-compress',
      'lzw',
    ]),
    picture('card.webp', 'cwebp', (path) => void run('cwebp', ['-q', '70', card, '-o', path])),
    ...[90, 180, 270].map((angle) =>
      magick(`card-turned-${angle}.jpg`, () => card, ['-rotate', String(angle), ...jpeg]),
    ),
    magick('card-tilted.jpg', () => card, ['-background', '#554433', '-rotate', '2.5', ...jpeg]),
    magick('card-photo.jpg', () => card, [
      '-resize',
      '2600x',
      '-background',
      '#554433',
      '-rotate',
      '1.5',
      '-blur',
      '0x1.2',
      '-attenuate',
      '0.25',
      '+noise',
      'Gaussian',
      '-quality',
      '55',
    ]),
    magick('card-dark.jpg', () => card, ['-brightness-contrast', '-25x-30', ...jpeg]),
    magick('card-small.jpg', () => card, ['-resize', '620x', '-quality', '80']),
    magick('card-perspective.jpg', () => card, [
      '-virtual-pixel',
      'gray',
      '-distort',
      'Perspective',
      '0,0 40,30  1000,0 970,0  1000,630 990,610  0,630 10,625',
      ...jpeg,
    ]),
    magick('page-scan.jpg', () => page, [
      '-rotate',
      '0.6',
      '-attenuate',
      '0.2',
      '+noise',
      'Gaussian',
      '-quality',
      '45',
    ]),
    magick('page-scan.png', () => page, ['-threshold', '55%', '-type', 'bilevel']),
    magick('passport.jpg', () => passport, jpeg, { holds: ['mrz'] }),
    magick('passport-turned.png', () => passport, ['-colors', '16', '-rotate', '90'], { holds: ['mrz'] }),
    picture(
      'qr.png',
      'qrencode',
      (path) => void run('qrencode', ['-s', '6', '-o', path, `ИИН:${ANNA.iin} ${ANNA.name}`]),
      { notes: ['code'] },
    ),
    magick('qr-photo.jpg', () => qrOnPage(), ['-rotate', '8', ...jpeg], { notes: ['code'] }),
    picture('position.jpg', 'exiftool', (path) => position(sign, path), {
      holds: ['geo-location'],
      notes: ['position'],
    }),
    picture('oriented.jpg', 'exiftool', (path) => oriented(card, path)),
    picture('description.jpg', 'exiftool', (path) => described(sign, path), { notes: ['properties'] }),
    magick('sign.jpg', () => sign, jpeg, { holds: [] }),
    magick('plasma.jpg', () => 'plasma:tan-steelblue', ['-resize', '1000x700!', '-quality', '50'], { holds: [] }),
    magick('icon.png', () => 'xc:red', ['-resize', '32x32!'], { holds: [] }),
    picture(
      'qr-address.png',
      'qrencode',
      (path) => void run('qrencode', ['-s', '6', '-o', path, 'https://example.kz/menu']),
      { holds: [] },
    ),
  ];
}

function qrOnPage(): string {
  const path = at('qr-page.png');
  run('qrencode', ['-s', '5', '-o', at('qr.png'), `ИИН:${ANNA.iin}`]);
  convert(drawSign(), at('qr.png'), '-geometry', '+620+40', '-composite', path);
  return path;
}

function position(source: string, path: string): void {
  convert(source, '-quality', '60', path);
  run('exiftool', [
    '-q',
    '-overwrite_original',
    '-GPSLatitude=43.238949',
    '-GPSLatitudeRef=N',
    '-GPSLongitude=76.889709',
    '-GPSLongitudeRef=E',
    path,
  ]);
}

/** Stored on its side, with the camera's note which way is up. */
function oriented(source: string, path: string): void {
  convert(source, '-rotate', '270', '-quality', '70', path);
  run('exiftool', ['-q', '-overwrite_original', '-n', '-Orientation=6', path]);
}

function described(source: string, path: string): void {
  convert(source, '-quality', '60', path);
  run('exiftool', ['-q', '-overwrite_original', `-ImageDescription=ИИН ${ANNA.iin}`, path]);
}

/** For documents that hold pictures. */
export function cardJpeg(): string {
  const path = at('card-embedded.jpg');
  convert(drawCard(), '-quality', '70', path);
  return path;
}

export function pagePng(): string {
  const path = at('page-embedded.png');
  copyFileSync(drawPage(), path);
  return path;
}
