/** What a policy would do to a corpus of messages. */
import { inspectByPolicy } from '../lib/inspect-by-policy';
import { judgeText } from '../lib/policy/judge';
import type { ConversationKind, Policy } from '../lib/policy/policy';
import { isHolding, VERDICTS, type VerdictKind } from '../lib/policy/verdict';

/** Messages an office worker sends by web messenger, assumed: 40 on each of five days. */
export const MESSAGES_PER_WEEK = 200;

export interface Outcome {
  messages: number;
  verdicts: Record<VerdictKind, number>;
  /** Rule id → how many verdicts it gave. */
  rules: Map<string, number>;
  /** Dialogs a person would see who sends `MESSAGES_PER_WEEK` messages like these. */
  interruptionsPerWeek: number;
}

/** One message a line; `⏎` is a line break, and `[[type|text]]` stands for its text. */
export function readCorpus(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/\[\[[a-z-]+\|([\s\S]*?)\]\]/g, '$1').replaceAll('⏎', '\n'));
}

/** The people model must be ready. */
export function tryPolicy(
  messages: readonly string[],
  policy: Policy,
  circumstances: { conversation: ConversationKind; time: Date },
): Outcome {
  const verdicts = Object.fromEntries(VERDICTS.map((kind) => [kind, 0])) as Record<VerdictKind, number>;
  const rules = new Map<string, number>();
  let held = 0;
  for (const message of messages) {
    const findings = inspectByPolicy(message, policy, [], circumstances.time);
    const verdict = judgeText(findings, policy, circumstances);
    verdicts[verdict.kind]++;
    if (verdict.kind !== 'allow') rules.set(verdict.rule, (rules.get(verdict.rule) ?? 0) + 1);
    if (isHolding(verdict)) held++;
  }
  const share = messages.length === 0 ? 0 : held / messages.length;
  return { messages: messages.length, verdicts, rules, interruptionsPerWeek: share * MESSAGES_PER_WEEK };
}
