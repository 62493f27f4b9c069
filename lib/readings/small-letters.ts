/** What is shouted: a person means what he would write in small letters. */
import { asItStands, type View } from '../detect/view';

/** Longer texts are lists and papers, where capitals are meant. */
const LONGEST = 4000;

/** What is typed in capitals throughout, two words and more, in small letters; undefined for anything else. */
export function inSmallLetters(text: string): View | undefined {
  if (/[a-zа-я]/.test(text) || text.length > LONGEST || /\p{Ll}/u.test(text)) return undefined;
  if ((text.match(/\p{Lu}{3,}/gu)?.length ?? 0) < 2) return undefined;
  const lower = text.toLowerCase();
  return lower.length === text.length ? asItStands(lower) : undefined;
}
