/** Where somebody is to be found without a street: wards, dormitories, plots, garages, estates. */
import { matchesOf } from '../detect/matches';
import type { Place } from '../detect/reading';
import { byHints, type Hinted } from './address-hints';
import { CASE, ESTATE_NAME, L, NAME, SPOKEN, UNIT } from './address-words';

const NUMBER = `(?:№?\\s?\\d{1,4}[а-я]?(?![${L}\\d])|(?:(?:${SPOKEN})\\s){0,2}(?:${SPOKEN})(?![${L}]))`;
const TITLE = `(?:[«"]${NAME}(?:[\\s-](?:${NAME}|[${L}]{3,}))?[»"]|${NAME}(?:[\\s-]${NAME})?)(?:-\\d{1,2})?`;
/** «линия 4», «5-линия», «№45». */
const PLOT = `(?:(?:линия|ряд|участок|уч\\.?|дача|дом|гараж|бокс|место|домик|вилла|коттедж|модуль)\\s${NUMBER}|\\d{1,4}(?:-?[йя])?[\\s-](?:линия|ряд|участок|гараж|бокс|домик|үй)(?![${L}])|№\\s?\\d{1,4}(?!\\d))`;
/** «садовое общество Энергетик, дача 219», «гск Сокол, бокс 114». */
const ESTATE_PLOT = new RegExp(
  `(?<![${L}])(?:садовое\\s(?:общество|товарищество)|дачный\\s(?:массив|посёлок|кооператив)|гаражный\\sкооператив|кооператив|дачи|саяжай|с/[от]|снт|пкст|п?гск|п?гк(?:-\\d{1,2})?|кп|коттеджный\\s(?:городок|посёлок))\\s${TITLE},?\\s(?:(?:${PLOT}),?\\s){0,2}${PLOT}`,
  'giu',
);
/** «коттеджный городок «Жайлау», 12». */
const ESTATE_NUMBER = new RegExp(
  `(?<![${L}])(?:коттеджный\\s(?:городок|посёлок)|дачи|снт|саяжай)\\s${TITLE},\\s\\d{1,3}(?![\\d:-]|\\s?\\p{L}|[.,]\\d)`,
  'giu',
);
/** «гараж 58, кооператив Мотор»: the small before the large. */
const GARAGE_OF = new RegExp(
  `(?<![${L}])(?:гараж|бокс)\\s№?\\d{1,4},\\s(?:кооператив|гск|гк)\\s${TITLE}(?![${L}])`,
  'giu',
);
const KIND_OF_HOSPITAL =
  '(?:обл\\.|(?:областн|городск|районн|детск|центральн)\\p{L}+|қалалық|облыстық|аудандық|орталық|city|regional|№?\\d{1,2}(?:-?[йя])?)';
const HOSPITAL = '(?:горбольниц|больниц|роддом|госпитал|диспансер|аурухана|перзентхана|hospital)\\p{L}*';
/** One that can be told from others. */
const NAMED_HOSPITAL = `(?:${KIND_OF_HOSPITAL}\\s${HOSPITAL}(?:\\s№?\\d{1,2})?|${HOSPITAL}\\s№?\\d{1,2}|БСНП|ЦРБ|ЦГБ)`;
const WARD = `(?:палат[аеу]?\\s№?\\d{1,4}(?!\\d)|\\d{1,4}(?:-?я)?[\\s-]палата\\p{L}*|ward\\s\\d{1,4})`;
/** «обл. больница, 3 корпус, 6 этаж, палата 612», «Орталық аурухана, кардиология, 5-палатада». */
const WARD_OF = new RegExp(
  `(?<![${L}])${NAMED_HOSPITAL}(?:,\\s(?:\\p{L}{4,20}|\\d{1,2}[\\s-]?(?:корпус|этаж|қабат|бөлімше|отделение)|(?:корпус|этаж)\\s\\d{1,2})){0,3},?\\s${WARD}`,
  'giu',
);
/** «неврология, палата 7». */
const WARD_ALONE = new RegExp(
  `(?<![${L}])\\p{L}{4,16}(?:ология|терапия|хирургия|атрия|реанимация)(?:,\\s\\d\\sэтаж)?,?\\s${WARD}`,
  'giu',
);
const CLINIC = new RegExp(`(?<![${L}])(?:хирургия|терапия|реанимация),?\\s${WARD}`, 'giu');
const ROOM = `(?:(?:комната|комн\\.?|ком\\.?|к\\.|бөлме|room)\\s№?\\d{1,4}(?!\\d)|\\d{1,4}[\\s-](?:бөлме|комната|комн)${CASE}?(?![${L}]))`;
/** «жатақхана №3, 512 бөлмеде», «ДСК общага 5, ком 78», «№2 студенттер үйі, 415-бөлме». */
const DORMITORY = new RegExp(
  `(?<![${L}])(?:(?:[А-Я]{2,5}\\s)?(?:[Оо]бщежити[ея]|[Оо]бщаг[аеу]|[Жж]ата[қк]хана|студенттер\\sүйі)\\s?№?\\s?\\d{1,3}(?:\\s[А-Я]\\p{L}{1,12})?|№\\s?\\d{1,2}\\s(?:[Жж]ата[қк]хана|студенттер\\sүйі|[Оо]бщежитие))(?:,\\s\\d\\s?(?:этаж|қабат|блок))?,?\\s${ROOM}`,
  'gu',
);
/** «Алмагуль 9а - 51», «Orbita-2, bld 7, flat 19». */
const ESTATE_FLAT = new RegExp(
  `(?<![${L}])(?:${ESTATE_NAME})(?:\\s\\d{1,3}[а-я]?\\s-\\s\\d{1,3}|(?:-\\d{1,2})?,\\s(?:bld|bldg|building|block|house)\\.?\\s\\d{1,3}(?:,\\s(?:flat|apt)\\.?\\s\\d{1,4})?)(?![${L}\\d:.-])`,
  'gu',
);
/** «18 разъезд, дом 4», «Аксу, промзона 4». */
const SIDING = new RegExp(
  `(?<![${L}\\d])(?:\\d{1,3}\\sразъезд,\\s(?:дом|үй)\\s\\d{1,3}|${NAME},\\sпромзона\\s\\d{1,3})(?![${L}\\d])`,
  'gu',
);
const UNITS = `(?:${UNIT}\\.?\\s?№?\\s?\\d{1,4}[а-я]?|\\d{1,4}(?:-?[йя])?[\\s-]${UNIT}${CASE}?)(?![${L}\\d])`;
/** «Барыс-3, 2 этаж, бутик 115», «посёлок Шанырак, корпус 5, комната 112»: two parts of a house and more behind its name. */
const OF_PARTS = new RegExp(
  `(?<![${L}]|(?:ТЦ|ТРЦ|ТД)\\s)(?!ТЦ|ТРЦ|ТД)(?:(?:корпус|школа|лагерь|санаторий|пансионат|база|посёлок|вахта|хостел|отель|гостиница)\\s)?${TITLE}(?:,\\s${UNITS}){2,4}`,
  'gu',
);
interface Home extends Hinted {
  patterns: readonly RegExp[];
}

const homesFor = byHints<Home>([
  { hint: /,\s(?:\d{1,3}[\s-])?(?:этаж|қабат|кабат|блок|корпус|комн|бөлме|ряд|floor|block)/, patterns: [OF_PARTS] },
  {
    hint: /[Сс]адов|[Дд]ач|[Сс]аяжай|[Сс]\/[от]|СНТ|снт|ПКСТ|ГСК|гск|ГК|КП|ооператив|оттеджный/,
    patterns: [ESTATE_PLOT, ESTATE_NUMBER, GARAGE_OF],
  },
  { hint: /палат|ward/, patterns: [WARD_OF, WARD_ALONE, CLINIC] },
  { hint: /бщежит|бщаг|ата[қк]хан|студенттер/, patterns: [DORMITORY] },
  { hint: / - \d|bld|building|block|house/, patterns: [ESTATE_FLAT] },
  { hint: /разъезд|промзона/, patterns: [SIDING] },
]);

/** The homes of a text that has a number, in no order. */
export function homesIn(text: string): Place[] {
  const found: Place[] = [];
  for (const { patterns } of homesFor(text))
    for (const pattern of patterns)
      for (const { index, 0: home } of matchesOf(pattern, text)) found.push({ start: index, end: index + home.length });
  return found;
}
