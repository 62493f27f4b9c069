/** Tells words that no list holds but that end as only illnesses, medicines and the doings of doctors do. */
import { characterClasses } from './characters';
import { mix, WORD_SEED } from './word-hash';
import { ILL_ENDINGS } from './words/ill-endings';

/** Shorter words are named in the lists. */
export const ENDED_FROM = 7;
const MARKS = 1 << 16;
/** Three letters of six bits. */
const TAILS = (1 << 18) - 1;
const GOES_ON = 1;
const ENDS = 2;

interface Endings {
  classes: Uint8Array;
  /** One bit by the last three letters: whether any ending is so; nearly all words are done with here. */
  lasts: Int32Array;
  /** By the lower bits of the hash of the letters from the last one back. */
  marks: Uint8Array;
  /** The whole hash → 1: of an illness, 2: of a medicine or of what is done. */
  kinds: Map<number, number>;
}

let built: Endings | undefined;

function prepare(): Endings {
  const classes = characterClasses();
  const endings: Endings = {
    classes,
    lasts: new Int32Array((TAILS + 1) >> 5),
    marks: new Uint8Array(MARKS),
    kinds: new Map(),
  };
  for (const [kind, list] of ILL_ENDINGS.entries()) {
    for (const ending of list) {
      const last = tailOf(classes, ending, ending.length);
      endings.lasts[last >> 5] = (endings.lasts[last >> 5] as number) | (1 << (last & 31));
      let hash = WORD_SEED;
      for (let i = ending.length - 1; i >= 0; i--) {
        hash = mix(hash, classAt(classes, ending, i));
        const at = hash & (MARKS - 1);
        endings.marks[at] = (endings.marks[at] as number) | (i > 0 ? GOES_ON : ENDS);
      }
      endings.kinds.set(hash, kind + 1);
    }
  }
  return endings;
}

// The method itself, as in the first look: both are asked for every long word.
const { charCodeAt } = String.prototype;
const classAt = (classes: Uint8Array, text: string, at: number): number => classes[charCodeAt.call(text, at)] as number;

/** The last three letters as one number; whoever walks over the letters of a word has it at hand. */
export const nextTail = (tail: number, letter: number): number => ((tail << 6) | letter) & TAILS;

const tailOf = (classes: Uint8Array, text: string, end: number): number =>
  nextTail(nextTail(classAt(classes, text, end - 3), classAt(classes, text, end - 2)), classAt(classes, text, end - 1));

/** Whether any ending ends with these three letters. */
export const mayEndIll = (lasts: Int32Array, tail: number): boolean =>
  (((lasts[tail >> 5] as number) >>> (tail & 31)) & 1) !== 0;

/** For `mayEndIll`. */
export function lastLetters(): Int32Array {
  built ??= prepare();
  return built.lasts;
}

/** 0: no such ending; 1: of an illness; 2: of a medicine or of what is done. */
export function illEnding(text: string, start: number, end: number): number {
  built ??= prepare();
  const { classes, lasts, marks, kinds } = built;
  if (!mayEndIll(lasts, tailOf(classes, text, end))) return 0;
  let hash = WORD_SEED;
  for (let i = end - 1; i >= start; i--) {
    hash = mix(hash, classAt(classes, text, i));
    const mark = marks[hash & (MARKS - 1)] as number;
    if (mark === 0) return 0;
    const kind = mark >= ENDS ? kinds.get(hash) : undefined;
    if (kind !== undefined) return kind;
  }
  return 0;
}
