/** Looks into a valibot schema: what kind of value it describes and what is inside. */
import type * as v from 'valibot';

export type KeyType = 'string' | 'integer' | 'boolean' | 'array' | 'object';

/** JSON Schema's word for it. */
export function typeOf(schema: v.GenericSchema): KeyType {
  switch (schema.type) {
    case 'strict_object':
      return 'object';
    case 'array':
      return 'array';
    case 'boolean':
      return 'boolean';
    case 'number':
      return 'integer';
    default:
      return 'string';
  }
}

export function isObject(schema: v.GenericSchema): schema is v.StrictObjectSchema<v.ObjectEntries, undefined> {
  return schema.type === 'strict_object';
}

export function isList(schema: v.GenericSchema): schema is v.ArraySchema<v.GenericSchema, undefined> {
  return schema.type === 'array';
}

export function isOptional(schema: v.GenericSchema): boolean {
  return schema.type === 'exact_optional' || schema.type === 'optional';
}

/** The schema inside `optional` and the like. */
export function unwrap(schema: v.GenericSchema): v.GenericSchema {
  return isOptional(schema) ? unwrap((schema as v.OptionalSchema<v.GenericSchema, unknown>).wrapped) : schema;
}

/** The words a value may be, of a list: the words its elements may be. */
export function choicesOf(schema: v.GenericSchema): readonly string[] | undefined {
  const inner = isList(schema) ? unwrap(schema.item) : schema;
  return inner.type === 'picklist' ? (inner as v.PicklistSchema<readonly string[], undefined>).options : undefined;
}
