/** Vehicle plates of Kazakhstan: since 2012 three digits, two or three letters, region 01–20; before, a letter first. */
import { Category } from '../categories';
import { isDigitAt, isLetterAt } from '../characters';
import type { Examples } from '../finding';
import { latinOf } from '../look-alikes';
import { matchesOf } from '../matches';
import { add, isTaken, near, placesOf, type Reading, SHAPE, wordFor } from '../reading';
import type { Recognizer } from '../recognizer';
import { hasSeen, maskOf, type Scan, Signal } from '../scan-notes';

export const vehiclePlate: Recognizer = {
  type: 'vehicle-plate',
  words: { signals: Signal.plate | Signal.mixed, categories: [Category.plate], judge },
};

/** Units and currencies that stand between an amount and another number. */
const NOT_LETTERS =
  /^(?:USD|EUR|RUB|KGS|TГ|KG|GB|MB|TB|KB|MM|CM|KM|PM|AM|SM|BT|KBT|HP|VS|MAX|MIN|AND|THE|FOR|PAX|OT|HA|BO|HE|TO|IN|ON|AT|OF|PO|TT|PB|PCS|MAH|HZ|MHZ|GHZ|FPS|DPI|ML|OZ|FT)$/;

function judge(reading: Reading): void {
  const { scan } = reading;
  for (let group = 0; group < scan.groupCount; group++) {
    const start = scan.groupStart[group] as number;
    const size = (scan.groupEnd[group] as number) - start;
    if (size === 3 || size === 2) judgeNew(reading, start, start + size);
    if (size === 3) judgeOld(reading, start, start + size);
  }
  judgeSpaced(reading);
}

interface Letters {
  /** As Latin capitals; '' when a letter of a plate does not look so. */
  value: string;
  end: number;
  isUpper: boolean;
  isSolid: boolean;
}

/** Between the parts of a plate: «123 ABC 02», «123·ABC·02». */
const isSeparator = (text: string, i: number): boolean => /[ ·.-]/.test(text.charAt(i));

function lettersFrom(text: string, from: number): Letters {
  let i = from;
  if (isSeparator(text, i)) i++;
  const first = i;
  let value = '';
  let isUpper = true;
  while (i < text.length && i - first < 5 && isLetterAt(text, i)) {
    const character = text[i] as string;
    value += latinOf(text.charCodeAt(i)) || '?';
    if (character === character.toLowerCase()) isUpper = false;
    i++;
  }
  return { value, end: i, isUpper, isSolid: first === from };
}

function judgeNew(reading: Reading, start: number, end: number): void {
  const { text } = reading;
  if (
    isLetterAt(text, start - 1) ||
    (start > 1 && '.,-/:'.includes(text[start - 1] as string) && isDigitAt(text, start - 2))
  )
    return;
  const letters = lettersFrom(text, end);
  if (letters.value.length < 2 || letters.value.length > 3) return;
  let i = letters.end;
  const isSolid = letters.isSolid && isDigitAt(text, i);
  if (isSeparator(text, i)) i++;
  const region = Number(text.slice(i, i + 2));
  if (!isDigitAt(text, i) || !isDigitAt(text, i + 1) || isDigitAt(text, i + 2) || isLetterAt(text, i + 2)) return;
  if (end - start === 2 && !isSolid && near(reading, start, i + 2, Category.plate) < 0) return;
  if (!(region >= 1 && region <= 20) || isBound(text, i + 2)) return;
  addPlate(
    reading,
    start,
    i + 2,
    letters,
    isSolid && (end - start === 3 || letters.value.length === 3),
    end - start === 2,
  );
}

/** A 123 BCD. */
function judgeOld(reading: Reading, start: number, end: number): void {
  const { text } = reading;
  let i = start - 1;
  if (text[i] === ' ') i--;
  const region = latinOf(text.charCodeAt(i));
  if (
    !/^[A-Z]$/.test(region) ||
    isLetterAt(text, i - 1) ||
    text[i] !== text[i]?.toUpperCase() ||
    isDigitAt(text, i - 1)
  )
    return;
  const letters = lettersFrom(text, end);
  if (letters.value.length < 2 || letters.value.length > 3 || isDigitAt(text, letters.end) || !letters.isUpper) return;
  if (isBound(text, letters.end) || isBound(text, i - 1)) return;
  addPlate(reading, i, letters.end, letters, letters.isSolid && i === start - 1, true);
}

function addPlate(
  reading: Reading,
  start: number,
  end: number,
  letters: Letters,
  isSolid: boolean,
  isRare: boolean,
): void {
  const context = wordFor(reading, start, end, Category.plate);
  const isLatin = /^[A-Z]+$/.test(letters.value);
  const isNumber = !isRare && near(reading, start, end, Category.numberName, 12, 0) >= 0;
  if (context === undefined && !(isNumber && isLatin && !NOT_LETTERS.test(letters.value))) {
    if (!isLatin || NOT_LETTERS.test(letters.value) || (!isSolid && !letters.isUpper)) return;
    if (near(reading, start, end, Category.order) >= 0 || (isRare && !isSolid && letters.value === 'KZ')) return;
    if (near(reading, end, end, Category.currency, 0, 3) >= 0) return;
  } else if (NOT_LETTERS.test(letters.value) && !letters.isUpper) return;
  add(reading, 'vehicle-plate', { start, end }, context ? 0.95 : 0.75, 'low', [SHAPE, context]);
}

/** «1 2 3 A B C 0 2», «123 - ABC - 02»: only with a word for a car. */
const SPACED =
  /(?<![A-Za-zÀ-ɏЀ-ӿ\d])\d[ -]{0,3}\d[ -]{0,3}\d[ -]{0,3}(?:[A-ZАВЕКМНОРСТУХ][ |/.-]{0,3}){2,3}([012])[ -]{0,3}(\d)(?![A-Za-zÀ-ɏЀ-ӿ\d])/giu;

function judgeSpaced(reading: Reading): void {
  if (!hasSeen(reading.scan, WORDS)) return;
  const isLongEnough = hasDigits(reading.scan);
  if (isLongEnough) judgeSplit(reading);
  judgeOthers(reading, isLongEnough);
}

function judgeSplit(reading: Reading): void {
  const taken = placesOf(reading, 'vehicle-plate');
  for (const { 0: found, 1: tens, 2: ones, index } of matchesOf(SPACED, reading.text)) {
    const region = Number(`${tens}${ones}`);
    const end = index + found.length;
    if (region < 1 || region > 20 || isTaken(taken, index, end)) continue;
    const context = wordFor(reading, index, end, Category.plate);
    if (context) add(reading, 'vehicle-plate', { start: index, end }, 0.85, 'low', [SHAPE, context]);
  }
}

/** Whether the text has as many digits as a plate, those of the army and in transit aside. */
function hasDigits({ groupCount, groupStart, groupEnd }: Scan): boolean {
  let digits = 0;
  for (let group = 0; group < groupCount && digits < FEWEST_DIGITS; group++)
    digits += (groupEnd[group] as number) - (groupStart[group] as number);
  return digits >= FEWEST_DIGITS;
}

const FEWEST_DIGITS = 5;
const RUSSIAN = 'ABEKMHOPCTYXАВЕКМНОРСТУХ';
/** Of neighbours, diplomats, the army, transit, and with the letters first: only with a word for a car. */
const OTHERS: readonly RegExp[] = [
  `[${RUSSIAN}]\\s?\\d{3}\\s?[${RUSSIAN}]{2}\\s?(?:[1279]\\d{2}|\\d{2})(?:\\s?rus)?`,
  '\\d{2}\\s?kg\\s?\\d{3}\\s?[a-z]{2,3}',
  '\\d{2}\\s?[a-z]\\s?\\d{3}\\s?[a-z]{2}',
  '[a-z]{3}[ -]\\d{3}[ -](?:0[1-9]|1\\d|20)',
  '(?:d|hc|cmd|un|д)[ -]?\\d{3}[ -]?\\d{3}',
].map((one) => new RegExp(`(?<![A-Za-zÀ-ɏЀ-ӿ\\d])(?:${one})(?![A-Za-zÀ-ɏЀ-ӿ\\d])`, 'giu'));
const ARMY = /(?<![A-Za-zÀ-ɏЀ-ӿ\d])\d{4}\s?[ABCEHKMOPTXАВЕКМНОРСТХ]{2}(?![A-Za-zÀ-ɏЀ-ӿ\d])/gu;
const TRANSIT = /(?<![A-Za-zÀ-ɏЀ-ӿ\d])[A-ZКТ]{1,2}\s?\d{4,6}(?![A-Za-zÀ-ɏЀ-ӿ\d])/gu;

function judgeOthers(reading: Reading, isLongEnough: boolean): void {
  const { text } = reading;
  const patterns = isLongEnough ? [...OTHERS] : [];
  if (/воен|әскери|аскери|армей|army|military/iu.test(text)) patterns.push(ARMY);
  if (/транзит|transit/iu.test(text)) patterns.push(TRANSIT);
  for (const pattern of patterns) {
    const taken = placesOf(reading, 'vehicle-plate');
    for (const { 0: found, index } of matchesOf(pattern, text)) {
      const end = index + found.length;
      if (isTaken(taken, index, end) || NOT_LETTERS.test(found.replace(/[\s\d-]/g, '').toUpperCase())) continue;
      const context = wordFor(reading, index, end, Category.plate, 30, 15);
      if (context) add(reading, 'vehicle-plate', { start: index, end }, 0.8, 'low', [SHAPE, context]);
    }
  }
}

const WORDS = maskOf([Category.plate]);

function isBound(text: string, index: number): boolean {
  const next = text[index];
  return next !== undefined && '-/_:'.includes(next) && (isDigitAt(text, index + 1) || isLetterAt(text, index + 1));
}

export const examples: Examples = {
  found: [
    '123ABC02',
    '777 KZT 01',
    '045 BAA 20',
    'мой номер 419·EYA·10',
    '900AB17',
    '123АВС02',
    'A123BCD',
    'Z 555 AA',
    '12ABC05',
    'машина 456 def 05 мешает',
    'көлік нөмірі 321 КАА 13',
    'чья тачка 001аат01 уберите',
    'car plate 555 XYZ 10 pls move',
    'госномер 777 аоа 02',
    'гос номер 1 2 3 A B C 0 2',
    'номер машины 123 - ABC - 02',
  ],
  ignored: [
    '123ABC00',
    '123ABC21',
    '123ABC99',
    'ABC12302',
    '1234ABC02',
    '500 USD 15',
    '100 кг 10 мешков',
    '200 тг 05 мая',
    'в 123 раз 02',
    'номер 12 этаж 05',
    '300 мл 02 шт',
    'iPhone 15 PRO 02',
  ],
};
