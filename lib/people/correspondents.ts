/** Who is written to and who signs: «Асель Муратовна, добрый день!», «С уважением, директор Оспанов Е.К.». What a message tells is seldom of them. */
import { matchesOf } from '../detect/matches';
import { textBefore } from '../detect/reading';
import type { PersonFinding } from './finding';

const REACH = 90;
const LETTER = '\\p{L}';

const GREETING =
  `(?:здрав?ствуй(?:те)?|добр(?:ый|ого|ой|ое)\\s(?:день|дня|вечера?|утр[оа]|ночи)|привет${LETTER}*|уважаем${LETTER}+|дорог(?:ая|ой)|` +
  `с[әа]л[әае]м${LETTER}*(?:\\sбе)?|[қк]айырлы\\s(?:та[ңн]|к[үу]н|кеш)|асс?ал[ао]${LETTER}*|құрметті|курметти|dear|hello|hi|good\\s(?:morning|afternoon|evening))`;
const TITLE = '(?:апай|ағай|агай|аға|апа|ханым|мырза|тәте|көке|коллега|господин|госпожа|mrs?\\.?|ms\\.?)';
/** «Уважаемая …», «Сәлеметсіз бе, …». */
const GREETED = new RegExp(`(?<!${LETTER})${GREETING}[\\s,!.—–-]{1,3}(?:${TITLE}\\s)?$`, 'iu');
/** «…, добрый день», «… апай, сәлеметсіз бе». */
const GREETING_BEHIND = new RegExp(`^(?:\\s${TITLE})?[\\s,!.]{1,3}${GREETING}(?!${LETTER})`, 'iu');
const STARTS_SENTENCE = /(?:^|[\n.!?])\s*$/u;
/** What is told of whoever is written to: «ваш диагноз», «у вас долг». */
const OF_READER = /(?<!\p{L})(?:ваш\p{L}*|у\sвас|сіздің\p{L}*|сиздин|сізде|сізге|your)(?!\p{L})/iu;

const CLOSING =
  'с\\s(?:(?:большим|глубоким|наилучшими|добрыми)\\s)?(?:уважением|пожеланиями)|[қк][ұу]рметпен|ізгі\\sтілекпен';
/** The greeting at the end, and at most a line or a clause of office before the name. */
const SIGNED = new RegExp(
  `(?<!${LETTER})(?:${CLOSING}|с\\sув\\.|искренне\\sва[шм]${LETTER}*|с[әа]леммен|` +
    `(?:(?:best|kind|warm|kindest)\\s)?regards|sincerely(?:\\syours)?|yours\\s(?:sincerely|faithfully))[\\s,.!:;—–-]{1,4}(?:[${LETTER}«»"№\\d .'-]{2,60}[\\n,:—–-]\\s?|[${LETTER} .-]{2,40}\\s)?$`,
  'iu',
);
/** «Исп. …», and in the last line «Директор школы …»; «на больничном:⏎директор …» announces whom it is about. */
const OFFICE = new RegExp(
  `(?<![:,—–-]\\s?)\\n\\s*(?:исп(?:олн)?\\.|исполнитель|орындаушы|директор|руководител|начальник|завед|зав\\.|главн|бас\\s|замест|зам\\.|председател|аким|әкім|меңгеруші|басшы|төраға|секретар|бухгалтер|специалист|ведущ|маман|manager|director)[${LETTER}«»"№\\d\\s:,.-]{0,60}$`,
  'iu',
);
/** So little stands behind whoever signs: a phone, a date. */
const MOST_BEHIND = 60;

const isSigner = (before: string, behind: string): boolean =>
  SIGNED.test(before) || (behind.length <= MOST_BEHIND && !/\p{L}{4}/u.test(behind) && OFFICE.test(before));

/** Nobody says a surname first but to honour: «Уважаемая Ахметова Динара!». */
const HONOURED = /(?:уважаем|құрметті|курметти|dear|@)[^\n]{0,20}$/iu;
/** «Асель Муратовна!», «Асель Муратовна, …»; of other names a comma may begin what is told of them. */
const CALLED = /^\s?[!.\n]|^\s*$/u;
const CALLED_BY_PATRONYMIC = /^\s?,\s?(?!\d)/u;

function isGreeted(before: string, behind: string, { parts }: PersonFinding): boolean {
  if (before.endsWith('@')) return !/^[\s,.–—-]*\d/u.test(behind);
  if (STARTS_SENTENCE.test(before) && GREETING_BEHIND.test(behind)) return true;
  const hasPatronymic = parts[0]?.part === 'given-name' && parts.at(-1)?.part === 'patronymic';
  return GREETED.test(before) && (CALLED.test(behind) || (hasPatronymic && CALLED_BY_PATRONYMIC.test(behind)));
}

/** Whether somebody only signs the text or is only greeted in it. */
export function isCorrespondent(text: string, name: PersonFinding): boolean {
  const { start, end, parts } = name;
  const before = textBefore(text, start, REACH);
  const behind = text.slice(end, end + MOST_BEHIND + 1);
  if (isSigner(before, behind)) return true;
  const isSaid = parts[0]?.part !== 'surname' || HONOURED.test(before);
  return isSaid && isGreeted(before, behind, name) && !OF_READER.test(text);
}

/** «\nС уважением,», «\nИсп. », a last line «\nДиректор школы Оспанов Е.К.»: what begins a signature. */
const SIGNATURE = new RegExp(
  `(?<![:,—–-]\\s?)\\n\\s*(?:--\\s?(?=\\n)|(?:исп(?:олн)?\\.|исполнитель|орындаушы|${CLOSING}|(?:best|kind|warm)?\\s?regards|отправлено с)(?!${LETTER})|` +
    `(?:и\\.\\s?о\\.\\s)?(?:директор|руководитель|начальник|председатель|главный\\s[а-я]+|заместитель\\s[а-я]+|басшы|төраға)(?!${LETTER})[^\\n]{0,80}$)`,
  'giu',
);
/** Signatures are no longer than this. */
const LONGEST_SIGNATURE = 300;

/** Where the signature at the end of a text begins, with the line break before it. */
export function signatureOf(text: string): number | undefined {
  if (!text.includes('\n')) return undefined;
  const from = Math.max(0, text.length - LONGEST_SIGNATURE);
  const last = matchesOf(SIGNATURE, text.slice(from)).at(-1);
  return last === undefined ? undefined : from + last.index;
}
