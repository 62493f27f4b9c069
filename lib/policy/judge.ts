/** Findings → verdict. */
import { countPersons, type Finding, LEVELS } from '../detect/finding';
import { isWithin } from './hours';
import type { ConversationKind, Policy, Rule } from './policy';
import { stronger, type Verdict } from './verdict';

const ALLOW: Verdict = { kind: 'allow', rule: 'none' };

/** What a rule needs to know of a text or a file. */
export interface Judged extends Pick<Finding, 'type' | 'level'> {
  /** How many of them; 1 if left out. */
  count?: number;
}

/** Where and when it would be sent. What is left out never keeps a rule from applying, except the conversation's kind. */
export interface Circumstances {
  /** An adapter's id. */
  messenger?: string;
  /** `unknown` if left out. */
  conversation?: ConversationKind;
  /** Now, if left out. */
  time?: Date;
}

/** The strongest verdict among the rules that apply; the first of equals names the rule. */
export function judge(
  found: readonly Judged[],
  persons: number,
  policy: Pick<Policy, 'rules'>,
  circumstances: Circumstances = {},
): Verdict {
  let verdict = ALLOW;
  for (const rule of policy.rules) {
    if (applies(rule, found, persons) && isMeantFor(rule, circumstances)) {
      verdict = stronger(verdict, { kind: rule.verdict, rule: rule.id });
    }
  }
  return verdict;
}

export function judgeText(
  findings: readonly Finding[],
  policy: Pick<Policy, 'rules'>,
  circumstances: Circumstances = {},
): Verdict {
  return findings.length === 0 ? ALLOW : judge(findings, countPersons(findings), policy, circumstances);
}

/** Whether what was found is what the rule looks for. */
function applies({ types, allTypes, level, count, persons }: Rule, found: readonly Judged[], people: number): boolean {
  if (persons !== undefined && people < persons) return false;
  const isHighEnough = (one: Judged) => level === undefined || LEVELS.indexOf(one.level) >= LEVELS.indexOf(level);
  if (allTypes?.some((type) => !found.some((one) => one.type === type && isHighEnough(one)))) return false;
  if (types === undefined && level === undefined && count === undefined) {
    return persons !== undefined || allTypes !== undefined;
  }
  let matching = 0;
  for (const one of found) {
    const isSought = types?.includes(one.type) ?? allTypes?.includes(one.type) ?? true;
    if (isSought && isHighEnough(one)) matching += one.count ?? 1;
  }
  return matching >= (count ?? 1);
}

/** Whether the rule is meant for this messenger, conversation and hour. */
function isMeantFor({ messengers, conversations, hours }: Rule, circumstances: Circumstances): boolean {
  const { messenger, conversation = 'unknown', time } = circumstances;
  if (messengers && messenger !== undefined && !messengers.includes(messenger)) return false;
  if (conversations && !conversations.includes(conversation)) return false;
  return hours === undefined || isWithin(hours, time ?? new Date());
}
