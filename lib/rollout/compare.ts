/** Two policies beside each other: which keys differ, and which messages would be answered otherwise. */
import type { Policy } from '../policy/policy';
import type { VerdictKind } from '../policy/verdict';
import type { Judgement } from './try';

/** One key, or one rule by its id, on either side as JSON; undefined: not there. */
export interface Difference {
  path: string;
  before?: string;
  after?: string;
}

export function comparePolicies(before: Policy, after: Policy): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Policy)[];
  return names.flatMap((name) =>
    name === 'rules'
      ? differences('rules.', byId(before.rules), byId(after.rules))
      : differences('', { [name]: before[name] }, { [name]: after[name] }),
  );
}

/** Two rules of one name are told apart by their place. */
function byId(rules: Policy['rules']): Record<string, unknown> {
  return Object.fromEntries(
    rules.map((rule, index) => [
      rules.findIndex(({ id }) => id === rule.id) === index ? rule.id : `${rule.id}[${index}]`,
      rule,
    ]),
  );
}

function differences(prefix: string, before: Record<string, unknown>, after: Record<string, unknown>): Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [one, other] = [JSON.stringify(before[name]), JSON.stringify(after[name])];
    if (one === other) return [];
    const sides = { ...(one === undefined ? {} : { before: one }), ...(other === undefined ? {} : { after: other }) };
    return [{ path: prefix + name, ...sides }];
  });
}

export interface Changed {
  message: string;
  before: VerdictKind;
  after: VerdictKind;
}

/** @param before the same messages as `after`, in the same order */
export function changedAnswers(before: readonly Judgement[], after: readonly Judgement[]): Changed[] {
  return after.flatMap(({ message, verdict }, index) => {
    const was = before[index]?.verdict.kind;
    return was === undefined || was === verdict.kind ? [] : [{ message, before: was, after: verdict.kind }];
  });
}
