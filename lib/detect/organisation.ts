/** What an organisation adds by policy: its own words, safe patterns and hashed lists of exact values. */
import type { Finding, Level } from './finding';
import { type HashedList, hasRecord, normaliseRecord, type OpenList, openHashedList } from './hashed-list';
import { compilePattern, type LinearPattern } from './linear-pattern';
import { matchesOf } from './matches';

/** As it comes from policy. */
export interface OrganisationRule {
  id: string;
  level?: Level;
  /** Words or phrases; case, Kazakh letters typed as such, and separators do not matter. */
  words?: readonly string[];
  /** A regular expression without looking around, back references and nested repetition. */
  pattern?: string;
  list?: HashedList;
}

interface CompiledRule {
  id: string;
  level: Level;
  words: ReadonlySet<string>;
  maxWords: number;
  pattern: LinearPattern | undefined;
  list: OpenList | undefined;
}

export interface Organisation {
  rules: readonly CompiledRule[];
}

/** A rule that cannot be used, and why. */
export interface RuleProblem {
  id: string;
  reason: string;
}

/** Prepares the rules; bad ones are named and left out, the others work. */
export function compileOrganisation(rules: readonly OrganisationRule[]): {
  organisation: Organisation;
  problems: RuleProblem[];
} {
  const problems: RuleProblem[] = [];
  const compiled: CompiledRule[] = [];
  for (const rule of rules) {
    const { id, level = 'high', words = [], pattern, list } = rule;
    const result = pattern === undefined ? undefined : compilePattern(pattern);
    if (result?.kind === 'rejected') problems.push({ id, reason: result.reason });
    if (list !== undefined && (list.version !== 1 || list.salt.length !== 4))
      problems.push({ id, reason: 'not a list of this version' });
    else {
      compiled.push({
        id,
        level,
        words: new Set(words.map(normaliseRecord).filter((word) => word !== '')),
        maxWords: Math.max(1, ...words.map((word) => word.trim().split(/[\s-]+/).length)),
        pattern: result?.kind === 'compiled' ? result.pattern : undefined,
        list: list === undefined ? undefined : openHashedList(list),
      });
    }
  }
  return { organisation: { rules: compiled }, problems };
}

interface Token {
  start: number;
  end: number;
  value: string;
}

const TOKEN = /[\p{L}\p{N}@]+(?:[.'’_][\p{L}\p{N}@]+)*/gu;
const MAX_GAP = 3;

/** Findings of type `organisation` in a text. */
export function findOrganisation(text: string, organisation: Organisation): Finding[] {
  const found: Finding[] = [];
  if (organisation.rules.length === 0) return found;
  const tokens = Array.from(matchesOf(TOKEN, text), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: normaliseRecord(match[0]),
  }));
  for (const rule of organisation.rules) {
    for (const { start, end } of rule.pattern?.findAll(text) ?? []) found.push(finding(rule, start, end));
    const longest = Math.max(rule.words.size > 0 ? rule.maxWords : 0, rule.list?.list.maxWords ?? 0, rule.list ? 4 : 0);
    if (longest > 0) findWords(tokens, rule, longest, found);
  }
  return found;
}

/** Each token and the runs that begin with it, the longest first. */
function findWords(tokens: readonly Token[], rule: CompiledRule, longest: number, found: Finding[]): void {
  for (let first = 0; first < tokens.length; first++) {
    const runs: Token[] = [];
    let value = '';
    for (let last = first; last < tokens.length && last - first < longest; last++) {
      const token = tokens[last] as Token;
      if (last > first && token.start - (tokens[last - 1] as Token).end > MAX_GAP) break;
      value += token.value;
      runs.push({ start: (tokens[first] as Token).start, end: token.end, value });
    }
    const match = runs
      .reverse()
      .find((run) => rule.words.has(run.value) || (rule.list !== undefined && hasRecord(rule.list, run.value)));
    if (!match) continue;
    found.push(finding(rule, match.start, match.end));
    while (first + 1 < tokens.length && (tokens[first + 1] as Token).start < match.end) first++;
  }
}

function finding(rule: CompiledRule, start: number, end: number): Finding {
  return {
    type: 'organisation',
    start,
    end,
    score: 0.95,
    level: rule.level,
    evidence: [{ kind: 'organisation', id: rule.id }],
  };
}
