/** An incident: a verdict and its decision, without a word of the message. */
import { ENTITY_TYPES, type EntityType } from '../detect/finding';
import { isCode } from '../policy/code';
import { DECISIONS, type DecisionKind, VERDICTS, type VerdictKind } from '../policy/verdict';
import { isCount, isId, isTime } from './health';

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

/**
 * Copies what an incident may hold and nothing else, so that no text can slip in beside it.
 * @returns undefined if it is not an incident
 */
export function cleanIncident(input: unknown): Incident | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const given = input as Record<string, unknown>;
  const { id, time, messenger, persons, files, verdict, rule, policyVersion, decision, reason } = given;
  if (!isId(id) || !isCode(messenger) || !isCode(rule) || !isCode(policyVersion)) return undefined;
  if (!isTime(time) || !isCount(persons) || !isCount(files)) return undefined;
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

function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return list.includes(value as T);
}

/** The words an incident may use: ids of messengers and rules, codes of reasons. */
export interface Vocabulary {
  messengers: readonly string[];
  rules: readonly string[];
  reasons: readonly string[];
  policyVersion: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** An incident comes from a page that may have been taken over: words nobody here uses become `other`, a wrong time now. */
export function inOurWords(incident: Incident, words: Vocabulary, now = Date.now()): Incident {
  const known = (list: readonly string[], word: string) => (list.includes(word) ? word : 'other');
  return {
    ...incident,
    time: Math.abs(incident.time - now) < DAY_MS ? incident.time : now,
    messenger: known(words.messengers, incident.messenger),
    rule: known(words.rules, incident.rule),
    policyVersion: known([words.policyVersion], incident.policyVersion),
    ...(incident.reason === undefined ? {} : { reason: known(words.reasons, incident.reason) }),
  };
}
