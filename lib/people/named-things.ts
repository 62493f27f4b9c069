/** In chat, streets, shops, wares and beasts that bear one name, told by the word before it: «стоим на Рыскулова», «пекарня Дарья». */
import { isTitle } from './forms-of-address';
import { isGenitive } from './namesakes';
import type { Place } from './place';
import { GAP } from './tokens';
import { STYLE } from './traits';
import { wordSet } from './word-set';

/** None of these is anybody's trade or kin, and none is a name. */
const THINGS =
  'ресторан ресторане кафе столовая столовой кофейня кофейне бар чайхана тойхана тойхане зал салон салоне парикмахерская ' +
  'барбершоп пекарня пекарне кондитерская аптека аптеке клиника клинике стоматология санаторий санатории отель отеле гостиница ' +
  'хостел лагерь лагере садик садике школа школы школе лицей лицея лицее гимназия гимназии колледж колледжа колледже университет ' +
  'магазин магазине бутик маркет супермаркет рынок базар базаре автосервис автомойка заправка ателье химчистка баня сауна ' +
  'кинотеатр театр музей парк парке озеро ущелье пик мост моста мосту остановка станция фильм сериал мультфильм мультик ' +
  'спектакль опера балет сказка песня альбом журнал газета радио турнир фестиваль фонд банк завод кот кошка собака пёс пес ' +
  'щенок котёнок попугай хомяк конь лошадь корова бык котик кота кошку кошки пса пёсик собаку собаки собачка щенка козёл коза козла козу баран ' +
  'барана бычок тёлка тёлку кобыла кобылу жеребец жеребёнок осёл верблюд верблюда кролик ослик телевизор холодильник стиралка пылесос блендер миксер мультиварка ' +
  'кофемашина чайник утюг фен плойка кастрюля сковорода стул стол кресло диван шкаф комод кухня гарнитур матрас плитка ламинат ' +
  'обои смеситель унитаз ванна краска клей цемент автомат насос котёл планшет ноутбук колонка мопед трактор шины сорт картофель ' +
  'картошка капуста огурцы томат помидоры перец яблоки груши виноград клубника пион пионы сирень духи крем помада лак шампунь ' +
  'туфли сапоги пальто кроссовки коньки лыжи велосипед самокат коляска автокресло кроватка вино пиво коньяк шоколад конфеты ' +
  'печенье торт мороженое чай кофе пельмени майонез кетчуп сыр молоко колбаса лапша хлеб ураган вакцина операция камера ' +
  'памятник памятника памятнику памятником ' +
  'каша соус гель конструктор ковёр ковер зоомагазин телеканал опель лимонад донер семечки пудра тушь порошок чипсы йогурт ' +
  'кефир тушёнка приправа мука макароны фк хк ' +
  'жк тц трц бц кск дүкен кафесі тойханасы';
const ALONG = 'на по до через вдоль угол уг мост';
/** Streets of nearly every town, as they stand after such a word. */
const STREETS =
  'абая сейфуллина сатпаева розыбакиева тимирязева назарбаева момышулы рыскулова жандосова саина кенесары иманова бараева пушкина ' +
  'ленина гоголя кирова байтурсынова ауэзова валиханова панфилова фурманова маметовой молдагуловой жамбыла шевченко курмангазы ' +
  'масанчи макатаева ерубаева лермонтова торайгырова чокина кутузова кошкарбаева тлендиева иманбаевой амангельды ташенова потанина ' +
  'алтынсарина майлина островского кунаева конаева айманова муканова муратбаева мусрепова навои тулебаева жарокова байзакова ' +
  'райымбека раимбека суюнбая жансугурова толстого чехова горького некрасова гагарина калдаякова мауленова каирбекова утепова';

/** Where two streets meet: «на углу Пушкина и Маметовой», «на пересечении Абая и Алтынсарина». */
const CROSSINGS =
  'углу угол угла пересечении пересечение пересечения перекрёстке перекрестке перекрёсток перекресток перекрёстка перекрестка ' +
  'перекрёстком перекрестком uglu ugol corner intersection';
const JOINING = 'и с i and мен х';
/** Words from such a word to the second street. */
const CROSSING_WORDS = 5;

interface Words {
  crossings: Set<number>;
  joining: Set<number>;
  things: Set<number>;
  along: Set<number>;
  streets: Set<number>;
}

let words: Words | undefined;

function known(): Words {
  words ??= {
    crossings: wordSet(CROSSINGS),
    joining: wordSet(JOINING),
    things: wordSet(THINGS),
    along: wordSet(ALONG),
    streets: wordSet(STREETS),
  };
  return words;
}

/** A given name with an ending. */
function isDeclined(known: number): boolean {
  return known >= 2 && known <= 4;
}

/** Whether the name is one of the two streets of a crossing. */
function isAtCrossing({ tokens, span: { begin, end } }: Place): boolean {
  const { crossings, joining } = known();
  const isJoined = (i: number) => i > 0 && i < tokens.count && joining.has(tokens.hash[i] as number);
  if (!isJoined(end) && !isJoined(begin - 1)) return false;
  for (let k = begin - 1; k >= 0 && begin - k <= CROSSING_WORDS; k--) {
    if (crossings.has(tokens.hash[k] as number)) return true;
    if ((tokens.gap[k + 1] as number) > GAP.dash) return false;
  }
  return false;
}

export function isStreetOrThing(place: Place): boolean {
  return isAtCrossing(place) || isThing(place);
}

function isThing({ tokens, traits, span }: Place): boolean {
  const { begin, end } = span;
  if (traits.style === STYLE.prose || end - begin > 1 || begin === 0) return false;
  const gap = tokens.gap[begin];
  if (gap !== GAP.space && gap !== GAP.quote) return false;
  // «стол Инна ханымға», «пальто Фатимада бар»: hers, who has a title or a Kazakh case behind the name.
  if (end < tokens.count && isTitle(tokens, end)) return false;
  if (tokens.isKazakh && (isDeclined(traits.known[begin] as number) || isGenitive(tokens, begin))) return false;
  const { things, along, streets } = known();
  const before = tokens.hash[begin - 1] as number;
  return things.has(before) || (along.has(before) && streets.has(tokens.hash[begin] as number));
}
