/** The schema in the words Chromium understands. */
import type * as v from 'valibot';
import { policySchema } from './schema';
import { isList, isObject, typeOf, unwrap } from './schema-walk';

export interface ManagedSchema {
  type: string;
  properties?: Record<string, ManagedSchema>;
  items?: ManagedSchema;
  additionalProperties?: ManagedSchema;
}

/**
 * Only types, no limits: Chromium drops a value that breaks its schema without a word, and then nobody could name it.
 * Below the top unknown keys pass when their value is a string, for the same reason.
 */
export function managedSchema(): ManagedSchema {
  // At the top Chromium refuses the whole extension for it: "additionalProperties … not supported at the main schema".
  const { additionalProperties: _unsupported, ...main } = convert(policySchema as unknown as v.GenericSchema);
  return main;
}

function convert(wrapped: v.GenericSchema): ManagedSchema {
  const schema = unwrap(wrapped);
  const type = typeOf(schema);
  if (isList(schema)) return { type, items: convert(schema.item) };
  if (!isObject(schema)) return { type };
  const properties = Object.entries(schema.entries).map(([name, entry]) => [name, convert(entry as v.GenericSchema)]);
  return { type, properties: Object.fromEntries(properties), additionalProperties: { type: 'string' } };
}
