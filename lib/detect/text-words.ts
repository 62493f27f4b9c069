/** A text in one pass: the class of each unit, and its words with a hash each, by which what is known of a word is remembered. */
import { characterClasses, isLetter, LEANING, SPACE, signOf } from './characters';
import { heardBehind, known, LOUD, leftOf, placeOf, SPEAKS, WEIGHT } from './known-words';

/** The words of one text; one object, filled again for the next. */
export interface TextWords {
  /** The class of each unit, and a 0 behind them. */
  kinds: Uint8Array;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Of the letters as they are written, capitals told apart. */
  hash: Int32Array;
  /** The signs of what is neither letter nor space. */
  signs: number;
  /** What was known of all words together when the text was read: `LOUD` of any of them, the sum of their weights, */
  loud: number;
  weight: number;
  /** and what they say to the recognizers by themselves and as phrases: bits of `Speech`. */
  speaks: number;
}

/** Longer texts get arrays of their own, of which the last is kept. */
const KEPT = 4096;
const SEED = 0x2c1b3c6d;
const FACTOR = 0x9e3779b1;

const kept: TextWords = newWords(KEPT);
let last: string | undefined;
/** The last longer text, whose words are asked for again and again while it is read. */
let long: string | undefined;
let longWords = kept;

function newWords(length: number): TextWords {
  const room = () => new Int32Array((length >> 1) + 1);
  return {
    kinds: new Uint8Array(length + 1),
    count: 0,
    start: room(),
    end: room(),
    hash: room(),
    signs: 0,
    loud: 0,
    weight: 0,
    speaks: 0,
  };
}

/** One step of the hash of a word. */
export function mixUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FACTOR);
}

/** The words of a text; only good until the next text. */
export function wordsOf(text: string): TextWords {
  if (text === last) return kept;
  if (text === long) return longWords;
  if (text.length < KEPT) {
    last = text;
    return readWords(text, kept);
  }
  long = text;
  longWords = readWords(text, newWords(text.length));
  return longWords;
}

function readWords(text: string, words: TextWords): TextWords {
  const classes = characterClasses();
  const { kinds, start, end, hash: hashes } = words;
  // The method itself, because engines look `text.charCodeAt` up for every unit once they saw all their kinds of strings.
  const { charCodeAt } = String.prototype;
  const { length } = text;
  let count = 0;
  let signs = 0;
  let before = SPACE;
  let loud = 0;
  let weight = 0;
  let speaks = 0;
  let said = 0;
  for (let i = 0; i < length; i++) {
    let unit = charCodeAt.call(text, i);
    let kind = classes[unit] as number;
    kinds[i] = kind;
    if (isLetter(kind)) {
      let hash = SEED;
      start[count] = i;
      if (before !== SPACE) signs |= LEANING;
      do {
        hash = mixUnit(hash, unit);
        if (++i === length) break;
        unit = charCodeAt.call(text, i);
        kind = classes[unit] as number;
        kinds[i] = kind;
      } while (isLetter(kind));
      end[count] = i;
      hashes[count++] = hash;
      const place = placeOf(hash);
      loud |= known[place + LOUD] as number;
      weight += known[place + WEIGHT] as number;
      const says = known[place + SPEAKS] as number;
      speaks |= heardBehind(said, says);
      said = leftOf(said, says);
      if (i === length) break;
    }
    if (kind !== SPACE) signs |= signOf(kind);
    before = kind;
  }
  kinds[length] = 0;
  words.count = count;
  words.signs = signs;
  words.loud = loud;
  words.weight = weight;
  words.speaks = speaks;
  return words;
}

/** When what was known is no longer so. */
export function forgetWords(): void {
  known.fill(0);
  last = long = undefined;
}
