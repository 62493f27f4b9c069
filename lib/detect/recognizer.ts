/** What a recognizer is: one entity type, when it is asked, and how it judges. */
import type { CategoryId } from './categories';
import type { EntityType } from './finding';
import type { NumberWindow } from './numbers';
import type { Reading } from './reading';
import type { Scan } from './scan-notes';

export interface Recognizer {
  type: EntityType;
  /** Asked about every number of these lengths, however it is split into groups. */
  number?: {
    lengths: readonly number[];
    /** Only asked when the text has a word of one of these categories. */
    needs?: readonly CategoryId[];
    judge: (number: NumberWindow, reading: Reading) => void;
  };
  /** Asked once about each text that has one of these signals or words of one of these categories. */
  words?: { signals: number; categories: readonly CategoryId[]; judge: (reading: Reading) => void };
}

/** Asked when all recognizers have been, also about texts that are worth reading for nothing else. */
export interface LateRecognizer {
  /** Whether what the scan noted makes a text worth reading. */
  isAsked: (text: string, scan: Scan) => boolean;
  judge: (reading: Reading) => void;
}
