/** All disguises that are undone. */
import type { Disguise } from './disguise';
import { lookAlikeDigits } from './look-alike-digits';

export const disguises: readonly Disguise[] = [lookAlikeDigits];
