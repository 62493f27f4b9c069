/** An incident: a verdict and its decision, without a word of the message. */
import { ENTITY_TYPES, type EntityType } from '../detect/finding';
import { DECISIONS, type DecisionKind, VERDICTS, type VerdictKind } from '../policy/verdict';

export interface Incident {
  id: string;
  /** Milliseconds since 1970, UTC. */
  time: number;
  /** An adapter's id. */
  messenger: string;
  /** How many findings of each type. */
  types: Partial<Record<EntityType, number>>;
  /** Distinct people. */
  persons: number;
  /** How many files were held; 0 for a text. */
  files: number;
  verdict: VerdictKind;
  /** Id of the rule that gave the verdict. */
  rule: string;
  policyVersion: string;
  decision: DecisionKind;
  /** Reason code under `justify`; never free text. */
  reason?: string;
}

export type IncidentFacts = Omit<Incident, 'id' | 'time'>;

export function newIncident(facts: IncidentFacts): Incident {
  return { id: crypto.randomUUID(), time: Date.now(), ...facts };
}

export function countTypes(found: readonly { type: EntityType; count?: number }[]): Incident['types'] {
  const types: Incident['types'] = {};
  for (const { type, count = 1 } of found) types[type] = (types[type] ?? 0) + count;
  return types;
}

const CODE = /^[\w.-]{1,64}$/;

/**
 * Copies what an incident may hold and nothing else, so that no text can slip in beside it.
 * @returns undefined if it is not an incident
 */
export function cleanIncident(input: unknown): Incident | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const given = input as Record<string, unknown>;
  const { id, time, messenger, persons, files, verdict, rule, policyVersion, decision, reason } = given;
  if (!isCode(id) || !isCode(messenger) || !isCode(rule) || !isCode(policyVersion)) return undefined;
  if (!isCount(time) || !isCount(persons) || !isCount(files)) return undefined;
  if (!isOneOf(VERDICTS, verdict) || !isOneOf(DECISIONS, decision)) return undefined;
  const incident: Incident = {
    id,
    time,
    messenger,
    types: cleanTypes(given.types),
    persons,
    files,
    verdict,
    rule,
    policyVersion,
    decision,
  };
  if (isCode(reason)) incident.reason = reason;
  return incident;
}

function cleanTypes(input: unknown): Incident['types'] {
  const types: Incident['types'] = {};
  if (typeof input !== 'object' || input === null) return types;
  for (const type of ENTITY_TYPES) {
    const count = (input as Record<string, unknown>)[type];
    if (isCount(count)) types[type] = count;
  }
  return types;
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && CODE.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return list.includes(value as T);
}
