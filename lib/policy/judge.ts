/** Findings → verdict. */
import { countPersons, type Finding, type Level } from '../detect/finding';
import type { Policy, Rule } from './policy';
import { stronger, type Verdict } from './verdict';

const LEVELS: readonly Level[] = ['low', 'medium', 'high'];
const ALLOW: Verdict = { kind: 'allow', rule: 'none' };

/** What a rule needs to know of a text or a file. */
export type Judged = Pick<Finding, 'type' | 'level'>;

/** The strongest verdict among the rules that apply; the first of equals names the rule. */
export function judge(found: readonly Judged[], persons: number, policy: Policy): Verdict {
  let verdict = ALLOW;
  for (const rule of policy.rules) {
    if (applies(rule, found, persons)) verdict = stronger(verdict, { kind: rule.verdict, rule: rule.id });
  }
  return verdict;
}

export function judgeText(findings: readonly Finding[], policy: Policy): Verdict {
  return findings.length === 0 ? ALLOW : judge(findings, countPersons(findings), policy);
}

function applies(rule: Rule, found: readonly Judged[], persons: number): boolean {
  if (rule.persons !== undefined && persons < rule.persons) return false;
  const { types, level } = rule;
  if (types === undefined && level === undefined) return rule.persons !== undefined;
  return found.some(
    (finding) =>
      (types === undefined || types.includes(finding.type)) &&
      (level === undefined || LEVELS.indexOf(finding.level) >= LEVELS.indexOf(level)),
  );
}
