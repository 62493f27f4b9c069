/** Tables of a line: «sh=ш ch=ч». */

/** The pairs of a list, in its order. */
export const pairsOf = (list: string): [string, string][] =>
  list.split(' ').map((pair) => pair.split('=') as [string, string]);
