/** Marks of restricted documents: ДСП, ҚБПҮ (decree 429 of 24.06.2022), secrecy marks, internal use only. */
import { Category } from '../categories';
import type { Examples } from '../finding';
import { add, contextOf, dropBeside, isHit, isTaken, near, type Reading } from '../reading';
import type { Recognizer } from '../recognizer';

export const officialMark: Recognizer = {
  type: 'official-mark',
  words: { signals: 0, categories: [Category.official], judge },
};

const SHORT = /^(?:дсп|днсп|қбпү|кбпу|қбп)$/iu;
/** Full wordings that hardly mean anything else. */
const SURE =
  /служебн|қызмет|кызмет|qyzmet|ограниченн|шектелген|сов|өте|оте|оглашен|разглашен|official|fouo|top secret|secret document|жария|жат/iu;
/** People joke with these too. */
const SECRET = /^(?:сов|өте|оте|top)/iu;
/** Words that name the mark. */
const LABEL = /белгі|белги|гриф/iu;
const BESIDE = 40;
/** Words that only count as marks when they stand like one. */
const WEAK =
  /^(?:секретно|конфиденциал|құпия$|купия$|qupia$|confidential|не распростр|не пересыл|строго|гостайна|государств|мемлекеттік|мемлекеттик|аса|особ)/iu;

function judge(reading: Reading): void {
  const { scan, text } = reading;
  let all: Surroundings | undefined;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.official)) continue;
    const start = scan.hitStart[hit] as number;
    const end = scan.hitEnd[hit] as number;
    const word = text.slice(start, end).replaceAll('ı', 'i');
    all ??= { documents: documentsOf(text), isAsked: ASKED.test(text) };
    const isMark = looksLikeMark(reading, start, end, all.documents);
    if (SHORT.test(word)) judgeShort(reading, hit, word, isMark, all);
    else if (near(reading, start, end, Category.news, 40, 40) >= 0) continue;
    else if (WEAK.test(word)) {
      if (isMark) add(reading, 'official-mark', { start, end }, 0.7, 'medium', [contextOf(reading, hit)]);
    } else if (isMark || !SECRET.test(word) || isTaken(all.documents, start - 60, end + 60))
      addMark(reading, hit, isMark);
    while (hit + 1 < scan.hitCount && (scan.hitStart[hit + 1] as number) < end) hit++;
  }
  dropWeaker(reading);
}

/** A full wording; «пайдалану үшін», “use only” are its end. */
function addMark(reading: Reading, hit: number, isMark: boolean): void {
  const start = reading.scan.hitStart[hit] as number;
  const last = reading.scan.hitEnd[hit] as number;
  const word = reading.text.slice(start, last).replaceAll('ı', 'i');
  const isSure = SURE.test(word);
  const end =
    last +
    (/^\s(?:үшін|ушин|ушін|ushin|üshin|only|секретности)(?![A-Za-zÀ-ɏЀ-ӿ])/iu.exec(
      reading.text.slice(last, last + 13),
    )?.[0].length ?? 0);
  const score = isSure ? 0.95 : LABEL.test(word) ? 0.65 : 0.8;
  add(reading, 'official-mark', { start, end }, score, isSure || isMark ? 'high' : 'medium', [contextOf(reading, hit)]);
}

/** «гриф «ДСП», не пересылать» is one mark: what is less sure beside a surer one adds nothing. */
function dropWeaker(reading: Reading): void {
  dropBeside(
    reading,
    'official-mark',
    BESIDE,
    (one, other) =>
      other.score > one.score &&
      !reading.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes('\n'),
  );
}

/** Words that a mark stands on. */
const DOCUMENT =
  /документ|письм|файл|приказ|поручен|отчет|отчёт|справк|құжат|кужат|хат|бұйрық|буйрык|тапсырма|протокол|записк|материал|информац|ақпарат|document|report|letter|рапорт|телеграмм|акт|стоит|не пересыл|не распростран|никому|сведени|спис[ок]|переч|тізім|жоспар|план |проект|указани|распоряжен|шифр|донесен|папк/giu;

const documentsOf = (text: string) =>
  Array.from(text.matchAll(DOCUMENT), ({ 0: word, index }) => ({ start: index, end: index + word.length }));

const ASKED = /что (?:такое|значит|за)|деген не|what is/iu;

/** What the whole text says of its marks; read once, however many there are. */
interface Surroundings {
  documents: ReturnType<typeof documentsOf>;
  isAsked: boolean;
}

/** ДСП is also chipboard: capitals, and the place or company of a mark. */
function judgeShort(
  reading: Reading,
  hit: number,
  word: string,
  isMark: boolean,
  { documents, isAsked }: Surroundings,
): void {
  const start = reading.scan.hitStart[hit] as number;
  const end = reading.scan.hitEnd[hit] as number;
  if (near(reading, start, end, Category.news, 60, 60) >= 0) return;
  const isCapital = word === word.toUpperCase();
  if (!isCapital && isAsked) return;
  const hasGrif = near(reading, start, end, Category.officialSoft, 25, 25) >= 0;
  const isDocument = isTaken(documents, start - 60, end + 60);
  const isNumbered =
    /№\s?[\d\s/-]{1,10}$/u.test(reading.text.slice(Math.max(0, start - 14), start)) ||
    /^\s?№\s?\d/u.test(reading.text.slice(end, end + 5));
  if (!isNumbered && !hasGrif && !(isCapital && (isMark || isDocument)) && !isDocument) return;
  const isSure = isCapital && (isNumbered || hasGrif || isMark || isDocument);
  add(reading, 'official-mark', { start, end }, isSure ? 0.95 : 0.75, isSure ? 'high' : 'medium', [
    contextOf(reading, hit),
  ]);
}

/** Alone on its line, in quotes or brackets, in capitals, or next to «гриф», «экз.». */
function looksLikeMark(
  reading: Reading,
  start: number,
  end: number,
  documents: ReturnType<typeof documentsOf>,
): boolean {
  const { text } = reading;
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (near(reading, start, end, Category.officialSoft, 20, 20) >= 0) return true;
  if (/["«“(['*]$/.test(before) && /^["»”)\]'*]/.test(after)) return true;
  const opensLine = start === 0 || /\n\s?$/.test(before);
  const closesLine = end === text.length || /^[\s.,!:]?(?:\n|$)/.test(after);
  if (opensLine && closesLine) return true;
  const isCapital = word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase();
  return (
    (isCapital && (opensLine || closesLine)) || (opensLine && /^[:!.]/.test(after) && isTaken(documents, end, end + 60))
  );
}

export const examples: Examples = {
  found: [
    'гриф «ДСП», не пересылать',
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
  ],
  ignored: [
    'что такое дсп документы?',
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
  ],
};
