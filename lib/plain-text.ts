/** A draft as it reads: plain spaces and hyphens, one space between two words, and no emoji around its lines. */

/** Of one width or another, and those that do not break: editors write them for a second space. */
const SPACES = ' \\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000';
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
/** «🙏🏽», «👨‍👩‍👧», «🇰🇿»; the signs of goods and trades belong to words. */
const EMOJI = '(?![©®™])[\\p{Extended_Pictographic}\\u{1F1E6}-\\u{1F1FF}]';

/** Hyphens as writing programs print them, within a word or a number. */
const HYPHENS = '(?<=[\\p{L}\\d])[\\u2010-\\u2013\\u2212](?=[\\p{L}\\d])';

/** «права de999293», «паспорт n 123 456 78», «диагноз f41.2»: letters of documents and of illnesses (ICD-10), typed small; «na 200000» is none. */
const SMALL_CODE =
  '(?<![\\p{L}\\p{N}._@/:#-])(?:(?!na|do|ot|za|po|iz|no|ne|to|at|in|on|of|by|is|up|tg|id|kg|kz|mb|gb|ip|sn|gr|ml|tr|st)[a-z]{1,2}(?=[\\s№-]{0,3}(?:номер\\s)?\\d(?:\\s?\\d){5,7}(?!\\s?\\d|[\\p{L}.,:-]\\p{N}|\\p{L}))|[a-z](?=\\s?\\d\\d(?:\\.\\d{1,2})?(?![\\p{L}\\p{N}])))';

/** Texts without any of these, nearly all, stay as they are. */
const NEEDED = new RegExp(
  `[${SPACES.slice(1)}]| [ ${INVISIBLE}]|[${INVISIBLE}] |${EMOJI}|${HYPHENS}|${SMALL_CODE}`,
  'u',
);
const RUN = new RegExp(`(?:[${SPACES}${INVISIBLE}\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|${EMOJI})+`, 'gu');
const HYPHEN = new RegExp(HYPHENS, 'gu');
const SMALL = new RegExp(SMALL_CODE, 'gu');
const HAS_EMOJI = new RegExp(EMOJI, 'u');
/** What begins an item of a list. */
const BULLET = /[✅☑✔❌✖🔹🔸🔘▪▫◾◽◼◻⚪⚫🔴🟢🟡🔵]/u;
const SPACE = new RegExp(`[${SPACES}]`, 'gu');

/** What is written for a run of spaces and emoji. */
function plainRun(run: string, before: string | undefined, behind: string | undefined): string {
  if (HAS_EMOJI.test(run)) {
    const isAtBorder = before === undefined || before === '\n' || behind === undefined || behind === '\n';
    if (isAtBorder) return '';
    return BULLET.test(run) ? '\n' : ' ';
  }
  const count = run.match(SPACE)?.length ?? 0;
  if (count === 0) return run;
  // Three and more are columns.
  return count > 2 ? run.replace(SPACE, ' ') : ' ';
}

export interface PlainText {
  text: string;
  /** Where what stands between two places of the plain text stands in the draft. */
  inDraft(start: number, end: number): { start: number; end: number };
}

/** @returns undefined where the draft reads as it is written */
export function plainText(draft: string): PlainText | undefined {
  if (!NEEDED.test(draft)) return undefined;
  /** Where something was left out, as a place of the plain text, and how many characters up to there. */
  const places: number[] = [];
  const sums: number[] = [];
  let sum = 0;
  const text = draft
    .replace(HYPHEN, '-')
    .replace(SMALL, (letters) => letters.toUpperCase())
    .replace(RUN, (run, at: number) => {
      const plain = plainRun(run, draft[at - 1], draft[at + run.length]);
      if (plain.length < run.length) {
        places.push(at + plain.length - sum);
        sum += run.length - plain.length;
        sums.push(sum);
      }
      return plain;
    });
  if (text === draft) return undefined;

  /** How many characters of the draft were left out before a place of the plain text. */
  function leftOutBefore(place: number): number {
    let [from, to] = [0, places.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((places[middle] as number) < place) from = middle + 1;
      else to = middle;
    }
    return from === 0 ? 0 : (sums[from - 1] as number);
  }
  return {
    text,
    // What was left out at the place where something begins stands before it, and where it ends behind it.
    inDraft: (start, end) => ({ start: start + leftOutBefore(start + 1), end: end + leftOutBefore(end) }),
  };
}
