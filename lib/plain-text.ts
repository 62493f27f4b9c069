/** A draft as it reads: plain spaces, hyphens and quotes, one space between two words, no emoji around its lines, no signs of bold or italic and no time in front of copied ones. */
import { matchesOf } from './detect/matches';
import { compose, type View, ViewBuilder } from './detect/view';

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

/** «код → 4821», «пароль .. Qwerty12»: in front of a value. */
const ARROW = '(?<=\\p{L}) ?(?:→|[-=]{1,2}>|⇒|➡\\uFE0F?) ?(?=\\S)';
const PAUSE = '(?<=\\p{L}) ?(?:\\.{2,4}|…) ?(?=[^\\s.…]*\\d)';

const RUN = new RegExp(
  `${COPIED}|${APART}|${JOINED}|${ARROW}|${PAUSE}|(?:[ ${INVISIBLE}\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|${EMOJI}){2,}|${EMOJI}`,
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
  if (/[>→⇒➡]/u.test(run)) return ': ';
  if (/[.…]/.test(run)) return ' ';
  if (/[>→⇒➡]/u.test(run)) return ': ';
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

/** A text that stands so many units behind the beginning of the draft, as it is written there. */
export const asItStands = (text: string, behind = 0): View => ({
  text,
  startOf: (index) => index + behind,
  endOf: (index) => index + behind + 1,
});

/** Nearly all drafts have nothing of these and read as they are written. */
const ODD =
  /[^\n !#-)+-;=?-Z\\-^a-{}Ѐ-ӿ»—№₸]| [ @]|\.\.|[a-z](?:\W{0,9}\d|[Ѐ-ӿ])|[Ѐ-ӿ][a-z]|\d(?:\d[, ]\d\d[, ]\d{4}|\d{5}[Ѐ-ӿ])/;

/** What of a draft may read otherwise, bits of a number. */
const MAY = { code: 1, sign: 2, number: 4, mark: 8, run: 16, mixed: 32 } as const;
/** So far behind a small letter its digits may begin. */
const REACH = 10;
/** So many digits may be a date, or belong to what is copied behind them. */
const MANY_DIGITS = 6;
const [ZERO, NINE, CAPITAL_A, BRACKET, SMALL_A, SMALL_Z, ASCII_END] = [0x30, 0x39, 0x41, 0x5b, 0x61, 0x7a, 0x7f];
const [CYRILLIC, CYRILLIC_END] = [0x400, 0x500];
const unitsOf = (signs: string) => Array.from(signs, (sign) => sign.charCodeAt(0));
/** What a sign of ASCII may be. */
const MAY_BE = new Uint8Array(ASCII_END);
for (const unit of unitsOf('*_~`|<["')) MAY_BE[unit] = MAY.mark;
for (const unit of unitsOf('>')) MAY_BE[unit] = MAY.run;
/** Behind which other a sign may be odd: two spaces, « @», «..». */
const BEHIND = new Uint8Array(ASCII_END);
for (const [before = 0, unit = 0] of ['  ', ' @', '..'].map(unitsOf)) BEHIND[unit] = before;
/** Beyond Cyrillic these are as plain as letters. */
const PLAIN = new Set(unitsOf('»—№₸'));
/** Of these one stands for another. */
const SIGNS = new Set(unitsOf('“”„‟\u2010\u2011\u2012\u2013\u2212'));

/** A look at each unit. */
function mayReadOtherwise(draft: string): number {
  // The method itself, because engines look `draft.charCodeAt` up for every unit once they saw all their kinds of strings.
  const { charCodeAt } = String.prototype;
  let may = 0;
  let before = -1;
  let small = -REACH;
  let digits = 0;
  for (let i = 0; i < draft.length; i++) {
    const unit = charCodeAt.call(draft, i);
    if (unit >= SMALL_A && unit <= SMALL_Z) {
      small = i;
      if (before >= CYRILLIC && before < CYRILLIC_END) may |= MAY.mixed;
    } else if (unit >= ZERO && unit <= NINE) {
      if (i - small <= REACH) may |= MAY.code;
      if (before === BRACKET) may |= MAY.run;
      digits++;
    } else if (unit < ASCII_END) {
      may |= MAY_BE[unit] as number;
      if (BEHIND[unit] === before) may |= MAY.run;
    } else if (unit >= CYRILLIC && unit < CYRILLIC_END) {
      if (before >= CAPITAL_A && before <= SMALL_Z) may |= MAY.mixed;
    } else if (!PLAIN.has(unit)) may |= ofSign(unit);
    before = unit;
  }
  return digits < MANY_DIGITS ? may : may | MAY.number;
}

/** Quotes, hyphens and spaces tell what they are; of the others, letters of further alphabets too, any may belong to a run. */
function ofSign(unit: number): number {
  if (unit === GUILLEMET) return MAY.mark;
  if (SIGNS.has(unit)) return MAY.sign | MAY.mark;
  return String.fromCharCode(unit).search(WIDE) < 0 ? MAY.run : MAY.sign | MAY.run;
}
const GUILLEMET = 0xab;

/**
 * Writes a draft as it reads.
 * @returns undefined where it reads as it is written
 */
export function plainText(draft: string): View | undefined {
  if (!ODD.test(draft)) return undefined;
  const may = mayReadOtherwise(draft);
  const typed = rewritten(draft, may);
  const calm = (may & MAY.mark) === 0 ? undefined : withoutMarks(typed);
  const read = (may & (MAY.run | MAY.number)) === 0 ? undefined : withoutRuns(calm?.text ?? typed);
  if (read !== undefined) return calm === undefined ? read : compose(read, calm);
  return calm ?? (typed === draft ? undefined : asItStands(typed));
}

/** What is as long as it was written. */
function rewritten(draft: string, may: number): string {
  let typed = draft;
  if ((may & MAY.code) !== 0) {
    const capital = (letters: string) => letters.toUpperCase();
    typed = typed.replace(SMALL, capital).replace(PLATE, capital);
  }
  if ((may & MAY.mixed) !== 0) typed = typed.replace(ALIKE, cyrillicOf);
  if ((may & MAY.number) !== 0) typed = typed.replace(DATE, '$1.$3.$4');
  if ((may & MAY.sign) !== 0)
    typed = typed
      .replace(HYPHEN, '-')
      .replace(WIDE, ' ')
      .replace(/[“”„‟]/g, '"');
  return typed;
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

/** Longer texts are lists and papers, where capitals are meant. */
const LONGEST_SHOUT = 4000;

/** What is typed in capitals throughout, two words and more, in small letters; undefined for anything else. */
export function inSmallLetters(text: string): string | undefined {
  if (/[a-zа-я]/.test(text) || text.length > LONGEST_SHOUT || /\p{Ll}/u.test(text)) return undefined;
  if ((text.match(/\p{Lu}{3,}/gu)?.length ?? 0) < 2) return undefined;
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : undefined;
}
