/** The characters that are rare in messages: @, escapes, emoji joiners, what has to be normalised. */
import {
  AMPERSAND,
  AT,
  DEGREE,
  DIGIT,
  DIGIT_END,
  FILLER,
  isLetterAt,
  JOINER,
  ODD,
  PERCENT,
  SURROGATE,
} from './characters';
import { grown, type Scan, Signal } from './scan-notes';

/** Notes one rare character. */
export function scanRare(text: string, i: number, kind: number, scan: Scan, kinds: Uint8Array): void {
  switch (kind) {
    case AT:
      if (scan.atCount === scan.atIndex.length) scan.atIndex = grown(scan.atIndex);
      scan.atIndex[scan.atCount++] = i;
      scan.signals |= Signal.at;
      return;
    case AMPERSAND:
      if (text.charCodeAt(i + 1) === 35 || isEntity(text, i + 1)) scan.signals |= Signal.escape;
      return;
    case PERCENT:
      if (isHex(text.charCodeAt(i + 1)) && isHex(text.charCodeAt(i + 2))) scan.signals |= Signal.escape;
      return;
    case JOINER: {
      const before = i > 0 ? (kinds[i - 1] as number) : 0;
      if (before !== 0 && before < DIGIT_END) scan.signals |= Signal.odd;
      return;
    }
    case SURROGATE:
      if (isOddPair(text.charCodeAt(i), text.charCodeAt(i + 1))) scan.signals |= Signal.odd;
      return;
    case DEGREE:
      if ((kinds[i + 1] as number) >= DIGIT) scan.signals |= Signal.longNumber;
      return;
    case FILLER:
      if (text.charCodeAt(i + 1) === text.charCodeAt(i)) scan.signals |= Signal.filler;
      else if (isTag(text, i + 1)) scan.signals |= Signal.escape;
      return;
    case ODD:
      scan.signals |= Signal.odd;
  }
}

/** Mathematical letters and digits, enclosed letters and digits, segmented digits; not emoji. */
export function isOddPair(high: number, low: number): boolean {
  if (high === 0xd835) return true;
  if (high === 0xd83c) return low >= 0xdd00 && low <= 0xdd89;
  return high === 0xd83e ? low >= 0xdff0 : high === 0xdb40;
}

function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}

/** «nbsp;»: a few letters and a semicolon. */
function isEntity(text: string, from: number): boolean {
  return /^[a-z]{2,8};/i.test(text.slice(from, from + 9));
}

/** «b>», «/b>», «br/>». */
function isTag(text: string, from: number): boolean {
  const start = text.charCodeAt(from) === 47 ? from + 1 : from;
  return isLetterAt(text, start) && text.slice(start, start + 9).includes('>');
}
