/** Ways to hide a number from a plain look, each applied to values with check digits and to e-mail addresses. */
import type { EntityType } from '../../../lib/detect/finding';
import * as identifiers from './identifiers';
import { newRandom, type Random } from './random';

export interface Case {
  trick: string;
  type: EntityType;
  text: string;
}

type Trick = (value: string, random: Random) => string;

const each = (value: string, change: (digit: string, index: number) => string): string =>
  Array.from(value, change).join('');
const RU = ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
const KK = ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const KK_RU = ['нол', 'бир', 'еки', 'уш', 'торт', 'бес', 'алты', 'жети', 'сегиз', 'тогыз'];
const EN = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const LATIN = ['nol', 'odin', 'dva', 'tri', 'chetyre', 'pyat', 'shest', 'sem', 'vosem', 'devyat'];
const spell = (value: string, words: readonly string[]): string =>
  Array.from(value, (digit) => words[Number(digit)]).join(' ');
const from = (base: number) => (value: string) => each(value, (digit) => String.fromCodePoint(base + Number(digit)));

export const NUMBER_TRICKS: Readonly<Record<string, Trick>> = {
  'zero-width': (value) => each(value, (digit, i) => (i % 3 === 0 ? `\u200b${digit}` : digit)),
  'soft-hyphen': (value) => each(value, (digit, i) => (i % 4 === 2 ? `\u00ad${digit}` : digit)),
  'single-spaces': (value) => Array.from(value).join(' '),
  'thin-spaces': (value) => Array.from(value).join('\u2009'),
  dots: (value) => value.replace(/(\d{3})(?=\d)/g, '$1.'),
  slashes: (value) => value.replace(/(\d{4})(?=\d)/g, '$1/'),
  underscores: (value) => value.replace(/(\d{3})(?=\d)/g, '$1_'),
  brackets: (value) => value.replace(/(\d{4})/g, '($1)'),
  'line-breaks': (value) => value.replace(/(\d{4})(?=\d)/g, '$1\n'),
  'em-dashes': (value) => value.replace(/(\d{4})(?=\d)/g, '$1—'),
  'full-width': from(0xff10),
  mathematical: from(0x1d7ce),
  circled: (value) => each(value, (digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(digit)))),
  keycaps: (value) => each(value, (digit) => `${digit}\ufe0f\u20e3`),
  'arabic-indic': from(0x660),
  devanagari: from(0x966),
  'letter-o': (value) => value.replaceAll('0', 'О'),
  'letters-o-z-l': (value) => value.replace('0', 'o').replace('3', 'З').replace('1', 'l'),
  'russian-words': (value) => spell(value, RU),
  'kazakh-words': (value) => spell(value, KK),
  'kazakh-words-russian-letters': (value) => spell(value, KK_RU),
  'english-words': (value) => spell(value, EN),
  'transliterated-words': (value) => spell(value, LATIN),
  'half-words': (value) => `${value.slice(0, 4)} ${spell(value.slice(4, 8), RU)} ${value.slice(8)}`,
  'words-between': (value) => `${value.slice(0, 4)} потом ${value.slice(4, 8)} потом ${value.slice(8)}`,
  bold: (value) => `**${value.slice(0, 6)}**${value.slice(6)}`,
  spoiler: (value) => `||${value.slice(0, 5)}||${value.slice(5)}`,
  backticks: (value) => `\`${value.slice(0, 4)}\`\`${value.slice(4)}\``,
  entities: (value) => each(value, (digit) => `&#${48 + Number(digit)};`),
  'hex-entities': (value) => each(value, (digit) => `&#x3${digit};`),
  percent: (value) => each(value, (digit) => `%3${digit}`),
  base64: (value) => Buffer.from(`номер ${value}`).toString('base64'),
  reversed: (value) => Array.from(value).reverse().join(''),
  'right-to-left': (value) => `\u202e${Array.from(value).reverse().join('')}\u202c`,
  'emoji-between': (value) => `${value.slice(0, 6)}😀${value.slice(6)}`,
  'ideographic-spaces': (value) => value.replace(/(\d{4})(?=\d)/g, '$1\u3000'),
  'figure-dashes': (value) => value.replace(/(\d{4})(?=\d)/g, '$1\u2012'),
  bullets: (value) => value.replace(/(\d{4})(?=\d)/g, '$1•'),
  arrows: (value) => value.replace(/(\d{4})(?=\d)/g, '$1→'),
  'square-brackets': (value) => value.replace(/(\d{4})/g, '[$1] '),
  'every-digit-a-line': (value) => Array.from(value).join('\n'),
  'word-joiners': (value) => each(value, (digit, i) => (i % 2 === 0 ? `\u2060${digit}` : digit)),
  superscript: (value) => each(value, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] as string),
  thai: from(0xe50),
  segmented: from(0x1fbf0),
  'html-tags': (value) => `<b>${value.slice(0, 6)}</b>${value.slice(6)}`,
  'html-breaks': (value) => value.replace(/(\d{4})(?=\d)/g, '$1<br>'),
  'named-entities': (value) => value.replace(/(\d{4})(?=\d)/g, '$1&shy;'),
  'backslash-escapes': (value) => each(value, (digit) => `\\u003${digit}`),
  'emoji-everywhere': (value) => Array.from(value).join('🙂'),
  'every-other-in-words': (value) =>
    Array.from(value, (digit, i) => (i % 2 === 0 ? digit : RU[Number(digit)])).join(' '),
  'words-with-commas': (value) => Array.from(value, (digit) => RU[Number(digit)]).join(', '),
  'quoted-lines': (value) => value.replace(/(\d{6})(?=\d)/g, '$1\n> '),
  'combining-marks': (value) => each(value, (digit) => `${digit}\u0336`),
};

const EMAIL_TRICKS: Readonly<Record<string, Trick>> = {
  'email-at': (value) => value.replace('@', ' (at) '),
  'email-brackets': (value) => value.replace('@', '[at]').replace('.', '[dot]'),
  'email-dog': (value) => value.replace('@', ' собака '),
  'email-dog-dot': (value) => value.replace('@', ' собака ').replace('.', ' точка '),
  'email-zero-width': (value) => value.replace('@', '\u200b@\u200b'),
};

const IBAN_TRICKS: Readonly<Record<string, Trick>> = {
  'iban-cyrillic': (value) => value.replace('K', 'К'),
  'iban-without-country': (value) => value.slice(2),
  'iban-spaces': (value) => Array.from(value).join(' '),
  'iban-lower-dashes': (value) => value.toLowerCase().replace(/(.{4})(?=.)/g, '$1-'),
};

const PER_TRICK = 20;

/** Cases of every trick, half with the value's name before it and half with other words. */
export function evasions(): Case[] {
  const random = newRandom(7);
  const cases: Case[] = [];
  for (const [trick, apply] of Object.entries(NUMBER_TRICKS)) {
    for (let i = 0; i < PER_TRICK; i++) {
      const isCard = i % 4 === 3;
      const value = isCard ? identifiers.card(random) : identifiers.iin(random);
      const lead = isCard ? random.pick(['карта ', 'картам ']) : random.pick(['иин ', 'ЖСН: ', 'вот ', '']);
      cases.push({ trick, type: isCard ? 'payment-card' : 'iin', text: lead + apply(value, random) });
    }
  }
  addCases(cases, EMAIL_TRICKS, 'email', () => `aset${random.digits(2)}@mail.kz`, random);
  addCases(cases, IBAN_TRICKS, 'iban', () => identifiers.iban(random), random);
  return cases;
}

function addCases(
  cases: Case[],
  tricks: Readonly<Record<string, Trick>>,
  type: EntityType,
  make: () => string,
  random: Random,
): void {
  for (const [trick, apply] of Object.entries(tricks)) {
    for (let i = 0; i < PER_TRICK; i++) {
      const lead = type === 'email' ? random.pick(['почта ', 'пиши ']) : random.pick(['счет ', 'иик ']);
      cases.push({ trick, type, text: lead + apply(make(), random) });
    }
  }
}
