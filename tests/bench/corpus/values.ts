/** Every value that a template may ask for, written in the ways people write it. */
import { DECOYS } from './decoys';
import * as identifiers from './identifiers';
import { group, hex, letters, type Maker, MONTHS, MONTHS_KK, STREETS, STREETS_KK, two, WORDS } from './pieces';
import type { Random } from './random';

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
  if (variant === 'door') return random.digits(4);
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
};

/** A value for a placeholder such as `iin`, `phone:plain`, `~order`. */
export function makeValue(name: string, random: Random): string {
  const [kind = '', variant = ''] = name.split(':');
  const maker = MAKERS[kind] ?? DECOYS[kind];
  if (maker === undefined) throw new Error(`no value for ${name}`);
  return maker(random, variant);
}
