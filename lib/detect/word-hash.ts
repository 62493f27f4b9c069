/** How letters become a hash, and what is known of a hash before anything is looked up. */
import { characterClasses, isLetter } from './characters';

export const MARK_WORDS = 1 << 13;
export const PREFIX = 1;
/** Letters may follow it. */
export const STEM = 2;
export const WHOLE = 4;
export const SLOT_COUNT = 16384;
export const SLOT_MASK = SLOT_COUNT - 1;
/** From the third letter on a doubled letter counts once: «пароооль», «удосстоверение». */
export const DOUBLED_FROM = 2;
/** But not in words of three letters: ТОО is not «то», CVV is not CV. */
export const SHORT = 3;
/** Words and chains of single letters («И.И.Н.») start from different seeds, so they do not collide. */
export const WORD_SEED = 17;
export const CHAIN_SEED = 7919;

/** One step of the rolling hash. */
export function mix(hash: number, letter: number): number {
  const product = Math.imul(hash + letter, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** The marks of a hash. */
export function marksOf(marks: Int32Array, hash: number): number {
  return ((marks[(hash >>> 3) & (MARK_WORDS - 1)] as number) >> ((hash & 7) << 2)) & (PREFIX | STEM | WHOLE);
}

/** The letters of an entry of a word list as class numbers, one character each, doubled ones from the third on once. */
export function foldedLetters(entry: string): string {
  const classes = characterClasses();
  const letters: number[] = [];
  for (let i = 0; i < entry.length; i++) {
    const letter = classes[entry.charCodeAt(i)] as number;
    if (isLetter(letter)) letters.push(letter);
  }
  const isShort = letters.length <= SHORT;
  const kept = letters.filter((letter, i) => isShort || i < DOUBLED_FROM || letter !== letters[i - 1]);
  return String.fromCharCode(...kept);
}
