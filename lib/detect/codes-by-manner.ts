/** Codes that nothing calls a code of an account: of doors and lockers, from a named sender, right behind a card, dictated. */
import { Category, type CategoryId } from './categories';
import type { Level } from './finding';
import { matchesOf } from './matches';
import { isHit, isTaken, near, type Place, placesOf, type Reading } from './reading';
import { hasSeen, maskOf, Signal } from './scan-notes';

export interface CodeFound extends Place {
  hit: number | undefined;
  level: Level;
}

/** «3#5127», «4499#», «63-18-40», «A-7730», plain digits. */
const DOOR_CODE =
  '(?:\\d{1,4}\\s?[#*]\\s?\\d{2,6}|\\d{1,3}[кКkK]\\d{2,5}|\\d{3,8}\\s?[#*]|[A-ZА-Я]-\\d{3,6}|\\d{2,4}-\\d{2,3}(?:-\\d{2,3})?|\\d{3,8})';
const NOT_COUNTED =
  '(?![\\d.:/%₸]|,\\d|\\s?(?:тг|тенге|теңге|руб|лет|год|жыл|мин|час|км|м(?![а-я])|шт|штук|раз|чел|адам|кв(?![а-я])|этаж|руб))';
/** «код от подъезда 38#1204», «домофонның коды 5561»: the word for a code and the door, in any order, then the digits. */
const AFTER_CODE = new RegExp(
  `^[^\\n.!?\\d]{0,30}?[\\s:–—«"(-]{1,3}(${DOOR_CODE})(?![A-Za-zÀ-ɏЀ-ӿ\\d])${NOT_COUNTED}`,
  'u',
);
/** «калитка 2580, потом налево», «замок на даче 0451», «чемодан 315 код». */
const AFTER_DOOR = new RegExp(
  `^(?:[\\s,:–—-]{1,3}(?:на|в|от|у|к|это|открывается|откроет(?:ся)?|открой|набери|жми|снять|нажми|код[а-я]{0,3}|коды|дач[аеиу]|офиса:?|дом[аеу]|двери|гараж[ае]?|воротах|кнопк[аи]|is|code)){0,3}[\\s,:–—«"-]{1,3}(${DOOR_CODE})(?![A-Za-zÀ-ɏЀ-ӿ\\d])${NOT_COUNTED}`,
  'iu',
);
/** Numbered, so a bare number behind them is their own. */
const NUMBERED = /^(?:подъезд|постамат|постомат|ячейк|гараж|двер|паркинг|ворот(?!ах)|locker)/iu;

function doorCodes(reading: Reading, found: CodeFound[]): void {
  const { scan, text } = reading;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.door)) continue;
    const [start, end] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
    const code = Math.max(
      near(reading, start, end, Category.code, 30, 24),
      near(reading, start, end, Category.codeSure, 30, 24),
    );
    const rest = text.slice(end, end + 60);
    const isNumbered = NUMBERED.test(text.slice(start, end));
    const match =
      code >= 0 ? (AFTER_CODE.exec(rest) ?? AFTER_DOOR.exec(rest)) : isNumbered ? null : AFTER_DOOR.exec(rest);
    const value = match?.[1];
    if (match && value && !(code < 0 && /^\d{3}$|^(?:19|20)\d\d$/.test(value)))
      found.push({ ...valueAtEnd(match, end), hit, level: 'low' });
    else if (code >= 0) beforeDoor(reading, code, start, found);
    if (code >= 0 && (scan.hitStart[code] as number) >= end) afterCode(reading, code, found);
  }
}

/** «подъезд 3, код 1207#». */
function afterCode({ scan, text }: Reading, code: number, found: CodeFound[]): void {
  const from = scan.hitEnd[code] as number;
  const match = RIGHT_AFTER.exec(text.slice(from, from + 16));
  if (match) found.push({ ...valueAtEnd(match, from), hit: code, level: 'low' });
}

/** Where the value stands that a match ends with; `from` is where the text begins that was matched from its first character on. */
function valueAtEnd(match: RegExpExecArray, from: number): Place {
  const end = from + match[0].length;
  return { start: end - (match[1] as string).length, end };
}

const RIGHT_AFTER = new RegExp(`^[\\s:–—-]{1,3}(${DOOR_CODE})(?![A-Za-zÀ-ɏЀ-ӿ\\d])${NOT_COUNTED}`, 'u');

/** «введи 6620, код от чемодана», «код 2804 на воротах»: the digits between the code and the door. */
function beforeDoor({ scan, text }: Reading, code: number, door: number, found: CodeFound[]): void {
  const from = scan.hitEnd[code] as number;
  if (from > door) return;
  const match = BETWEEN.exec(text.slice(from, door));
  const value = match?.[1];
  if (!match || !value) return;
  const start = from + match[0].indexOf(value);
  found.push({ start, end: start + value.length, hit: code, level: 'low' });
}

const BETWEEN = new RegExp(
  `^[\\s:–—«"-]{1,3}(${DOOR_CODE})(?![A-Za-zÀ-ɏЀ-ӿ\\d])[\\s,»"]{1,3}(?:на|от|к|для|в|for|у)?\\s?$`,
  'u',
);

/** Who sends codes also sends money: of those only six digits, or with a word for digits. */
const BANK = /^(?:каспи|kaspi|халык|halyk|банк|bank|жусан|jusan|форте|forte|бцк|сбер)/iu;
const HANDED =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:присла|присыл|пришл|приш[её]л|прид|приход|келд|келіп|кірд|кирд|кiрд|түст|жібер|жибер|шл[её]т|выслал|кинул|скаж|скажи|назов|диктую|айт|введ|ввож|вбей|цифр|сан(?:дар|ы)|код|смс|sms|sent|came|got|login|log in|dont share|don't share|подтвержд|вход|сұрай|сурай|просит)/iu;
const SENT =
  /(?<![\d.,:/+]|\d\s|(?<![Gg])-)(\d{3}[\s-]?\d{3}|\d{4,8})(?![\d:/%₸]|[.,\s-]\d|\s?(?:тг|тенге|теңге|тыс|руб|г\.|год|жыл|мин|сек|час|км|шт|раз|балл|бонус))/gu;

/** «egov прислал 641808», «Telegram login: 27744». */
function sentCodes(reading: Reading, found: CodeFound[]): void {
  const { scan, text } = reading;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.codeSender)) continue;
    const [start, end] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
    const from = Math.max(0, start - 40);
    const isBank = BANK.test(text.slice(start, end));
    const around = text.slice(from, end + 50);
    if (!HANDED.test(around) || OTHER_NUMBER.test(around)) continue;
    for (const { 1: value = '', index } of matchesOf(SENT, around)) {
      if (from + index < end && from + index + value.length > start) continue;
      if (/^(?:19|20)\d\d$|000?$|^1414$/.test(value)) continue;
      if (isBank && value.replace(/\D/g, '').length !== 6 && !/цифр|сандар|код/iu.test(around)) continue;
      found.push({ start: from + index, end: from + index + value.length, hit, level: 'high' });
    }
  }
}

/** What else is numbered in such a sentence. */
const OTHER_NUMBER =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:заказ|трек|накладн|чек|квитанц|заявк|обращен|договор|сч[её]т|номер карт|перев[её]л|перевод|сумм|баланс|бонус|промокод|подписчик|лайк|просмотр|отзыв|тапсырыс|аудар|order|ticket|invoice|followers|views)/iu;

/** Each with what must stand somewhere in the text. «мам вот цифры 0482», «ввожу 714233, пишет неверный», «1414-тен 627501 кірді». */
const DICTATED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /цифр|сан/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:(?:вот|эти|мына|последние|скажи|диктую|пришли|пришедшие)\s(?:(?:4|6|четыре|шесть)\s)?(?:цифр[а-яё]{0,3}|сан(?:дар|ды|ы|дарды)?)|(?:4|6)\sцифр[аы]?|цифр[а-яё]{0,3}\s(?:скажи|пришли|такие|которые пришли|из смс|в смс)|сандарды? (?:айт\S{0,4}|келді)|(?:мына|келген) санды? (?:бас|тер|айт)\S{0,4})[\s,:–—-]{1,3}(?:которые пришли[\s,:–—-]{1,3})?(\d{3}[\s-]?\d{3}|\d{4,8}|\d(?:\s\d){3,7})(?![\d.:/%₸])/giu,
  ],
  [
    /вв|набр|набир|вбив|вбил|терд|енгіз|жазд|entered|typed/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:ввожу|вв[её]л[аи]?|введи(?:те)?|набрал[аи]?|набираю|вбил[аи]?|вбиваю|тердім|енгіздім|жаздым|entered|typed)\s(?:там\s|сюда\s|код\s|сюда код\s)?(\d{3}[\s-]?\d{3}|\d{4,8})(?=[\s,.!?–—-]{1,3}(?:и\s|а\s|но\s|,\s)?(?:пишет|говорит|не\s|неверн|ошибк|жми|нажми|ок(?![а-я])|подтвер|и подтвер|дейді|қате|кате|өтпе|болмай|invalid|wrong|замок|телефон))/giu,
  ],
  [
    /смс|sms|код|kod/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:(?:смс|sms|код|kod)[а-я]{0,3}\s(?:мне\s)?(?:пришл[оа]|приш[её]л|келді|келди|keldi|kelgen|prishel|prishlo)[\s:,–—-]{1,3}|(?:смс|sms)[-а-яәі]{0,4}\s(?=\d+\s(?:пришл|келд|кирд|кірд|дейд|деп)))(\d{3}[\s-]?\d{3}|\d{4,8})(?![\d.:/%₸])/giu,
  ],
  [
    /пришл|келді|келди/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:пришл[оа]|келді|келди)\s(?:мне\s)?(\d{6})(?=\s?(?:,\s)?(?:это|что|шо|бұл|бул|не я|кому|айтайын|айтам|зачем|\?|не мо[ейё]))/giu,
  ],
  [/1414/, /(?<!\d)1414(?!\d)[^\d\n]{0,20}?(?<!\d)(\d{4,8})(?!\d)/gu],
  [/1414/, /(?<!\d)(\d{4,8})(?!\d)(?=[^\d\n]{0,16}(?<!\d)1414(?!\d))/gu],
  [
    /2fa|двухф|аутент|пуш|push/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ\d])(?:2fa|двухфакторк\S|аутентификац\S{0,4}|(?:пуш|push)(?:\sпри[шх]\S{1,4})?)[\s,:–—-]{1,3}(?:код\s|backup\s)?(\d{3}[\s-]?\d{3}|\d{4,8})(?![\d.:/%₸])/giu,
  ],
  [
    /смс|sms/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:смс|sms)\S{0,6}\s(?:цифр|сандар|саны)\S{0,3}[\s,:–—-]{1,3}(\d{3}[\s-]?\d{3}|\d{4,8}|\d(?:\s\d){3,7})(?![\d.:/%₸])/giu,
  ],
  [
    /диктов/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:про)?диктовал[аи]?\s(?:\S{2,8}\s){0,2}?(\d{3}[\s-]?\d{3}|\d{4,8})(?![\d.:/%₸])/giu,
  ],
  [
    /сообщени|экран|подтвержда/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:сообщени[еия]|экран(?:е|да)|подтверждаю)\s(?:написано|было|стоит|вижу|пришло|высветилось)?[\s:–—-]{0,3}(\d{3}[\s-]?\d{3})(?![\d.:/%₸]|[\s-]\d|\s?(?:тг|тенге|руб))/giu,
  ],
  [
    /сообщени|смс/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:сказала?|назвала?|отправила?|скинула?)\s(?:\S{2,8}\s){0,2}?(\d{4,8})(?=\sиз\s(?:сообщени|смс|sms))/giu,
  ],
  [
    /пришл/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ])пришло\s(\d{6})(?=,?\s(?:говорю|говорит|сказал|назвал|продикт|вв[её]л|ввожу|никому))/giu,
  ],
  [
    /сан/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:келген\s)?(?:\d\s)?сан(?:ды|дар|дарды|ы)?\s?(?:айт\S{0,5}|жібер\S{0,4}|тер\S{0,4}|оқы\S{0,4})?[\s:–—-]{1,3}(\d{3}[\s-]?\d{3})(?![\d.:/%₸]|[\s-]\d|\s?(?:тг|теңге|адам|бала))/giu,
  ],
  [/код/iu, /(?<![A-Za-zÀ-ɏЀ-ӿ])код\S{0,3}\?\s[–—-]\s(\d{4,8})(?!\d)/giu],
];

const SIX =
  /^([^\d\n.!?:;]{0,40}?[\s:–—-])(\d{3}[\s-]?\d{3})(?![\d:/%₸]|[.,-]\d|\s?(?:тг|тенге|теңге|тыс|руб|км|шт|лет|раз))/u;
/** The sentence hands the code on. */
const GIVEN =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:присла|присыл|пришл|приш[её]л|приход|келд|келіп|жібер|жибер|скаж|назов|диктую|айт|введ|ввож|вбей|набер|смс|sms|sent|came|type|never|dont share|don't share|никому|ешкім)/iu;
const OTHER_CODE = [Category.codeOther, Category.order, Category.currency, Category.company];

/** «our new code from the bank 660124»: six digits somewhat behind the word, and nothing else that is numbered. */
function sixDigits(reading: Reading, found: CodeFound[]): void {
  const { scan, text } = reading;
  if ((scan.signals & Signal.sixDigits) === 0) return;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.code)) continue;
    const [start, end] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
    const match = SIX.exec(text.slice(end, end + 60));
    if (!match || OTHER_CODE.some((other) => near(reading, start, end, other, 30, 45) >= 0)) continue;
    const gap = match[1] as string;
    if (!/^[a-z\s']+$/iu.test(gap) && !GIVEN.test(text.slice(Math.max(0, start - 30), end + 90))) continue;
    found.push({ start: end + gap.length, end: end + match[0].length, hit, level: 'medium' });
  }
}

/** «код … 338820 или 338802?»: the other of two. */
const OR = /^\s(?:или|либо|немесе|әлде|or)\s(\d{4,8})(?!\d)/u;
/** «…, артындағысы 441», «118, мерзімі 04/29», «08/28 код 336»: behind the number of a card. */
const BEHIND_CARD =
  /^[^\d\n]{0,30}(?:(?:0[1-9]|1[0-2])\s?[/.-]\s?(?:20)?\d\d[^\d\n]{0,20})?(?<!\d)(\d{3})(?!\d|[.,:/-]\d|\s?(?:тг|тенге|₸|тыс|мың|руб|%|\d{3}))/u;
const SECURITY_NEAR =
  /арт[ыі]|сзади|оборот|обратн|cvv|cvc|цвв|свв|код|back|үш\s|три\s|срок|мерз[іи]м|до\s|exp|(?:0[1-9]|1[0-2])\s?\/\s?\d\d/iu;
const BEHIND = 60;

const CARD = maskOf([Category.card, Category.cardExpiry]);
const BACK_KEY = /сзади|артында|обрат|оборот|back/iu;
/** «карта мерзімі 09/27, артында 551», «сзади на карте 551». */
const BACK =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:сзади|артында(?:ғы)?|обратке|обратной стороне|обороте|on the back)(?:\s(?:на|of|the)?\s?(?:карте|картаның|card))?[\s:–—-]{1,3}\d{3}(?![\d.,:/%₸-]|\s?(?:тг|тенге|руб|м(?![а-я])|шт))/giu;

function cardCodes(reading: Reading, found: CodeFound[]): void {
  const { text } = reading;
  if (hasSeen(reading.scan, CARD) && BACK_KEY.test(text))
    for (const { 0: said, index } of matchesOf(BACK, text)) {
      const end = index + said.length;
      found.push({ start: end - 3, end, hit: undefined, level: 'high' });
    }
  for (const { end } of placesOf(reading, 'payment-card')) {
    const rest = text.slice(end, end + BEHIND);
    const match = BEHIND_CARD.exec(rest);
    if (match && SECURITY_NEAR.test(rest)) found.push({ ...valueAtEnd(match, end), hit: undefined, level: 'high' });
  }
}

const MANNER = maskOf([Category.codeManner]);

function dictatedCodes({ scan, text }: Reading, found: CodeFound[]): void {
  if (!hasSeen(scan, MANNER) && !text.includes('1414')) return;
  for (const [key, pattern] of DICTATED) {
    if (!key.test(text)) continue;
    for (const { 0: said, 1: value = '', index } of matchesOf(pattern, text)) {
      const start = index + said.indexOf(value, said.length - value.length);
      if (value !== '1414') found.push({ start, end: start + value.length, hit: undefined, level: 'high' });
    }
  }
}

/** Codes by the manner of the sentence, leaving out what was found before. */
export function codesByManner(reading: Reading): CodeFound[] {
  const found: CodeFound[] = [];
  sixDigits(reading, found);
  doorCodes(reading, found);
  sentCodes(reading, found);
  cardCodes(reading, found);
  dictatedCodes(reading, found);
  for (const one of [...found, ...placesOf(reading, 'one-time-code')]) {
    const other = OR.exec(reading.text.slice(one.end, one.end + 20));
    if (other) found.push({ ...valueAtEnd(other, one.end), hit: undefined, level: 'medium' });
  }
  return withoutTaken(reading, found);
}

const OWNED: readonly CategoryId[] = [Category.currency, Category.order];

function withoutTaken(reading: Reading, found: CodeFound[]): CodeFound[] {
  const taken: Place[] = reading.findings.filter(({ type }) => type !== 'phone').sort((a, b) => a.start - b.start);
  const kept: CodeFound[] = [];
  for (const one of found.sort((a, b) => a.start - b.start)) {
    if (isTaken(taken, one.start, one.end) || isTaken(kept, one.start, one.end)) continue;
    if (OWNED.some((owner) => near(reading, one.start, one.end, owner, 0, 4) >= 0)) continue;
    kept.push(one);
  }
  return kept;
}
