/** Passwords next to their name («пароль», «құпия сөз», password), and the password of an ЭЦП key. */
import { Category } from '../categories';
import { isDigitAt } from '../characters';
import { chosenPlaces, THING } from '../chosen-tokens';
import { doorCodes, untaken } from '../door-codes';
import type { Examples } from '../finding';
import { judgeList } from '../password-lists';
import { followsLogin, judgeLogin, valueOfPair } from '../password-pairs';
import {
  kindsOf,
  type Value,
  valueAfter,
  valueApart,
  valueByManner,
  valueForeign,
  valueLater,
  valueOfWord,
} from '../password-values';
import {
  add,
  contextOf,
  firstHitFrom,
  isHit,
  isTaken,
  near,
  placesOf,
  type Reading,
  SHAPE,
  textBefore,
} from '../reading';
import type { Recognizer } from '../recognizer';
import { hasSeen, maskOf, type Scan, Signal } from '../scan-notes';
import { secretAnswers } from '../secret-answers';
import { unnamedPasswords } from '../unnamed-passwords';

export const password: Recognizer = {
  type: 'password',
  words: {
    signals: Signal.at,
    categories: [
      Category.password,
      Category.login,
      Category.access,
      Category.wifi,
      Category.codeSaid,
      Category.door,
      Category.secretWord,
    ],
    judge,
  },
};

function judge(reading: Reading): void {
  for (let hit = 0; hit < reading.scan.hitCount; hit++) {
    if (isHit(reading, hit, Category.password)) judgeHit(reading, hit);
    else if (isHit(reading, hit, Category.login)) judgeLogin(reading, hit);
  }
  judgeUnnamed(reading);
  if (hasSeen(reading.scan, SECRETS))
    for (const { hit, ...place } of secretAnswers(reading))
      add(reading, 'password', place, 0.8, 'medium', [contextOf(reading, hit)]);
  judgeDoors(reading);
}

/** The code of a house, a gate or a safe opens it until it is changed, so it is a password and no code for once. */
function judgeDoors(reading: Reading): void {
  if (reading.scan.groupCount === 0 || !hasSeen(reading.scan, DOORS)) return;
  for (const { hit, start, end } of untaken(
    reading,
    doorCodes(reading).filter(({ isLocker }) => !isLocker),
  ))
    add(reading, 'password', { start, end }, 0.65, 'low', [SHAPE, contextOf(reading, hit)]);
}

const DOORS = maskOf([Category.door]);
const SECRETS = maskOf([Category.secretWord]);

function judgeUnnamed(reading: Reading): void {
  const taken = placesOf(reading, 'password');
  let last = 0;
  for (const { hit, isWifi, ...place } of unnamedPasswords(reading).sort((a, b) => a.start - b.start)) {
    if (place.start < last || isTaken(taken, place.start, place.end)) continue;
    add(reading, 'password', place, 0.85, isWifi ? 'medium' : 'high', [contextOf(reading, hit)]);
    last = place.end;
  }
  if (reading.scan.groupCount > 0) judgeChosen(reading);
}

const BESIDE = 60;

/** What somebody chose and nothing names; beside a password found before it says nothing. */
function judgeChosen(reading: Reading): void {
  const taken = reading.findings.slice().sort((a, b) => a.start - b.start);
  const passwords = placesOf(reading, 'password');
  let last = -BESIDE;
  for (const { hit, start, end } of chosenPlaces(reading, passwords)) {
    if (start < last + BESIDE || isTaken(taken, start, end) || isTaken(passwords, start - BESIDE, end + BESIDE))
      continue;
    add(reading, 'password', { start, end }, 0.75, 'medium', [hit === undefined ? SHAPE : contextOf(reading, hit)]);
    last = end;
  }
}

function judgeHit(reading: Reading, hit: number): void {
  const { text, scan } = reading;
  const end = scan.hitEnd[hit] as number;
  if (judgeList(reading, hit)) return;
  if (isDigitAt(text, (scan.hitStart[hit] as number) - 1)) return; // the end of a password: Kz88pass
  const next = hit + 1;
  if (next < scan.hitCount && (scan.hitStart[next] as number) - end < 3 && isHit(reading, next, Category.password))
    return;
  const tail = text.slice(end, Math.min(end + 120, sameWordAfter(scan, hit)));
  if ((scan.groupCount > 0 && judgeBefore(reading, hit, tail)) || /^(?:[.;!)]|\?(?!\s*[\n–—-]))/.test(tail)) return;
  const isWord = isHit(reading, hit, Category.secretWord);
  if (isTalk(tail) && !isWord) return;
  const value = tail.startsWith(',')
    ? (valueApart(tail) ?? valueByManner(tail))
    : (isWord ? valueOfWord(tail) : undefined) ||
      (followsLogin(reading, hit) && valueOfPair(tail)) ||
      valueAfter(tail, (offset) => isOpened(reading, end + offset)) ||
      (scan.groupCount > 0 ? valueApart(tail) : undefined) ||
      valueLater(tail) ||
      valueByManner(tail) ||
      foreignWord(reading, end, tail);
  if (value === undefined || (WEAK.test(text.slice(scan.hitStart[hit], end)) && !isCertain(tail, value))) return;
  const start = end + value.offset;
  const isWifi = near(reading, scan.hitStart[hit] as number, end, Category.wifi, 25, 25) >= 0;
  const isLikely = value.isStrong || near(reading, start, start + value.length, Category.login, 60, 40) >= 0;
  const level = isWifi ? 'medium' : isLikely ? 'high' : 'medium';
  const eds = near(reading, start, start + value.length, Category.eds);
  add(reading, 'password', { start, end: start + value.length }, isLikely ? 0.95 : 0.7, level, [
    contextOf(reading, hit),
    eds >= 0 ? contextOf(reading, eds) : undefined,
  ]);
}

/** Whether a word that begins there is one for what a password opens. */
function isOpened(reading: Reading, start: number): boolean {
  const hit = firstHitFrom(reading.scan, start);
  if (reading.scan.hitStart[hit] !== start || hit >= reading.scan.hitCount) return false;
  return OPENED.some((one) => isHit(reading, hit, one)) && !isDigitAt(reading.text, reading.scan.hitEnd[hit] as number);
}

/** A Latin word that is no name of what is opened. */
function foreignWord(reading: Reading, from: number, tail: string): Value | undefined {
  const value = valueForeign(tail);
  return value && isOpened(reading, from + value.offset) ? undefined : value;
}

const OPENED = [
  Category.access,
  Category.login,
  Category.wifi,
  Category.codeSender,
  Category.codeSaid,
  Category.card,
  Category.phone,
  Category.eds,
  Category.order,
];

/** Where the same word is said again: what it means is to be found there. */
function sameWordAfter({ hitCount, hitWord, hitStart }: Scan, hit: number): number {
  const next = hit + 1;
  return next < hitCount && hitWord[next] === hitWord[hit] ? (hitStart[next] as number) : Number.POSITIVE_INFINITY;
}

/** Words in small Cyrillic letters and nothing that parts them: no password, unless everybody's is «йцукен». */
const isTalk = (tail: string): boolean => TALK.test(tail) && !tail.toLowerCase().includes('йцук');
const TALK = /^[а-яәіңғүұқөһ .!?]*$/iu;

/** «Akniet#1 пароль», «Zima2025 это пароль от почты»: the value stands before its name, and nothing else is said. */
function judgeBefore(reading: Reading, hit: number, tail: string): boolean {
  const { text, scan } = reading;
  const start = scan.hitStart[hit] as number;
  const match = ENDS_HERE.test(tail) && BEFORE.exec(textBefore(text, start, 80));
  if (!match) return false;
  const [, value = '', link, dash] = match;
  const kinds = kindsOf(value);
  if (kinds < 2 || !/\d/.test(value) || /[^\x21-\x7e]|:\/\/|@.+\./.test(value)) return false;
  const isPointed = /^\s(?:осы|мынау|вот)/u.test(tail);
  if (link === undefined && dash === undefined && !isPointed && !(kinds > 2 && /[!@#$%^&*+=?_]/.test(value)))
    if (!isAlone(text, start - match[0].length, value)) return false;
  const from = start - match[0].length + match[0].indexOf(value);
  add(reading, 'password', { start: from, end: from + value.length }, 0.9, 'high', [contextOf(reading, hit)]);
  return true;
}

const BEFORE =
  /(?<!\S)(\S{5,40})(?:(?:\s+[-–—])?\s+(это|деген|осы|мынау|is|как|as)\s+(?:мой\s|наш\s|the\s|my\s)?|\s+([-–—])\s+|\s+)$/iu;
/** «Qaz12345 пароль от каспи»: first in its line, letters and three digits or more, no name of a thing. */
const isAlone = (text: string, index: number, value: string): boolean =>
  (index <= 0 || text[index - 1] === '\n') && /^[A-Za-z!@#$_-]+\d{3,}/.test(value) && !THING.test(value);
const ENDS_HERE = /^(?:\s*$|\s(?:осы|мынау|вот)(?:\s*$|[.,!\n])|[.,!)\n]|\s(?:от|для|на|к)\s)/u;

/** «pass» is also a verb and a ticket. */
const WEAK = /^(?:pass|пасс|пас|pw)$/iu;

/** A separator right after the word, or letters and digits together. */
function isCertain(tail: string, { offset, length }: Value): boolean {
  const value = tail.slice(offset, offset + length);
  if (offset === 1 && /^\d{6,}$/.test(value)) return true;
  return kindsOf(value) > 2 || /^\s?[:=]/.test(tail) || (/[A-Za-z]/.test(value) && /\d/.test(value));
}

export const examples: Examples = {
  found: [
    'Подъезд 4 код 4478К, 6 этаж',
    'шкафчик 112, замок 364',
    'сигнализация: ставим 5829, снимаем 5830',
    'код от сейфа знает шеф, но мне говорил 5-19-82',
    'секретный вопрос кличка собаки, ответ Рексик',
    'құпия сұраққа жауап Ақтабан',
    'облачный пароль он жұлдыз55',
    'код домофона 4821',
    'калитка 2580, потом налево',
    'шлагбаум открывается звонком с телефона или кодом 0417*',
    'код ворот 2804',
    'порталға кіру үшін Burkit_2209 теріңіз',
    'шлагбаум код 4477',
    'есіктің коды 2580',
    'пароль «kumys»',
    'password for the printer is 4410',
    'Qazaq#1 осы пароль',
    'кодовое слово Байтерек',
    'секретное слово тюльпан',
    'кодтық сөз тұлпар',
    'зум в шесть, пароль pedsovet',
    'вайфай 12345678',
    'вайфай дома Shanyraq_2019, подключайся',
    'стим gg_wp_2010 пароль, не меняй',
    'пароль на архив - арман2010',
    'пароль, временный Temp#4821, смените',
    'parol ot pochty Astana777',
    'пароли:\nпочта – Mail#2024\n1с – buhg0909',
    'кодтық сөз: алтынай',
    'пароль: Qwerty12',
    'логин admin пароль Astana2024!',
    'құпия сөз: Dala_777',
    'құпиясөзім Kaz@2023',
    'пароль от эцп Aa123456',
    'password = hunter22',
    'пароль от почты - zima2020',
    'купия соз barys99',
    'паролі qwe123QWE',
    'pass: 12345678',
    'вот пароль от 1с: buh2019',
    'login: user1 pwd: S3cret!!',
    'parol: almaty050',
    'login/pass: user5 / p4ssw0rd',
    'учетка: nurlan.b / Ast-2030!',
    'Akniet#1 пароль от архива',
    'пароль от компа в кабинете 12 - uchitel12',
    'доступ к камерам oper/cam_7788',
    'видеорегистратор admin/dvr_2211',
  ],
  ignored: [
    'шкаф 180 на 220',
    'гараж 44, кооператив Южный',
    'код двери меняют 01-12',
    'осмотр сейфа 12-05-2025',
    'секретный вопрос забыла, ответ не помню',
    'пароль кто знает? – спроси у Динары',
    'гугл просит пароль «посложнее»',
    'код от постамата 3470',
    'the password is case-sensitive',
    'секретное слово это пожалуйста',
    'калитка 2500 тг, ворота 3000 тг',
    'подъезд 2, этаж 5, 2580 тг',
    'пароль от кабинета 304',
    'пароли:\nхраните в сейфе\nменяйте раз в год',
    'кодовое слово забыла',
    'кодовое слово назови оператору',
    'секретное слово спросят',
    'пароль от instagram забыла',
    'пароль: спроси у Серика',
    'вайфай 100 мбит',
    'пароль на 1С 8.3',
    'я забыл пароль',
    'пароль не подходит',
    'смените пароль пожалуйста',
    'пароль: ********',
    'құпия сөзді ұмытып қалдым',
    'what is the password?',
    'пароль скину потом',
    'пароль неправильный, попробуй еще',
    'парольді ауыстыру керек',
    'password reset link',
    'пароль должен содержать 8 символов',
    'скажите пароль от вайфая',
    'пароль: 15:00 скажу',
    'паста: carbonara',
    'на iPhone14 пароль забыла',
    'аккаунт: Bitrix24 / Kaspi1',
    'страница example.kz/admin/page21',
    'пароль: Настройки > Безопасность',
    "if (pwd === '') showError('enter password')",
  ],
};
