/**
 * Health of a person: strong words (ВИЧ, қатерлі ісік, pregnant), diagnoses with ICD-10 codes, medical forms (075/у).
 * Secrecy: Code «On public health», No. 360-VI of 7 July 2020. A word alone is low; a person beside it makes it count.
 */
import { Category } from '../categories';
import type { Evidence, Examples, Finding, Level } from '../finding';
import { COMMON, GENERAL, isOfNobody } from '../health-nobody';
import { ailingParts } from '../health-parts';
import { sharePerson, wholeMention } from '../health-spans';
import { matchesOf } from '../matches';
import { hasNameNear, personHint } from '../persons-near';
import {
  add,
  contextOf,
  dropBeside,
  hasGroupOf,
  isHit,
  isTaken,
  near,
  placesOf,
  type Reading,
  SHAPE,
  textAround,
  textBefore,
} from '../reading';
import type { Recognizer } from '../recognizer';
import { type Scan, Signal } from '../scan-notes';

export const health: Recognizer = {
  type: 'health',
  words: {
    signals: Signal.touching | Signal.talk,
    categories: [
      Category.health,
      Category.healthTold,
      Category.healthTalk,
      Category.ailing,
      Category.aching,
      Category.diagnosis,
      Category.healthForm,
      Category.healthPaper,
      Category.healthMeasure,
    ],
    judge,
  },
};

const ICD = /(?<![A-Za-zÀ-ɏЀ-ӿ\d])[A-ZАВСЕНКМОРТХФ]\s?\d{2}(?:\.\d{1,2})?(?![A-Za-zÀ-ɏЀ-ӿ\d])/gu;
/** «J06.9 диагнозы», «F84.0 деп тұр, диагноз»: with a point, so that sizes and streets are no codes. */
const CODE_BEFORE = /(?<![A-Za-zÀ-ɏЀ-ӿ\d])[A-ZАВСЕНКМОРТХФ]\d{2}\.\d{1,2}(?![A-Za-zÀ-ɏЀ-ӿ\d])[^\n.]{1,20}$/u;
const FORM_DIGITS = 3;
/** «справка 095 на Сейфуллу»: without its letter only right behind the word. */
const PLAIN_FORM =
  /(?<=(?:справк[аиуе]|анықтама\S{0,3}|аныктама\S{0,3}|форма)\s)0(?:75|86|26|63|52|27|95|79)(?![\d/\\уyеe.-])/giu;
const FORM = /(?<!\d)(0(?:75|86|26|63|52|25|27|95|79|83|30|88))\s?(?:[/\\-]\s?)?[уyеe](?:-?\d)?(?![A-Za-zÀ-ɏЀ-ӿ])/giu;

function judge(reading: Reading): void {
  const { scan } = reading;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    const start = scan.hitStart[hit] as number;
    const end = scan.hitEnd[hit] as number;
    if (isHit(reading, hit, Category.healthTold)) judgeSpan(reading, contextOf(reading, hit), start, end, TOLD);
    else if (isHit(reading, hit, Category.health)) judgeWord(reading, hit, start, end);
    else if (isHit(reading, hit, Category.healthTalk)) judgeTalk(reading, hit, start, end);
    else if (isHit(reading, hit, Category.diagnosis)) judgeDiagnosis(reading, hit, start, end);
    else if (isHit(reading, hit, Category.healthPaper) && !WANTED.test(reading.text.slice(end, end + 20)))
      judgeSpan(reading, contextOf(reading, hit), start, end, 0.6);
    if (isHit(reading, hit, Category.healthMeasure)) judgeMeasure(reading, hit, start, end);
  }
  if (hasCode(reading.text, scan)) judgeCodes(reading);
  judgeParts(reading);
  dropGeneral(reading);
  sharePerson(reading.findings);
  if (hasGroupOf(scan, FORM_DIGITS)) judgeForms(reading);
}

function judgeParts(reading: Reading): void {
  const taken = placesOf(reading, 'health');
  let last = Number.NEGATIVE_INFINITY;
  for (const { score, start, end } of ailingParts(reading)) {
    if (start < last || isTaken(taken, start, end)) continue;
    judgeSpan(reading, SHAPE, start, end, score);
    last = end;
  }
}

/** Who tells the story speaks of somebody. */
const TOLD = 0.65;
/** Too common to mean anything where nobody is spoken of. */
const TALK = 0.51;

/** «медсправка нужна», «санкнижка керек»: nobody's yet. */
const WANTED = /^\s(?:[а-яёәғқңөұүһі]+\s)?(?:нуж|керек|стоит|оформ|получ|дела[ею]|обязат|қажет)/iu;

const BESIDE = 45;

function dropGeneral(reading: Reading): void {
  const isGeneral = ({ start, end, score }: Finding) => {
    const said = reading.text.slice(start, end);
    const before = textBefore(reading.text, start, 20);
    if (
      /^(?:психиатр|нарколог)/iu.test(said) &&
      /(?:консультац|при[её]м|заключен|направлен|запис|к)\S*\s$/iu.test(before)
    )
      return true;
    return GENERAL.test(said) && !/\d/.test(said) && (score < 0.95 || /^(?:диаг|диог|diag)/iu.test(said));
  };
  dropBeside(reading, 'health', BESIDE, (one, other) => isGeneral(one) && !isGeneral(other));
}

function judgeWord(reading: Reading, hit: number, start: number, end: number): void {
  const isStated =
    near(reading, start, end, Category.diagnosis, 40, 20) >= 0 ||
    (near(reading, start, end, Category.healthMild, 20, 20) >= 0 && personHint(reading, start, end) !== 'none');
  const isTalkedOf = COMMON.test(reading.text.slice(start, end));
  judgeSpan(reading, contextOf(reading, hit), start, end, isStated ? 0.75 : isTalkedOf ? 0.5 : 0.6);
}

/** «пьёт …», «назначили …»: by somebody, to somebody. */
const TAKEN =
  /(?<![а-яё])(?:пь[её]т|пью|пил[аи]? |принима|сидит|сижу|кол[её]т|колют|назнач|пропис|выписал|жазып|ішіп|ишип|ішеді|ішемін|таблетк|мг(?![а-я])|takes|taking|prescrib)/iu;

function judgeTalk(reading: Reading, hit: number, start: number, end: number): void {
  const isStated =
    near(reading, start, end, Category.diagnosis, 40, 20) >= 0 ||
    TAKEN.test(textAround(reading.text, start, end, 24, 20));
  judgeSpan(reading, contextOf(reading, hit), start, end, isStated ? 0.6 : TALK);
}

const UNSAID = 0.4;
/** Said of somebody by itself: «менде рак», «у него рак». */
const OWN =
  /^(?:(?:менде|него|не[её]|меня)\s|беременны?а?$|бременна)|[а-яәғқңөұүһі]{4,}(?:[ыі]|ия)м(?:нан|нен|ды|ді)?$/iu;

function judgeSpan(reading: Reading, evidence: Evidence, start: number, end: number, score: number): void {
  const hint = OWN.test(reading.text.slice(start, end)) ? 'kin' : personHint(reading, start, end);
  const hasName = hasNameNear(reading, start, end);
  const isMedium = hint === 'role' && hasName && score > 0.7;
  const level: Level = isMedium ? 'medium' : 'low';
  const isSaid = hint === 'none' && score !== TALK && near(reading, start, end, Category.healthStated, 45, 40) >= 0;
  const bonus = (isSaid ? 0.1 : 0) + (hint === 'role' ? 0.2 : hint === 'kin' ? 0.1 : 0) + (hasName ? 0.2 : 0);
  const isNobody = hint !== 'role' && !hasName && isOfNobody(reading, start, end);
  const total = isNobody ? UNSAID : Math.min(0.97, score + bonus);
  add(reading, 'health', wholeMention(reading, { start, end }), total, level, [evidence]);
}

/** «давление 190/110», «глюкоза 14,2 ммоль/л», «температура 39»: what was measured, of whom the words around say. */
const PRESSURE =
  /^[^\d\n]{0,12}(?:1\d\d|2\d\d|[89]\d)\s?(?:\/|на)\s?(?:[4-9]\d|1\d\d)(?![\d./])|^[^\d\n]{0,12}(?:1[6-9]\d|2[0-4]\d)(?![\d.,:/%]|\s?(?:атм|бар|кг|мм|па(?!п)|тг|₸|мл|рад))|^[^\d\n]{0,12}(?:1[5-9]\d|2[0-4]\d)(?=-?\s?(?:г[ае]|ден|дан)?\s(?:көтер|котер|шық|шык|скак|подня))/u;
const FEVER = /^[^\d\n]{0,10}(?:3[789](?:[.,]\d)?|40(?:[.,]\d)?)(?![\d.,]*\d)/u;
const AMOUNT =
  /^[^\d\n]{0,10}\d{1,3}(?:[.,]\d{1,2})?(?!\d|\s?(?:гр?(?![а-я])|кг|мл|шт|ст(?![а-я])|тг|₸|%))(?:\s?(?:ммоль|мкмоль|г|мг|ед|mmol)\/?(?:л|дл|l)?(?![а-я]))?/iu;

const TESTED = /поступлени|врач|скор[ау]ю|дәрігер|анализ|талдау|результат|нәтиже|натощак|пациент|науқас/iu;

function judgeMeasure(reading: Reading, hit: number, start: number, end: number): void {
  const { text } = reading;
  const word = text.slice(start, end).toLowerCase();
  const isPressure = /^(?:давл|қ|кан|ад$|blood p)/u.test(word) && !/^қант/u.test(word);
  const isFever = /^(?:темп|дене|қызу|fever|temp)/u.test(word);
  const isSugar = /^(?:сахар|қант\S{0,4}|кант\S{0,4}|ад|ммоль?)$/u.test(word);
  const isSense = /^(?:зрени|көз|слух)/u.test(word);
  const found = (isSense ? SENSE : isFever ? FEVER : isPressure ? PRESSURE : isSugar ? SUGAR : AMOUNT).exec(
    text.slice(end, end + 30),
  );
  if (!found || (isFever && WEATHER.test(textAround(text, start, end, 30, 40)))) return;
  const isUnit = /моль|mol|г\/л|\/л/u.test(found[0]);
  const around = textAround(text, start, end, 40, 60);
  if (isSugar && !isPressure && !isUnit && !RISEN.test(around) && personHint(reading, start, end) === 'none') return;
  const isTested =
    TESTED.test(around) || LAB.test(word) || (isPressure && /(?:1[5-9]|2\d)\d\s?(?:\/|на)\s?\d/u.test(found[0]));
  judgeSpan(reading, contextOf(reading, hit), start, end + found[0].length, 0.5 + (isUnit || isTested ? 0.1 : 0));
}

/** «зрение минус 6», «көзі -7», «слух потерян на 60%». */
const SENSE = /^[^\d\n]{0,16}(?:(?:минус|[-−–])\s?\d{1,2}|0[.,]\d|\d{2}\s?(?:%|процент|пайыз))/iu;
const SUGAR =
  /^[^\d\n]{0,14}(?:[2-9]|[1-3]\d)(?:[.,]\d)?(?!\d|[.,]\d|\s?(?:гр?(?![а-я])|кг|мл|шт|ст(?![а-я])|тг|₸|%|лож|пач|тонн|мешк|тенге|теңге))(?:\s?(?:ммоль|mmol)\/?(?:л|l)?(?![а-я]))?/iu;
const RISEN =
  /(?<![а-яё])(?:у\s[а-яё]{3,}|утром|натощак|скач|скакн|подня|подск|упал|выше|мерил|глюкометр|ашқарын|көтеріл|инсулин|диабет|крови|мам[ае]|пап[ае]|баб|дед|жедел|дәрігер|апам|анам|әкем|атам|әжем)/iu;
/** What is measured only in a laboratory. */
const LAB =
  /^(?:гемоглобин|имт|афп|фракци|хгч|алт|аст|рэа|са|hba1c|гликир|ттг|т4|cd4|сд4|пса|psa|срб|ферритин|креатинин|билирубин|лейкоцит|тромбоцит|манту|амг|пролактин)/u;
const WEATHER =
  /улиц|градус|жара|вода |воды|погод|термопот|духов|обещают|солнц|далада|ауа райы|процессор|сервер|двигат|цвет/iu;

/** «U07.1, …», «J06.9 бойынша»: a code with a point and a word of health anywhere near it. */
const CODE = /(?<![A-Za-zÀ-ɏЀ-ӿ\d])[A-ZАВСЕНКМОРТХФ]\d{2}\.\d{1,2}(?![A-Za-zÀ-ɏЀ-ӿ\d.])/gu;
const MEDICAL = [Category.diagnosis, Category.health, Category.healthMild, Category.healthPaper, Category.healthForm];

/** Whether a text holds what looks like a code of ICD-10 with its point. */
export const hasCode = (text: string, { signals }: Scan): boolean =>
  (signals & Signal.touching) !== 0 && text.search(CODE) >= 0;

function judgeCodes(reading: Reading): void {
  const taken = placesOf(reading, 'health');
  for (const { 0: code, index } of matchesOf(CODE, reading.text)) {
    const end = index + code.length;
    if (isTaken(taken, index, end)) continue;
    const word = MEDICAL.map((one) => near(reading, index, end, one, 50, 50)).find((hit) => hit >= 0);
    if (word !== undefined) add(reading, 'health', { start: index, end }, 0.9, 'low', [contextOf(reading, word)]);
    else if (hasNameNear(reading, index, end, 40) || near(reading, index, end, Category.patient) >= 0)
      add(reading, 'health', { start: index, end }, 0.65, 'low', [SHAPE]);
  }
}

const NEXT = 14;
const NEAR = 5;

/** A diagnosis word with a code of ICD-10 after it, or said of a person. */
function judgeDiagnosis(reading: Reading, hit: number, start: number, end: number): void {
  const window = reading.text.slice(end, end + 40);
  ICD.lastIndex = 0;
  const code = ICD.exec(window);
  const word: Evidence = contextOf(reading, hit);
  if (code && (code.index < NEAR || (code.index < NEXT && !code[0].includes('.')))) {
    add(reading, 'health', { start, end: end + code.index + code[0].length }, 0.95, 'medium', [word]);
    return;
  }
  const codeBefore = CODE_BEFORE.exec(textBefore(reading.text, start, 26));
  if (codeBefore) {
    add(reading, 'health', { start: start - codeBefore[0].length, end }, 0.95, 'medium', [word]);
    return;
  }
  const raw = reading.text.slice(start, end).toLowerCase();
  if (/^(?:ds|dx|dz|d.z|дз|д.з|мкб|ахж|icd)$/.test(raw)) return;
  judgeSpan(
    reading,
    word,
    start,
    end,
    /^(?:диагн|diagn|диогн|эпикриз|истори|аур|группа инв|на уч|состоит|есепте)|полож|positive|оң$/u.test(raw)
      ? 0.55
      : 0.45,
  );
}

/** «075/у на Тимура». */
const FOR_SOMEBODY = /^\s(?:на|для)\s[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺІ][a-zß-ÿа-џәғқңөұүһі]{2,}/u;

/** 075/у, 086/у, 027/е. */
function judgeForms(reading: Reading): void {
  for (const match of [...matchesOf(FORM, reading.text), ...matchesOf(PLAIN_FORM, reading.text)]) {
    const start = match.index;
    const end = start + match[0].length;
    const word = Math.max(
      near(reading, start, end, Category.healthForm, 30, 20),
      near(reading, start, end, Category.healthPaper, 30, 20),
    );
    const hasSlash = /[/\\]/.test(match[0]);
    if (word < 0 && !hasSlash && !/^0\d\d[уy]/iu.test(match[0])) continue;
    const hint = personHint(reading, start, end);
    if (/\d$/.test(match[0]) && hint === 'none' && !hasNameNear(reading, start, end)) continue;
    const isPerson =
      hint === 'role' || hasNameNear(reading, start, end) || FOR_SOMEBODY.test(reading.text.slice(end, end + 20));
    const evidence = word >= 0 ? contextOf(reading, word) : SHAPE;
    add(reading, 'health', { start, end }, isPerson ? 0.9 : 0.55, 'low', [evidence]);
  }
}

export const examples: Examples = {
  found: [
    'J06.9 диагнозы қызметкерде',
    'ПЦР положительный у Тимура Ахметова',
    'қызымда туберкулез анықталды',
    'у пациентки Сериковой беременность 12 недель',
    'науқаста қант диабеті анықталды',
    'у него вич, никому не говори',
    'Ds: J06.9 сотруднику Ахметову',
    'справка 075/у на Иванова',
    'анам инсульт алды',
    'the patient has HIV',
    'она состоит на учете у психиатра',
    'мугедектик тобы бар кызметкер',
    'у сотрудницы выкидыш, на больничном',
    'баланың диагнозы эпилепсия',
    'эпикриз Касымова прикрепил',
  ],
  ignored: [
    'реклама: лечение алкоголизма анонимно',
    'у кота диабет',
    'конкурс среди беременных',
    'тренинг по депрессии для всех желающих',
    'витамин B12 закончился',
    'почтовый индекс A01P3K4',
    'голова болит весь день',
    'дәріханадан дәрі ал',
    'рак любит раков к пиву',
    'Толстой Л.Н. Война и мир т. 2',
    'у меня синдром отличника',
    'ставка 075 уехала',
    'температура на улице 36',
    'давай операцию перенесем',
  ],
};
