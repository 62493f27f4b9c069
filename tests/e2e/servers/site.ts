/** What stands behind one host name of the test server. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export interface Site {
  /** Answers the request and says true, or says false when it knows no such address. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Takes over a connection for a web socket. */
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The path without its query. */
export function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'https://localhost').pathname;
}

export function answerWith(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('content-type', type);
  response.setHeader('cache-control', 'no-store');
  response.end(body);
}
