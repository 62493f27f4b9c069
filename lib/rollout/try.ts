/** What a policy would do to messages, before anybody has it. */
import { inspectByPolicy } from '../inspect-by-policy';
import { type Circumstances, judgeText } from '../policy/judge';
import type { Policy } from '../policy/policy';
import { isHolding, VERDICTS, type Verdict, type VerdictKind } from '../policy/verdict';

/** Messages an office worker sends by web messenger, assumed: 40 on each of five days. */
export const MESSAGES_PER_WEEK = 200;

export interface Judgement {
  message: string;
  verdict: Verdict;
}

export interface Outcome {
  judgements: Judgement[];
  verdicts: Record<VerdictKind, number>;
  /** Rule id → how many verdicts it gave, the most frequent first. */
  rules: [string, number][];
  /** Dialogs a person would see who sends `MESSAGES_PER_WEEK` messages like these. */
  interruptionsPerWeek: number;
}

/** One message a line; `⏎` is a line break, and `[[type|text]]`, or `[[type*|text]]`, stands for its text. */
export function readCorpus(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/\[\[[a-z-]+\*?\|([\s\S]*?)\]\]/g, '$1').replaceAll('⏎', '\n'));
}

/** The people model must be ready. */
export function tryPolicy(messages: readonly string[], policy: Policy, where: Circumstances): Outcome {
  const judgements = messages.map((message) => {
    const findings = inspectByPolicy(message, policy, [], where.time);
    return { message, verdict: judgeText(findings, policy, where) };
  });
  const verdicts = Object.fromEntries(VERDICTS.map((kind) => [kind, 0])) as Record<VerdictKind, number>;
  const rules = new Map<string, number>();
  for (const { verdict } of judgements) {
    verdicts[verdict.kind]++;
    if (verdict.kind !== 'allow') rules.set(verdict.rule, (rules.get(verdict.rule) ?? 0) + 1);
  }
  const held = judgements.filter(({ verdict }) => isHolding(verdict)).length;
  return {
    judgements,
    verdicts,
    rules: [...rules].sort((a, b) => b[1] - a[1]),
    interruptionsPerWeek: messages.length === 0 ? 0 : (held / messages.length) * MESSAGES_PER_WEEK,
  };
}
