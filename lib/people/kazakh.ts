/** Whether a text is Kazakh. */
import { SCRIPT, type Tokens } from './tokens';

/** A word has letters that only Kazakh has. */
export function isKazakh({ script, count }: Tokens): boolean {
  for (let i = 0; i < count; i++) if (script[i] === SCRIPT.kazakh) return true;
  return false;
}
