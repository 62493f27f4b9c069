/** Where a mark of secrecy is only spoken of: asked about, denied, a rule, on a door. */
import { textAround, textBefore } from './reading';

export const ASKED =
  /что (?:такое|значит|означает|за)|деген не|деген (?:белгі|гриф)\S* (?:қашан|не|қай|қалай)|не білдіреді|когда (?:ставят|нужен)|what (?:is|does)/iu;
/** A question is also one by its mark or by who is asked; «что за ДСП ты скинул» asks of the paper. */
export const isAskedAbout = (text: string, start: number, end: number): boolean =>
  /\?|кто знает|керек|айтыңыз|түсіндір|объясн|подскаж/iu.test(text) &&
  ASKED.test(textAround(text, start, end, 26, 32)) &&
  !/что за/iu.test(text);
/** So near, the question is about the mark. */
export const ASKED_REACH = 16;

/** «ҚБПҮ емес, бұл жай хат». */
export const isDenied = (text: string, end: number): boolean =>
  /^["»”)]?\sемес(?!\p{L})/u.test(text.slice(end, end + 8));

/** «что грозит за разглашение врачебной тайны», «закон о коммерческой тайне»: of secrecy, not of a paper. */
export const isSpokenOf = (text: string, start: number): boolean =>
  /(?:разглаш\S*|закон\S* об?|стать\S* об?|соблюд\S*|хранить|понятие|допуск\S* к|форм\S* допуска к)\s$/iu.test(
    textBefore(text, start, 24),
  );

/** «документы ДСП нельзя слать в мессенджер», «ҚБПҮ құжаттарын сақтау тәртібі»: of marks in general, not of one paper. */
const GENERAL =
  /(?<!\p{L})(?:правил|инструктаж|памятк|тренинг|семинар|обучени|тест(?!ов)|экзамен|ответственност|ответственн\p{L}* за|наказан|штраф|отлич|разниц|срок\p{L}* хранения|какие документы|(?:когда|кто) став|ереже|емтихан|айырмашылы|жауапкершіл|қандай құжат|қай құжат|қашан қой|работ\p{L}* с |difference|(?:став(?:ит|ят|ится)|сним(?:ают|ается|ут)|сда(?:ё|е)м|обращени\p{L} с|нет документов|можно только|или нет|деген не|мөр қайда|кім қо[яй]\p{L}*|деген (?:тіркес|ұғым|сөз)|расшифр\p{L}*|кто (?:вообще )?решает|қойылады|жөніндегі|жөнінде|порядок (?!дня)|нужно ли|надо ли|можно ли|бывает|тәртібі|policy|training|rules?)(?!\p{L})|(?:документы|документов|документам|документах|бумаги|файлы|құжаттар\p{L}*|хаттар\p{L}*|documents)[^.\n№]{0,60}(?:нельзя|запрещ|болмайды|тыйым|never|not allowed|must not))/iu;

/** «лифт для служебного пользования»: doors and cars have the words on them too. */
const ON_THINGS =
  /(?<!\p{L})(?:двер|лифт|вход(?!ящ)|выход|парковк|туалет|помещени|коридор|лестниц|ворот|табличк|подвал|автомобил|машин|телефон(?!о)|ноутбук|симк|есі[кг]|дәретхана|тұрақ|көлік|door|lift|elevator|entrance|parking|toilet|sign(?!e))[^.\n]{0,36}$/iu;
export const isOnThing = (text: string, start: number, word: string): boolean =>
  /польз|пайдалан|use/iu.test(word) &&
  (ON_THINGS.test(textBefore(text, start, 50)) ||
    OF_THINGS.test(text.slice(start + word.length, start + word.length + 20)));

/** «служебное пользование автомобилем», «для служебного пользования выдали планшет». */
const OF_THINGS =
  /^\s(?:выда|получ|авто|машин|транспорт|телефон|планшет|ноутбук|связ|берілген|берілді|көлі[кг]|үшін (?:берілген|берілді|сатып))/iu;
/** «врачебная тайна», «банк құпиясы»: what people appeal to; written on a paper only where a paper is spoken of. */
const SECRECY = /\p{L}\s(?:тайн|құпия)/iu;
const HOLDS = /(?:содерж\p{L}*|составля\p{L}*|относ\p{L}* к|құрайтын|құрайды|мәліметтер)[\s«"]{1,3}$/iu;
export const isAppeal = (text: string, start: number, end: number): boolean =>
  SECRECY.test(text.slice(start, end)) &&
  !HOLDS.test(textBefore(text, start, 24)) &&
  !/^["»”)]?\s(?:құрайтын|құрайды|болып)/iu.test(text.slice(end, end + 14));

/** Not where a mark stands on a paper: alone at the beginning of a line. */
export const isGeneral = (text: string, start: number, end: number): boolean =>
  !(STARTS_LINE.test(textBefore(text, start, 2)) && ENDS_MARK.test(text.slice(end, end + 6))) &&
  GENERAL.test(sentenceAround(text, start, end));

/** What stands around it in its sentence. */
export const sentenceAround = (text: string, start: number, end: number): string =>
  textBefore(text, start, 80).replace(/^.*(?:\n|[.!?]\s)/su, '') +
  text.slice(start, end + 80).replace(/(?:\n|[.!?]\s).*/su, '');

const STARTS_LINE = /^.?\n["«“(]?$|^["«“(]?$/su;
const ENDS_MARK = /^["»”)]?(?:$|[.:!,;\n]|\s?(?:№|экз|дана))/u;
