/** A draft as it reads: plain spaces and hyphens, one space between two words, no emoji around its lines and no time in front of copied ones. */

/** Of one width or another, and those that do not break: editors write them for a second space. */
const SPACES = ' \\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000';
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
/** «🙏🏽», «👨‍👩‍👧», «🇰🇿»; the signs of goods and trades belong to words. */
const EMOJI = '(?![©®™])[\\p{Extended_Pictographic}\\u{1F1E6}-\\u{1F1FF}]';
/** «[28.11.2026, 12:41] », «[12:41, 28.11.2026] » before who wrote it: how messengers copy a message. */
const COPIED = '(?<=^|\\n)\\[\\d[\\d.,:/ ]{6,24}(?:[AP]M)?\\] ?';

/** Texts without any of these, nearly all, stay as they are; cheap to look for. */
const ODD = /[^\n -~Ѐ-ӿ«»—№₸…“”]|^\[\d|\n\[\d/;
const RUN = new RegExp(
  `${COPIED}|(?:[${SPACES}${INVISIBLE}\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|${EMOJI}){2,}|${EMOJI}|[${SPACES.slice(1)}]`,
  'gu',
);
const HAS_EMOJI = new RegExp(EMOJI, 'u');
/** What begins an item of a list. */
const BULLET = /[✅☑✔❌✖🔹🔸🔘▪▫◾◽◼◻⚪⚫🔴🟢🟡🔵]/u;
const SPACE = new RegExp(`[${SPACES}]`, 'gu');

/** Hyphens as writing programs print them, within a word or a number. */
const HYPHEN = /[\u2010-\u2013\u2212](?<=[\p{L}\d].)(?=[\p{L}\d])/gu;
/** «de999293», «n 123 456 78»: a series and a number. */
const SERIES = '[a-z]{1,2}(?=[\\s№-]{0,3}(?:номер\\s)?\\d(?:\\s?\\d){5,7}(?!\\s?\\d|[.,:-]\\d|[\\p{L}@]))';
/** «na 200000», «kg 100000»: none. */
const NO_SERIES = '(?!na|do|ot|za|po|iz|no|ne|to|tg|id|kg|kz)';
/** «f41.2», «b20»: an illness by ICD-10. */
const ILLNESS = '[a-z](?=\\s?\\d\\d(?:\\.\\d{1,2})?(?![\\p{L}\\d]))';
const SMALL_BEFORE_DIGIT = /[a-z]\W{0,9}\d/;
const SMALL = new RegExp(`(?<![\\p{L}\\d._@/:#-])(?:${NO_SERIES}${SERIES}|${ILLNESS})`, 'gu');

/** What is written for a run of spaces and emoji, or for the time of a copied message. */
function plainRun(run: string, before: string | undefined, behind: string | undefined): string {
  if (run.startsWith('[')) return '';
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

/** Where the first of what may have to be written otherwise begins, or −1. */
function firstOdd(draft: string): number {
  const odd = draft.search(ODD);
  const double = draft.indexOf('  ');
  if (odd < 0 || (double >= 0 && double < odd)) return double;
  return odd > 0 && draft[odd - 1] === ' ' ? odd - 1 : odd;
}

export interface PlainText {
  text: string;
  /** Where what stands between two places of the plain text stands in the draft. */
  inDraft(start: number, end: number): { start: number; end: number };
}

/**
 * Writes a draft as it reads.
 * @returns undefined where it reads as it is written
 */
export function plainText(draft: string): PlainText | undefined {
  const mayHaveCode = SMALL_BEFORE_DIGIT.test(draft);
  const odd = firstOdd(draft);
  if (!mayHaveCode && odd < 0) return undefined;
  const capital = mayHaveCode ? draft.replace(SMALL, (letters) => letters.toUpperCase()) : draft;
  const typed = odd < 0 ? capital : capital.replace(HYPHEN, '-');
  /** Where something was left out, as a place of the plain text, and how many characters up to there. */
  const places: number[] = [];
  const sums: number[] = [];
  let sum = 0;
  let text = '';
  let done = 0;
  if (odd >= 0) {
    RUN.lastIndex = odd;
    for (let match = RUN.exec(typed); match !== null; match = RUN.exec(typed)) {
      const { 0: run, index } = match;
      const behind = index + run.length;
      const plain = plainRun(run, typed[index - 1], typed[behind]);
      text += typed.slice(done, index) + plain;
      done = behind;
      if (plain.length === run.length) continue;
      places.push(text.length);
      sum += run.length - plain.length;
      sums.push(sum);
    }
  }
  text += typed.slice(done);
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

/** Longer texts are lists and papers, where capitals are meant. */
const LONGEST_SHOUT = 4000;

/** What is typed in capitals throughout, two words and more, in small letters; undefined for anything else. */
export function inSmallLetters(text: string): string | undefined {
  if (/[a-zа-я]/.test(text) || text.length > LONGEST_SHOUT || /\p{Ll}/u.test(text)) return undefined;
  if ((text.match(/\p{Lu}{3,}/gu)?.length ?? 0) < 2) return undefined;
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : undefined;
}
