/** Every value that a template may ask for, written in the ways people write it. */
import * as identifiers from './identifiers';
import type { Random } from './random';

type Maker = (random: Random, variant: string) => string;

const two = (value: number): string => String(value).padStart(2, '0');
const group = (value: string, sizes: number[], separator: string): string => {
  const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((total, size) => total + size, 0));
  return starts.map((start, i) => value.slice(start, start + (sizes[i] ?? 0))).join(separator);
};
const LETTERS = 'ABCDEFGHKLMNOPRSTUVXYZ';
const letters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(Array.from(LETTERS))).join('');
const FIRST = [
  'Асель',
  'Данияр',
  'Гүлнар',
  'Ержан',
  'Светлана',
  'Тимур',
  'Айгерім',
  'Олег',
  'Жанар',
  'Нұрлан',
  'Марина',
  'Болат',
];
const LAST = [
  'Тестова',
  'Пробаев',
  'Образцов',
  'Сериков',
  'Ахметова',
  'Касымов',
  'Ким',
  'Иванова',
  'Жұмабек',
  'Әлімов',
];
const STREETS = [
  'Абая',
  'Сатпаева',
  'Достык',
  'Толе би',
  'Жандосова',
  'Кенесары',
  'Республики',
  'Гоголя',
  'Сейфуллина',
  'Тауелсиздик',
];
const STREETS_KK = ['Абай', 'Қабанбай батыр', 'Сәтбаев', 'Тәуелсіздік', 'Байтұрсынұлы', 'Жамбыл', 'Әйтеке би'];
const HEX = '0123456789abcdef';
const hex = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(Array.from(HEX))).join('');
const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const MONTHS_KK = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];
const WORDS = ['zima', 'barys', 'almaty', 'Astana', 'dala', 'Kaz', 'buh', 'admin', 'oqu', 'Svetik', 'qwe'];

function iin(random: Random): string {
  const value = identifiers.iin(random);
  return random.pick([
    value,
    value,
    value,
    value,
    group(value, [6, 6], ' '),
    group(value, [3, 3, 3, 3], ' '),
    group(value, [4, 4, 4], '-'),
    group(value, [6, 6], '-'),
  ]);
}

function iban(random: Random): string {
  const value = identifiers.iban(random);
  return random.pick([value, value, value.toLowerCase(), group(value, [4, 4, 4, 4, 4], ' '), `К${value.slice(1)}`]);
}

function card(random: Random): string {
  const value = identifiers.card(random);
  return random.pick([
    value,
    group(value, [4, 4, 4, 4], ' '),
    group(value, [4, 4, 4, 4], ' '),
    group(value, [4, 4, 4, 4], '-'),
  ]);
}

function phone(random: Random, variant: string): string {
  const code = random.pick(['701', '702', '705', '707', '708', '747', '771', '775', '776', '777', '778', '700']);
  const [a, b, c] = [`0${random.digits(2)}`, random.digits(2), random.digits(2)];
  if (variant === 'plain') return `7${code}${a}${b}${c}`;
  return random.pick([
    `8${code}${a}${b}${c}`,
    `+7${code}${a}${b}${c}`,
    `8 ${code} ${a} ${b} ${c}`,
    `+7 ${code} ${a} ${b} ${c}`,
    `8(${code})${a}-${b}-${c}`,
    `+7 (${code}) ${a}-${b}-${c}`,
    `8-${code}-${a}-${b}-${c}`,
    `${code} ${a} ${b} ${c}`,
    `8 ${code} ${a}${b}${c}`,
    `+7${code} ${a} ${b}${c}`,
    `8${code} ${a} ${b} ${c}`,
    `8 7172 ${b}-${c}-${random.digits(2)}`,
  ]);
}

function email(random: Random): string {
  const name = random.pick(['aset', 'gulnara', 'info', 'dana', 'timur', 'buh', 'zhanar', 'm']);
  const user = random.pick([
    name,
    `${name}.${random.pick(['k', 'test', 'n'])}`,
    `${name}_${random.whole(70, 99)}`,
    `${name}${random.whole(1, 2024)}`,
    `${name}-${random.pick(['kz', 'kst'])}`,
  ]);
  return `${user}@${random.pick(['mail.ru', 'gmail.com', 'mail.kz', 'inbox.ru', 'bk.ru', 'yandex.kz', 'company.kz', 'edu.gov.kz', 'example.com'])}`;
}

function plate(random: Random): string {
  const region = two(random.whole(1, 20));
  const [number, three] = [random.digits(3), letters(random, 3)];
  const cyrillic = Array.from({ length: 3 }, () => random.pick(Array.from('АВЕКМНОРСТХ'))).join('');
  return random.pick([
    `${number}${three}${region}`,
    `${number} ${three} ${region}`,
    `${number}${cyrillic}${region}`,
    `${number}${three.toLowerCase()}${region}`,
    `${number} ${cyrillic} ${region}`,
  ]);
}

function birthDate(random: Random): string {
  const [day, month, year] = [random.whole(1, 28), random.whole(1, 12), random.whole(1945, 2021)];
  return random.pick([
    `${two(day)}.${two(month)}.${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${two(day)}.${two(month)}.${two(year % 100)}`,
    `${year}-${two(month)}-${two(day)}`,
    `${two(day)}/${two(month)}/${year}`,
    `${day} ${MONTHS[month - 1]} ${year}`,
    `${year} жылғы ${day} ${MONTHS_KK[month - 1]}`,
    `${two(day)} ${two(month)} ${year}`,
  ]);
}

function password(random: Random, variant: string): string {
  const word = random.pick(WORDS);
  const strong = [
    `${word}${random.digits(3)}!`,
    `${word[0]?.toUpperCase()}${word.slice(1)}${random.digits(4)}`,
    `${word}_${random.digits(2)}`,
    `${letters(random, 2)}${hex(random, 6)}${random.digits(1)}`,
    `P@ss${word}${random.digits(1)}`,
  ];
  return random.pick(variant === 'strong' ? strong : [...strong, `${word}${random.digits(4)}`, random.digits(8)]);
}

function code(random: Random, variant: string): string {
  if (variant === 'cvv') return random.digits(3);
  if (variant === 'pin') return random.digits(4);
  const six = random.digits(6);
  return random
    .pick([random.digits(4), six, six, group(six, [3, 3], '-'), group(six, [3, 3], ' '), random.digits(5)])
    .replace(/^1414$/, '1415');
}

function secretKey(random: Random, variant: string): string {
  if (variant === 'bot') return `${random.whole(100000000, 999999999)}:AA${hex(random, 33)}`;
  const part = (text: string): string => Buffer.from(text).toString('base64url');
  return random.pick([
    `ghp_${hex(random, 36)}`,
    `AKIA${letters(random, 8)}${random.digits(8)}`,
    `${part('{"alg":"none"}')}.${part(`{"sub":"${hex(random, 8)}"}`)}.${hex(random, 24)}`,
    `glpat-${hex(random, 20)}`,
    `sk_live_${hex(random, 24)}`,
    `AIza${hex(random, 35)}`,
    `-----BEGIN PRIVATE KEY-----\nMII${part(hex(random, 40))}\n-----END PRIVATE KEY-----`,
  ]);
}

function address(random: Random, variant: string): string {
  const [house, flat] = [random.whole(1, 180), random.whole(1, 200)];
  if (variant === 'kk') {
    const street = random.pick(STREETS_KK);
    return random.pick([
      `${street} көшесі, ${house}-үй, ${flat}-пәтер`,
      `${street} көшесі ${house} үй`,
      `${street} даңғылы ${house}`,
      `${street} коше ${house} уй ${flat} патер`,
      `${street} көшесі ${house}, ${flat} пәтер`,
    ]);
  }
  const street = random.pick(STREETS);
  return random.pick([
    `ул. ${street}, д. ${house}, кв. ${flat}`,
    `улица ${street} ${house}`,
    `ул ${street} ${house} кв ${flat}`,
    `пр. ${street} ${house}, кв ${flat}`,
    `мкр ${random.whole(1, 12)}, дом ${house}, кв ${flat}`,
    `ул.${street} ${house}/${random.whole(1, 5)}`,
    `${random.whole(2, 12)} мкр дом ${house} кв ${flat}`,
    `мкр Самал-${random.whole(1, 3)}, д. ${house}`,
    `проспект ${street} ${house}а`,
  ]);
}

function geo(random: Random, variant: string): string {
  const [lat, lon] = [(42 + random.next() * 12).toFixed(6), (51 + random.next() * 30).toFixed(6)];
  return variant === 'link' ? `${lat},${lon}` : random.pick([`${lat}, ${lon}`, `${lat} ${lon}`, `${lat},${lon}`]);
}

const MAKERS: Readonly<Record<string, Maker>> = {
  iin,
  bin: (random) => identifiers.bin(random),
  iban,
  'payment-card': card,
  phone,
  email,
  'id-card': (random) => `0${random.whole(1, 5)}${random.digits(7)}`,
  passport: (random) =>
    random.pick([
      `N${random.whole(1, 9)}${random.digits(7)}`,
      `N ${random.whole(1, 9)}${random.digits(7)}`,
      `№ N${random.whole(1, 9)}${random.digits(7)}`.slice(2),
    ]),
  'driver-licence': (random) =>
    random.pick([
      `${letters(random, 2)} ${random.digits(6)}`,
      `${letters(random, 2)}${random.digits(6)}`,
      `${letters(random, 2)} № ${random.digits(6)}`,
    ]),
  'vehicle-plate': plate,
  vin: (random) =>
    `XW8${letters(random, 3).replace(/O/g, 'A')}${random.digits(2)}Z${random.pick(['A', 'B', 'K'])}G${random.digits(6)}`,
  'birth-date': birthDate,
  password,
  'one-time-code': code,
  'secret-key': secretKey,
  'eds-key': (random) =>
    random.pick([
      `AUTH_RSA256_${hex(random, 40)}.p12`,
      `RSA256_${hex(random, 40)}.p12`,
      `GOSTKNCA_${hex(random, 40)}.p12`,
      `GOST512_${hex(random, 40)}.p12`,
      'kluch.pfx',
      'server.pem',
    ]),
  'geo-location': geo,
  address,
  '~name': (random) =>
    random.pick([
      `${random.pick(LAST)} ${random.pick(FIRST)}`,
      random.pick(FIRST),
      `${random.pick(LAST)} ${random.pick(['А', 'Н', 'С'])}.${random.pick(['Б', 'К', 'Е'])}.`,
    ]),
  '~word': (random) => random.pick(WORDS),
  '~order': (random) =>
    random.pick([
      random.digits(6),
      random.digits(8),
      random.digits(9),
      random.digits(10),
      random.digits(12),
      `${random.digits(4)}-${random.digits(6)}`,
      random.digits(16),
    ]),
  '~track': (random) =>
    random.pick([
      `RB${random.digits(9)}KZ`,
      `KZ${random.digits(9)}`,
      `${letters(random, 2)}${random.digits(9)}CN`,
      random.digits(14),
      `LP00${random.digits(12)}`,
    ]),
  '~date': (random) => `${two(random.whole(1, 28))}.${two(random.whole(1, 12))}.${random.whole(2023, 2027)}`,
  '~year': (random) => String(random.whole(1995, 2026)),
  '~time': (random) => `${two(random.whole(0, 23))}:${two(random.whole(0, 59))}`,
  '~expiry': (random) => `${two(random.whole(1, 12))}/${random.whole(27, 31)}`,
  '~price': (random) =>
    random.pick([
      String(random.whole(500, 999999)),
      `${random.whole(1, 999)} ${random.digits(3)}`,
      `${random.whole(1, 99)} ${random.digits(3)} ${random.digits(3)}`,
      `${random.whole(100, 9999)}.${random.digits(2)}`,
      `${random.whole(1, 999)} 000`,
    ]),
  '~rate': (random) => `${random.whole(1, 600)}.${random.digits(2)}`,
  '~small': (random) => String(random.whole(10, 999)),
  '~tiny': (random) => String(random.whole(1, 40)),
  '~code': (random) => random.digits(4),
  '~score': (random) => `${random.whole(0, 6)}:${random.whole(0, 6)}`,
  '~ean': (random) => identifiers.ean(random),
  '~imei': (random) => identifiers.withLuhn(`35${random.digits(12)}`),
  '~iccid': (random) => identifiers.withLuhn(`8999701${random.digits(11)}`),
  '~serial': (random) =>
    random.pick([
      `SN${random.digits(10)}`,
      `${letters(random, 3)}-${random.digits(5)}-${letters(random, 1)}`,
      `C02${letters(random, 4)}${random.digits(4)}`,
      `${letters(random, 2)}${random.digits(7)}`,
    ]),
  '~uuid': (random) => [8, 4, 4, 4, 12].map((size) => hex(random, size)).join('-'),
  '~hash': (random) => hex(random, 40),
  '~version': (random) => `${random.whole(0, 20)}.${random.whole(0, 30)}.${random.whole(0, 99)}`,
  '~ip': (random) => `10.${random.whole(0, 255)}.${random.whole(0, 255)}.${random.whole(1, 254)}`,
  '~mac': (random) => Array.from({ length: 6 }, () => hex(random, 2)).join(':'),
  '~iso': (random) =>
    `2026-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}T${two(random.whole(0, 23))}:${two(random.whole(0, 59))}:${two(random.whole(0, 59))}.${random.digits(3)}Z`,
  '~unix': (random) => String(random.whole(1700000000, 1800000000)),
  '~isbn': (random) => `978-601-${random.digits(3)}-${random.digits(3)}-${random.digits(1)}`,
  '~reading': (random) => `0${random.digits(4)}`,
  '~plateless': (random) => `${random.pick(['A', 'Б', 'K'])}${random.digits(3)}`,
};

/** A value for a placeholder such as `iin`, `phone:plain`, `~order`. */
export function makeValue(name: string, random: Random): string {
  const [kind = '', variant = ''] = name.split(':');
  const maker = MAKERS[kind];
  if (maker === undefined) throw new Error(`no value for ${name}`);
  return maker(random, variant);
}
