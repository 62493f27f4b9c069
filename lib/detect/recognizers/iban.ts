/** Kazakhstan bank accounts (ИИК, ЖСК): ISO 13616, registry form KZ2!n3!n13!c, in force since 7 June 2010. */
import { Category } from '../categories';
import { characterClasses, DOT, isLetterAt, SPACE } from '../characters';
import { ibanRemainder } from '../checksums';
import type { Examples } from '../finding';
import { latinOf } from '../look-alikes';
import { add, near, type Reading, RIGHT, SHAPE, WRONG, wordFor, wordOf } from '../reading';
import type { Recognizer } from '../recognizer';
import { hasSeen, maskOf, Signal } from '../scan-notes';

export const iban: Recognizer = {
  type: 'iban',
  words: { signals: Signal.longNumber | Signal.mixed, categories: [Category.iban, Category.ibanPrefix], judge },
};

const BODY = 18;
/** Check digits and the bank's code are all digits. */
const NUMBER = 5;
/** Separators in a row. */
const MAX_GAP = 2;
const COMMA = 44;
const WORDS = maskOf([Category.iban]);
/** The code of the state's treasury. */
const TREASURY = '070';
/** Codes of banks (positions 5–7), only used when the letters KZ are missing. */
const BANKS =
  '601 722 856 965 998 551 948 972 886 914 821 949 849 435 832 913 930 885 432 896 246 563 125 070 926 781 774 888 907 470';

function judge(reading: Reading): void {
  const { scan, text } = reading;
  let done = -1;
  const canBeBare = (scan.signals & Signal.mixed) !== 0 || hasSeen(scan, WORDS);
  for (let group = 0; group < scan.groupCount; group++) {
    const from = scan.groupStart[group] as number;
    if (from < done) continue;
    const prefix = prefixStart(text, from);
    if (prefix >= 0) done = Math.max(done, judgeFull(reading, prefix, from));
    else if (canBeBare && (scan.groupEnd[group] as number) - from >= 2 && !isLetterAt(text, from - 1))
      done = Math.max(done, judgeBare(reading, from));
  }
}

/** Where K and Z stand before the digits, a space allowed between; −1 when they do not. */
function prefixStart(text: string, from: number): number {
  let i = from - 1;
  if (i < 1) return -1;
  if (' -_*`|'.includes(text[i] as string)) i--;
  const z = latinOf(text.charCodeAt(i));
  if (z !== 'Z' && z !== 'З') return -1;
  i--;
  if (text[i] === ' ') i--;
  if (latinOf(text.charCodeAt(i)) !== 'K' || isLetterAt(text, i - 1)) return -1;
  return i;
}

/** Up to a whole account from `from`, single separators or two skipped, the letter O in its number a zero; end is where it stops. */
function collect(text: string, from: number): { value: string; end: number } {
  let value = '';
  let end = from;
  for (let i = from; i < text.length && i - from < 3 * BODY && value.length < BODY; i++) {
    const letter = latinOf(text.charCodeAt(i));
    if (letter !== '') {
      const isNumber = value.length < NUMBER;
      if (isNumber && letter > '9' && letter !== 'O') break;
      value += isNumber && letter === 'O' ? '0' : letter;
      end = i + 1;
    } else if (i - end >= MAX_GAP || !isSeparator(text.charCodeAt(i))) break;
  }
  return { value, end };
}

/** Any space, dash, dot or mark of Markdown. */
function isSeparator(code: number): boolean {
  const kind = characterClasses()[code] as number;
  return kind >= SPACE && kind <= DOT && code !== COMMA;
}

function judgeFull(reading: Reading, start: number, from: number): number {
  const { value, end } = collect(reading.text, from);
  if (value.length !== BODY || isAlphanumeric(reading.text, end)) return from;
  if (isPlausible(value) && repaired(value) !== undefined) {
    addAccount(reading, { start, end }, value.startsWith(TREASURY, 2));
    return end;
  }
  const context = wordFor(reading, start, end, Category.iban);
  if (context === undefined || !/^\d{5}[A-Z0-9]{13}$/.test(value) || !/\d{6}/.test(value.slice(5))) return from;
  add(reading, 'iban', { start, end }, 0.5, 'low', [SHAPE, WRONG, context]);
  return end;
}

function isPlausible(value: string): boolean {
  return /^\d{5}[A-Z\d]{13}$/.test(value) && !value.startsWith('00');
}

/** The account with the letter O read as zero where that makes the check digits right. */
function repaired(value: string): string | undefined {
  if (ibanRemainder(`KZ${value}`) === 1) return value;
  const zeros = value.replace(/O/g, '0');
  return ibanRemainder(`KZ${zeros}`) === 1 ? zeros : undefined;
}

function addAccount(reading: Reading, span: { start: number; end: number }, isState: boolean): void {
  const context = wordFor(reading, span.start, span.end, Category.iban);
  const company =
    isState ||
    isCompany(reading, near(reading, span.start, span.end, Category.company, 200, 120)) ||
    near(reading, span.start, span.end, Category.bin, 120, 120) >= 0;
  const isPersons = wordFor(reading, span.start, span.end, Category.iin, 120, 120);
  if (company && !isPersons) add(reading, 'iban', span, 0.95, 'low', [SHAPE, RIGHT, context]);
  else add(reading, 'iban', span, 0.98, context || isPersons ? 'high' : 'medium', [SHAPE, RIGHT, context, isPersons]);
}

/** ТОО looks like an English word, АҚ in small letters is «white». */
function isCompany(reading: Reading, hit: number): boolean {
  return hit >= 0 && !/^(?:too|ақ|ак)$/.test(wordOf(reading, hit));
}

/** Eighteen characters that make a right account once KZ is put before them. */
function judgeBare(reading: Reading, from: number): number {
  const { value, end } = collect(reading.text, from);
  if (value.length !== BODY || isAlphanumeric(reading.text, end) || !isPlausible(value)) return -1;
  if (!BANKS.includes(value.slice(2, 5)) || ibanRemainder(`KZ${value}`) !== 1) return -1;
  const context = wordFor(reading, from, end, Category.iban);
  const hasLetters = /[A-Z]/.test(value);
  if (context === undefined && (!hasLetters || end - from !== BODY)) return -1;
  add(reading, 'iban', { start: from, end }, 0.9, context ? 'high' : 'medium', [
    SHAPE,
    RIGHT,
    context,
    { kind: 'disguise', trick: 'iban-without-country' },
  ]);
  return end;
}

function isAlphanumeric(text: string, index: number): boolean {
  return isLetterAt(text, index) || (text.charCodeAt(index) >= 48 && text.charCodeAt(index) <= 57);
}

export const examples: Examples = {
  found: [
    'ИИК KZ88 601A 9990 0001 2345',
    'ЖСК: kz84722c000099900012',
    'счёт КZ06722S000099900034',
    'IBAN:KZ059659F99900001234',
    'р/с KZ518562999О00012345',
    'KZ56998PB99900012345',
    'мой счет каспи KZ84 722C 0000 9990 0012',
    'шотым KZ249720199900012345',
    'send to KZ41886A999000012345 pls',
    'счет 84722C000099900012 без kz',
    'реквизиты KZ81 9482 KZT9 9900 0123',
    'иик KZ84_722C_0000_9990_0012',
  ],
  ignored: [
    'KZ88601A999000012346',
    'KZ89601A999000012345',
    'KZ88601A99900001234',
    'KZ88601A9990000123450',
    'KX88601A999000012345',
    'KZ847Z2C000099900012',
    'KZ00601A999000012345',
    'KZ123456789012345678',
    'KZ75125KZT20690001',
    'RU88601A999000012345',
    'KZ-77 трасса',
    'сайт pvl.kz 2024 год',
  ],
};
