/** A site of the test network that is answered by a program on a port of this machine, its web sockets too. */

import { type RequestOptions, request as requestHttp } from 'node:http';
import type { Site } from '../../e2e/servers/site';

export function createProxySite(port: number): Site {
  const towards = ({ method, url, headers }: RequestOptions & { url?: string }): RequestOptions => ({
    host: '127.0.0.1',
    port,
    method: method ?? 'GET',
    path: url ?? '/',
    headers: headers ?? {},
  });
  return {
    handle: (incoming, response) =>
      new Promise((resolve) => {
        const outgoing = requestHttp(towards(incoming as never), (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
          resolve(true);
        });
        outgoing.on('error', () => {
          response.writeHead(502).end();
          resolve(true);
        });
        incoming.pipe(outgoing);
      }),
    upgrade: (incoming, socket, head) => {
      const outgoing = requestHttp(towards(incoming as never));
      outgoing.on('upgrade', (answer, other, rest) => {
        const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
        socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
        socket.write(rest);
        other.write(head);
        socket.pipe(other).pipe(socket);
        socket.on('error', () => other.destroy());
        other.on('error', () => socket.destroy());
      });
      outgoing.on('error', () => socket.destroy());
      outgoing.end();
    },
  };
}
