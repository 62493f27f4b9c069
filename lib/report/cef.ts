/** The journal in the Common Event Format 26 of ArcSight, one line an event. */
import type { Entry } from '../journal/chain';
import { severityOf } from './severity';

/** CEF counts from 0 to 10. */
const SEVERITIES = { 1: 1, 2: 4, 3: 6, 4: 8, 5: 10 } as const;

/** @param version of the extension */
export function* cefLines(entries: Iterable<Entry>, version: string): Generator<string> {
  for (const entry of entries) yield `${cefLine(entry, version)}\n`;
}

export function cefLine(entry: Entry, version: string): string {
  const { name, classId, fields } =
    entry.kind === 'incident' ? incidentFields(entry.incident) : healthFields(entry.health);
  const header = ['CEF:0', 'Saqtan', 'Saqtan', version, classId, name, String(SEVERITIES[severityOf(entry)])];
  const extension = { rt: entry.time, externalId: entry.id, cn3: entry.seq, cn3Label: 'seq', ...fields };
  const pairs = Object.entries(extension).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${inExtension(String(value))}`],
  );
  return `${header.map(inHeader).join('|')}|${pairs.join(' ')}`;
}

function incidentFields(incident: Extract<Entry, { kind: 'incident' }>['incident']) {
  const types = Object.entries(incident.types).map(([type, count]) => `${type}:${count}`);
  return {
    classId: `incident-${incident.verdict}`,
    name: 'Personal data held before sending',
    fields: {
      act: incident.decision,
      app: incident.messenger,
      reason: incident.reason,
      cs1: incident.rule,
      cs1Label: 'rule',
      cs2: incident.policyVersion,
      cs2Label: 'policy',
      cs3: types.join(' '),
      cs3Label: 'types',
      cn1: incident.persons,
      cn1Label: 'persons',
      cn2: incident.files,
      cn2Label: 'files',
    },
  };
}

function healthFields({
  event,
  messenger,
  policyVersion,
  detail,
  count,
}: Extract<Entry, { kind: 'health' }>['health']) {
  const policy = policyVersion === undefined ? {} : { cs2: policyVersion, cs2Label: 'policy' };
  return {
    classId: event,
    name: 'State of the extension',
    fields: { app: messenger, ...policy, reason: detail, cnt: count },
  };
}

function inHeader(text: string): string {
  return text.replace(/[\\|]/g, '\\$&').replace(/[\r\n]/g, ' ');
}

function inExtension(text: string): string {
  return text.replace(/[\\=]/g, '\\$&').replace(/\r?\n/g, '\\n');
}
