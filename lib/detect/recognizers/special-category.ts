/** Ethnicity, faith, convictions, adoption, biometrics and views: low alone, the person beside it makes it count. */
import { Category } from '../categories';
import type { Examples } from '../finding';
import { hasNameNear, personHint } from '../persons-near';
import { add, contextOf, isHit, type Reading, textAround, textBefore } from '../reading';
import type { Recognizer } from '../recognizer';

export const specialCategory: Recognizer = {
  type: 'special-category',
  words: { signals: 0, categories: [Category.special], judge },
};

const ETHNIC =
  'казах|қазақ|русск|орыс|уйгур|ұйғыр|коре[ей]|кәріс|неме?[цк]|неміс|татар|узбе|өзбек|кирги|кыргыз|қырғыз|дунган|дүнген|курд|күрд|турок|турчан|түрік|чечен|шешен|ингуш|азербайдж|әзербайж|әзірбайж|армян|евре|украин|белорус|поляк|польк|башкир|каракалпак|цыган|грек|гречан|кита|таджик|тәжік';
const FAITH =
  'ислам|мусульман|мұсылман|христиан|правосл|католи|протестант|баптист|будди|иуд|атеист|адвентист|свидетел|иегов|салаф|суннит|шиит|харизмат|кришна';
/** «национальность: уйгур», «діні ислам». */
const VALUE = new RegExp(`^\\.?\\s?[:—–-]?\\s?(?:${ETHNIC}|${FAITH})\\p{L}{0,8}(?!\\p{L})`, 'iu');
/** «еврей по национальности», «қазақ ұлты». */
const VALUE_BEFORE = new RegExp(`(?<!\\p{L})(?:${ETHNIC}|${FAITH})\\p{L}{0,8}\\s(?:по\\s)?$`, 'iu');
/** Mean nothing by themselves. */
const NEEDS_VALUE = /^(?:нац|д[іи]н)$/iu;
/** Of between faiths, of a manner: of nobody's. */
const OTHER = /^(?:конфессияара|харизматич)/iu;
/** A union is a body; its member is a person. */
const UNION = /^(?:профсоюз|кәсіподақ|касиподак)/iu;
const MEMBER = /член|состо|вступ|мүше|муше/iu;

function judge(reading: Reading): void {
  const { scan } = reading;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.special)) continue;
    const from = scan.hitStart[hit] as number;
    const word = scan.hitEnd[hit] as number;
    const before = VALUE_BEFORE.exec(textBefore(reading.text, from, 30));
    const start = from - (before?.[0].length ?? 0);
    const value = VALUE.exec(reading.text.slice(word, word + 30));
    if (/^\s(?:не\s(?:важ|указ|обяз|имеет)|указ|обяз)/iu.test(reading.text.slice(word, word + 8))) continue;
    const said = reading.text.slice(from, word);
    if (OTHER.test(said) || (NEEDS_VALUE.test(said) && !value)) continue;
    if (UNION.test(said) && !MEMBER.test(textAround(reading.text, from, word, 20, 12))) continue;
    const end = word + (value?.[0].length ?? 0);
    const isNamed = hasNameNear(reading, start, end, 40);
    const hint = personHint(reading, start, end);
    const score = 0.5 + (value || before ? 0.1 : 0) + (isNamed ? 0.25 : 0) + (hint === 'none' ? 0 : 0.15);
    add(reading, 'special-category', { start, end }, score, 'low', [contextOf(reading, hit)]);
  }
}

export const examples: Examples = {
  found: [
    'Ахметов судим по 188 статье',
    'у него судимость была',
    'национальность кореец, Ким Сергей',
    'ұлты қазақ, Серіков',
    'оның сотталғандығы бар',
    'ребенок усыновлен, не говорите',
    'вероисповедание ислам у сотрудника',
    'her criminal record came back',
    'діні мұсылман, қызметкер',
    'отпечатки пальцев Иванова',
    'баланы асырап алған',
    'анкета Розиева: нац. уйгур',
  ],
  ignored: [
    'судья засчитал гол',
    'политика цен',
    'суд завтра в 10',
    'дом культуры',
    'народ собрался',
    'дін туралы емес, динамика',
    'улыбайся чаще',
    'профи сделал ремонт',
    'принят в команду',
    'партия товара 200 шт',
    'мешок муки',
    'директор Дин Хоермаер',
    'кәсіподақ саласында еңбек еткен Тәжбенов',
    'харизматичный пианист Монк',
  ],
};
