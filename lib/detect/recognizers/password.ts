/** Passwords next to their name («пароль», «құпия сөз», password), and the password of an ЭЦП key. */
import { Category } from '../categories';
import { isDigitAt } from '../characters';
import type { Examples } from '../finding';
import { add, contextOf, isHit, near, type Reading } from '../reading';
import type { Recognizer } from '../recognizer';
import { isIn } from '../word-categories';
import {
  CONNECTORS,
  NO_PASSWORD,
  ORDINARY_STEMS,
  ORDINARY_WORDS,
  VERB_WORDS,
  VERBS,
} from '../words/password-neighbours';

export const password: Recognizer = {
  type: 'password',
  words: { signals: 0, categories: [Category.password, Category.login], judge },
};

const MAX_VALUE = 64;
/** Between the word and the value: «от почты», «для входа в 1С», «ключа ЭЦП», «мой новый». */
const MAX_CONNECTORS = 6;
const VERB_SET = new Set(VERB_WORDS.split(' '));
const VERB_STEMS = VERBS.split(' ');
const ORDINARY_SET = new Set(ORDINARY_WORDS.split(' '));
const STEMS = ORDINARY_STEMS.split(' ');
const CONNECTORS_SET = new Set(CONNECTORS.split(' '));

function judge(reading: Reading): void {
  for (let hit = 0; hit < reading.scan.hitCount; hit++) {
    if (isHit(reading, hit, Category.password)) judgeHit(reading, hit);
    else if (isHit(reading, hit, Category.login)) judgeLogin(reading, hit);
  }
}

function judgeHit(reading: Reading, hit: number): void {
  const { text, scan } = reading;
  const end = scan.hitEnd[hit] as number;
  if (isDigitAt(text, (scan.hitStart[hit] as number) - 1)) return; // the end of a password: Kz88pass
  const next = hit + 1;
  if (next < scan.hitCount && (scan.hitStart[next] as number) - end < 3 && isHit(reading, next, Category.password))
    return;
  const tail = text.slice(end, end + 120);
  if ((scan.groupCount > 0 && judgeBefore(reading, hit, tail)) || /^[.,;!?)]/.test(tail)) return;
  const value =
    (followsLogin(reading, hit) && valueOfPair(tail)) ||
    valueAfter(tail) ||
    (scan.groupCount > 0 ? valueLater(tail) : undefined);
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

/** «Akniet#1 пароль», «Zima2025 это пароль от почты»: the value stands before its name, and nothing else is said. */
function judgeBefore(reading: Reading, hit: number, tail: string): boolean {
  const { text, scan } = reading;
  const start = scan.hitStart[hit] as number;
  const match = ENDS_HERE.test(tail) && BEFORE.exec(text.slice(Math.max(0, start - 80), start));
  if (!match) return false;
  const [, value = '', link, dash] = match;
  const kinds = kindsOf(value);
  if (kinds < 2 || !/\d/.test(value) || /[^\x21-\x7e]|:\/\/|@.+\./.test(value)) return false;
  if (link === undefined && dash === undefined && !(kinds > 2 && /[!@#$%^&*+=?]/.test(value))) return false;
  const from = start - match[0].length + match[0].indexOf(value);
  add(reading, 'password', { start: from, end: from + value.length }, 0.9, 'high', [contextOf(reading, hit)]);
  return true;
}

const BEFORE = /(?<!\S)(\S{5,40})(?:\s+(это|деген|is)\s+(?:мой\s|наш\s|the\s|my\s)?|\s+([-–—])\s+|\s+)$/iu;
const ENDS_HERE = /^(?:\s*$|[.,!)\n]|\s(?:от|для|на|к)\s)/u;

/** «pw on the staging box: Tr0ub4dor&kz», «пароль как у всех: Zima2026»: a colon some words later. */
function valueLater(tail: string): Value | undefined {
  const match = /^[^.!?:=\n]{1,50}[:=→]\s?(\S{5,64})/u.exec(tail);
  const token = match ? trimmed(match[1] as string) : '';
  if (!match || !/\d/.test(token) || /[^\x21-\x7e]|:\/\//.test(token) || kindsOf(token) < 2) return undefined;
  return { offset: match[0].length - (match[1] as string).length, length: token.length, isStrong: true };
}

/** «логин/пароль», «login and password»: two values follow. */
function followsLogin({ scan, text, words }: Reading, hit: number): boolean {
  const start = scan.hitStart[hit] as number;
  for (let before = hit - 1; before >= 0 && start - (scan.hitEnd[before] as number) <= 5; before--) {
    if (!isIn(words, scan.hitWord[before] as number, Category.login)) continue;
    return /^[\s/|,+-]*(?:и|and|мен|және|жане)?[\s/|,+-]*$/iu.test(text.slice(scan.hitEnd[before], start));
  }
  return false;
}

/** The second of two values: «aset / Qwe12345», «user5 p4ssw0rd». */
function valueOfPair(tail: string): Value | undefined {
  const match = PAIR.exec(tail);
  return match ? asSecond(match[0].length, match[1] as string) : undefined;
}

/** After a few words or a separator: a login in Latin letters, then the password. */
const PAIR =
  /^(?:\s(?:от|для|на|в|к|to|for)\s[^\s:]{1,20}){0,2}[\s:=–—"«-]{1,4}[A-Za-z\d][\w.@+-]{1,40}(?:\s*[/|\\;,]\s*|\s+)["«]?([^\s/|]{4,64})/u;

function asSecond(end: number, raw: string): Value | undefined {
  const token = trimmed(raw);
  if (/[а-яәіңғүұқөһ]/iu.test(token)) return undefined;
  return asValue(token, end - raw.length, true);
}

/** «учетка: nurlan.b / Ast-2030!»: no word for password, but a pair whose second half is one. */
function judgeLogin(reading: Reading, hit: number): void {
  const { text, scan } = reading;
  const end = scan.hitEnd[hit] as number;
  if (near(reading, scan.hitStart[hit] as number, end, Category.password, 60, 90) >= 0) return;
  const match = LOGIN_PAIR.exec(text.slice(end, end + 110));
  const value = match && asSecond(match[0].length, match[1] as string);
  if (!value || kindsOf(text.slice(end + value.offset, end + value.offset + value.length)) < 3) return;
  const start = end + value.offset;
  add(reading, 'password', { start, end: start + value.length }, 0.85, 'high', [contextOf(reading, hit)]);
}

const LOGIN_PAIR =
  /^(?:(?:\s[^\s:/]{1,20}){0,2}\s?[:=–—-]\s?|\s)(?:(?:user|login|логин)\s)?(?:[A-Za-z\d][\w.@+-]{1,40}(?:\s*[/|\\;,]\s*|\s+)|[/|]\s?)([^\s/|]{6,64})/u;

/** «pass» is also a verb and a ticket. */
const WEAK = /^(?:pass|пасс|пас|pw)$/iu;

/** A separator right after the word, or letters and digits together. */
function isCertain(tail: string, { offset, length }: Value): boolean {
  const value = tail.slice(offset, offset + length);
  if (offset === 1 && /^\d{6,}$/.test(value)) return true;
  return /^\s?[:=]/.test(tail) || (/[A-Za-z]/.test(value) && /\d/.test(value));
}

interface Value {
  offset: number;
  length: number;
  isStrong: boolean;
}

const TOKEN = /[^\s]+/gy;
/** As a password only right behind a colon. */
const CYRILLIC_ONLY = /^[а-яәіңғүұқөһё-]+$/iu;

/** The value after the word: a few connecting words, a separator, then something that looks chosen. */
function valueAfter(tail: string): Value | undefined {
  let hasSeparator = false;
  let index = 0;
  let isAfterVerb = false;
  for (let word = 0; word <= MAX_CONNECTORS; word++) {
    while (index < tail.length && ' \t\n\r:=–—-"«“\'`>→|*_~()'.includes(tail[index] as string)) {
      if (':=–—\n→>'.includes(tail[index] as string) || (tail[index] === '-' && tail[index + 1] === ' '))
        hasSeparator = true;
      index++;
    }
    TOKEN.lastIndex = index;
    const raw = TOKEN.exec(tail)?.[0] ?? '';
    const token = trimmed(raw);
    if (token === '') return undefined;
    const bare = token.replace(/[:,.!?]+$/, '').toLowerCase();
    if (!CONNECTORS_SET.has(bare) && !(isVerb(bare) && !isAfterVerb)) {
      const isAloneWord = CYRILLIC_ONLY.test(token) && !/[:=]\s*["«]?$/.test(tail.slice(0, index));
      const value = isAfterVerb ? asMixed(token, index) : asValue(token, index, hasSeparator && !isAloneWord);
      if (value || !isUnknownWord(bare, token)) return value;
      isAfterVerb = true;
    }
    if (isVerb(bare)) isAfterVerb = true;
    if (/[:=]$/.test(token)) hasSeparator = true;
    index += raw.length;
  }
  return undefined;
}

function isVerb(word: string): boolean {
  return VERB_SET.has(word) || (word.length > 3 && VERB_STEMS.some((stem) => word.startsWith(stem)));
}

function isOrdinary(word: string): boolean {
  if (/\d/.test(word)) return false;
  return ORDINARY_SET.has(word) || (word.length > 2 && STEMS.some((stem) => word.startsWith(stem)));
}

/** A Cyrillic word that is neither: «от кспд …»; only an unmistakable password is believed behind it. */
function isUnknownWord(bare: string, token: string): boolean {
  return /^[а-яәіңғүұқөһё-]{2,}$/u.test(bare) && !/[.!?]$/.test(token) && !isOrdinary(bare);
}

/** After «сменил», «ауыстырдым» only letters and digits together count. */
function asMixed(token: string, offset: number): Value | undefined {
  const isMixed = /[A-Za-zÀ-ɏЀ-ӿ]/u.test(token) && /\d/.test(token) && !/[:/]/.test(token);
  return isMixed && token.length >= 5 && /^[\x21-\x7e]+$/.test(token)
    ? { offset, length: token.length, isStrong: true }
    : undefined;
}

function trimmed(token: string): string {
  return token.replace(/[,;»”"'`*_~|)?]+$/, '').replace(/(?<=[^.])\.$/, '');
}

function asValue(token: string, offset: number, hasSeparator: boolean): Value | undefined {
  if (token.length < 4 || token.length > MAX_VALUE || isOrdinary(token.toLowerCase()) || /^[•*.…x]+$/iu.test(token))
    return undefined;
  if (NO_PASSWORD.test(token) || /^[a-z_$][\w$.]*\(/i.test(token)) return undefined; // or a call in source code
  if (/^(?:https?:|www\.|\+7|8?7\d{9}$)/.test(token)) return undefined;
  if (/[а-яәіңғүұқөһ]/iu.test(token)) return asCyrillic(token, offset, hasSeparator);
  const kinds = kindsOf(token);
  if (kinds >= 2) return { offset, length: token.length, isStrong: true };
  if (/^\d{4,16}$/.test(token) && !/^(?:19|20)\d\d$/.test(token))
    return { offset, length: token.length, isStrong: token.length > 5 };
  if (!hasSeparator) return undefined;
  if (/^[\x21-\x7e]+$/.test(token)) return { offset, length: token.length, isStrong: true };
  return { offset, length: token.length, isStrong: false };
}

/** Few type passwords in Cyrillic: only after a separator, and alone or with several digits. */
function asCyrillic(token: string, offset: number, hasSeparator: boolean): Value | undefined {
  if (!hasSeparator || /[,!?]/.test(token)) return undefined;
  return { offset, length: token.length, isStrong: /\d.*\d/.test(token) };
}

/** How many kinds of characters a token mixes: lower, upper inside, digits, signs. */
function kindsOf(token: string): number {
  let kinds = 0;
  if (/[a-zß-ÿа-џәғқңөұүһ]/u.test(token)) kinds++;
  if (/(?<!^)[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ]/u.test(token) || /[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ]{2}/u.test(token)) kinds++;
  if (/\d/.test(token)) kinds++;
  if (/[!@#$%^&*+=?_~<>/\\]/.test(token)) kinds++;
  return kinds;
}

export const examples: Examples = {
  found: [
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
  ],
  ignored: [
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
    "if (pwd === '') showError('enter password')",
  ],
};
