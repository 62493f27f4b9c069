/** Hints that a sentence speaks of one particular person: a name-like form, initials, a role with «у неё». */
import { Category } from './categories';
import { hasFirstName } from './first-names';
import { matchesOf } from './matches';
import { near, type Reading } from './reading';
import { saidBefore } from './said-before';
import { hasSeen, maskOf, type Scan } from './scan-notes';
import { anyWord } from './word-memo';

/** Two capitalised words with the shape of a name, or a surname with initials; not at the start of a sentence alone. */
const NAME =
  /(?<![A-Za-zÀ-ɏЀ-ӿ\d])(?:[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ][a-zß-ÿа-џәғқңөұүһ]{2,}(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|ская|баев|баева|беков|бекова|ұлы|қызы|улы|кызы|uly|kyzy|qyzy|ович|евич|овна|евна|ova|eva|ov|ev|енко|бай|бек|хан|жан|гали|ғали)(?:а|у|ым|ых|ой|е|ның|нің|ға|ге|дың|дің|тың|тің|мен|да|де|та|те)?|[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ][a-zß-ÿа-џәғқңөұүһ]+\s[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ]\.\s?(?:[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ]\.)?|[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ]\.\s?(?:[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ]\.\s?)?[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ][a-zß-ÿа-џәғқңөұүһ]{2,}|[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ][a-zß-ÿа-џәғқңөұүһ]{2,}\s[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ][a-zß-ÿа-џәғқңөұүһ]{2,}(?:\s[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ][a-zß-ÿа-џәғқңөұүһ]{2,})?)(?![A-Za-zÀ-ɏЀ-ӿ])/u;

/** Names have one; without it the patterns of names need not be tried. */
const CAPITAL = /[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺІ]/u;

const holdsName = saidBefore((around) => CAPITAL.test(around) && NAME.test(around));

/** Whether a name seems to stand within reach of start…end. */
export function hasNameNear(reading: Reading, start: number, end: number, reach = 60): boolean {
  return holdsName(reading, start - reach, end + reach);
}

/** «у Асель …», «у подчинённого …», «Серікте …», right before the word. */
const OWNER =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:[уУ]\s(?:нашей\s|нашего\s|моей\s|моего\s)?[А-ЯӘҒҚҢӨҰҮҺІа-я][а-яәғқңөұүһіё]{2,}|[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі]{2,}(?:да|де|та|те|ның|нің|дың|дің|тың|тің))\s(?:[A-Za-zÀ-ɏЀ-ӿ\d]+\s){0,2}$/u;

/** «… у Амира», «… на Касымова», «… у моего шефа», right after the word. */
const OWNER_AFTER =
  /^\s?(?:[—–-]\s)?(?:(?:[A-Za-zÀ-ɏЀ-ӿ\d]+\s){0,2}(?:у|на|для)\s(?:нашей\s|нашего\s|моей\s|моего\s)?[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһіё]{2,}|(?:у|ему|ей)\s(?:нас|него|неё|нее|моего|моей|нашего|нашей)(?![а-яё]))/u;
/** «Дамир — аутизм», «Елена: грипп»: a first name, then what is said. */
const NAME_DASH =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһіё]{2,}\s?(?:[—–:]|\s-\s)\s?(?:[A-Za-zÀ-ɏЀ-ӿ]+\s){0,1}$/u;

/** «я инвалид третьей группы», “I am diabetic”. */
const SELF = /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:я|мен|i'm|i am)\s(?:[а-яёәғқңөұүһіa-z]+\s){0,3}$/iu;

/** «барамын», «қалдым», «алмаймын»: the writer of himself, in Kazakh. */
const SELF_DONE =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])[а-яёәғқңөұүһі]{2,}(?:[айеырлң]мын|[аейірл]мін|[йр]мин|[пб][ыі]н|[дт]ім|[лшқп]тым|[лнмраеы]дым)(?![A-Za-zÀ-ɏЀ-ӿ])/iu;

/** «лежу», «не смогу», “he's”: said of oneself or of one who is not named. */
const SOMEBODY =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:не\s[а-яё]{2,}[ую]|не\s(?:сдам|дам|могу)|лежу|сижу|принимаю|лечусь|колю|капаю|при[дй]у|выйду|пойду|еду|хожу|пью|болею|сплю|терплю|мучаюсь|ухожу|уйду|отпрошусь|они|мы|нас|нам|he|she|he's|she's|his|her|my|i'm)(?![A-Za-zÀ-ɏЀ-ӿ])/iu;

/** «делала Сауле», «между нами, Бекен»: a capitalised word inside a sentence; not what also is written so. */
const LONE =
  /(?<=[a-zа-яәіңғүұқөһё\d][,:)]? |[–—-] )(?!(?:Казах|Қазақ|Росси|Ресей|Кита[йя]|Қытай|Турци|Түрк|Европ|Америк|Минз|Мин[а-я]{2,5}(?![а-я])|Всемирн|Инста|Ютуб|Гугл|Каспи|Халык|Алла|Аллах|Құран|Коран|Бог|Господ|Всевышн|Нов|Наурыз|Рамазан|Рамадан|Құрбан|Вы|Вам|Вас|Ваш|Сіз|Пушк|Абай|Мега|Арал|Каспий|Вакцин|Центр)[а-яәіңғүұқөһ]*)([А-ЯӘІҢҒҮҰҚӨҺ][а-яәіңғүұқөһё]{2,14})(?![A-Za-zÀ-ɏЀ-ӿ-])/gu;
/** «Ботагөз апайда», «Қайрат аға»: a name and how one speaks to its bearer. */
const HONOURED =
  /[А-ЯӘІҢҒҮҰҚӨҺ][а-яәіңғүұқөһё]{2,14}\s(?:апай|ағай|агай|ханым|мырза|аға|ага(?![а-я])|апа|әпке|апке|тәте|тате|ата(?![а-я])|әже|аже|көке)[а-яәіңғүұқөһ]{0,6}(?![A-Za-zÀ-ɏЀ-ӿ])/u;
const LONE_REACH = 40;
const PLACES = [Category.settlement, Category.city, Category.street, Category.company, Category.office, Category.month];

/** Whether one name, nothing more of it, stands in the same sentence. */
function hasLoneName(reading: Reading, start: number, end: number): boolean {
  const { text } = reading;
  const from = Math.max(0, start - LONE_REACH);
  const sentence = text.slice(from, end + LONE_REACH);
  if (!CAPITAL.test(sentence)) return false;
  if (HONOURED.test(sentence)) return true;
  for (const { index, 0: name } of matchesOf(LONE, sentence)) {
    const [first, last] = [from + index, from + index + name.length];
    if (last > start && first < end) continue;
    const between = first < start ? text.slice(last, start) : text.slice(end, first);
    if (/[.!?\n]\s?/.test(between)) continue;
    if (PLACES.every((place) => near(reading, first, last, place, 3, 3) < 0)) return true;
  }
  return false;
}

/** How strongly the surroundings speak of one person. */
export function personHint(reading: Reading, start: number, end: number): 'role' | 'kin' | 'none' {
  if (near(reading, start, end, Category.patient, 90, 40) >= 0) return 'role';
  if (near(reading, start, end, Category.relative, 40, 30) >= 0) return 'kin';
  if (near(reading, start, end, Category.mine, 36, 20) >= 0) return 'kin';
  if (speaksOf(reading, start - 40, end + 40) || isBehindOwner(reading, start - 40, start)) return 'kin';
  if (isBeforeOwner(reading, end, end + 50)) return 'kin';
  return holdsFirstName(reading, end, end + 40) || hasLoneName(reading, start, end) ? 'kin' : 'none';
}

const speaksOf = saidBefore((around) => SELF_DONE.test(around) || SOMEBODY.test(around));
const isBehindOwner = saidBefore(
  (before) => OWNER.test(before) || SELF.test(before) || NAME_DASH.test(before) || hasFirstName(before),
);
const isBeforeOwner = saidBefore((after) => OWNER_AFTER.test(after));
const holdsFirstName = saidBefore(hasFirstName);

const PERSONS = maskOf([Category.patient, Category.relative, Category.mine]);
const ANY_OWNER = /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:[ус]|на|для|я|мен)\s/iu;

/** A word without which none of the patterns above can be met. */
const TELLING =
  /^(?:[ус]|на|для|я|мен|не|лежу|сижу|принимаю|лечусь|колю|капаю|при[дй]у|выйду|пойду|еду|хожу|пью|болею|сплю|терплю|мучаюсь|ухожу|уйду|отпрошусь|они|мы|нас|нам|he|she|his|her|my|i)$|[мпбдт][ыіи][нм]$/iu;
const tells = anyWord((word) => CAPITAL.test(word) || TELLING.test(word) || hasFirstName(word));

/** The text asked about last, because it is asked about more than once. */
let last = '';
let isTold = false;

/** Whether a text may speak of a person at all: cheaper than to ask for each word. */
export function speaksOfSomebody(text: string, scan: Scan): boolean {
  if (hasSeen(scan, PERSONS)) return true;
  if (text !== last) {
    last = text;
    isTold =
      tells(text) &&
      (CAPITAL.test(text.slice(1)) ||
        ANY_OWNER.test(text) ||
        SOMEBODY.test(text) ||
        SELF_DONE.test(text) ||
        hasFirstName(text));
  }
  return isTold;
}
