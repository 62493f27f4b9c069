/** What may be the password behind its name: what somebody chose, not a word of the sentence. */
import { characterClasses, isLetterOrDigit } from './characters';
import {
  CONNECTORS,
  NO_PASSWORD,
  ORDINARY_STEMS,
  ORDINARY_WORDS,
  VERB_WORDS,
  VERBS,
} from './words/password-neighbours';

const VERB_SET = new Set(VERB_WORDS.split(' '));
const VERB_STEM = beginningOf(VERBS);
const ORDINARY_SET = new Set(ORDINARY_WORDS.split(' '));
const ORDINARY_STEM = beginningOf(ORDINARY_STEMS);
const CONNECTORS_SET = new Set(CONNECTORS.split(' '));
/** Begins with one of the stems. */
function beginningOf(stems: string): RegExp {
  return new RegExp(`^(?:${stems.replaceAll(' ', '|')})`);
}

const MAX_VALUE = 64;
/** Between the word and the value: «от почты», «для входа в 1С», «ключа ЭЦП», «мой новый». */
const MAX_CONNECTORS = 6;

export interface Value {
  offset: number;
  length: number;
  isStrong: boolean;
}

/** «пароль, диктую: Zhasulan». */
const DICTATED = /^,?\s(?:диктую|запиши|пиши|лови|держи)[\s:—–-]+([A-Za-z][\x21-\x7e]{4,40})/iu;
/** «какой там пароль был?⏎rabota4ever», «кто знает? – uchit2024». */
const ANSWERED = /^[^\n?]{0,45}\?\s*(?:\n\s*)?(?:[-–—]\s?)?((?=\S*[\d_])(?=\S*[A-Za-z])[\x21-\x7e]{6,40})(?=\s|$)/u;
/** «парольная фраза Темиржолшы-2024», «пароль он қызғалдақ77»: a word with digits right behind it, and no place or time. */
const WORD_AND_NUMBER =
  /^(?:\s\p{L}{2,14}){0,2}(?:\s[–—-])?\s(?!(?:каб|под[ъь]|групп|класс|школ|дом|кв|эт|ком|номер|битрикс|верс|част|модул|урок|январ|феврал|март|апрел|ма[йя]|ию|август|сент|окт|нояб|дек|год|жыл)\p{L}*\d)([А-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ]{4,20}[-_]?\d{1,4})(?=\s|$|[,.;)])/u;
/** «пароль "Бота2015"», «пароль «kumys»». */
const QUOTED = /^[\s:–—-]{0,3}["«“]([^\s"»”]{4,30})(?=["»”])/u;
/** “password for the printer is 0000”: behind some words what no English sentence goes on with. */
const IS =
  /^(?:\s[a-z'-]+){0,5}\sis:?\s(?!\S*-(?:sensitive|only|based|protected))(\d{4,8}|[a-z]+[-_][a-z]+(?:[-_][a-z]+)?)(?=\s*(?:$|[\n,.;)]))/iu;

const MANNERS = [QUOTED, IS, DICTATED, WORD_AND_NUMBER];
const MANNERS_OF_QUESTIONS = [QUOTED, IS, DICTATED, ANSWERED, WORD_AND_NUMBER];

/** Values that only their surroundings give away. */
export function valueByManner(tail: string): Value | undefined {
  for (const pattern of tail.includes('?') ? MANNERS_OF_QUESTIONS : MANNERS) {
    const match = pattern.exec(tail);
    const raw = match?.[1];
    if (match && raw && !isOrdinary(raw.toLowerCase()))
      return { offset: match.index + match[0].length - raw.length, length: trimmed(raw).length, isStrong: true };
  }
  return undefined;
}

/** «пароль был Barsik_05», «пароль, временный Temp#4821»: some words later a token of letters, digits and signs. */
const APART =
  /^(?:[\s,]+[а-яәіңғүұқөһёa-z]{2,20}){0,4}[\s,:]+(?=[\x21-\x7e]*[A-Za-z])(?=[\x21-\x7e]*\d)(?=[\x21-\x7e]*[!#$%^&*+_])([!-.0-9;-?A-~]{6,40})(?=[\s,]|$)/u;

export function valueApart(tail: string): Value | undefined {
  const match = APART.exec(tail);
  if (!match) return undefined;
  const raw = match[1] as string;
  return { offset: match[0].length - raw.length, length: trimmed(raw).length, isStrong: true };
}

/** «pw on the staging box: Tr0ub4dor&kz», «пароль от компа в кабинете 12 - uchitel12»: a colon or dash some words later. */
export function valueLater(tail: string): Value | undefined {
  const match = /^[^.!?:=\n]{1,50}?(?:[:=→]\s?|\s[-–—]\s)(\S{5,64})/u.exec(tail);
  const token = match ? trimmed(match[1] as string) : '';
  if (!match || /[^\x21-\x7e]|:\/\//.test(token) || kindsOf(token) < 2) return undefined;
  if (!/\d/.test(token) && !/[A-Z].*_|_.*[A-Z]|[#!$%&*]/.test(token)) return undefined;
  return { offset: match[0].length - (match[1] as string).length, length: token.length, isStrong: true };
}

/** «кодовое слово Байтерек», «кодтық сөз тұлпар»: a word that is no verb, the last of its clause. */
const WORD =
  /^\s(?:(?:в|на|от|для)\s\S{2,12}\s|банка\s|это\s|мо[её]\s|бұл\s|[–—-]\s)?[«"]?(?!\S*(?:ть|ла|ли|ите|йте|ет|ют|ит|ят|ды|ді|ты|ті|керек)(?:[^\p{L}]|$))([\p{L}\d-]{4,20})(?=[»"]?\s*(?:!?$|[\n,.;)]|маленьк|больш|бас\s))/u;

export function valueOfWord(tail: string): Value | undefined {
  const match = WORD.exec(tail);
  const raw = match?.[1] ?? '';
  if (!match || isOrdinary(raw.toLowerCase()) || CONNECTORS_SET.has(raw.toLowerCase())) return undefined;
  return { offset: match[0].length - raw.length, length: raw.length, isStrong: true };
}

/** «пароль plovplov»: a word of Latin letters among Cyrillic ones, the last of its clause. */
const FOREIGN =
  /^(?:\s(?:от|на|для)(?=\s[а-я]))?(?:\s(?!(?:из|в|на|не|с|к|у|по|от|для|через)\s)[а-яәіңғүұқөһё]{2,14}){0,3}[\s:]{1,2}([A-Za-z][A-Za-z_!-]{4,20})(?=\s*(?:$|[\n,.;)]))/u;

export function valueForeign(tail: string): Value | undefined {
  const match = FOREIGN.exec(tail);
  const raw = match?.[1] ?? '';
  if (!match || isOrdinary(raw.toLowerCase()) || CONNECTORS_SET.has(raw.toLowerCase())) return undefined;
  return { offset: match[0].length - raw.length, length: raw.length, isStrong: true };
}

/** What may stand between the word and the value, and what of it parts them. */
const BETWEEN = ' \t\n\r:=–—-"«“\'`>→|*_~()';
const SEPARATORS = ':=–—\n→>';
const TOKEN = /[^\s]+/gy;
/** As a password only right behind a colon. */
/** The sentence goes on: «пароль: спроси у Серика». */
const GOES_ON = /^\s+\p{L}/u;
const CYRILLIC_ONLY = /^[а-яәіңғүұқөһё-]+$/iu;

/** The value after the word: a few connecting words, a separator, then something that looks chosen. */
export function valueAfter(tail: string, isOpened: (offset: number) => boolean): Value | undefined {
  let hasSeparator = false;
  let index = 0;
  let isAfterVerb = false;
  for (let word = 0; word <= MAX_CONNECTORS; word++) {
    for (; index < tail.length && !isLetterOrDigit(characterClasses()[tail.charCodeAt(index)] as number); index++) {
      const sign = tail[index] as string;
      if (!BETWEEN.includes(sign)) break;
      if (SEPARATORS.includes(sign) || (sign === '-' && tail[index + 1] === ' ')) hasSeparator = true;
    }
    TOKEN.lastIndex = index;
    const raw = TOKEN.exec(tail)?.[0] ?? '';
    const token = trimmed(raw);
    if (token === '') return undefined;
    const bare = token.replace(/[:,.!?]+$/, '').toLowerCase();
    if (!CONNECTORS_SET.has(bare) && !isOpened(index) && !(isVerb(bare) && !isAfterVerb)) {
      const isAloneWord =
        CYRILLIC_ONLY.test(token) &&
        !(/[:=]\s*["«]?$/.test(tail.slice(0, index)) && !GOES_ON.test(tail.slice(index + raw.length)));
      if (/^\s?[>→]\s?\S/.test(tail.slice(index + raw.length))) return undefined; // a way through menus
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
  return VERB_SET.has(word) || (word.length > 3 && VERB_STEM.test(word));
}

function isOrdinary(word: string): boolean {
  if (/\d/.test(word)) return false;
  return ORDINARY_SET.has(word) || (word.length > 2 && ORDINARY_STEM.test(word));
}

/** A Cyrillic word that is neither: «от кспд …»; only an unmistakable password is believed behind it. */
function isUnknownWord(bare: string, token: string): boolean {
  return /^(?:[а-яәіңғүұқөһё-]{2,}|[a-z]{2,10})$/u.test(bare) && !/[.!?]$/.test(token) && !isOrdinary(bare);
}

/** After «сменил», «ауыстырдым» only letters and digits together count. */
function asMixed(token: string, offset: number): Value | undefined {
  if (/^\d{6,8}$/.test(token)) return { offset, length: token.length, isStrong: true };
  const isMixed = !NO_PASSWORD.test(token) && /[A-Za-zÀ-ɏЀ-ӿ]/u.test(token) && /\d/.test(token) && !/[:/]/.test(token);
  return isMixed && token.length >= 5 && /^[\x21-\x7e]+$/.test(token)
    ? { offset, length: token.length, isStrong: true }
    : undefined;
}

export function trimmed(token: string): string {
  if (isLetterOrDigit(characterClasses()[token.charCodeAt(token.length - 1)] as number)) return token;
  return token.replace(/[,;»”"'`*_~|)?]+$/, '').replace(/(?<=[^.])\.$/, '');
}

export function asValue(token: string, offset: number, hasSeparator: boolean): Value | undefined {
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
export function kindsOf(token: string): number {
  let kinds = 0;
  if (/[a-zß-ÿа-џәғқңөұүһ]/u.test(token)) kinds++;
  if (/(?<!^)[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ]/u.test(token) || /[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ]{2}/u.test(token)) kinds++;
  if (/\d/.test(token)) kinds++;
  if (/[!@#$%^&*+=?_~<>/\\]/.test(token)) kinds++;
  return kinds;
}
