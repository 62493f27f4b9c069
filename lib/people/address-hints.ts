/** Patterns that are tried only on texts with a hint of what they find. */

export interface Hinted {
  /** A text without it is not looked through. */
  hint: RegExp;
}

/** Which of them are worth a try in a text; most texts have none of the hints, and are read once to know it. */
export function byHints<Row extends Hinted>(rows: readonly Row[]): (text: string) => readonly Row[] {
  const any = new RegExp(rows.map(({ hint }) => hint.source).join('|'));
  return (text) => (any.test(text) ? rows.filter(({ hint }) => hint.test(text)) : []);
}
