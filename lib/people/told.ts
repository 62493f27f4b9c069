/** Whether people are named as a newspaper names them, in sentences that tell about them, and not as in a list or a case at hand. */
import { matchesOf } from '../detect/matches';
import { textBefore } from '../detect/reading';
import type { PersonFinding } from './finding';

/** Words between two names of a list: a role, a class, a number; more is a sentence. */
const MOST_BETWEEN = 3;
/** So few words beside the names only announce them: «Не пришли …». */
const MOST_AROUND = 4;
/** Who has a list at hand for something to be done seldom says so much more than that. */
const LONG = 14;
/** A sentence is looked at no further than this on either side. */
const REACH = 300;

const WORD = /\p{L}{2,}/gu;
const SENTENCE_END = /[.!?…](?=["»”)]*(?:\s|$))/u;
const LETTERS = 'A-Za-zÀ-ɏЀ-ӿ';
const BEGIN = `(?<![${LETTERS}])`;

/** How newspapers introduce people and pass on what they said. */
const PRESS = new RegExp(
  `${BEGIN}(?:(?:экс-|вице-|премьер-)?(?:президент|премьер|министр|мэр|спикер)(?!ск)|депутат|сенатор|посол|посла|послом|губернатор|правозащит|лидер|основател|` +
    'журналист|корреспондент|радиостанц|телеканал|телеведущ|реж[иі]сс[её]р|акт[её]р|актрис|певец|певц|певиц|музыкант|композитор|писател|поэт|художник|скульптор|' +
    'чемпион|космонавт|астронавт|шахматист|футболист|бегун|прыгун|сборн|политик|политолог|бизнесмен|миллиардер|сообщает|сообщил|заявил|заявля|подчеркнул|' +
    'по словам|по мнению|по данным|отметил|санкци|фильм|сериал|альбом|аукцион|правительств|парламент|саммит|республик|' +
    'елші|әртіс|әнші|ақын|жазушы|суретші|мүсінші|ғарышкер|палуан|сарапшы|тілші|мәжіліс|үкімет|дейді|деді|хабарлады|мәлімде|атап өтті|саңлақ|әйгілі|атақты|кино)',
  'iu',
);

/** What people write who send names for something to be done, or speak of their own. */
const ERRAND = new RegExp(
  `${BEGIN}(?:прошу|просьба|просим|пожалуйста|пжл|нужно|надо(?![а-я])|должн|завтра|приглаш|список|списк|ученик|учениц|учащ|студент|пациент|больн(?:ой|ые|ых|ая)|` +
    'сотрудниц|работник|жильц|сосед|родител|класс|смен[аыуе]|отпуск|пропуск|больничн|отсутств|не приш|не яв|зачисл|отчисл|уволи|приня(?:ть|ты)|' +
    'оформ|выда(?:ть|йте)|запиш|отправь|добавь|внес|наш[иеа](?![а-я])|к нам|у нас|вам|вас|мне|я(?![а-яё])|' +
    'тізім|оқушы|науқас|қызметкер|жұмысшы|сынып|топ(?:та|қа|тың|тан)?(?![а-я])|ата-ана|көрші|бізд|сізд|сізге|маған|менің|керек|өтін|ертең(?=\\s[а-яәіңғүұқөһ])|' +
    'келме|қатыспа|жібер|рұқсат|кезекші|list|pupils?|students?|patients?|please)',
  'iu',
);

/** «…, «Қорытынды жаңалықтар», Алматы», «…, Павлодар облысынан»: who made a broadcast. */
const CREDIT =
  /^[\s,–—-]*(?:(?:\p{L}+\s+){0,3}["«“](?!\p{L}*\s?(?:мектеп|лицей))|\p{Lu}\p{L}+\s(?:облысынан|қаласынан))/u;
/** «(Бельгия) • » between all names: who judges or plays for which country. */
const COUNTRY = new RegExp(
  '^\\s\\((?:Англ|Австр|Аргент|Беларус|Бельг|Болгар|Бразил|Великобр|Венгр|Гватем|Герман|Греци|Груз|Дани|Егип|Израил|Инди|Иран|Испан|Итал|Канад|Кита|Колумб|Коре|Куб|Латв|' +
    'Литв|Мексик|Нидерл|Норвег|Параг|Перу|Польш|Португал|Росси|Ресей|Румын|Серб|Слов|США|АҚШ|Турци|Түрк|Узбек|Өзбек|Украин|Уругв|Фин|Франц|Хорват|Чех|Чили|Швей|Швец|Эквад|Эстон|Ямайк|Япон|Қытай|Жапон)\\p{L}*\\)',
  'u',
);

/** Papers, classes and staff are listed by surnames, initials and patronymics; a newspaper has the given name first. */
function isAsInPapers({ parts }: PersonFinding): boolean {
  const [first] = parts;
  const last = parts[parts.length - 1];
  return parts.length > 2 || first?.part === 'surname' || last?.part === 'patronymic' || last?.part === 'initials';
}

type Place = Pick<PersonFinding, 'start' | 'end'>;

interface Sentence {
  head: string;
  tail: string;
  /** It begins with a capital and ends with a stop. */
  isWhole: boolean;
}

/** Where a sentence ends and another begins. */
const STOP = /[\p{L}\d"»”)%]{3,}[.!?…]["»”)]*\s/gu;

/** What stands before `start` and behind `end` in their sentence, within the line. */
function sentenceAround(text: string, start: number, end: number): Sentence {
  const before = textBefore(text, start, REACH);
  let from = before.lastIndexOf('\n') + 1;
  for (const stop of matchesOf(STOP, before.slice(from))) from = Math.max(from, stop.index + stop[0].length);
  return sentence(before.slice(from), text.slice(end, end + REACH).split('\n', 1)[0] as string, text[start] ?? '');
}

function sentence(head: string, rest: string, initial: string): Sentence {
  const stop = SENTENCE_END.exec(rest);
  const isWhole = stop !== null && /^[^\p{L}]*\p{Lu}/u.test(head + initial);
  return { head, tail: stop ? rest.slice(0, stop.index) : rest, isWhole };
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Whether people near each other are no list: named with the given name first, in a whole sentence that says more than who they are. */
export function isTold(text: string, names: readonly PersonFinding[]): boolean {
  const [first, last] = [names[0] as PersonFinding, names[names.length - 1] as PersonFinding];
  if (names.filter(isAsInPapers).length * 2 >= names.length) return false;
  const gaps = names.slice(1).map((name, i) => text.slice((names[i] as PersonFinding).end, name.start));
  const isRow = gaps.length > 0;
  if (isRow && gaps.every((gap) => COUNTRY.test(gap))) return true;
  const lines = gaps.filter((gap) => gap.includes('\n') && countWords(gap) <= MOST_BETWEEN);
  if (isRow && lines.length * 2 >= gaps.length) return false;
  const { head, tail, isWhole } = sentenceAround(text, first.start, last.end);
  if (head.trim() === '' && CREDIT.test(tail)) return true;
  if (!isWhole) return false;
  const around = `${head} ${gaps.join(' ')} ${tail}`;
  return isOfPress(around) || (gaps.length > 1 && countWords(around) > MOST_AROUND && !ERRAND.test(around));
}

/** Whether what is said at `place` is said by the press, which everybody reads, or in a sentence that is not about `name`. */
export function isToldBeside(text: string, name: PersonFinding, place: Place): boolean {
  if (isAsInPapers(name)) return false;
  const between = name.end <= place.start ? text.slice(name.end, place.start) : text.slice(place.end, name.start);
  if (between.length > SAME_MATTER && NEXT_SENTENCE.test(between) && !PRONOUN.test(between)) return true;
  const { head, tail, isWhole } = sentenceAround(text, name.start, name.end);
  return isWhole && isOfPress(`${head} ${tail}`);
}

/** «…не придёт. У него » goes on about the same person. */
const PRONOUN = new RegExp(
  `[.!?…]\\s(?:[^.!?…]*\\s)?(?:у\\s)?(?:он|она|него|не[её]|его|е[её]|ему|ей|ол|оның|оған|онда|оны|he|she|his|her)(?![${LETTERS}])`,
  'iu',
);
const NEXT_SENTENCE = /[\p{L}\d"»”)][.!?…]["»”)]*\s+(?:[—–-]\s)?["«“]?[\p{Lu}\d]/u;
/** Two short sentences are about the same matter. */
const SAME_MATTER = 30;

/** Whether a name begins another sentence than the one before it, of which more is said. */
export function isInNextSentence(text: string, last: PersonFinding, name: PersonFinding): boolean {
  const gap = text.slice(last.end, name.start);
  return (
    !isAsInPapers(last) &&
    !isAsInPapers(name) &&
    !gap.includes('\n') &&
    countWords(gap) > 1 &&
    NEXT_SENTENCE.test(gap + text.charAt(name.start))
  );
}

function isOfPress(around: string): boolean {
  return PRESS.test(around) && (!ERRAND.test(around) || countWords(around) > LONG);
}
