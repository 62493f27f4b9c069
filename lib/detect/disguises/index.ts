/** All disguises that are undone. */
import { base64 } from './base64';
import type { Disguise } from './disguise';
import { escapes } from './escapes';
import { lookAlikeDigits } from './look-alike-digits';
import { numberWords, numberWordsLate } from './number-words';
import { reversed } from './reversed';
import { spokenGaps } from './spoken-gaps';

export const disguises: readonly Disguise[] = [
  lookAlikeDigits,
  numberWords,
  numberWordsLate,
  spokenGaps,
  escapes,
  base64,
  reversed,
];
