import { describe, expect, it } from 'vitest';
import { type Entry, GENESIS, seal } from '@/lib/journal/chain';
import { newHealthEvent } from '@/lib/journal/health';
import { newIncident } from '@/lib/journal/incident';
import { cefLine } from '@/lib/report/cef';
import { csvLines } from '@/lib/report/csv';
import { ecsDocument } from '@/lib/report/ecs';
import { jsonLines, verifyLines } from '@/lib/report/jsonl';

const incident = {
  ...newIncident({
    messenger: 'whatsapp',
    types: { iin: 2 },
    persons: 2,
    files: 1,
    verdict: 'justify',
    rule: 'high',
    policyVersion: '2026-11',
    decision: 'send',
    reason: 'emergency',
  }),
  id: '7b1d5f62-0c1e-4a53-9a35-6f0c4f3b2a10',
  time: Date.UTC(2026, 10, 23, 6, 0),
};
const health = { ...newHealthEvent('policy-partly', { policyVersion: '2026-11', count: 2 }), time: incident.time };
const entries = () =>
  seal(
    [
      { kind: 'incident', incident },
      { kind: 'health', health },
    ],
    GENESIS,
  );
const [first, second] = (await entries()) as [Entry, Entry];

describe('an export', () => {
  it('as CSV has a header and a row each', () => {
    const [header, row, other] = [...csvLines([first, second])];
    expect(header).toBe(
      'seq,time,kind,id,messenger,types,persons,files,verdict,rule,decision,reason,policy,event,detail,count,hash\r\n',
    );
    expect(row).toBe(
      `1,2026-11-23T06:00:00.000Z,incident,${incident.id},whatsapp,iin:2,2,1,justify,high,send,emergency,2026-11,,,,${first.hash}\r\n`,
    );
    expect(other).toContain(',policy-partly,,2,');
  });

  it('as CEF has seven header fields, and a severity that grows when it was sent', () => {
    const line = cefLine(first, '0.1.0');
    expect(line).toMatch(
      /^CEF:0\|Saqtan\|Saqtan\|0\.1\.0\|incident-justify\|Personal data held before sending\|8\|rt=/,
    );
    expect(line).toContain('act=send app=whatsapp reason=emergency cs1=high');
    expect(cefLine(second, '0.1.0')).toContain('|policy-partly|State of the extension|6|');
  });

  it('as ECS names rule, decision and outcome', () => {
    expect(ecsDocument(first)).toMatchObject({
      '@timestamp': '2026-11-23T06:00:00.000Z',
      event: { kind: 'alert', action: 'send', outcome: 'success', severity: 4, sequence: 1 },
      rule: { id: 'high', version: '2026-11' },
      saqtan: { types: { iin: 2 }, persons: 2 },
    });
  });

  it('as JSON lines can be verified, and shows a change, a cut and a missing header', async () => {
    const lines = [...jsonLines([first, second], GENESIS, second)];
    expect(await verifyLines(lines.join(''))).toMatchObject({ kind: 'intact', entries: 2 });
    expect(await verifyLines(lines.join('').replace('"persons":2', '"persons":1'))).toMatchObject({
      flaw: 'hash',
      atSeq: 1,
    });
    expect(await verifyLines(lines.slice(0, 2).join(''))).toMatchObject({ flaw: 'head' });
    expect(await verifyLines(lines.slice(1).join(''))).toMatchObject({ flaw: 'form' });
    expect(await verifyLines('')).toMatchObject({ flaw: 'form' });
  });
});
