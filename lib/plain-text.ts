/** A draft as it reads: plain spaces and hyphens, one space between two words, no emoji around its lines and no time in front of copied ones. */
import { type View, ViewBuilder } from './detect/view';

/** Of one width or another, and those that do not break: editors write them for a second space. */
const WIDE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
/** «🙏🏽», «👨‍👩‍👧», «🇰🇿»; the signs of goods and trades belong to words. */
const EMOJI = '(?![©®™])[\\p{Extended_Pictographic}\\u{1F1E6}-\\u{1F1FF}]';
/** «[28.11.2026, 12:41] », «[12:41, 28.11.2026] » before who wrote it: how messengers copy a message. */
const COPIED = '(?<=^|\\n)\\[\\d[\\d.,:/ ]{6,24}(?:[AP]M)?\\] ?';

const RUN = new RegExp(`${COPIED}|(?:[ ${INVISIBLE}\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|${EMOJI}){2,}|${EMOJI}`, 'gu');
const HAS_EMOJI = new RegExp(EMOJI, 'u');
/** What begins an item of a list. */
const BULLET = /[✅☑✔❌✖🔹🔸🔘▪▫◾◽◼◻⚪⚫🔴🟢🟡🔵]/u;

/** Hyphens as writing programs print them, within a word or a number. */
const HYPHEN = /[\u2010-\u2013\u2212](?<=[\p{L}\d].)(?=[\p{L}\d])/gu;
/** «de999293», «n 123 456 78»: a series and a number. */
const SERIES = '[a-z]{1,2}(?=[\\s№-]{0,3}(?:номер\\s)?\\d(?:\\s?\\d){5,7}(?!\\s?\\d|[.,:-]\\d|[\\p{L}@]))';
/** «na 200000», «kg 100000»: none. */
const NO_SERIES = '(?!na|do|ot|za|po|iz|no|ne|to|tg|id|kg|kz)';
/** «f41.2», «b20»: an illness by ICD-10. */
const ILLNESS = '[a-z](?=\\s?\\d\\d(?:\\.\\d{1,2})?(?![\\p{L}\\d]))';
const SMALL = new RegExp(`(?<![\\p{L}\\d._@/:#-])(?:${NO_SERIES}${SERIES}|${ILLNESS})`, 'gu');

/** What is written for a run of spaces and emoji, or for the time of a copied message. */
function plainRun(run: string, before: string | undefined, behind: string | undefined): string {
  if (run.startsWith('[')) return '';
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

/** What of a draft may read otherwise, bits of a number. */
const MAY = { code: 1, hyphen: 2, width: 4, run: 8 } as const;
/** So far behind a small letter its digits may begin. */
const REACH = 10;
const [SPACE, ZERO, NINE, BRACKET, SMALL_A, SMALL_Z, DELETED] = [0x20, 0x30, 0x39, 0x5b, 0x61, 0x7a, 0x7f];
const [CYRILLIC, CYRILLIC_END] = [0x400, 0x500];
/** Beyond Cyrillic these are as plain as letters. */
const PLAIN = new Set(Array.from('«»—№₸…“”', (sign) => sign.charCodeAt(0)));

/** A quick look at each unit: nearly all drafts read as they are written. */
function mayReadOtherwise(draft: string): number {
  // The method itself, because engines look `draft.charCodeAt` up for every unit once they saw all their kinds of strings.
  const { charCodeAt } = String.prototype;
  let may = 0;
  let before = 0;
  let small = -REACH;
  for (let i = 0; i < draft.length; i++) {
    const unit = charCodeAt.call(draft, i);
    if (unit >= SMALL_A && unit <= SMALL_Z) small = i;
    else if (unit >= ZERO && unit <= NINE) {
      if (i - small <= REACH) may |= MAY.code;
      if (before === BRACKET) may |= MAY.run;
    } else if (unit === SPACE) {
      if (before === SPACE) may |= MAY.run;
    } else if (unit >= DELETED && (unit < CYRILLIC || unit >= CYRILLIC_END) && !PLAIN.has(unit)) may |= ofSign(unit);
    before = unit;
  }
  return may;
}

/** Signs of hyphens and spaces tell what they are; of the others, letters of further alphabets too, any may belong to a run. */
function ofSign(unit: number): number {
  if ((unit >= 0x2010 && unit <= 0x2013) || unit === 0x2212) return MAY.hyphen;
  const sign = String.fromCharCode(unit);
  return sign.search(WIDE) < 0 ? MAY.run : MAY.width | MAY.run;
}

/**
 * Writes a draft as it reads.
 * @returns undefined where it reads as it is written
 */
export function plainText(draft: string): View | undefined {
  const may = mayReadOtherwise(draft);
  if (may === 0) return undefined;
  let typed = draft;
  if ((may & MAY.code) !== 0) typed = typed.replace(SMALL, (letters) => letters.toUpperCase());
  if ((may & MAY.hyphen) !== 0) typed = typed.replace(HYPHEN, '-');
  if ((may & MAY.width) !== 0) typed = typed.replace(WIDE, ' ');
  const plain = (may & MAY.run) === 0 ? undefined : withoutRuns(typed);
  return plain ?? (typed === draft ? undefined : asItStands(typed));
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
