/** The schema as a list: what documents, templates and the options page are made of. */
import * as v from 'valibot';
import { COACH } from './policy';
import { type KeyFacts, policySchema } from './schema';
import { choicesOf, isList, isObject, isOptional, type KeyType, typeOf, unwrap } from './schema-walk';
import { KEY_WORDS, type KeyWords } from './words/keys';

export interface PolicyKey {
  /** `rules[].types`: `[]` stands for "each of". */
  path: string;
  type: KeyType;
  isRequired: boolean;
  /** Value → what is allowed, when that is a list of words. */
  choices?: readonly string[];
  /** What stands in for it; undefined: nothing does. */
  fallback?: unknown;
  facts: KeyFacts;
  words: KeyWords;
}

/** Every key, parents before their parts. */
export function listKeys(): PolicyKey[] {
  return Object.entries(policySchema.entries).flatMap(([name, schema]) =>
    describe(name, schema, COACH[name as keyof typeof COACH]),
  );
}

function describe(path: string, wrapped: v.GenericSchema, fallback: unknown): PolicyKey[] {
  const schema = unwrap(wrapped);
  const words = KEY_WORDS[path];
  if (!words) throw new Error(`words/keys.ts does not describe ${path}`);
  const choices = choicesOf(schema);
  const key: PolicyKey = {
    path,
    type: typeOf(schema),
    isRequired: !isOptional(wrapped),
    facts: v.getMetadata(schema as Parameters<typeof v.getMetadata>[0]) as unknown as KeyFacts,
    words,
    ...(choices ? { choices } : {}),
    ...(fallback === undefined ? {} : { fallback }),
  };
  return [key, ...partsOf(schema).flatMap((part) => describe(path + part.suffix, part.schema, part.fallback))];
}

interface Part {
  suffix: string;
  schema: v.GenericSchema;
  fallback?: unknown;
}

function partsOf(schema: v.GenericSchema): Part[] {
  if (isList(schema)) {
    const item = unwrap(schema.item);
    return isObject(item) ? partsOf(item).map((part) => ({ ...part, suffix: `[]${part.suffix}` })) : [];
  }
  if (!isObject(schema)) return [];
  return Object.entries(schema.entries).map(([name, entry]) => ({
    suffix: `.${name}`,
    schema: entry,
    fallback: v.getDefault(entry as v.OptionalSchema<v.GenericSchema, unknown>),
  }));
}
