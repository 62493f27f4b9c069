/** Codes that open an account: one-time codes from SMS, PIN, the three digits on the back of a card. */
import { isAmount, judgeCard } from '../card-codes';
import { Category, type CategoryId } from '../categories';
import { CERTAIN, CUES, codeCues, ENOUGH } from '../code-cues';
import { codesByManner } from '../codes-by-manner';
import { isOfDoor } from '../door-codes';
import type { Examples } from '../finding';
import { mixedCodes } from '../mixed-codes';
import { hasSizes, type NumberWindow, sizePatterns } from '../numbers';
import { add, contextOf, isElsewhere, near, type Reading, SHAPE, textBefore, wordOf } from '../reading';
import type { Recognizer } from '../recognizer';

export const oneTimeCode: Recognizer = {
  type: 'one-time-code',
  number: {
    lengths: [3, 4, 5, 6, 7, 8],
    needs: [...CUES, Category.codeSure, Category.pin, Category.cardSecurity],
    judge,
  },
  words: {
    signals: 0,
    categories: [Category.codeSure, Category.code, Category.door, Category.card],
    judge: judgeText,
  },
};

function judgeText(reading: Reading): void {
  for (const { hit, ...place } of mixedCodes(reading))
    add(reading, 'one-time-code', place, 0.85, 'high', [SHAPE, contextOf(reading, hit)]);
  if (reading.scan.groupCount === 0) return;
  for (const { hit, level, ...place } of codesByManner(reading))
    add(reading, 'one-time-code', place, level === 'low' ? 0.65 : 0.8, level, [
      SHAPE,
      hit === undefined ? undefined : contextOf(reading, hit),
    ]);
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
/** What may stand between «код» and its digits: nothing that says of what it is, */
const CONNECTORS =
  /^[\s:=–—\-.,"'«(*_`№#→>]*(?:(?:это|который|что|сюда|щас|сейчас|опять|снова|новый|только|мне|тебе|вам|саған|сізге|маған|маган|такой|вот|мой|твой|ваш|там|is|my|your|the|was|мынау|мына|міне|мине|үшін|ушин|тіркелу|деп|from|of)[\s:=–—\-.,"'«(*_`]*){0,3}(?:G-)?$/iu;
/** or words for what codes open or come by. */
const OF: readonly CategoryId[] = [
  ...CUES,
  Category.codeSure,
  Category.card,
  Category.phone,
  Category.eds,
  Category.access,
  Category.login,
  Category.mine,
];
const PLAIN_GAP = /^[^\d.!?\n]{1,34}$/u;

function judge(number: NumberWindow, reading: Reading): void {
  const before = textBefore(reading.text, number.start, 5);
  if (number.touchesLeft || number.touchesRight || !number.isPlain || !hasSizes(number, NATURAL)) return;
  if (
    (isInCode(reading.text, number.start - 1, -1) && !/(?<![A-Za-zÀ-ɏЀ-ӿ\d])G-$/u.test(before)) ||
    isInCode(reading.text, number.end, 1)
  )
    return;
  if (number.isOpenLeft && !isApart(reading.text, number.start - 1, -1) && !/1414\s$/.test(before)) return;
  if (number.isOpenRight && !isApart(reading.text, number.end, 1)) return;
  const next = reading.text[number.end];
  if (before.endsWith('*') && next !== '*') return; // the end of a card's number
  if (next === '#' || /[#*]/.test(reading.text.slice(number.start, number.end))) return; // of a door
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
  if (hit < 0 || (/^(?:пак|pak)$/iu.test(wordOf(reading, hit)) && length !== 8)) return -1;
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

/** What a code is of may stand in the line before it. */
const SENTENCE = /[.!?]\s/;

function judgeCode(number: NumberWindow, reading: Reading): void {
  const { start, end } = number;
  const sure = Math.max(
    near(reading, start, end, Category.codeSure, 45, 45),
    number.length > 4 ? near(reading, start, end, Category.cardSecurity, 16, 0) : -1,
  );
  const before = near(reading, start, start, Category.code, 40, 0);
  const other = near(reading, start, end, Category.codeOther, 40, 18);
  const isOther =
    (other >= 0 &&
      !isElsewhere(reading, other, number, SENTENCE) &&
      !isBetween(reading, Math.max(sure, before), other, start)) ||
    isPlaceBehind(reading, end) ||
    (sure < 0 && isOfDoor(reading, start, end) && !/[,.]\s?(?:а|но)\s/u.test(textBefore(reading.text, start, 24)));
  if (sure >= 0 && (!isOther || (isAfter(reading, other, end) && isRightBehind(reading, sure, number)))) {
    if (number.length <= 8 && !isAmount(reading, number))
      add(reading, 'one-time-code', number, 0.95, 'high', [SHAPE, contextOf(reading, sure)]);
    return;
  }
  if (isOther || isAmount(reading, number)) return;
  if (
    number.length <= LONGEST &&
    before >= 0 &&
    (reading.scan.hitEnd[before] as number) <= start &&
    isConnected(reading, before, number)
  ) {
    add(reading, 'one-time-code', number, 0.8, 'high', [SHAPE, contextOf(reading, before)]);
    return;
  }
  const cues = codeCues(reading, number);
  if (cues.score >= ENOUGH) {
    const isSure = cues.score >= CERTAIN || number.length === LONGEST;
    add(reading, 'one-time-code', number, 0.75, isSure ? 'high' : 'medium', [SHAPE, contextOf(reading, cues.hit)]);
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

/** «код 7172 Астана», but not «641808 с номера». */
function isPlaceBehind(reading: Reading, end: number): boolean {
  const hit = near(reading, end, end, Category.settlement, 0, 3);
  if (hit < 0 || isElsewhere(reading, hit, { start: end, end })) return false;
  return (reading.scan.hitEnd[hit] as number) - (reading.scan.hitStart[hit] as number) > 1;
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

function isConnected(reading: Reading, hit: number, { start }: NumberWindow): boolean {
  const gap = reading.text.slice(reading.scan.hitEnd[hit], start);
  if (CONNECTORS.test(gap)) return true;
  return PLAIN_GAP.test(gap) && OF.some((one) => near(reading, start, start, one, gap.length - 1, 0) >= 0);
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
    'твой двухфакторный на стим G7HX2',
    'доступ K-2047, одноразовый',
    'подтвердите, смс 19 53',
    'гугл просит резервный, возьми 4417 2096',
    'екінші рет келді: 88314, енгізіп үлгермедім',
    'скинь три цифры сзади карты, не проходит... ага 731',
    'код от камеры хранения А381',
    'код тіркелу үшін 10482',
    'код от постамата 3470',
    'код из письма 77QK42 вставь',
    'скинь цифры. лови 4471',
    'там 8842 написано в смс',
    'смс-ка: 390216',
    'the sms says 448190',
    'use 448812 to verify',
    'код дошел? да 5520',
    'маған 1414-тен 627501 кірді',
    'только никому: 5581',
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
    'код из смс 7391',
    'кодты айтшы 5512',
    'пин код карты 4417',
    'cvv 123',
    'ЦВВ код 481',
    'үш сан артындағы 774',
    'G-482913 is your verification code',
    'бир реттик код 559201',
    'rastau kody 8841',
    '4400430000034071 09/28 770',
  ],
  ignored: [
    'одноразовая посуда 4500',
    'смс 19 тенге',
    'три цифры после запятой: 731',
    'код от двери пришлю в 18 00',
    'пришло 4500 на каспи',
    'смс от 9909 пришла реклама',
    'ватсап 1245 сообщений',
    'сандар: 12, 45, 118',
    'share 4512',
    'диктую показания 004412',
    'телеграм канал 44120 подписчиков',
    'код подтверждения в приложении, сумма 45000',
    'код специальности 6В01503',
    'код тіркелу үшін керек',
    'промокод 2025',
    'код города 7172',
    'шлагбаум открывается звонком с телефона или кодом 0417*',
    'код ошибки 5003',
    'код товара 123456',
    'тауар коды 4821',
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
