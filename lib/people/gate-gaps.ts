/** What stands between words, for the quick look at a message. */
import { GAP, gapOf } from './tokens';

/** What stands between two words, and the length of the first. */
export interface Gap {
  from: number;
  to: number;
  before: number;
}

/** The strongest sign in the gap; behind a digit only what follows it counts. */
export function signOf(text: string, { from, to }: Gap): number {
  let sign: number = from === 0 ? GAP.start : GAP.none;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    sign = isDigit(code) ? GAP.none : Math.max(sign, gapOf(code));
  }
  return sign;
}

export function isSentenceStart(text: string, between: Gap): boolean {
  const sign = signOf(text, between);
  return sign >= GAP.sentence || (sign === GAP.dot && between.before > 3 && !hasDigit(text, between.from, between.to));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

export function isProseEnd(sign: number): boolean {
  return sign === GAP.dot || sign === GAP.sentence || sign === GAP.quote || sign === GAP.colon;
}
