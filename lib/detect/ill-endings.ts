/** Tells words that no list holds but that end as only illnesses, medicines and the doings of doctors do. */
import { characterClasses } from './characters';
import { mix, WORD_SEED } from './word-hash';
import { ILL_ENDINGS } from './words/ill-endings';

/** Shorter words are named in the lists. */
export const ENDED_FROM = 7;
const GOES_ON = 0;

interface Endings {
  classes: Uint8Array;
  /** By the hash of the letters from the last one back: 0 while they may go on, 1: of an illness, 2: of a medicine or of what is done. */
  kinds: Map<number, number>;
}

let built: Endings | undefined;

function prepare(): Endings {
  const endings: Endings = { classes: characterClasses(), kinds: new Map() };
  for (const [kind, list] of ILL_ENDINGS.entries()) {
    for (const ending of list) {
      let hash = WORD_SEED;
      for (let i = ending.length - 1; i >= 0; i--) {
        hash = mix(hash, classAt(endings, ending, i));
        if (i === 0) endings.kinds.set(hash, kind + 1);
        else if (!endings.kinds.has(hash)) endings.kinds.set(hash, GOES_ON);
      }
    }
  }
  return endings;
}

const classAt = ({ classes }: Endings, text: string, at: number): number => classes[text.charCodeAt(at)] as number;

/** 0: no such ending; 1: of an illness; 2: of a medicine or of what is done. */
export function illEnding(text: string, start: number, end: number): number {
  built ??= prepare();
  let hash = WORD_SEED;
  for (let i = end - 1; i >= start; i--) {
    hash = mix(hash, classAt(built, text, i));
    const kind = built.kinds.get(hash);
    if (kind !== GOES_ON) return kind ?? 0;
  }
  return 0;
}
