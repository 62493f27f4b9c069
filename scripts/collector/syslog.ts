/** Records as syslog messages (RFC 5424) over TCP, framed by their length (RFC 6587). */
import { once } from 'node:events';
import { connect } from 'node:net';
import type { ReceivedRecord } from './decode';

/** Facility local0; the severity by OTLP's number: ERROR and above 3, WARN 4, else 6. */
function priorityOf(severityNumber: number): number {
  return 16 * 8 + (severityNumber >= 17 ? 3 : severityNumber >= 13 ? 4 : 6);
}

export function syslogFrame({ timeMs, severityNumber, eventName, attributes }: ReceivedRecord): string {
  const time = new Date(timeMs).toISOString();
  const host = String(attributes['service.instance.id'] ?? '-');
  const message = `<${priorityOf(severityNumber)}>1 ${time} ${host} saqtan - ${eventName} - ${JSON.stringify(attributes)}`;
  return `${Buffer.byteLength(message)} ${message}`;
}

export interface SyslogSink {
  /** Resolves when the bytes are with the operating system; waits for a relay that does not keep up. */
  write(records: readonly ReceivedRecord[]): Promise<void>;
  close(): void;
}

export async function connectSyslog(address: string): Promise<SyslogSink> {
  const [host = '127.0.0.1', port = '514'] = address.split(':');
  const socket = connect(Number(port), host);
  await once(socket, 'connect');
  return {
    write: (records) =>
      new Promise((resolve, reject) => {
        socket.write(records.map(syslogFrame).join(''), (error) => (error ? reject(error) : resolve()));
      }),
    close: () => socket.end(),
  };
}
