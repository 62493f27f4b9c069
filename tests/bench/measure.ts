/** Precision, recall and F1 by type, false alarms, evasion, speed. */
import type { EntityType, Level } from '../../lib/detect/finding';
import type { Message, Span } from './corpus/generate';
import type { Case } from './corpus/tricks';

export interface Found extends Span {
  level: Level;
}

export type Tool = (text: string) => readonly Found[];
/** What a tool found, message by message. */
export type Results = readonly (readonly Found[])[];

export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/**
 * A finding is right when it overlaps a marked span of its type; each span counts once. One that overlaps only what says more of
 * what is marked already counts neither way.
 */
export function scoreByType(results: Results, messages: readonly Message[]): Map<EntityType, Score> {
  const scores = new Map<EntityType, Score>();
  const scoreOf = (type: EntityType): Score => {
    const known = scores.get(type) ?? { right: 0, wrong: 0, missed: 0 };
    scores.set(type, known);
    return known;
  };
  for (const [index, { spans }] of messages.entries()) {
    const open = new Set(spans.filter(({ isFurther }) => !isFurther));
    for (const one of results[index] ?? []) {
      const isTouched = (other: Span) => other.type === one.type && other.start < one.end && one.start < other.end;
      const span = [...open].find(isTouched);
      if (span) {
        open.delete(span);
        scoreOf(one.type).right++;
      } else if (!spans.some(isTouched)) scoreOf(one.type).wrong++;
    }
    for (const span of open) scoreOf(span.type).missed++;
  }
  return scores;
}

export function f1({ right, wrong, missed }: Score): number {
  return right === 0 ? 0 : (200 * right) / (2 * right + wrong + missed);
}

export const precision = ({ right, wrong }: Score): number =>
  right + wrong === 0 ? 0 : (100 * right) / (right + wrong);
export const recall = ({ right, missed }: Score): number =>
  right + missed === 0 ? 0 : (100 * right) / (right + missed);

/** Messages per thousand with a finding that the person would see. */
export function falseAlarms(results: Results): number {
  const alarmed = results.filter((found) => found.some((one) => one.level !== 'low'));
  return (1000 * alarmed.length) / results.length;
}

/** Share of each trick's cases in which the value is still found. */
export function caughtByTrick(results: Results, cases: readonly Case[]): Map<string, number> {
  const caught = new Map<string, [number, number]>();
  for (const [index, { trick, type }] of cases.entries()) {
    const [hits, all] = caught.get(trick) ?? [0, 0];
    caught.set(trick, [hits + ((results[index] ?? []).some((one) => one.type === type) ? 1 : 0), all + 1]);
  }
  return new Map([...caught].map(([trick, [hits, all]]) => [trick, (100 * hits) / all]));
}

export interface Speed {
  millionsPerSecond: number;
  p50Us: number;
  p99Us: number;
}

/** Processor time of the best of several rounds, so that other work on the machine counts less; single messages by the clock, each the better of two. */
export function speedOf(tool: (text: string) => unknown, pieced: readonly string[], rounds: number): Speed {
  // As they come from a page: each in one piece, not joined from parts.
  const texts: readonly string[] = JSON.parse(JSON.stringify(pieced));
  for (let i = 0; i < Math.max(3, rounds / 4); i++) for (const text of texts) tool(text);
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage();
    for (const text of texts) tool(text);
    const used = process.cpuUsage(before);
    best = Math.min(best, used.user + used.system);
  }
  const once = (text: string): number => {
    const start = process.hrtime.bigint();
    tool(text);
    return Number(process.hrtime.bigint() - start) / 1000;
  };
  const times = texts.map((text) => Math.min(once(text), once(text)));
  times.sort((a, b) => a - b);
  const characters = texts.reduce((total, text) => total + text.length, 0);
  return {
    millionsPerSecond: characters / best,
    p50Us: times[Math.floor(times.length / 2)] ?? 0,
    p99Us: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

/** Milliseconds of CPU for one call. */
export function timeOf(tool: Tool, text: string): number {
  const before = process.cpuUsage();
  tool(text);
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}
