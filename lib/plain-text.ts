/** A draft as it reads: plain spaces and hyphens, one space between two words, no emoji around its lines and no time in front of copied ones. */
import { matchesOf } from './detect/matches';
import { type View, ViewBuilder } from './detect/view';

/** Of one width or another, and those that do not break: editors write them for a second space. */
const WIDE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
/** «🙏🏽», «👨‍👩‍👧», «🇰🇿»; the signs of goods and trades belong to words. */
const EMOJI = '(?![©®™])[\\p{Extended_Pictographic}\\u{1F1E6}-\\u{1F1FF}]';
/** «[28.11.2026, 12:41] », «[12:41, 28.11.2026] » before who wrote it: how messengers copy a message. */
const COPIED = '(?<=^|\\n)\\[\\d[\\d.,:/ ]{6,24}(?:[AP]M)?\\] ?';

/** Texts without any of these, nearly all, stay as they are; cheap to look for. */
const ODD = /[^\n -~Ѐ-ӿ«»—№₸…“”]| {2}|\[\d|[a-z]\W{0,9}\d/;
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

/**
 * Writes a draft as it reads.
 * @returns undefined where it reads as it is written
 */
export function plainText(draft: string): View | undefined {
  if (!ODD.test(draft)) return undefined;
  const typed = draft
    .replace(SMALL, (letters) => letters.toUpperCase())
    .replace(HYPHEN, '-')
    .replace(WIDE, ' ');
  const builder = new ViewBuilder(typed);
  for (const { 0: run, index } of matchesOf(RUN, typed)) {
    const behind = index + run.length;
    const plain = plainRun(run, typed[index - 1], typed[behind]);
    if (plain === run) continue;
    // The sign that is kept stands for the first of the run.
    const first = plain === '' ? index : index + ((run.codePointAt(0) as number) > 0xffff ? 2 : 1);
    builder.replace(index, first, plain);
    builder.replace(first, behind, '');
  }
  return builder.build() ?? (typed === draft ? undefined : asItStands(typed));
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
