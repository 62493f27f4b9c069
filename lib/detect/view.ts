/** A rewritten text that knows where each of its units stood in the original. */

export interface View {
  text: string;
  /** Start in the original of what the unit at `index` stands for. */
  startOf(index: number): number;
  /** End in the original of what the unit at `index` stands for. */
  endOf(index: number): number;
}

/** A text that stands so many units behind the beginning of the original, as it is written there. */
export const asItStands = (text: string, behind = 0): View => ({
  text,
  startOf: (index) => index + behind,
  endOf: (index) => index + behind + 1,
});

/** A view of a view, with places in the first text. */
export function compose(outer: View, inner: View): View {
  return {
    text: outer.text,
    startOf: (index) => inner.startOf(outer.startOf(index)),
    endOf: (index) => inner.endOf(outer.endOf(index) - 1),
  };
}

/** Stands for the end of a piece taken over as it is, or for the start of one turned round: the other end says where it stood. */
const OPEN = -1;
const ROOM = 32;
const FIRST_PIECES = 16;
/** Most texts have nothing to rewrite, so nothing is set aside for it beforehand. */
const NONE: Int32Array = new Int32Array(0);
/** So many units are made a string at once. */
const CHUNK = 4096;

/** Makes a view from left to right; what nothing is said about stays as it is. Keeps units, not strings: a million pieces are no rarity. */
export class ViewBuilder {
  /** Where in the original the builder has arrived. */
  done = 0;
  private units: Uint16Array | undefined;
  private size = 0;
  private count = 0;
  /** For each piece: where it begins in the view, its start and end in the original. */
  private from = NONE;
  private starts = NONE;
  private ends = NONE;

  constructor(private readonly text: string) {}

  /** Puts `piece` where the original has start…end. */
  replace(start: number, end: number, piece: string): void {
    this.takeOver(start);
    if (piece !== '') this.note(start, end);
    this.append(piece, 0, piece.length);
    this.done = end;
  }

  /** Takes start…end, from its last character to its first; `startOf` says where the character before an index begins. */
  turn(start: number, end: number, startOf: (before: number, floor: number) => number): void {
    this.takeOver(start);
    let isTurned = false;
    for (let at = end, next = at; at > start; at = next) {
      next = startOf(at, start);
      const isUnit = next === at - 1;
      if (!isUnit) this.note(next, OPEN);
      else if (!isTurned) this.note(OPEN, at);
      isTurned = isUnit;
      this.append(this.text, next, at);
    }
    this.done = end;
  }

  /** The view, or nothing when all stayed as it was. */
  build(): View | undefined {
    if (this.done === 0) return undefined;
    this.takeOver(this.text.length);
    const { from, starts, ends, count } = this;
    const place = (index: number): readonly [number, number] => {
      if (count === 0) return [0, 0];
      const piece = lastAtMost(from, count, index);
      const offset = index - (from[piece] as number);
      const [start, end] = [starts[piece] as number, ends[piece] as number];
      if (end === OPEN) return [start + offset, start + offset + 1];
      return start === OPEN ? [end - offset - 1, end - offset] : [start, end];
    };
    return { text: this.string(), startOf: (index) => place(index)[0], endOf: (index) => place(index)[1] };
  }

  private takeOver(to: number): void {
    if (this.done >= to) return;
    this.note(this.done, OPEN);
    this.append(this.text, this.done, to);
  }

  private note(start: number, end: number): void {
    if (this.count === this.from.length) {
      this.from = longer(this.from);
      this.starts = longer(this.starts);
      this.ends = longer(this.ends);
    }
    this.from[this.count] = this.size;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  private append(text: string, from: number, to: number): void {
    const units = this.unitsFor(this.size + to - from);
    for (let i = from; i < to; i++) units[this.size++] = text.charCodeAt(i);
  }

  private unitsFor(size: number): Uint16Array {
    const units = this.units ?? new Uint16Array(this.text.length + ROOM);
    if (units.length < size) {
      this.units = new Uint16Array(size * 2);
      this.units.set(units);
    } else this.units = units;
    return this.units;
  }

  private string(): string {
    const { units } = this;
    let text = '';
    for (let i = 0; units && i < this.size; i += CHUNK)
      text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, Math.min(this.size, i + CHUNK)));
    return text;
  }
}

function longer(numbers: Int32Array): Int32Array {
  const copy = new Int32Array(Math.max(FIRST_PIECES, numbers.length * 2));
  copy.set(numbers);
  return copy;
}

/** Index of the last of the first `count` ascending numbers that is not greater than `value`. */
function lastAtMost(numbers: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
