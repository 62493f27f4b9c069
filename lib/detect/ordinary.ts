/** The first look at a text: most messages hold no digit, no odd character and no word that means anything alone. */
import { type Alarms, alarmOf, alarmsOf } from './alarms';
import { characterClasses, DASH, DIGIT, DOT, isLetterAt, NEWLINE, SEPARATOR, SPACE, SURROGATE } from './characters';
import { ENDED_FROM, illEnding, lastLetters, mayEndIll, nextTail } from './ill-endings';
import { isOddPair } from './scan-rare';
import { vocabulary } from './vocabulary';
import { DOUBLED_FROM, mix, SHORT, WORD_SEED } from './word-hash';

const LONG_TOKEN = 14;
/** Single letters so close may be a chain: «И.И.Н.». */
const CHAIN_GAP = 3;
/** Open what may be «(at)», or an escape. */
const OPENING = '([{\\';
const BREAKS: readonly number[] = [SPACE, NEWLINE, DASH, SEPARATOR, DOT];

interface Look {
  /** By unit: its class if it is a letter, 0 if it only parts words, another class if the scan has to look. */
  classes: Uint8Array;
  alarms: Alarms;
  lasts: Int32Array;
}

let look: Look | undefined;

function prepare(): Look {
  const classes = characterClasses().map((kind) => (BREAKS.includes(kind) ? 0 : kind));
  for (const character of OPENING) classes[character.charCodeAt(0)] = SEPARATOR;
  return { classes, alarms: alarmsOf(vocabulary()), lasts: lastLetters() };
}

/** Whether the scan would surely find nothing; `false` only means that it has to look. */
export function isOrdinary(text: string): boolean {
  look ??= prepare();
  const { classes, lasts } = look;
  const { stems, wholes } = look.alarms;
  // The method itself, because engines look `text.charCodeAt` up for every unit once they saw all their kinds of strings.
  const { charCodeAt } = String.prototype;
  const { length } = text;
  let alarm = 0;
  let hash = WORD_SEED;
  let size = 0;
  let previous = 0;
  let tail = 0;
  let single = -CHAIN_GAP - 1;
  for (let i = 0; i < length; i++) {
    const kind = classes[charCodeAt.call(text, i)] as number;
    if (kind !== 0 && kind < DIGIT) {
      if (++size === LONG_TOKEN) return false;
      tail = nextTail(tail, kind);
      if (kind === previous && size > DOUBLED_FROM && (size !== SHORT || isLetterAt(text, i + 1))) continue;
      hash = mix(hash, kind);
      alarm |= alarmOf(stems, hash);
    } else {
      if (kind !== 0 && !isEmoji(text, i, kind)) return false;
      if (size === 1) {
        if (i - single <= CHAIN_GAP) return false;
        single = i;
      }
      if (size >= ENDED_FROM && mayEndIll(lasts, tail) && illEnding(text, i - size, i) !== 0) return false;
      alarm |= alarmOf(wholes, hash);
      hash = WORD_SEED;
      size = 0;
    }
    previous = kind;
  }
  if (size >= ENDED_FROM && mayEndIll(lasts, tail) && illEnding(text, length - size, length) !== 0) return false;
  return ((alarm | alarmOf(wholes, hash)) & 1) === 0;
}

function isEmoji(text: string, i: number, kind: number): boolean {
  return kind === SURROGATE && !isOddPair(text.charCodeAt(i), text.charCodeAt(i + 1));
}
