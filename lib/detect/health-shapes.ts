/** Illnesses by the shape of the sentence: «лечится от …», «нашли … ому», «принимает … прил», «подозрение на …». */
import { Category } from './categories';
import { ailingParts } from './health-parts';
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
/** The endings that Greek and Latin gave to illnesses, in the cases of Russian. */
const ILL =
  '(?:(?<!прогн|гипн|нарк|мор|сим[б]и|навоз|колх|совх)(?:оз|ёз)(?:а|у|ом|е)?|(?<!дипл|сол|хром[о]с|аксио|знак|др|ист|хор|рокс)ом(?:а|у|ы|ой|е)|(?<!акад|пр|панд|эпид)еми(?:я|ю|и|ей)|(?<!сим|эм|теле)пати(?:я|ю|и|ей)|алги(?:я|ю|и|ей)|ури(?:я|ю|и|ей)|пени(?:я|ю|ей)|плеги(?:я|ю|и|ей)|парез(?:а|ом)?|плази(?:я|ю|и|ей)|трофи(?:я|ю|и|ей)|тензи(?:я|ю|и|ей)|карди(?:я|ю|и|ей)|френики?|эктоми(?:я|ю|и|ей)|(?:гастр|бронх|артр|кол|цист|нефр|менинг|цефал|гепат|креат|дермат|ларинг|аден|тромбофлеб|флеб|тенд|миоз|неврит|радикул|спондил|простат|эндометр|стомат|кард)ит(?:а|у|ом|е)?)';
const ILLNESS = `[${L}-]{2,20}${ILL}(?![${L}])`;
const DRUG_ENDING =
  '(?:прил|сартан|олол|дипин|статин|зепам|золам|ксетин|пралам|опрам|глиптин|глифлозин|глутид|формин|ксабан|парин|мумаб|зумаб|симаб|тиниб|таксел|платин|рубицин|перидол|ридон|апин|иапин|тригин|зепин|рацетам|габалин|триптан|преднизолон|тироксин|оксин|трексат|pril|sartan|olol|dipine|statin|zepam|xetine|pram|gliptin|formin|mab|tinib|taxel|platin|peridol|apine|trigine|abalin)';
const DRUG = `[A-Za-zа-яё-]{2,16}${DRUG_ENDING}(?:а|у|е|ом|ы)?`;
const WHOM = `(?:(?:у\\s)?[${L}]{2,14}\\s){0,2}?`;
const ORGAN = `(?:сердц|серд(?![и])|поч(?:к|ек)|печен|желуд|кишеч|кишк|л[её]гк|мозг|позвоноч|поясниц|колен|сустав|тазобедр|бедр|щитовид|поджелуд|простат|яичник|матк|груди|молочн|глаз[аеоу]|зрени|слух|пищевод|желч|селез[её]н|мочев|сосуд|вен(?:ы|ах|ами)?(?![а-я])|артери|аорт|нерв|психик|спинн|связк|сухожил|сетчатк|роговиц|хрусталик|гортан|связок|миндалин|аппендикс)[а-яё]{0,8}`;

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
  frame('подозр', `подозрени[еяю]\\s(?:у\\s\\S+\\s(?:\\S+\\s)?)?на\\s(рак|вич|туб|${NOUN}(?:\\s${ORGAN})?)`),
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
  frame('диагноз', `диагнозы?[:\\s—–-]{1,3}(${NOUN})`),
  frame(
    'ставил|ставят|наш|обнаруж|выяв|подтверд|вылез|обостр|диагност|опер|удал|вырез|начал|откры|говор|сказал|пиш|стоит',
    `(?:поставил[аи]?|ставят|наш(?:ли|ла|[её]л)|обнаружил[аи]?|выявил[аи]?|подтвердил(?:и|а|ся|ась)|вылез(?:ла)?|обострил(?:ся|ась)|диагностировал[аи]|оперируют|удалили|вырезали|начал(?:ся|ась)|открыл(?:ся|ась)|говорит|сказал[аи]?|пишут|пишет|стоит)\\s${WHOM}(${ILLNESS})`,
  ),
  frame('(?:^|\\s)[ус]\\s', `(?:у|с)\\s(?:\\S+\\s){1,2}?(${ILLNESS})`),
  frame(
    DRUG_ENDING,
    `(?:пь[её]т|пью|пил[аи]?|принимает|принимаю|принима\\S{2,4}|кол[её]т|колют|кололи|назначили|назначил[аи]?|прописали?|прописал[аи]?|выписал[аи]?|сидит на|сижу на|на|дозу|таблетки|ішеді|ішіп|ішемін|on|taking|takes|prescribed)\\s${WHOM}(${DRUG})`,
    0.6,
    0,
  ),
  frame(
    'пропис|пропи|пь[её]т|пью|кол|капа|сидит|доктор|жаз',
    `(?:прописали?|прописал[аи]?|пропила?|пропиваю|пь[её]т|пью|колют|кололи|капают|капали|сидит на|доктор\\s\\S+л[аи]?|жазып берді|жазды)\\s${WHOM}((?!витамин|магаз|бензин|стакан|лимон|кофеин|энергет|бульон|рецепт|режим)[A-Za-zа-яё-]{3,16}(?:ин|ол|ид|ат|ил|ан|он|окс|икс|ум)(?:а|у|е|ом|ы)?)`,
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
    DRUG_ENDING,
    `(${DRUG})\\s(?:\\d{1,4}\\s)?(?:\\S{2,8}\\s)?(?:пь[её]т|пью|принима\\S{2,4}|кол[её]т|ішеді|ішіп|горст\\S{2,4}|таблет\\S{1,3})`,
    0.6,
    0,
  ),
  frame(
    ORGAN,
    `((?:воспалени|осложнени|операци|недостаточност|опухол|кист|отслоени|отслойк|разрыв|пороко?|травм|пересадк|трансплантаци|удалени|некроз|гематом|тромб|ушиб|метастаз|образовани|уплотнени|полип|камн|болезн|замен|протезировани)[а-яё]{0,4}\\s(?:с\\s|на\\s|в\\s|по\\s)?${ORGAN})`,
    0.65,
  ),
  frame('проблем|беда|осложн|бол[иь]', `(?:проблем[аыу]|беда|осложнения|бол[иь])\\s(?:с|со|по|в)\\s(${ORGAN})`),
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
  frame(
    'жүрег|журег|б[үу]йрег|бауыр|өкпес|ас[қк]азан|омырт|[қк]ұлағ|кулаг|көз|буын|тізе|ішег|ми',
    `((?:жүрег|журег|бүйрег|буйрег|бауыр|өкпес|асқазан|аскасзан|омыртқа|омыртка|құлағ|кулаг|көз|буын|тізе|ішег|ми)[а-яәғқңөұүһі]{0,6}\\s(?:\\S{2,8}\\s){0,2}?(?:ақау|тесік|тесик|қабын|кабын|ісі[пк]|зақымда|талау|шаншы|ауыр(?:ады|ып)|істемей|жарылып|операция|ота|тас\\s(?:бар|тапты|байлан))[а-яәғқңөұүһі]{0,8})`,
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
  eachMatch(LETTERS, piece, (letters, start) =>
    found.push({ start: from + start, end: from + start + letters.length, score: 0.5, reach: 0 }),
  );
}

function addFramed(piece: string, from: number, found: Shape[]): void {
  for (const { key, pattern, score, reach } of FRAMES) {
    if (!key.test(piece)) continue;
    eachMatch(pattern, piece, (said, index, word) => {
      const start = from + index + said.lastIndexOf(word);
      found.push({ start, end: start + word.length, score, reach });
    });
  }
}

/** Without the copy of the pattern that `matchAll` makes each time: nearly all of these find nothing. */
function eachMatch(pattern: RegExp, text: string, take: (said: string, index: number, word: string) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) take(match[0], match.index, match[1] ?? '');
}
