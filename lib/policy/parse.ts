/** Unknown input → policy: the good keys apply, the bad ones are named. */
import * as v from 'valibot';
import { ENTITY_TYPES } from '../detect/finding';
import { COACH, type Policy, type Rule } from './policy';
import { VERDICTS } from './verdict';

const verdict = v.picklist(VERDICTS);

const rule = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  types: v.optional(v.array(v.picklist(ENTITY_TYPES))),
  level: v.optional(v.picklist(['low', 'medium', 'high'])),
  persons: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  verdict,
});

const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https:\/\//));

const KEYS: { [Key in Exclude<keyof Policy, 'rules'>]: v.GenericSchema<unknown, Policy[Key]> } = {
  version: v.pipe(v.string(), v.maxLength(64)),
  unreadableFile: verdict,
  onFailure: verdict,
  reasons: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.minLength(1)),
  nationalMessenger: v.strictObject({ name: v.pipe(v.string(), v.minLength(1)), url: webAddress }),
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
};

export interface ParsedPolicy {
  policy: Policy;
  /** Names of the keys that were not understood, e.g. `rules[2]`; the defaults stand in for them. */
  brokenKeys: string[];
}

/** @param input what `storage.managed` holds; anything at all */
export function parsePolicy(input: unknown): ParsedPolicy {
  if (!isRecord(input)) return { policy: COACH, brokenKeys: ['policy'] };
  const policy: Policy = { ...COACH };
  const brokenKeys: string[] = [];
  for (const [key, value] of Object.entries(input)) {
    if (key === 'rules') {
      policy.rules = parseRules(value, brokenKeys);
    } else if (!isKey(key) || !assign(policy, key, value)) {
      brokenKeys.push(key);
    }
  }
  return { policy, brokenKeys };
}

function assign<Key extends keyof typeof KEYS>(policy: Policy, key: Key, value: unknown): boolean {
  const result = v.safeParse(KEYS[key], value);
  if (result.success) Object.assign(policy, { [key]: result.output });
  return result.success;
}

/** With a broken rule the default rules stay in force beside the good ones: a slip must not open a gap. */
function parseRules(input: unknown, brokenKeys: string[]): Rule[] {
  if (!Array.isArray(input)) {
    brokenKeys.push('rules');
    return COACH.rules;
  }
  const good: Rule[] = [];
  const before = brokenKeys.length;
  for (const [index, candidate] of input.entries()) {
    const result = v.safeParse(rule, candidate);
    if (result.success) good.push(result.output as Rule);
    else brokenKeys.push(`rules[${index}]`);
  }
  return brokenKeys.length > before ? [...good, ...COACH.rules] : good;
}

function isKey(key: string): key is keyof typeof KEYS {
  return Object.hasOwn(KEYS, key);
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
