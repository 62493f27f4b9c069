/** What a word or number is to an address, however it is written: a kind of street, of settlement, of room, a number said in words. */
import { folded } from './alphabet';
import { endingOf, endsWith, isOneOf } from './endings';
import { NUMBER_WORDS } from './number-words';
import { FORM, SCRIPT, type Tokens } from './tokens';
import { wordSet } from './word-set';

/** The order matters to what was learned: kinds beside each other are alike. */
export const KIND = {
  nothing: 0,
  digit: 1,
  twoDigits: 2,
  threeDigits: 3,
  moreDigits: 4,
  flat: 5,
  house: 6,
  room: 7,
  street: 8,
  settlement: 9,
  region: 10,
  town: 11,
  title: 12,
  ordinal: 13,
  spoken: 14,
  ending: 15,
  preposition: 16,
  address: 17,
  letter: 18,
  acronym: 19,
  streetLike: 20,
  capital: 21,
  latin: 22,
  smallStreetLike: 23,
  short: 24,
  small: 25,
} as const;

/** Behind them an address ends. */
const FLATS =
  'кв квартира kv kvartira apt apartment flat пәтер пәт pater бөлме комната комн ком room офис оф office кеңсе кабинет каб палата бокс box бутик';
const HOUSES = 'дом д dom house үй уй uy';
const ROOMS =
  'подъезд под пд podezd этаж эт etazh floor қабат qabat кіреберіс блок block ' +
  'секция корпус корп korpus зал помещение гараж garage участок уч домик коттедж cottage studio студия ' +
  'tower склад warehouse ангар мастерская цех шале паркинг номер нөмір entrance gate қойма павильон башня домофон стоянка парковка аудитория ауд отдел контейнер прилавок ' +
  'место орын ряд қатар литер литера лит ward suite unit hall здание зд строение стр building bldg bld сектор кабина дәрісхана тұрақ палатка бөлімше ғимарат терезе окно касса казарма shop киоск апартамент ' +
  'люкс юрта вагончик проходная крыло лаборатория стойка терминал теплица вилла қанат зертхана шеберхана plot wing есік ворота қақпа барак вход отделение подвал телім зимовка многоэтажка дача калитка';
const STREETS =
  'ул улица улицы улице улицу көшесі көше көш к-сі к пр пр-т пр-кт просп проспект проспекта проспекте даңғылы даңғыл даң пер переулок переулка переулке тұйығы тұйық бульвар бульвара бульваре бульвары б-р шоссе ' +
  'тракт трасса набережная наб проезд линия кольцо площадь пл тупик алаңы жолы орамы ul ulitsa koshesi prospekt dangyly street st avenue ave road rd lane';
const SETTLEMENTS =
  'г гор город города городе қ қаласы қала с село села селе ауыл ауылы аул аула ауле пос п пгт поселок посёлок поселке посёлке поселка кент кенті станция станциясы станса стансасы ст разъезд бекеті деревня village city ' +
  'мкр мкрн мкр-н микр микрорайон микрорайона микрорайоне mkr microdistrict ықшам ықшамаудан ықшамауданы шағын шағынаудан шағынауданы мөлтек мөлтекаудан аудан ауданы district квартал квартале кварталы ' +
  'жк жм снт тү бц тц трц тд бо ду дачи саяжай саяжайы массив кооператив гск городок промзона общежитие общежитии общага общаге жатақхана жатақханасы қыстауы';
const REGIONS =
  'обл область области облысы р-н район района районе region oblast вко ско зко шқо сқо бқо рк қр казахстан қазақстан kazakhstan республика республикасы';
const TOWNS =
  'алматы астана шымкент қарағанды караганда ақтөбе актобе тараз павлодар өскемен усть-каменогорск семей атырау қостанай костанай қызылорда кызылорда орал уральск петропавл петропавловск ақтау актау теміртау ' +
  'темиртау түркістан туркестан көкшетау кокшетау талдықорған талдыкорган екібастұз экибастуз рудный жезқазған жезказган балқаш балхаш қаскелең каскелен талғар талгар қонаев конаев риддер степногорск щучинск сарань ' +
  'шахтинск лисаковск кентау жаңаөзен жанаозен арыс сарыағаш сарыагаш құлсары кульсары ақсай аксай ақсу аксу самал samal аксай мамыр жетысу жетісу орбита таугуль айнабулак кулагер көктем коктем нұрсат нурсат калкаман ' +
  'астане шымкенте караганде таразе павлодаре семее костанае кызылорде уральске туркестане темиртау талдыкоргане экибастузе almaty astana shymkent taraz karaganda aktobe pavlodar kostanay atyrau aktau semey turkistan';
const TITLES =
  'хан хана ханов батыр батыра би ата апа ана сері ақын жырау ұлы имени им академика генерала маршала аль әл';
const RUSSIAN_ORDINALS =
  'перв втор четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност';
const ORDINAL_ENDINGS = 'ый ой ая ую ого ому ом';
const ORDINALS =
  'третий третья третью третьей третьего третьем бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы';
const ENDINGS =
  'й ый ой я ая ші шы го м да де та те дан ден тан тен ға ге қа ке ны ні ның нің дың дің дағы дегі st nd rd th';
const PREPOSITIONS =
  'на у в во с со к ко по от до из за не а и или около возле рядом мен пен бен at to in from on of the near and';
const ADDRESSES =
  'адрес мекенжай мекен address живу живет живёт проживает тұрады тұрамын тұрамыз доставка прописка прописан прописана';
const SHORTEST_STEM = 4;
/** «пәтеріндегі» */
const INFLECTED = { shortest: SHORTEST_STEM, longestEnding: 6 };
const SHORT = 3;

interface Words {
  /** Kinds of words that are known as they are. */
  exact: Map<number, number>;
  flats: Set<number>;
  rooms: Set<number>;
}

let words: Words | undefined;

function known(): Words {
  if (words) return words;
  const endings = ORDINAL_ENDINGS.split(' ');
  const composed = RUSSIAN_ORDINALS.split(' ').flatMap((stem) => endings.map((ending) => stem + ending));
  const exact = new Map<number, number>();
  const lists: [string, number][] = [
    [ADDRESSES, KIND.address],
    [PREPOSITIONS, KIND.preposition],
    [ENDINGS, KIND.ending],
    [TITLES, KIND.title],
    [TOWNS, KIND.town],
    [REGIONS, KIND.region],
    [SETTLEMENTS, KIND.settlement],
    [STREETS, KIND.street],
    [ROOMS, KIND.room],
    [HOUSES, KIND.house],
    [FLATS, KIND.flat],
    [NUMBER_WORDS, KIND.spoken],
    [`${ORDINALS} ${composed.join(' ')}`, KIND.ordinal],
  ];
  // Of two lists with the same word the later one counts.
  for (const [list, kind] of lists) for (const hash of wordSet(list)) exact.set(hash, kind);
  words = { exact, flats: wordSet(FLATS), rooms: wordSet(ROOMS) };
  return words;
}

/** «Ленинская», «Первомайской», «Розыбакиева», «Гагарина», «Горького». */
const LIKE_STREET = ['аиа', 'иаиа', 'ои', 'ии', 'ова', 'ева', 'ови', 'еви', 'ина', 'ини', 'ого', 'его', 'ом', 'ое'].map(
  endingOf,
);
const IN = folded('и');

function isStreetLike(tokens: Tokens, i: number): boolean {
  const last = tokens.letters[(tokens.letterStart[i + 1] as number) - 1] as number;
  if (last > IN && last !== folded('о') && last !== folded('м')) return false;
  return LIKE_STREET.some((ending) => endsWith(tokens, i, ending, 2));
}

function kindOf(tokens: Tokens, i: number, { exact, flats, rooms }: Words): number {
  const form = tokens.form[i] as number;
  const length = (tokens.end[i] as number) - (tokens.start[i] as number);
  if (form === FORM.number) return Math.min(length, KIND.moreDigits);
  const listed = exact.get(tokens.hash[i] as number);
  if (listed !== undefined) return listed;
  if (form >= FORM.letter) return KIND.letter;
  if (isOneOf(tokens, i, flats, INFLECTED)) return KIND.flat;
  if (isOneOf(tokens, i, rooms, INFLECTED)) return KIND.room;
  const isLike = isStreetLike(tokens, i);
  if (form === FORM.lower) return isLike ? KIND.smallStreetLike : length <= SHORT ? KIND.short : KIND.small;
  if (form === FORM.upper) return KIND.acronym;
  if (tokens.script[i] === SCRIPT.latin) return KIND.latin;
  return isLike ? KIND.streetLike : KIND.capital;
}

/** Kinds of all tokens of a window. */
export function kindsOf(tokens: Tokens, into: Uint8Array): void {
  const all = known();
  for (let i = 0; i < tokens.count; i++) into[i] = kindOf(tokens, i, all);
}

/** A number or an ordinal in words, by the hash of its letters. */
export function isNumeralWord(hash: number): boolean {
  const kind = known().exact.get(hash);
  return kind === KIND.spoken || kind === KIND.ordinal;
}

/** Whether there is a number that may be a house's, in digits or words. */
export function hasNumeral({ count, form, start, end, hash }: Tokens): boolean {
  for (let i = 0; i < count; i++) {
    if (form[i] === FORM.number) {
      if ((end[i] as number) - (start[i] as number) < KIND.moreDigits) return true;
    } else if (form[i] === FORM.lower && isNumeralWord(hash[i] as number)) return true;
  }
  return false;
}

/** A number or an ordinal, in digits or words. */
export function isNumeral(kind: number): boolean {
  return (kind >= KIND.digit && kind <= KIND.moreDigits) || kind === KIND.ordinal || kind === KIND.spoken;
}

/** A word for a house, a flat or another part of a house. */
export function isRoom(kind: number): boolean {
  return kind >= KIND.flat && kind <= KIND.room;
}
