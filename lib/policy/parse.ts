/** Unknown input → policy: the good keys apply, the bad ones are named. */
import * as v from 'valibot';
import { COACH, type Policy, type Rule } from './policy';
import { type KeyFacts, policySchema, SCHEMA_VERSION } from './schema';
import { isList, isObject, isOptional, unwrap } from './schema-walk';

export interface Problem {
  /** The key, e.g. `rules[2].level`. */
  path: string;
  kind: 'unknown-key' | 'missing' | 'wrong';
  /** What was expected, in English. */
  expected: string;
}

export interface ParsedPolicy {
  policy: Policy;
  /** Names of the keys that were not understood, e.g. `rules[2].level`. */
  brokenKeys: string[];
  problems: Problem[];
  /** The top-level keys that apply as given. */
  setKeys: string[];
  /** Written for a newer schema than this extension's: some problems are not the administrator's. */
  isNewer: boolean;
}

/** A value that could be used, in part or whole; undefined: it could not. */
type Read = { value: unknown } | undefined;

/**
 * A condition of a rule that is not understood does not restrict it: a slip makes a rule stricter, never laxer.
 * A rule without a usable verdict or anything to look for is left out, and the default rules join the good ones.
 * @param input what `storage.managed` holds; anything at all
 */
export function parsePolicy(input: unknown): ParsedPolicy {
  const problems: Problem[] = [];
  const policy: Policy = { ...COACH };
  const setKeys: string[] = [];
  if (!isRecord(input)) problems.push({ path: 'policy', kind: 'wrong', expected: 'an object with keys' });
  else {
    for (const [name, value] of Object.entries(input)) {
      const schema = entryOf(policySchema, name);
      if (schema === undefined) {
        problems.push(unknownKey(name, Object.keys(policySchema.entries)));
        continue;
      }
      const read = readValue(schema, value, name, problems);
      if (read === undefined) continue;
      Object.assign(policy, { [name]: read.value });
      setKeys.push(name);
    }
  }
  if (problems.some(({ path }) => path.startsWith('rules'))) policy.rules = withDefaults(policy.rules);
  const brokenKeys = [...new Set(problems.map(({ path }) => path))];
  return { policy, brokenKeys, problems, setKeys, isNewer: policy.schemaVersion > SCHEMA_VERSION };
}

function withDefaults(rules: Rule[]): Rule[] {
  return rules === COACH.rules ? rules : [...rules, ...COACH.rules];
}

function readValue(wrapped: v.GenericSchema, input: unknown, path: string, problems: Problem[]): Read {
  const schema = unwrap(wrapped);
  const before = problems.length;
  const read = readParts(schema, input, path, problems);
  const { isWhole, whenBroken } = factsOf(schema);
  if (problems.length === before) return read;
  if (isWhole) return undefined;
  return read === undefined && whenBroken !== undefined ? { value: whenBroken } : read;
}

function readParts(schema: v.GenericSchema, input: unknown, path: string, problems: Problem[]): Read {
  if (isObject(schema)) return readObject(schema, input, path, problems);
  if (isList(schema)) return readList(schema, input, path, problems);
  return check(schema, input, path, problems);
}

type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;

function readObject(schema: ObjectSchema, input: unknown, path: string, problems: Problem[]): Read {
  if (!isRecord(input)) return check(schema, input, path, problems);
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(input)) {
    if (entryOf(schema, name) === undefined) problems.push(unknownKey(`${path}.${name}`, Object.keys(schema.entries)));
  }
  let isUsable = true;
  for (const [name, entry] of Object.entries(schema.entries) as [string, v.GenericSchema][]) {
    const isGiven = Object.hasOwn(input, name) && input[name] !== undefined;
    if (!isGiven && !isOptional(entry))
      problems.push({ path: `${path}.${name}`, kind: 'missing', expected: 'a value' });
    const read = isGiven ? readValue(entry, input[name], `${path}.${name}`, problems) : undefined;
    const fallback = v.getDefault(entry as v.OptionalSchema<v.GenericSchema, unknown>);
    if (read !== undefined) value[name] = read.value;
    else if (fallback !== undefined) value[name] = fallback;
    else if (!isOptional(entry) || (isGiven && factsOf(unwrap(entry)).isSelector)) isUsable = false;
  }
  return isUsable ? check(schema, value, path, problems) : undefined;
}

function readList(
  schema: v.ArraySchema<v.GenericSchema, undefined>,
  input: unknown,
  path: string,
  problems: Problem[],
): Read {
  if (!Array.isArray(input)) return check(schema, input, path, problems);
  const good: unknown[] = [];
  for (const [index, item] of input.entries()) {
    const read = readValue(schema.item, item, `${path}[${index}]`, problems);
    if (read !== undefined) good.push(read.value);
  }
  const isAllBroken = good.length === 0 && input.length > 0;
  return isAllBroken ? undefined : check(schema, good, path, problems);
}

function check(schema: v.GenericSchema, value: unknown, path: string, problems: Problem[]): Read {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output };
  problems.push({ path, kind: 'wrong', expected: withoutValue(result.issues[0].message) });
  return undefined;
}

/** The value itself stays out: it may be a token, and problems are shown to everybody. */
function withoutValue(message: string): string {
  return message.replace(/ but received [\s\S]*$/, '').replace(/^Invalid \w+: /, '');
}

function entryOf(schema: { entries: v.ObjectEntries }, name: string): v.GenericSchema | undefined {
  return Object.hasOwn(schema.entries, name) ? (schema.entries[name] as v.GenericSchema) : undefined;
}

function factsOf(schema: v.GenericSchema): Partial<KeyFacts> {
  return v.getMetadata(schema as Parameters<typeof v.getMetadata>[0]) as Partial<KeyFacts>;
}

function unknownKey(path: string, known: string[]): Problem {
  return { path, kind: 'unknown-key', expected: `one of ${known.join(', ')}` };
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
