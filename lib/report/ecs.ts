/** The journal in the Elastic Common Schema 8, one JSON document a line. */
import type { Entry } from '../journal/chain';
import { severityOf } from './severity';

export function* ecsLines(entries: Iterable<Entry>): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify(ecsDocument(entry))}\n`;
}

export function ecsDocument(entry: Entry): Record<string, unknown> {
  const common = {
    '@timestamp': new Date(entry.time).toISOString(),
    ecs: { version: '8.17.0' },
    observer: { vendor: 'Saqtan', product: 'Saqtan', type: 'dlp' },
  };
  const event = { id: entry.id, sequence: entry.seq, hash: entry.hash, severity: severityOf(entry), module: 'saqtan' };
  if (entry.kind === 'health') {
    return {
      ...common,
      event: { ...event, kind: 'state', category: ['host'], action: entry.health.event, dataset: 'saqtan.health' },
      saqtan: withoutIdentity(entry.health),
    };
  }
  const { incident } = entry;
  const outcome = incident.decision === 'send' ? 'success' : 'failure';
  return {
    ...common,
    event: {
      ...event,
      kind: 'alert',
      category: ['network'],
      type: ['info'],
      action: incident.decision,
      outcome,
      dataset: 'saqtan.incident',
    },
    rule: { id: incident.rule, version: incident.policyVersion },
    saqtan: withoutIdentity(incident),
  };
}

function withoutIdentity<Content extends { id: string; time: number }>({ id: _id, time: _time, ...rest }: Content) {
  return rest;
}
