/** Marks of restricted documents: ДСП, ҚБПҮ (decree 429 of 24.06.2022), secrecy marks, internal use only. */
import { Category } from '../categories';
import type { Examples, Level } from '../finding';
import {
  ASKED,
  ASKED_REACH,
  isAppeal,
  isAskedAbout,
  isDenied,
  isGeneral,
  isOnThing,
  isSpokenOf,
  sentenceAround,
} from '../mark-talk';
import { matchesOf } from '../matches';
import type { Place, Reading } from '../reading';
import { add, contextOf, dropBeside, isElsewhere, isHit, isTaken, near, textAround, textBefore } from '../reading';
import type { Recognizer } from '../recognizer';

export const officialMark: Recognizer = {
  type: 'official-mark',
  words: { signals: 0, categories: [Category.official], judge },
};

const SHORT = /^(?:дсп|днсп|қбпү|кбпу|қбп|qbpu|qbpý)$/iu;
/** Full wordings that hardly mean anything else. */
const SURE =
  /служебн|sluzhebn|қызмет|кызмет|qyzmet|ограниченн|шектелген|сов|өте|оте|оглашен|разглашен|official|fouo|top secret|жария|жат/iu;
/** People joke with these too. */
const SECRET = /^(?:сов|өте|оте|top)/iu;
/** The higher degrees: beside a document they are its mark. */
const STRONG = /^(?:аса|сов|совершенно|особой)[\s.]/iu;
/** Words that name the mark. */
const LABEL = /белгі|белги|гриф/iu;
const BESIDE = 40;
/** Words that only count as marks when they stand like one. */
const WEAK =
  /^(?:секретн|конфиденциал|құпия$|купия$|qupia$|confidential|не распростр|не пересыл|строго|гостайна|государств|мемлекеттік|мемлекеттик|аса|особ|ограниченн\S*\sдоступ|secret$|classified$|restricted$)/iu;

function judge(reading: Reading): void {
  const { scan, text } = reading;
  let all: Surroundings | undefined;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.official)) continue;
    const start = scan.hitStart[hit] as number;
    const end = scan.hitEnd[hit] as number;
    const word = text.slice(start, end).replaceAll('ı', 'i');
    all ??= { documents: documentsOf(text), isAsked: ASKED.test(text) };
    if (SHORT.test(word)) judgeShort(reading, hit, word, all);
    else if (
      (!/қызмет|кызмет|служ/iu.test(word) && isOfNews(reading, start, end)) ||
      isDenied(text, end) ||
      isSpokenOf(text, start)
    )
      continue;
    else if (isOnThing(text, start, word)) continue;
    else if (all.isAsked && ASKED.test(textAround(text, start, end, ASKED_REACH, ASKED_REACH))) continue;
    else judgeWording(reading, hit, word, all.documents);
    while (hit + 1 < scan.hitCount && (scan.hitStart[hit + 1] as number) < end) hit++;
  }
  dropWeaker(reading);
}

function judgeWording(reading: Reading, hit: number, word: string, documents: readonly Place[]): void {
  const start = reading.scan.hitStart[hit] as number;
  const end = reading.scan.hitEnd[hit] as number;
  const isMark = looksLikeMark(reading, start, end, documents);
  if (!isMark && isAppeal(reading.text, start, end) && !isTaken(documents, start - 30, end + 30)) return;
  if (WEAK.test(word)) {
    const isSaid = STRONG.test(word) && isTaken(documents, start - 40, end + 40);
    if (isMark || isSaid) addAs(reading, hit, { start, end }, 0.7, 'medium');
  } else if (isMark || !SECRET.test(word) || isTaken(documents, start - 60, end + 60)) addMark(reading, hit, isMark);
}

/** A full wording; «пайдалану үшін», “use only” are its end. */
function addMark(reading: Reading, hit: number, isMark: boolean): void {
  const start = reading.scan.hitStart[hit] as number;
  const last = reading.scan.hitEnd[hit] as number;
  const word = reading.text.slice(start, last).replaceAll('ı', 'i');
  const isSure = SURE.test(word);
  const end =
    last +
    (/^\s(?:үшін|ушин|ушін|ushin|üshin|only|секретности)(?!\p{L})/iu.exec(reading.text.slice(last, last + 13))?.[0]
      .length ?? 0);
  const score = isSure ? 0.95 : LABEL.test(word) ? 0.65 : 0.8;
  addAs(reading, hit, { start, end }, score, isSure || isMark ? 'high' : 'medium');
}

function addAs(reading: Reading, hit: number, place: Place, score: number, level: Level): void {
  const isLow = isGeneral(reading.text, place.start, place.end);
  add(reading, 'official-mark', place, isLow ? 0.5 : score, isLow ? 'low' : level, [contextOf(reading, hit)]);
}

/** «гриф «ДСП», не пересылать» is one mark: what is less sure beside a surer one adds nothing. */
function dropWeaker(reading: Reading): void {
  dropBeside(
    reading,
    'official-mark',
    BESIDE,
    (one, other) =>
      (explains(reading.text, one, other) || (other.score > one.score && !explains(reading.text, other, one))) &&
      !/\n|\s(?:а|но|ал|but)\s/u.test(
        reading.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)),
      ),
  );
}

/** «For official use only, i.e. “Для служебного пользования”»: the same mark said again. */
function explains(text: string, one: Place, other: Place): boolean {
  return (
    other.start > one.end &&
    /^[\s,"»”]*(?:i\.e\.|то есть|т\.\s?е\.|яғни|деген)[\s,"«“(]*$/iu.test(text.slice(one.end, other.start))
  );
}

/** Words that a mark stands on. */
const DOCUMENT =
  /акт|ақпарат|агентур|бланк|бумаг|бұйрық|буйрык|бюджет|бюллетен|входящ|ведомост|выписк|грамм[ауые]|данные|дислокац|док(?!\p{L})|документ|донесен|есеп |жоспар|журнал|записк|зарплат|инструкц|информац|исходящ|қағаз|құжат|кужат|конверт|копи[яию]|көшірме|материал|мәлімет|мөр(?:і|мен)|накладн|напис|не пересыл|не распростран|никому|нұсқаул|ориентиров|отч[её]т|пакет|папк|пара[қғ]|переч|письм|план (?!на |такой)|полигон|помеч|поручен|постановлен|приказ|приложени|проект|протокол|рапорт|распоряжен|реестр|решени|сведени|скан|сводк|спис[ок]|справк|стоит|схем|тапсырма|тізім|тизим|удали|указан|файл|флешк|хат|чат|шифр|штат|document|file|letter|memo|report/giu;

const documentsOf = (text: string) =>
  Array.from(matchesOf(DOCUMENT, text), ({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** Shows and shops use the words too; right behind «пометка» they are none. */
const isOfNews = (reading: Reading, start: number, end: number): boolean =>
  isByNews(reading, start, end) && near(reading, start, start, Category.officialSoft, 3, 0) < 0;

function isByNews(reading: Reading, start: number, end: number): boolean {
  const news = near(reading, start, end, Category.news, 40, 40);
  return news >= 0 && !isElsewhere(reading, news, { start, end });
}

/** Boards are bought, cut and stored. */
const BOARD =
  /\d\s?мм(?!\p{L})|(?<!\p{L})(?:лист[ыа]\s|в наличии|оптом|цвет|фасад|ремонт|куп[ил]|прода[мюё]|на складе)/iu;

/** What the whole text says of its marks; read once, however many there are. */
interface Surroundings {
  documents: readonly Place[];
  isAsked: boolean;
}

/** ДСП is also chipboard: capitals, and the place or company of a mark. */
function judgeShort(reading: Reading, hit: number, word: string, { documents, isAsked }: Surroundings): void {
  const { text, scan } = reading;
  const start = scan.hitStart[hit] as number;
  const end = scan.hitEnd[hit] as number;
  const isCapital = word === word.toUpperCase();
  if (isAsked && (!isCapital || isAskedAbout(text, start, end))) return;
  // Only a mark is written so; «ДСП» is also chipboard.
  const isClear =
    (isCapital && /^(?:ҚБПҮ|КБПУ|QBPU)$/.test(word)) ||
    near(reading, start, end, Category.officialSoft, 25, 25) >= 0 ||
    isTaken(documents, start - 60, end + 60) ||
    isNumbered(text, start, end);
  if (!isClear && !(isCapital && looksLikeMark(reading, start, end, documents))) return;
  if (isByNews(reading, start, end) || isDenied(text, end)) return;
  if (/^дсп/iu.test(word) && BOARD.test(sentenceAround(text, start, end))) return;
  addAs(reading, hit, { start, end }, isCapital ? 0.95 : 0.75, isCapital ? 'high' : 'medium');
}

function isNumbered(text: string, start: number, end: number): boolean {
  return /№\s?[\d\s/-]{1,10}$/u.test(textBefore(text, start, 14)) || /^\s?№\s?\d/u.test(text.slice(end, end + 5));
}

/** «шифровка секретно», «на титуле: Аса маңызды»: what the mark stands on, right before it. */
const STANDS_ON =
  /(?<!\p{L})(?:(?:шифр|телегр|приказ|документ|донесен|распоряжен|директив|протокол|рапорт|құжат|бұйрық)\p{L}*\s|(?:титул|обложк|шапк|конверт|штамп|мұқаба)\p{L}{0,4}(?:\s?[:–—-]\s?|\s(?:стоит|тұр)?\s?)|(?:акте?|письме|бумаге|папке|бланке) (?:стоит|значится|написано) |(?:document|report|letter|file|memo)s?\s(?:is|are)\s)["«“]?$/iu;
const GOES_ON = /^(?:["»”]?(?:$|[,.;:!\n])|["»”]?\s(?:от|из|№|за|экз|без|деп)(?!\p{L}))/u;

/** «секретная информация», «құпия ақпарат»: said of anything. */
const TALKED_OF = /^\s(?:инфо|ақп|мәл|дан|план|про|чат|мат|тапс|конв)/iu;

/** Shops, films and people have these words too: only stamped or marked, or in capitals on a paper. */
const ANY = /^(?:secret|classified|restricted)$/iu;

/** Alone on its line, in quotes or brackets, in capitals, or next to «гриф», «экз.». */
function looksLikeMark(reading: Reading, start: number, end: number, documents: readonly Place[]): boolean {
  const { text } = reading;
  const word = text.slice(start, end);
  const before = (start < 5 ? '\n' : '') + textBefore(text, start, 5);
  const after = text.slice(end, end + 6);
  if (near(reading, start, end, Category.officialSoft, 20, 20) >= 0) return true;
  if (ANY.test(word)) return word === word.toUpperCase() && isTaken(documents, start - BESIDE, end + BESIDE);
  if (GOES_ON.test(text.slice(end, end + 6)) && STANDS_ON.test(textBefore(text, start, 40))) return true;
  if (isTaken(documents, end, end + 2) && !TALKED_OF.test(text.slice(end, end + 8))) return true;
  if (/^\sдеп\s/u.test(text.slice(end, end + 5)) && isTaken(documents, start - BESIDE, start)) return true;
  if (/["«“(['*]$/.test(before) && /^["»”)\]'*]/.test(after)) return true;
  const opensLine = /\n[\s>•*\d.)-]*$/.test(before);
  const closesLine = /^[\s.,!:)*]*(?:\n|$)/.test(after);
  if (opensLine && closesLine) return true;
  const isCapital = word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase();
  return (
    (isCapital && (opensLine || closesLine)) || (opensLine && /^[:!.]/.test(after) && isTaken(documents, end, end + 60))
  );
}

export const examples: Examples = {
  found: [
    'the memo is stamped Secret',
    'разглашению не подлежит',
    'құпия хат келді',
    'прислали скан ДСП',
    'Документы на списание, пометка секретно, журнал 3, прошит',
    'гриф «ДСП», не пересылать',
    'на нём штамп ДСП но я сфоткал',
    'қағазда ДСП деген мөр',
    'Для служебного пользования\nЭкз. № 2',
    'письмо с пометкой ДСП',
    '«ДСП» отчет за квартал',
    'Қызмет бабында пайдалану үшін',
    'ҚБПҮ белгісі бар құжат',
    'кызмет бабында пайдалану ушин',
    'СОВЕРШЕННО СЕКРЕТНО',
    'гриф секретно',
    'өте құпия құжат',
    'for official use only',
    'скинул документ дсп посмотри',
    'СТРОГО КОНФИДЕНЦИАЛЬНО',
    'не подлежит разглашению',
    'Конфиденциально. Проект приказа по кадрам',
    'ДСП: сведения о штатной численности',
    'шифрограмма секретно от штаба',
    'Титул: Аса маңызды. Жоспар',
    'сводка происшествий ДСП за ночь',
    'материалы не подлежат разглашению',
    'QBPU hat',
    'совсекретно папка',
    'получено вчера: «Совершенно секретно», акт приёма-передачи',
    'Приказ 44-дсп уже в работе, номер в обычный журнал не писать',
    'приказ по полку ДСП',
    'документ ДСП передал Роман',
  ],
  ignored: [
    "Victoria's Secret -50%",
    'classified ads are free',
    'допуск к гостайне оформляют полгода',
    'құпия ақпарат айтайын',
    'лифт для служебного пользования, ждите другой',
    'на двери табличка «для служебного пользования», где туалет?',
    'что грозит за разглашение врачебной тайны',
    'Что значит пометка «ҚБП» на письме?',
    'ҚБПҮ деген белгі қашан қойылады, нұсқаулық керек',
    'что такое дсп документы?',
    'қызмет бабында пайдалану үшін деген не деген сөз?',
    'шкаф из ДСП',
    'мебель ДСП плита 16мм',
    'это мой секрет',
    'секретно влюблен в неё',
    'мы работаем конфиденциально и быстро',
    'дсп лежит на складе',
    'құпия сөзді ұмыттым',
    'confidential talk yesterday',
    'секретный ингредиент',
    'фильм Совершенно секретно',
    'жиһаз ДСП',
    'совершенно секретно: завтра вечеринка у Дины',
    'Секретно! Не открывать до Нового года',
    'премия «Особой важности» – это спектакль',
    'ДСП в наличии, список цветов',
    'куплю ДСП листы, приказ начальника гаража',
    'аса маңызды жаңалық айтамын',
    'ҚБПҮ емес, бұл жай хат',
    'ограниченный доступ к парковке',
    'документ секретно сфотографировала сестра',
  ],
};
