/** What the tagger can call a token. */

export const LABEL = { other: 0, given: 1, surname: 2, patronymic: 3, initial: 4, address: 5, place: 6 } as const;

/** Rows of the weight table are this long; the last place is free. */
export const LABELS = 7;
export const STRIDE = 8;

export function isPerson(label: number): boolean {
  return label >= LABEL.given && label <= LABEL.initial;
}

/** Kinds of gaps between tokens; written prose has transitions of its own. */
export const GAPS = 12;
export const TRANSITIONS = 2 * GAPS * STRIDE * STRIDE;
