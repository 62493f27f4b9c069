/** Remembers what was judged of pieces of a long text: long texts repeat themselves, and the same words need judging once. */

/** Shorter texts have too few pieces for it to pay. */
const LONG = 4000;
const MOST_KEPT = 500;

/** `judge`, which must look at nothing but the piece, asked once for each piece of a long text. */
export function saidBefore<T>(judge: (piece: string) => T): (of: { text: string }, from: number, until: number) => T {
  const known = new Map<string, T>();
  let last: object | undefined;
  return (of, from, until) => {
    const piece = of.text.slice(from < 0 ? 0 : from, until);
    if (of.text.length < LONG) return judge(piece);
    if (of !== last) {
      last = of;
      known.clear();
    }
    const before = known.get(piece);
    if (before !== undefined) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const judged = judge(piece);
    known.set(piece, judged);
    return judged;
  };
}

/** `judge`, which is asked several times in a row for the same piece, asked once. */
export function saidLast(judge: (piece: string) => boolean): (piece: string) => boolean {
  let last: string | undefined;
  let answer = false;
  return (piece) => {
    if (piece !== last) {
      last = piece;
      answer = judge(piece);
    }
    return answer;
  };
}
