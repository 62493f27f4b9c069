/** Runs a parsed pattern over a text in linear time: all ways at once, never going back (Thompson, 1968; Pike). */
import { isWordCode, parsePattern, type State } from './pattern-parser';

export interface LinearPattern {
  /** All matches, leftmost first and as long as can be, not overlapping. */
  findAll(text: string): { start: number; end: number }[];
}

export type Compiled = { kind: 'compiled'; pattern: LinearPattern } | { kind: 'rejected'; reason: string };

const MAX_SOURCE = 500;
const MAX_MATCHES = 1000;

/** A pattern of the safe subset, or the reason why it is not one. */
export function compilePattern(source: string): Compiled {
  if (source.length === 0 || source.length > MAX_SOURCE)
    return { kind: 'rejected', reason: `a pattern has 1 to ${MAX_SOURCE} characters` };
  const parsed = parsePattern(source);
  if (parsed.kind === 'rejected') return parsed;
  if (new Run(parsed.states, parsed.start, '').acceptsNothing())
    return { kind: 'rejected', reason: 'it matches the empty text' };
  return { kind: 'compiled', pattern: { findAll: (text) => new Run(parsed.states, parsed.start, text).findAll() } };
}

/** One run: for each state the leftmost start from which it is reached. */
class Run {
  private current: Int32Array;
  private next: Int32Array;
  private active: number[] = [];
  private upcoming: number[] = [];
  private best: { start: number; end: number } | undefined;

  constructor(
    private readonly states: readonly State[],
    private readonly start: number,
    private readonly text: string,
  ) {
    this.current = new Int32Array(states.length).fill(-1);
    this.next = new Int32Array(states.length).fill(-1);
  }

  acceptsNothing(): boolean {
    this.reach(this.start, 0, 0, this.active, this.current);
    return this.best !== undefined;
  }

  findAll(): { start: number; end: number }[] {
    const matches: { start: number; end: number }[] = [];
    for (let at = 0; at <= this.text.length && matches.length < MAX_MATCHES; at++) {
      if (this.best && !this.hasEarlier()) {
        matches.push(this.best);
        at = this.restart(this.best.end);
      }
      if (!this.best) this.reach(this.start, at, at, this.active, this.current);
      if (at < this.text.length) this.step(at);
    }
    if (this.best) matches.push(this.best);
    return matches;
  }

  /** Whether a way that began at the best match's start, or before, could still make it longer. */
  private hasEarlier(): boolean {
    const limit = this.best?.start ?? 0;
    return this.active.some((state) => (this.current[state] as number) <= limit);
  }

  private restart(at: number): number {
    for (const state of this.active) this.current[state] = -1;
    this.active = [];
    this.best = undefined;
    return at;
  }

  private step(at: number): void {
    const code = this.text.charCodeAt(at);
    for (const index of this.active) {
      const state = this.states[index] as State;
      const start = this.current[index] as number;
      this.current[index] = -1;
      if (state.kind === 'take' && state.accepts(code)) this.reach(state.next, start, at + 1, this.upcoming, this.next);
    }
    this.active.length = 0;
    [this.active, this.upcoming] = [this.upcoming, this.active];
    [this.current, this.next] = [this.next, this.current];
  }

  /** Follows everything that takes no character. */
  private reach(from: number, start: number, at: number, list: number[], starts: Int32Array): void {
    const open = [from];
    while (open.length > 0) {
      const index = open.pop() as number;
      const known = starts[index] as number;
      if (known >= 0 && known <= start) continue;
      if (known < 0) list.push(index);
      starts[index] = start;
      const state = this.states[index] as State;
      switch (state.kind) {
        case 'split':
          open.push(state.other, state.next);
          break;
        case 'edge':
          if (this.isEdge(state.edge, at)) open.push(state.next);
          break;
        case 'done':
          if (!this.best || start < this.best.start || (start === this.best.start && at > this.best.end))
            this.best = { start, end: at };
          break;
        default:
          break;
      }
    }
  }

  private isEdge(edge: 'word' | 'start' | 'end', at: number): boolean {
    if (edge === 'start') return at === 0 || this.text[at - 1] === '\n';
    if (edge === 'end') return at === this.text.length || this.text[at] === '\n';
    const before = at > 0 && isWordCode(this.text.charCodeAt(at - 1));
    const after = at < this.text.length && isWordCode(this.text.charCodeAt(at));
    return before !== after;
  }
}
