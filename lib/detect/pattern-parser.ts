/** Reads the safe subset of regular expressions into a graph of states; says why when a pattern is outside it. */

/** What one step of a pattern accepts. */
export type Matcher = (code: number) => boolean;

export type State =
  | { kind: 'take'; accepts: Matcher; next: number }
  | { kind: 'split'; next: number; other: number }
  | { kind: 'edge'; edge: 'word' | 'start' | 'end'; next: number }
  | { kind: 'done' };

export type Parsed = { kind: 'parsed'; states: State[]; start: number } | { kind: 'rejected'; reason: string };

const MAX_STATES = 2000;
const MAX_REPEAT = 100;

class Rejected extends Error {}

/** A piece of the graph: its entry and the numbers of the states that lead out of it. */
interface Piece {
  start: number;
  /** Fills in where the piece goes on. */
  outs: ((next: number) => void)[];
}

/** Parses a pattern; case does not matter in it. */
export function parsePattern(source: string): Parsed {
  try {
    return new PatternParser(source).parse();
  } catch (error) {
    if (error instanceof Rejected) return { kind: 'rejected', reason: error.message };
    throw error;
  }
}

class PatternParser {
  private at = 0;
  private readonly states: State[] = [];

  constructor(private readonly source: string) {}

  parse(): Parsed {
    const piece = this.alternatives();
    if (this.at < this.source.length) throw new Rejected(`unexpected “${this.source[this.at]}” at ${this.at}`);
    const done = this.push({ kind: 'done' });
    for (const out of piece.outs) out(done);
    return { kind: 'parsed', states: this.states, start: piece.start };
  }

  private push(state: State): number {
    if (this.states.length >= MAX_STATES) throw new Rejected(`more than ${MAX_STATES} states`);
    return this.states.push(state) - 1;
  }

  private alternatives(): Piece {
    let piece = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      const other = this.sequence();
      const split = this.push({ kind: 'split', next: piece.start, other: other.start });
      piece = { start: split, outs: [...piece.outs, ...other.outs] };
    }
    return piece;
  }

  private sequence(): Piece {
    let whole: Piece | undefined;
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string)) {
      const piece = this.repeated();
      if (whole) for (const out of whole.outs) out(piece.start);
      whole = { start: whole?.start ?? piece.start, outs: piece.outs };
    }
    return whole ?? this.empty();
  }

  private empty(): Piece {
    const state: State = { kind: 'split', next: -1, other: -1 };
    const start = this.push(state);
    return { start, outs: [(next) => Object.assign(state, { next, other: next })] };
  }

  private repeated(): Piece {
    const from = this.at;
    const piece = this.atom();
    const to = this.at;
    const [least, most] = this.bounds();
    if (least === 1 && most === 1) return piece;
    // Each further copy is read from the source once more.
    const copy = (): Piece => {
      const end = this.at;
      this.at = from;
      const again = this.atom();
      if (this.at !== to) throw new Rejected('broken repetition');
      this.at = end;
      return again;
    };
    return this.repeat(piece, copy, least, most);
  }

  private repeat(first: Piece, copy: () => Piece, least: number, most: number): Piece {
    const pieces = Array.from({ length: Math.max(least, most === Infinity ? 1 : most, 1) }, (_, i) =>
      i === 0 ? first : copy(),
    );
    let whole: Piece | undefined;
    for (const [i, piece] of pieces.entries()) {
      let part = piece;
      if (i >= least) part = this.optional(part);
      if (most === Infinity && i === pieces.length - 1) part = this.loop(piece, least === 0);
      if (whole) for (const out of whole.outs) out(part.start);
      whole = { start: whole?.start ?? part.start, outs: part.outs };
    }
    return whole ?? this.empty();
  }

  private optional(piece: Piece): Piece {
    const state: State = { kind: 'split', next: piece.start, other: -1 };
    return { start: this.push(state), outs: [...piece.outs, (next) => Object.assign(state, { other: next })] };
  }

  private loop(piece: Piece, canBeEmpty: boolean): Piece {
    const state: State = { kind: 'split', next: piece.start, other: -1 };
    const split = this.push(state);
    for (const out of piece.outs) out(split);
    return { start: canBeEmpty ? split : piece.start, outs: [(next) => Object.assign(state, { other: next })] };
  }

  private bounds(): [number, number] {
    const character = this.source[this.at];
    const simple: Readonly<Record<string, [number, number]>> = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] };
    let found = character === undefined ? undefined : simple[character];
    if (found) this.at++;
    else if (character === '{') {
      const match = /^\{(\d{1,3})(,(\d{1,3})?)?\}/.exec(this.source.slice(this.at));
      if (!match) throw new Rejected(`“{” without bounds at ${this.at}`);
      this.at += match[0].length;
      const least = Number(match[1]);
      found = [least, match[2] === undefined ? least : match[3] === undefined ? Infinity : Number(match[3])];
    }
    if (found === undefined) return [1, 1];
    if ('*+?{'.includes(this.source[this.at] ?? ' ')) throw new Rejected('a repetition of a repetition');
    if (found[0] > MAX_REPEAT || (found[1] !== Infinity && found[1] > MAX_REPEAT))
      throw new Rejected(`more than ${MAX_REPEAT} repetitions`);
    if (found[1] < found[0] || found[1] === 0) throw new Rejected('bounds in the wrong order');
    return found;
  }

  private atom(): Piece {
    const character = this.source[this.at++] as string;
    switch (character) {
      case '(':
        return this.group();
      case '[':
        return this.take(this.set());
      case '.':
        return this.take((code) => code !== 10);
      case '^':
        return this.edge('start');
      case '$':
        return this.edge('end');
      case '\\':
        return this.escaped();
      case '*':
      case '+':
      case '?':
      case '{':
        throw new Rejected(`nothing to repeat at ${this.at - 1}`);
      default:
        return this.take(literal(character));
    }
  }

  private group(): Piece {
    if (this.source[this.at] === '?') {
      if (this.source[this.at + 1] !== ':') throw new Rejected('looking around, names and flags are not allowed');
      this.at += 2;
    }
    const piece = this.alternatives();
    if (this.source[this.at++] !== ')') throw new Rejected('a bracket is not closed');
    return piece;
  }

  private escaped(): Piece {
    const character = this.source[this.at++];
    if (character === undefined) throw new Rejected('a backslash at the end');
    if (character === 'b') return this.edge('word');
    if (/[1-9k]/.test(character)) throw new Rejected('back references are not allowed');
    return this.take(escapedMatcher(character));
  }

  private set(): Matcher {
    const isNegated = this.source[this.at] === '^';
    if (isNegated) this.at++;
    const parts: Matcher[] = [];
    while (this.source[this.at] !== ']' || parts.length === 0) {
      const character = this.source[this.at++];
      if (character === undefined) throw new Rejected('a set is not closed');
      if (character === '\\') {
        parts.push(escapedMatcher(this.source[this.at++] ?? ''));
      } else if (
        this.source[this.at] === '-' &&
        this.source[this.at + 1] !== undefined &&
        this.source[this.at + 1] !== ']'
      ) {
        parts.push(range(character, this.source[this.at + 1] as string));
        this.at += 2;
      } else parts.push(literal(character));
    }
    this.at++;
    return (code) => parts.some((part) => part(code)) !== isNegated;
  }

  private take(accepts: Matcher): Piece {
    const state: State = { kind: 'take', accepts, next: -1 };
    return { start: this.push(state), outs: [(next) => Object.assign(state, { next })] };
  }

  private edge(edge: 'word' | 'start' | 'end'): Piece {
    const state: State = { kind: 'edge', edge, next: -1 };
    return { start: this.push(state), outs: [(next) => Object.assign(state, { next })] };
  }
}

function escapedMatcher(character: string): Matcher {
  const isDigit: Matcher = (code) => code >= 48 && code <= 57;
  const isSpace: Matcher = (code) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
  switch (character) {
    case 'd':
      return isDigit;
    case 'D':
      return (code) => !isDigit(code);
    case 'w':
      return isWordCode;
    case 'W':
      return (code) => !isWordCode(code);
    case 's':
      return isSpace;
    case 'S':
      return (code) => !isSpace(code);
    case 'n':
      return (code) => code === 10;
    case 't':
      return (code) => code === 9;
    default:
      if (character === '' || /[\p{L}\p{N}]/u.test(character)) throw new Rejected(`unknown escape “\\${character}”`);
      return literal(character);
  }
}

/** Letters of any alphabet, digits and the underscore: \w and \b mean Kazakh words too. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

function literal(character: string): Matcher {
  const lower = character.toLowerCase().charCodeAt(0);
  const upper = character.toUpperCase().charCodeAt(0);
  return (code) => code === lower || code === upper;
}

function range(from: string, to: string): Matcher {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (last < first) throw new Rejected(`“${from}-${to}” is in the wrong order`);
  const inside = (code: number): boolean => code >= first && code <= last;
  return (code) => {
    if (inside(code)) return true;
    const character = String.fromCharCode(code);
    return inside(character.toLowerCase().charCodeAt(0)) || inside(character.toUpperCase().charCodeAt(0));
  };
}
