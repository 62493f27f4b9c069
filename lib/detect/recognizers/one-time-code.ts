/** Codes that open an account: one-time codes from SMS, PIN, the three digits on the back of a card. */
import { Category } from '../categories';
import { codesByManner } from '../codes-by-manner';
import type { Examples } from '../finding';
import { matchesOf } from '../matches';
import { hasSizes, type NumberWindow, sizePatterns } from '../numbers';
import { add, contextOf, isHit, near, type Reading, SHAPE } from '../reading';
import type { Recognizer } from '../recognizer';

export const oneTimeCode: Recognizer = {
  type: 'one-time-code',
  number: {
    lengths: [3, 4, 5, 6, 7, 8],
    needs: [Category.code, Category.codeSure, Category.pin, Category.cardSecurity],
    judge,
  },
  words: {
    signals: 0,
    categories: [
      Category.codeSure,
      Category.code,
      Category.door,
      Category.codeSender,
      Category.codeManner,
      Category.card,
    ],
    judge: judgeText,
  },
};

function judgeText(reading: Reading): void {
  judgeMixed(reading);
  if (reading.scan.groupCount === 0) return;
  for (const { hit, level, ...place } of codesByManner(reading))
    add(reading, 'one-time-code', place, level === 'low' ? 0.65 : 0.8, level, [
      SHAPE,
      hit === undefined ? undefined : contextOf(reading, hit),
    ]);
}

const MIXED = /(?<![A-Za-z\d_-])(?=[A-Za-z-]*\d)(?=[\d-]*[A-Za-z])[A-Za-z\d]{3,5}-[A-Za-z\d]{3,5}(?![A-Za-z\d_-])/gu;
/** Codes of letters and digits are given with these. */
const MIXED_NAME = /^(?:otp|отп|резервн|backup|recovery|одноразов|verification|код)/iu;

/** «OTP: A7K-2QX», «резервные коды: 4f8k-29dq, mm31-x0p7». */
function judgeMixed(reading: Reading): void {
  const { scan, text } = reading;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    const from = scan.hitEnd[hit] as number;
    if (!isHit(reading, hit, Category.codeSure) || !MIXED_NAME.test(text.slice(scan.hitStart[hit], from))) continue;
    for (const { 0: code, index } of matchesOf(MIXED, text.slice(from, from + 90)))
      add(reading, 'one-time-code', { start: from + index, end: from + index + code.length }, 0.85, 'high', [
        SHAPE,
        contextOf(reading, hit),
      ]);
    return;
  }
}

const NATURAL = sizePatterns(
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '33',
  '44',
  '222',
  '22',
  '111111',
  '1111',
  '111',
  '24',
  '42',
);
/** «код» alone says little of more digits. */
const LONGEST = 6;
/** What may stand between «код» and its digits. */
const CONNECTORS =
  /^[\s:=–—\-.,"'«(*_`№#→>]*(?:(?:это|который|которая|что|сюда|щас|сейчас|опять|снова|новый|только|мне|тебе|вам|саған|сізге|такой|вот|мой|твой|ваш|из|смс|sms|с|от|для|пришел|пришёл|пришла|приходит|там|входа?|вход|подтверждения|is|my|your|the|was|егов|egov|каспи|kaspi|халык|halyk|казпочта|банка?|госуслуг|1414|маған|келген|келді|келди|маган|мынау|мына|міне|мине|is:|whatsapp|ватсап\S*|telegram|телеграм\S*|инстаграм\S*|google|гугл|карты|карточки|картаның|card|симки|сим|sim|телефона|эцп|эцқ|ключа|подписи|банкомата|доступа|активации|безопасности|авторизации|регистрации|от\s*карты|жеткен|тіркелу|тиркелу|растау|кіру|киру|үшін|ушин|токена|тер\S{0,6}|енгіз\S*|енгиз\S*|жаз\S{0,5}|айт\S{0,6}|жібер\S*|жибер\S*|моей|моего|гугл\S*|приложения|назвал\S*|говорит|дейді|деп|такой:|цифр\S{0,3}:?|на|в|экране|письма|почту|банковской|сообщения|сообщении|блокировки|разблокировки|восстановления|подтвержд\S*)[\s:=–—\-.,"'«(*_`]*){0,4}$/iu;

function judge(number: NumberWindow, reading: Reading): void {
  if (number.touchesLeft || number.touchesRight || !number.isPlain || !hasSizes(number, NATURAL)) return;
  if (
    (isInCode(reading.text, number.start - 1, -1) &&
      !/(?<![A-Za-zÀ-ɏЀ-ӿ\d])G-$/u.test(reading.text.slice(0, number.start))) ||
    isInCode(reading.text, number.end, 1)
  )
    return;
  if (number.isOpenLeft && !isApart(reading.text, number.start - 1, -1)) return;
  if (number.isOpenRight && !isApart(reading.text, number.end, 1)) return;
  if (judgeCard(number, reading) || number.length < 4 || isFraction(number, reading) || isDay(number, reading)) return;
  if (isFixed(number, reading)) return;
  const pin = pinFor(reading, number);
  if (pin >= 0) {
    add(reading, 'one-time-code', number, 0.95, 'high', [SHAPE, contextOf(reading, pin)]);
    return;
  }
  judgeCode(number, reading);
}

/** What may be said between «пин» and its digits. */
const PIN_GAP =
  /^[\s:=–—\-.,"'«(*_`№#→>]*(?:(?!забы|ұмыт|умыт|не\s|нет|смен|ауыст|вв[её]л|вводи|попыт|цифр|из\s|в\s|к\s|приде|позв)[A-Za-zÀ-ɏЀ-ӿ.]{1,14}[\s:=–—\-"'«(*_`]+){0,6}$/iu;
const RIGHT_ONE = /(?:дұрысы|дурысы|правильн\S{2,3}|новый|жаңасы|жанасы|стал|теперь|это)[\s:—–-]*$/iu;
const BEFORE_PIN = /^[\s—–-]*(?:это|деген|is|мой|менің|осы|-)?[\s—–-]*$/iu;

/** The word for a PIN that the number belongs to, or −1. */
function pinFor(reading: Reading, { start, end, length }: NumberWindow): number {
  const { scan, text } = reading;
  if (length > 8) return -1;
  const pin = near(reading, start, start, Category.pin, 40, 0);
  const after = length === 4 ? near(reading, end, end, Category.pin, 0, 14) : -1;
  const hit = pin >= 0 && (scan.hitEnd[pin] as number) <= start ? pin : after;
  if (hit < 0 || (/^(?:пак|pak)$/iu.test(text.slice(scan.hitStart[hit], scan.hitEnd[hit])) && length !== 8)) return -1;
  if (hit === after) return BEFORE_PIN.test(text.slice(end, scan.hitStart[hit])) ? hit : -1;
  const gap = text.slice(scan.hitEnd[hit], start);
  return PIN_GAP.test(gap) || RIGHT_ONE.test(gap) ? hit : -1;
}

/** 190/110 is a blood pressure or a date, 42.3198 a place. */
function isFraction(number: NumberWindow, { text }: Reading): boolean {
  return number.groups > 1 && /\/|^\d+\.\d{4,}$/.test(text.slice(number.start, number.end));
}

/** «до 18.06» is a day. */
function isDay(number: NumberWindow, { text }: Reading): boolean {
  return number.length === 4 && /^(?:[0-2]\d|3[01])\.(?:0\d|1[0-2])$/.test(text.slice(number.start, number.end));
}

/** CVV: three or four digits right after the word, or any three near it with the word before. */
function judgeCard(number: NumberWindow, reading: Reading): boolean {
  if (number.length > 4 || number.groups > 1) return false;
  const word = near(reading, number.start, number.end, Category.cardSecurity, 22, 12);
  if (word < 0 || near(reading, number.start, number.end, Category.currency, 0, 4) >= 0) return false;
  add(reading, 'one-time-code', number, 0.95, 'high', [SHAPE, contextOf(reading, word)]);
  return true;
}

function judgeCode(number: NumberWindow, reading: Reading): void {
  const { start, end } = number;
  const sure = Math.max(
    near(reading, start, end, Category.codeSure, 45, 45),
    number.length > 4 ? near(reading, start, end, Category.cardSecurity, 16, 0) : -1,
  );
  const other = near(reading, start, end, Category.codeOther, 40, 18);
  const isOther =
    (other >= 0 && !isBetween(reading, sure, other, start)) || near(reading, end, end, Category.settlement, 0, 3) >= 0;
  if (sure >= 0 && (!isOther || (isAfter(reading, other, end) && isRightBehind(reading, sure, number)))) {
    if (number.length <= 8 && !isAmount(reading, number))
      add(reading, 'one-time-code', number, 0.95, 'high', [SHAPE, contextOf(reading, sure)]);
    return;
  }
  if (isOther || isAmount(reading, number)) return;
  const before = near(reading, start, start, Category.code, 40, 0);
  if (
    number.length <= LONGEST &&
    before >= 0 &&
    (reading.scan.hitEnd[before] as number) <= start &&
    isConnected(reading, before, number)
  ) {
    add(reading, 'one-time-code', number, 0.8, 'high', [SHAPE, contextOf(reading, before)]);
    return;
  }
  const some = near(reading, start, end, Category.code, 34, 20);
  if (
    some >= 0 &&
    !isInNextSentence(reading, end, some) &&
    number.length >= 4 &&
    number.length <= 6 &&
    isHanded(reading, number)
  ) {
    add(reading, 'one-time-code', number, 0.7, number.length === 4 ? 'medium' : 'high', [
      SHAPE,
      contextOf(reading, some),
    ]);
    return;
  }
  const after = near(reading, end, end, Category.code, 0, 12);
  if (
    after >= 0 &&
    /^(?:[\s\-–—]*|,\s(?=это|деген|осы))(?:это|деген|вот|осы|is|мой|менің)?[\s\-–—]*$/iu.test(
      reading.text.slice(end, reading.scan.hitStart[after]),
    )
  ) {
    add(reading, 'one-time-code', number, 0.6, 'medium', [SHAPE, contextOf(reading, after)]);
  }
}

const isAfter = ({ scan }: Reading, hit: number, end: number): boolean =>
  hit >= 0 && (scan.hitStart[hit] as number) >= end;

/** “verification code is 619204, expires in 5 min”: nothing stands between. */
function isRightBehind({ scan, text }: Reading, hit: number, { start }: NumberWindow): boolean {
  const end = scan.hitEnd[hit] as number;
  return end <= start && /^\s?(?::|is|-|—|–|=)\s?$/iu.test(text.slice(end, start));
}

/** «код домофона нет, а код с смс 1093»: told apart by an «а», the nearer name is the number's. */
function isBetween({ scan, text }: Reading, hit: number, other: number, start: number): boolean {
  if (hit <= other || (scan.hitEnd[hit] as number) > start) return false;
  return /[,.]\s?(?:а|но|ал|бірақ|but)\s/iu.test(text.slice(scan.hitEnd[other], scan.hitStart[hit]));
}

/** «… в отделение 050051. Код выдачи …»: the word speaks of something else. */
function isInNextSentence({ text, scan }: Reading, end: number, hit: number): boolean {
  return /[.!?\n]\s/.test(text.slice(end, Math.max(end, scan.hitStart[hit] as number)));
}

/** The sentence is about sending or typing the code. */
function isHanded(reading: Reading, number: NumberWindow): boolean {
  const around = reading.text.slice(Math.max(0, number.start - 40), number.end + 30);
  return /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:вв[её]?ди|ввод|набери|приш[её]л|пришла|приходит|вот|скаж|скин|отправ|смс|sms|приложени|телефон|келді|келди|енгіз|енгиз|айтш|жібер|жибер|login|log in|войти|зайти|какой|диктую|запиш|назов|назва|беріп|берип|берді|берем|терді|терген|деп|дейді|хабарла|ұстап|айтып)/iu.test(
    around,
  );
}

function isConnected(reading: Reading, hit: number, number: NumberWindow): boolean {
  return CONNECTORS.test(reading.text.slice(reading.scan.hitEnd[hit], number.start));
}

/** 1414 is who sends the codes; years and phone numbers of services are no codes. */
function isFixed(number: NumberWindow, reading: Reading): boolean {
  if (number.length !== 4) return false;
  const value = reading.text.slice(number.start, number.end);
  return (
    value === '1414' ||
    (/^20[12]\d$/.test(value) && /^\s?(?:г|ж|year)/iu.test(reading.text.slice(number.end, number.end + 4)))
  );
}

function isAmount(reading: Reading, number: NumberWindow): boolean {
  const money = near(reading, number.start, number.end, Category.currency, 0, 4);
  if (money >= 0 && isHit(reading, money, Category.currency)) return true;
  return /^\s?(?:[₸$€₽%]|мин|сек|час|шт|цифр|сан|символ|digit|minute|minut)/iu.test(
    reading.text.slice(number.end, number.end + 10),
  );
}

/** A dash with a letter or digit behind it: part of something longer, as in a UUID. */
function isInCode(text: string, index: number, step: number): boolean {
  return '-_/'.includes(text[index] ?? ' ') && /[A-Za-zÀ-ɏЀ-ӿ\d]/u.test(text[index + step] ?? ' ');
}

/** Other digits stand beyond a line break, a comma or a bracket, or some way off: not part of the same number. */
function isApart(text: string, index: number, step: number): boolean {
  const next = text[index] ?? '';
  if ('\n,;:()'.includes(next)) return true;
  return '. '.includes(next) && !/\d/.test(text[index + step] ?? '');
}

export const examples: Examples = {
  found: [
    'код тіркелу үшін 10482',
    'код домофона 4821',
    'калитка 2580, потом налево',
    'егов прислал 641808, диктую',
    'вот цифры 0482 из смс',
    'карта 4400430000034071, сзади 770',
    'код домофона нет, а код с смс 1093',
    'kod podtverzhdeniya 90114',
    'ПИН-код токена 12345678',
    'Код подтверждения: 123456',
    '1414: Код 4821 никому не сообщайте',
    'Растау коды 0000',
    'your code is 123-456',
    'мне пришел код 482193 от каспи',
    'код из смс 7391',
    'кодты айтшы 5512',
    'пин код карты 4417',
    'cvv 123',
    'ЦВВ код 481',
    'үш сан артындағы 774',
    'G-482913 is your verification code',
    'бир реттик код 559201',
    'rastau kody 8841',
    'мне пришло 4 цифры: 9043, это код?',
    '4400430000034071 09/28 770',
  ],
  ignored: [
    'код тіркелу үшін керек',
    'промокод 2025',
    'код города 7172',
    'код ошибки 5003',
    'код товара 123456',
    'код придет на 1414',
    'код пришел?',
    'код скину в 2025 году',
    'error code 4004',
    'пин код забыл',
    'артикул 123456 код 4821',
    'код ОКЭД 62010',
    'введите код из 6 цифр',
    'Код получения в приложении, срок до 18.06',
    'давление 190/110, никому не говорите',
    'код 7172 Астана',
    'моё CV 482 прочти',
  ],
};
