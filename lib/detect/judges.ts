/** The recognizers by what they are asked about: texts, or numbers by their length. */
import { type LengthJudges, MAX_DIGITS } from './numbers';
import type { Reading } from './reading';
import type { Recognizer } from './recognizer';
import { numberRecognizers, recognizers } from './recognizers/index';
import { type CategoryMask, maskOf } from './scan-notes';

/** Who is asked about a text. */
export interface Judges {
  ofTexts: { signals: number; mask: CategoryMask; judge: (reading: Reading) => void }[];
  ofLengths: LengthJudges[];
}

function judgesOf(asked: readonly Recognizer[]): Judges {
  return {
    ofTexts: asked.flatMap(({ words }) => (words ? [{ ...words, mask: maskOf(words.categories) }] : [])),
    ofLengths: Array.from({ length: MAX_DIGITS + 1 }, (_, length) => judgesOfLength(asked, length)),
  };
}

function judgesOfLength(recognizers: readonly Recognizer[], length: number): LengthJudges {
  const asked = recognizers.flatMap(({ number }) => (number?.lengths.includes(length) ? [number] : []));
  const named = asked.map(({ judge, needs }) => ({ judge, needs: needs && maskOf(needs) }));
  return {
    always: named.filter(({ needs }) => needs === undefined),
    named,
    needs: maskOf(asked.flatMap(({ needs }) => needs ?? [])),
  };
}

/** Everybody. */
export const allJudges = judgesOf(recognizers);
/** Only for numbers that stand for a person or a thing. */
export const numberJudges = judgesOf(numberRecognizers);
