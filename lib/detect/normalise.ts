/** A text as it would be read aloud: invisible characters gone, every script's digits and look-alike forms plain. */
import { characterClasses, ODD, SURROGATE } from './characters';
import { isOddPair } from './scan-rare';
import { type View, ViewBuilder } from './view';

const DIGIT_ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810, 0xa620, 0x1fbf0,
];

/** The normalised view of a text; nothing when it is plain. */
export function normalise(text: string): View | undefined {
  const classes = characterClasses();
  const builder = new ViewBuilder(text);
  for (let i = 0; i < text.length; ) {
    const kind = classes[text.charCodeAt(i)] as number;
    const composed = composedAt(text, i);
    const isPair = kind === SURROGATE && isOddPair(text.charCodeAt(i), text.charCodeAt(i + 1));
    if (composed !== '') builder.replace(i, i + 2, composed);
    else if (isPair) builder.replace(i, i + 2, readableAt(text, i));
    else if (kind === ODD || isJoinerAt(text, i) || isRaisedDigit(text, i))
      builder.replace(i, i + 1, readableAt(text, i));
    i = Math.max(i + 1, builder.done);
  }
  return builder.build();
}

/** Of letters with marks and of strange characters, what they read as: a text has few of them, but often. */
const composed = new Map<number, string>();
const read = new Map<number, string>();
const MAX_KNOWN = 4096;

function known(answers: Map<number, string>, key: number, find: () => string): string {
  let answer = answers.get(key);
  if (answer !== undefined) return answer;
  if (answers.size >= MAX_KNOWN) answers.clear();
  answer = find();
  answers.set(key, answer);
  return answer;
}

/** A letter and the mark after it as one character, when there is one: и + ◌̆ → й. */
function composedAt(text: string, index: number): string {
  const mark = text.charCodeAt(index + 1);
  if (!(mark >= 0x300 && mark <= 0x36f)) return '';
  return known(composed, text.charCodeAt(index) * 0x400 + mark, () => {
    const one = text.slice(index, index + 2).normalize('NFC');
    return one.length === 1 ? one : '';
  });
}

function isJoinerAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code === 0x200d || code === 0xfe0f;
}

/** ¹, ² or ³ beside other raised digits; «м²» stays. */
function isRaisedDigit(text: string, i: number): boolean {
  return isRaised(text.charCodeAt(i)) && (isRaised(text.charCodeAt(i - 1)) || isRaised(text.charCodeAt(i + 1)));
}

function isRaised(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079);
}

function readableAt(text: string, index: number): string {
  const code = text.codePointAt(index) ?? 0;
  return known(read, code, () => readable(code));
}

/** What a strange character reads as; '' for what is not seen. */
function readable(code: number): string {
  if (isUnseen(code)) return '';
  for (const zero of DIGIT_ZEROS) if (code >= zero && code < zero + 10) return String(code - zero);
  const enclosed = enclosedDigit(code);
  if (enclosed !== '') return enclosed;
  const plain = String.fromCodePoint(code).normalize('NFKC');
  if (/^[\p{L}\p{N}]$/u.test(plain)) return plain;
  return /^[ -~«»№А-яЁёӘ-ӿ]{1,4}$/.test(plain) ? plain : ' ';
}

function isUnseen(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x61c ||
    (code >= 0x115f && code <= 0x1160) ||
    (code >= 0x17b4 && code <= 0x17b5) ||
    (code >= 0x180b && code <= 0x180e) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0x20d0 && code <= 0x20f0) ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xfe20 && code <= 0xfe2f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xe0000 && code <= 0xe01ef)
  );
}

/** Circled, bracketed and full-stopped digits and numbers: ① ⑴ ⒈ ⓪ ❶ ➀ 🄁. */
function enclosedDigit(code: number): string {
  const ranges: readonly (readonly [number, number, number])[] = [
    [0x2460, 0x2473, 1],
    [0x2474, 0x2487, 1],
    [0x2488, 0x249b, 1],
    [0x24ea, 0x24ea, 0],
    [0x24eb, 0x24f4, 11],
    [0x24f5, 0x24fe, 1],
    [0x24ff, 0x24ff, 0],
    [0x2776, 0x277f, 1],
    [0x2780, 0x2789, 1],
    [0x278a, 0x2793, 1],
    [0x1f100, 0x1f100, 0],
    [0x1f101, 0x1f10a, 0],
    [0x1f10b, 0x1f10c, 0],
  ];
  for (const [from, to, first] of ranges) if (code >= from && code <= to) return String(code - from + first);
  return '';
}
