/** Entries in the words of OCSF 1.4: Data Security Finding (2006) for incidents, Base Event (0) for health. */
import type { Entry } from '../journal/chain';
import type { DecisionKind } from '../policy/verdict';
import { severityOf } from './severity';

/** OCSF `activity_id` of a finding: 1 create. `disposition_id`: 1 allowed, 2 blocked, 15 detected, 99 other. */
const DISPOSITIONS: Record<DecisionKind, number> = { send: 1, cancel: 2, edit: 2, mask: 99, move: 99 };
const SEVERITY_NAMES = ['Unknown', 'Informational', 'Low', 'Medium', 'High', 'Critical'] as const;

export type Attribute = string | number;

/** Flat attributes, dots for depth; nothing in them but what the journal holds. */
export function ocsfAttributes(entry: Entry): Record<string, Attribute> {
  const severityId = severityOf(entry);
  const common = {
    'metadata.uid': entry.id,
    'metadata.version': '1.4.0',
    'metadata.product.name': 'Saqtan',
    'metadata.sequence': entry.seq,
    time: entry.time,
    severity_id: severityId,
    severity: SEVERITY_NAMES[severityId],
    'saqtan.kind': entry.kind,
    'saqtan.hash': entry.hash,
  };
  return entry.kind === 'incident'
    ? { ...common, ...findingOf(entry.incident) }
    : { ...common, ...stateOf(entry.health) };
}

function findingOf(incident: Extract<Entry, { kind: 'incident' }>['incident']): Record<string, Attribute> {
  const counts = Object.entries(incident.types).map(([type, count]) => [`saqtan.types.${type}`, count]);
  return {
    category_uid: 2,
    class_uid: 2006,
    class_name: 'Data Security Finding',
    activity_id: 1,
    type_uid: 200601,
    'finding_info.uid': incident.id,
    'finding_info.title': 'Personal data held before sending',
    'finding_info.types': Object.keys(incident.types).join(' '),
    'policy.uid': incident.rule,
    'policy.version': incident.policyVersion,
    disposition_id: DISPOSITIONS[incident.decision],
    'saqtan.messenger': incident.messenger,
    'saqtan.verdict': incident.verdict,
    'saqtan.decision': incident.decision,
    'saqtan.persons': incident.persons,
    'saqtan.files': incident.files,
    ...(incident.reason === undefined ? {} : { 'saqtan.reason': incident.reason }),
    ...Object.fromEntries(counts),
  };
}

function stateOf(health: Extract<Entry, { kind: 'health' }>['health']): Record<string, Attribute> {
  const { event, messenger, policyVersion, detail, count } = health;
  return {
    category_uid: 0,
    class_uid: 0,
    class_name: 'Base Event',
    activity_id: 99,
    activity_name: event,
    type_uid: 99,
    ...(messenger === undefined ? {} : { 'saqtan.messenger': messenger }),
    ...(policyVersion === undefined ? {} : { 'policy.version': policyVersion }),
    ...(detail === undefined ? {} : { 'saqtan.detail': detail }),
    ...(count === undefined ? {} : { 'saqtan.count': count }),
  };
}
