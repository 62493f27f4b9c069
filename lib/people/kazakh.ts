/** Whether a text is Kazakh. */
import type { Tokens } from './tokens';

const KAZAKH = 1;

/** A word has letters that only Kazakh has. */
export function isKazakh({ script, count }: Tokens): boolean {
  for (let i = 0; i < count; i++) if (script[i] === KAZAKH) return true;
  return false;
}
