/** A draft as it reads: plain spaces, hyphens and quotes, one space between two words, no emoji around its lines, no signs of bold or italic and no time in front of copied ones. */
import { matchesOf } from '../detect/matches';
import { asItStands, compose, type View, ViewBuilder } from '../detect/view';

/** Of one width or another, and those that do not break: editors write them for a second space. */
const WIDE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
/** «🙏🏽», «👨‍👩‍👧», «🇰🇿»; the signs of goods and trades belong to words. */
const EMOJI = '(?![©®™])[\\p{Extended_Pictographic}\\u{1F1E6}-\\u{1F1FF}]';
/** «[28.11.2026, 12:41] », «[12:41, 28.11.2026] » before who wrote it: how messengers copy a message. */
const COPIED = '(?<=^|\\n)\\[\\d[\\d.,:/ ]{6,24}(?:[AP]M)?\\] ?';

/** «name @ mail.kz»: a space on both sides. */
const APART = '(?<=[\\w.-]) @ (?=[\\w-]+\\.[a-z]{2})';
/** «920308395171Дата»: the last digit before a word that was copied from another cell or line. */
const JOINED = '\\d(?<=\\d{6})(?=[А-ЯЁӘҒҚҢӨҰҮҺІ]?[а-яёәғқңөұүһі]{3})';

/** «Стрельни-⏎кова»: a word divided at the end of a line. */
const DIVIDED = '(?<=\\p{Ll}{2})-\\n(?=\\p{Ll}{2})';
/** «код → 4821», «Глюкоза........9,3», «пароль .. Qwerty12»: in front of a value. */
const ARROW = '(?<=\\p{L}) ?(?:(?:→|[-=]{1,2}>|⇒|➡\\uFE0F?) ?(?=\\S)|\\.{5,} ?(?=\\d))';
const PAUSE = '(?<=\\p{L}) ?(?:\\.{2,4}|…) ?(?=[^\\s.…]*\\d)';

const RUN = new RegExp(
  `${COPIED}|${APART}|${JOINED}|${DIVIDED}|${ARROW}|${PAUSE}|(?:[ ${INVISIBLE}\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|${EMOJI}){2,}|${EMOJI}`,
  'gu',
);
const HAS_EMOJI = new RegExp(EMOJI, 'u');
/** What begins an item of a list. */
const BULLET = /[✅☑✔❌✖🔹🔸🔘▪▫◾◽◼◻⚪⚫🔴🟢🟡🔵]/u;

/** «*4821*», «__пароль__», «||Qwerty||»: bold, italic, struck, typewriter and hidden, as messengers write them. */
const EMPHASIS =
  '(?<![\\p{L}\\d*_~`|\\\\])(\\*{1,2}|_{1,2}|~{1,2}|`{1,3}|\\|\\|)(?=[^\\s*_~`|])[^\\n]{1,80}?(?<![\\s*_~`|])\\1(?![\\p{L}\\d*_~`|])';
/** «[4821]», «<Qwerty12>», «"Qwerty12"»: one word with a digit, or one number, in brackets or quotes. */
const ENCLOSED =
  '(?<![^\\s:=(№—–-])([<[«"])(?:(?=[^\\s[\\]<>«»"]*\\d)[^\\s[\\]<>«»"]{4,80}|\\d[\\d ]{4,30}\\d)[>\\]»"](?![\\p{L}\\d([])';
const MARKED = new RegExp(`${EMPHASIS}|${ENCLOSED}`, 'gu');

const QUOTES = /[“”„‟]/g;
/** Hyphens as writing programs print them, within a word or a number. */
const HYPHEN = /[\u2010-\u2013\u2212](?<=[\p{L}\d].)(?=[\p{L}\d])/gu;
/** «de999293», «n 123 456 78»: a series and a number. */
const SERIES = '[a-z]{1,2}(?=[\\s№-]{0,3}(?:номер\\s)?\\d(?:\\s?\\d){5,7}(?!\\s?\\d|[.,:-]\\d|[\\p{L}@]))';
/** «na 200000», «kg 100000»: none. */
const NO_SERIES = '(?!na|do|ot|za|po|iz|no|ne|to|tg|id|kg|kz)';
/** «f41.2», «b20»: an illness by ICD-10. */
const ILLNESS = '[a-z](?=\\s?\\d\\d(?:\\.\\d{1,2})?(?![\\p{L}\\d]))';
/** «205 kla 13»: a number plate; no sum, size or weight. */
const PLATE =
  /(?<!\p{L}|\d\s?)\d{3} (?!kzt|usd|eur|rub|kg|gb|mb|km|mm|cm|ml|gr|pcs|px|min|sec|hz|kw|tg|x|na|do|ot|za|po|iz)[a-z]{2,3} (?:0[1-9]|1\d|20)(?![\p{L}\d.,:])/gu;
/** «05 03 1992», «05,03,1992». */
const DATE = /(?<![\d.,:-]|\d\s)(0[1-9]|[12]\d|3[01])([, ])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?![\d:-]|[., ]\d)/g;
const SMALL = new RegExp(`(?<![\\p{L}\\d._@/:#-])(?:${NO_SERIES}${SERIES}|${ILLNESS})`, 'gu');

/** «пapoль», «құпия cөз»: words of Cyrillic and of Latin letters that look like them. */
const ALIKE = /(?<![\p{L}\d_@])[а-яёәғқңөұүһіaeopcxyih]{2,}(?![\p{L}\d_@])/giu;
const LATIN = 'aeopcxyihABCEHKMOPTXYI';
const LOOKS_LIKE = 'аеорсхуіһАВСЕНКМОРТХУІ';
const cyrillicOf = (word: string): string =>
  /[Ѐ-ӿ]/.test(word) ? word.replace(/[a-z]/gi, (letter) => LOOKS_LIKE[LATIN.indexOf(letter)] ?? letter) : word;

/** What is written for a run of spaces and emoji, for the time of a copied message and so on. */
function plainRun(run: string, before: string | undefined, behind: string | undefined): string {
  if (run.startsWith('[')) return '';
  if (run === ' @ ') return '@';
  if (/\d/.test(run)) return `${run} `;
  if (run === '-\n') return '';
  if (/[>→⇒➡]|\.{5}/u.test(run)) return ': ';
  if (/[.…]/.test(run)) return ' ';
  if (HAS_EMOJI.test(run)) {
    const isAtBorder = before === undefined || before === '\n' || behind === undefined || behind === '\n';
    if (isAtBorder) return '';
    return BULLET.test(run) ? '\n' : ' ';
  }
  const count = run.split(' ').length - 1;
  // Three spaces and more are columns.
  return count === 0 || count > 2 ? run : ' ';
}

/** Nearly all drafts have nothing of these and read as they are written. */
const ODD =
  /[^\n !#-)+-;=?-Z\\-^a-{}Ѐ-ӿ»—№₸]| [ @]|\.\.|-\n|[a-z](?:\W{0,9}\d|[Ѐ-ӿ])|[Ѐ-ӿ][a-z]|\d(?:\d[, ]\d\d[, ]\d{4}|\d{5}[Ѐ-ӿ])/;

/** Without any of these there is but an emoji or a second space. */
const MORE = /[\d*_~`|<["«“”„‟\u00A0\u2000-\u200A\u2010-\u2013\u202F\u205F\u2212\u3000]|[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]/;

/**
 * Writes a draft as it reads.
 * @returns undefined where it reads as it is written
 */
export function plainText(draft: string): View | undefined {
  if (!ODD.test(draft)) return undefined;
  if (!MORE.test(draft)) return withoutRuns(draft);
  const typed = rewritten(draft);
  const calm = withoutMarks(typed);
  const read = withoutRuns(calm?.text ?? typed);
  if (read !== undefined) return calm === undefined ? read : compose(read, calm);
  return calm ?? (typed === draft ? undefined : asItStands(typed));
}

const capital = (letters: string): string => letters.toUpperCase();

/** What is as long as it was written. */
function rewritten(draft: string): string {
  return draft
    .replace(ALIKE, cyrillicOf)
    .replace(SMALL, capital)
    .replace(PLATE, capital)
    .replace(DATE, '$1.$3.$4')
    .replace(HYPHEN, '-')
    .replace(WIDE, ' ')
    .replace(QUOTES, '"');
}

function withoutMarks(typed: string): View | undefined {
  const builder = new ViewBuilder(typed);
  for (const { 0: whole, 1: emphasis = '"', index } of matchesOf(MARKED, typed)) {
    const end = index + whole.length;
    builder.replace(index, index + emphasis.length, '');
    builder.replace(end - emphasis.length, end, '');
  }
  return builder.build();
}

/** One run after the other: of a million spaces not all are kept. */
function withoutRuns(typed: string): View | undefined {
  RUN.lastIndex = 0;
  const builder = new ViewBuilder(typed);
  for (let match = RUN.exec(typed); match !== null; match = RUN.exec(typed)) {
    const { 0: run, index } = match;
    const behind = index + run.length;
    const plain = plainRun(run, typed[index - 1], typed[behind]);
    if (plain === run) continue;
    // Nearly always an emoji ends the draft.
    if (plain === '' && behind === typed.length && builder.done === 0) return asItStands(typed.slice(0, index));
    // The sign that is kept stands for the first of the run.
    const first = plain === '' ? index : index + ((run.codePointAt(0) as number) > 0xffff ? 2 : 1);
    builder.replace(index, first, plain);
    builder.replace(first, behind, '');
  }
  return builder.build();
}
