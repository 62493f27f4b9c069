/** A health event: something the guard, the policy or the journal has to say about itself. */
import { isCode } from '../policy/code';

export const HEALTH_EVENTS = [
  'started',
  'updated',
  'policy-in-force',
  'policy-absent',
  'policy-partly',
  'policy-newer',
  'policy-unreadable',
  'messenger-complete',
  'messenger-incomplete',
  'journal-upgraded',
  'journal-shortened',
  'journal-restarted',
  'journal-lost',
  'paused',
  'resumed',
  'report-failing',
  'report-recovered',
  'report-skipped',
] as const;
export type HealthKind = (typeof HEALTH_EVENTS)[number];

export interface HealthEvent {
  id: string;
  /** Milliseconds since 1970, UTC. */
  time: number;
  event: HealthKind;
  /** An adapter's id. */
  messenger?: string;
  policyVersion?: string;
  /** An error's name, an extension's version, or why a report failed; never free text. */
  detail?: string;
  /** How many entries, keys… it is about. */
  count?: number;
}

export function newHealthEvent(event: HealthKind, facts: Omit<HealthEvent, 'id' | 'time' | 'event'> = {}): HealthEvent {
  return { id: crypto.randomUUID(), time: Date.now(), event, ...facts };
}

/** The same for what is stored and what is exported: nothing beside these fields ever gets through. */
export function cleanHealthEvent(input: unknown): HealthEvent | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { id, time, event, messenger, policyVersion, detail, count } = input as Record<string, unknown>;
  if (!isId(id) || !isTime(time) || !HEALTH_EVENTS.includes(event as HealthKind)) return undefined;
  return {
    id,
    time,
    event: event as HealthKind,
    ...(isCode(messenger) ? { messenger } : {}),
    ...(isCode(policyVersion) ? { policyVersion } : {}),
    ...(isDetail(detail) ? { detail } : {}),
    ...(isCount(count) ? { count } : {}),
  };
}

const DETAIL =
  /^(\d{1,3}(\.\d{1,4}){1,3}|[A-Z][A-Za-z]{2,30}Error|http-\d{3}|network|timeout|unknown|general-rules|composer-not-found|button-not-found|not-read-back|broken-repair|no-script)$/;

function isDetail(value: unknown): value is string {
  return typeof value === 'string' && DETAIL.test(value);
}

/** A random UUID. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(value);
}

/** At most eight digits: no number that identifies anybody is that short. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100_000_000;
}

/** Milliseconds since 1970 in the years 2017 to 2099, so that no 12-digit number passes for a time. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 1.5e12 && value < 4.1e12;
}
