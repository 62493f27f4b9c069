/** Illnesses by the shape of the sentence: «лечится от …», «нашли … ому», «принимает … прил», «подозрение на …». */
import { Category } from './categories';
import { ailingParts } from './health-parts';
import { matchesOf } from './matches';
import type { Place, Reading } from './reading';
import { hasSeen, maskOf } from './scan-notes';
import { isIn } from './word-categories';

export interface Shape extends Place {
  score: number;
  /** Another mention so near is the same illness said again. */
  reach: number;
}

const L = 'A-Za-zÀ-ɏЀ-ӿ';
/** Not an illness, whatever stands before it. */
const STOP =
  '(?!(?:всех?|всего|этого|этом|того|тебя|меня|него|неё|нее|него|нас|вас|них|себя|скук[иа]|лен[иь]|тоск[иа]|любв[иь]|жизн[иь]|работ[ыаеу]|рук[иа]|дом[аеу]|дач[аеиу]|улиц[еу]|краж[уеа]|мошеннич\\S*|взят\\S*|поджог|подделк\\S*|фейк|обман|измен[уа]|вирус в|спам|брак|утечк\\S*|ремонт\\S*|машин\\S*|квартир\\S*|деньг\\S*|ключ\\S*|документ\\S*|бюджет\\S*|логик\\S*|совест\\S*|фигн\\S*|ерунд\\S*|перфекциониз\\S*|прокрастинац\\S*|трудоголиз\\S*|which|that|this|love|work|боли |голов|горл|кашл\\S*|насморк\\S*|простуд\\S*|жары|холода|солнц\\S*|таблет\\S*|укол\\S*|скидк\\S*)(?![A-Za-zÀ-ɏЀ-ӿ]))';
const NOUN = `${STOP}[${L}-]{4,22}`;
const WHOM = `(?:(?:у\\s)?[${L}]{2,14}\\s){0,2}?`;
const CLOSE = 20;

/** Written small, for small letters. */
interface Frame {
  /** Without it the pattern need not be tried. */
  key: RegExp;
  pattern: RegExp;
  score: number;
  reach: number;
}

const frame = (key: string, pattern: string, score = 0.6, reach = CLOSE): Frame => ({
  key: new RegExp(key),
  pattern: new RegExp(`(?<![${L}])${pattern}(?![${L}])`, 'g'),
  score,
  reach,
});

/** What is caught, and how sure it is of an illness when somebody is spoken of. */
const FRAMES: readonly Frame[] = [
  frame(
    'недел|апта',
    `(\\d{1,2}\\s?(?:недел[яиь]|нед|апта))(?=[^.\\n]{0,30}(?:двойн|замер|беремен|ложит|род[ыо]|сохран|жүкті|босан|плод))`,
    0.6,
  ),
  frame(
    'стади|степен|дәреж|сатыс|груп',
    `((?:[1-4]|[IІ]{1,3}|IV|перв\\S{2}|втор\\S{2}|трет\\S{2,3}|четв[её]рт\\S{2}|бірінші|екінші|үшінші|төртінші)(?:-?(?:ей|ой|я|ю|й))?\\s(?:стади[яию]|степен[ьи]|дәрежелі|сатысы|группа\\s(?=пожизнен|по\\s|инвал|у\\s)))`,
    0.5,
  ),
  frame(
    'узи|мрт|кт|рентг|фгдс|экг|маммогр|флюш|флюорогр|мазок|биопс|гистолог|анализ|моча|кровь',
    `(?:узи|мрт|кт|рентген|фгдс|экг|ээг|маммографи[яи]|флюшка|флюорографи[яи]|мазок|биопси[яи]|гистологи[яи]|анализы?|моча|кровь)(?:\\s(?!в|на|по|с|к)[а-яё]{3,12})?(?:\\s?[:—–]|\\s-|\\s(?:показал[аои]?|показывает|выявил[аои]?|выявляет|подтвердил[аои]?))\\s(?:\\d{1,2}\\s?%\\s)?(?!норм|чист|в поряд|хорош|отлич|завтр|сегодн|запис|можно|где|очеред|бесплат|платн|каб|работ|слом|есть|нужн|сколько|цен|стоит|скид|акци|пн|вт|ср|чт|пт|сб|с \\d|до \\d|по адрес|спрос|сдал|сдать|готов|потом|будет)([а-яё]{3,18}(?:\\s[а-яё]{4,18})?)`,
    0.6,
  ),
  frame(
    'леч',
    `(?:лечи(?:тся|лся|лась|лись|мся|шься|м|т|л|ла|ть|ться|лечат)|лечусь|лечу|вылечил\\S*|лечени[ея])\\s(?:\\S{2,9}\\s){0,2}?от\\s(${NOUN})`,
  ),
  frame('подозр', `подозрени[еяю]\\s(?:у\\s\\S+\\s(?:\\S+\\s)?)?на\\s(рак|вич|туб|${NOUN})`),
  frame(
    'страда|боле|забол',
    `(?:страда(?:ет|ла?|ю)|болеет|болею|переболела?|заболела?)\\s(?:\\S{3,12}(?:ой|ым|им)\\s)?(${STOP}[а-яё]{4,20}(?:ом|ем|ой|ей|ью|ами))`,
    0.55,
  ),
  frame(
    'диагноз|ds|dx',
    `(?:диагноз[а-я]{0,2}|ds|dx)(?:\\s?[:—–-]|\\s(?:у\\s\\S+|поставили|подтвердил[аи]?|подтвердился|это|ставят))?\\s(?:у\\s\\S+\\s)?(${NOUN})`,
  ),
  frame(
    'синдром',
    `(синдром(?:а|у|ом|ы)?\\s(?!самозван|отличн|отложен|вахт|выходн|понедельн|пустого|спасат|жертв|упущен|fomo|хронической пере)[а-яё-]{4,20})`,
  ),
  frame('деген', `(${NOUN})\\sдеген\\sдиагноз`),
  frame(
    'пропис|пропи|назнач|выписал|пь[её]т|пью|кол|капа|сидит|доктор|жаз',
    `(?:прописали?|прописал[аи]?|пропила?|пропиваю|назначил[аи]?|выписал[аи]?|пь[её]т|пью|колют|кололи|капа(?:ет|ют|ли)|сидит на|доктор\\s\\S+л[аи]?|жазып берді|жазды)\\s${WHOM}((?!витамин|магаз|бензин|стакан|лимон|кофеин|энергет|бульон|рецепт|режим)[A-Za-zа-яё-]{3,16}(?:ин|ол|ид|ат|ил|ан|он|окс|икс|ум)(?:а|у|е|ом|ы)?)`,
    0.55,
    0,
  ),
  frame(
    'жаз|[іи]ш[іи]п|[іи]шед|[іи]шем',
    '((?!витамин|магаз|бензин|лимон|кофеин|адам|жаз|заман)[a-zа-яё-]{4,16}(?:ин|ол|ид|ат|ил|ан|он|окс|икс|ум|ам|ез))\\s(?:жазып\\s?берд|жазды|[іи]ш[іи]п|[іи]шед|[іи]шем)[а-яәіңғүұқөһ]{0,4}',
    0.55,
    0,
  ),
  frame(
    '\\d\\s?(?:мг|мкг|ед|mg|mcg)',
    `(${STOP}[A-Za-zа-яё-]{5,20})\\s\\d{1,4}(?:[.,]\\d{1,2})?\\s?(?:мг|мкг|ед|mg|mcg)`,
    0.55,
    0,
  ),
  frame(
    'with|from|for|of |on ',
    `(?:diagnosed with|suffer(?:s|ing)? from|treated for|history of|tested positive for|recovering from|surgery (?:for|on))\\s(?:a\\s|an\\s|his\\s|her\\s|my\\s|the\\s)?(${STOP}[a-z-]{4,20}(?:\\s(?:disease|syndrome|disorder|failure|cancer|infection))?)`,
    0.65,
  ),
  frame(
    '[мбп]ен\\s',
    `([а-яәғқңөұүһі]{4,14}(?:мен|бен|пен))\\s(?:қатты\\s|катты\\s)?(?:ауыр(?:ады|ып|ған|атын|ыпты)|сырқат\\S{0,6}|емделіп|ауруханада|науқас(?![а-я]))`,
  ),
  frame(
    'емдел|айық|жазыл',
    `([а-яәғқңөұүһі]{5,16}(?:дан|ден|тан|тен|нан|нен))\\s(?:емдел\\S{2,6}|айық\\S{2,6}|жазылып\\s(?:шық|кел)\\S{0,4})`,
  ),
];

const ANY_KEY = new RegExp(FRAMES.map(({ key }) => key.source).join('|'));

/** Names of illnesses that are said by their letters. */
const LETTERS =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:ОКР|ПТСР|БАР|РПП|РАС|ЗРР|ЗПР|ЗППР|СДВГ|БАС|СМА|СКВ|НЯК|СРК|ХБП|ХПН|ИБС|ХСН|ТЭЛА|ХОБЛ|ЧМТ|ОНМК|ЖКБ|МКБ|ГЭРБ|ВПЧ|ПКС|ЗППП|ИППП|АРТ|АРВТ|ФП|ТИА|ГБ|СД(?:\s?[12IІ]{1,2})?|ДЗП|АИТ|ВСД|ОНР|ФКУ|РДС|ПОНРП|ПИТ|ADHD|OCD|PTSD|PCOS|IBS|COPD|ALS|UTI|STD)(?![A-Za-zÀ-ɏЀ-ӿ])/gu;

/** What is said of illnesses and medicines: beside it their names may be told by their place. */
const FRAMING = [Category.illFrame, Category.diagnosis, Category.health, Category.healthTold, Category.healthMild];
const FRAMED = maskOf(FRAMING);
const WINDOW = 80;

/** Spans that look like an illness or a medicine by their place, in the order of the text. */
export function healthShapes({ text, scan, words }: Pick<Reading, 'text' | 'scan' | 'words'>): Shape[] {
  const found = ailingParts({ text, scan, words });
  if (!hasSeen(scan, FRAMED)) return found;
  let from = -1;
  let to = 0;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!FRAMING.some((one) => isIn(words, scan.hitWord[hit] as number, one))) continue;
    const start = Math.max(0, (scan.hitStart[hit] as number) - WINDOW);
    if (from < 0) from = start;
    else if (start > to) {
      addShapes(text, from, to, found);
      from = start;
    }
    to = Math.min(text.length, (scan.hitEnd[hit] as number) + WINDOW);
  }
  if (from >= 0) addShapes(text, from, to, found);
  return found.sort((a, b) => a.start - b.start);
}

function addShapes(text: string, from: number, to: number, found: Shape[]): void {
  const piece = text.slice(from, to);
  const lower = piece.toLowerCase();
  if (lower.length === piece.length && ANY_KEY.test(lower)) addFramed(lower, from, found);
  for (const { 0: letters, index } of matchesOf(LETTERS, piece))
    found.push({ start: from + index, end: from + index + letters.length, score: 0.5, reach: 0 });
}

function addFramed(piece: string, from: number, found: Shape[]): void {
  for (const { key, pattern, score, reach } of FRAMES) {
    if (!key.test(piece)) continue;
    for (const { 0: said, 1: word = '', index } of matchesOf(pattern, piece)) {
      const start = from + index + said.lastIndexOf(word);
      found.push({ start, end: start + word.length, score, reach });
    }
  }
}
