/** Serves the real converse.js from npm and leads its chat traffic to prosody. */

import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { extname, join, resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import type { Account } from './prosody';
import { chatHost } from './prosody-config';
import { answerWith, pathOf, type Site } from './site';

const distribution = resolve('node_modules/converse.js/dist');
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

function writePage({ name, password }: Account): string {
  const settings = {
    view_mode: 'fullscreen',
    authentication: 'login',
    auto_login: true,
    jid: `${name}@${chatHost}`,
    password,
    websocket_url: 'wss://conversejs.org/xmpp-websocket',
    discover_connection_methods: false,
    assets_path: '/dist/',
    i18n: 'en',
    allow_non_roster_messaging: true,
    play_sounds: false,
    show_desktop_notifications: 'never',
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Converse</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/converse.min.css"></head>
<body class="converse-fullscreen"><script type="module">
import '/dist/converse.min.js';
converse.initialize(${JSON.stringify(settings)});
</script></body></html>`;
}

function towardsProsody(incoming: IncomingMessage, port: number): RequestOptions {
  const { method, url, headers } = incoming;
  return { host: '127.0.0.1', port, method, path: url, headers: { ...headers, host: chatHost } };
}

/** The page itself; its web socket is passed through byte by byte. */
export function createConverseSite(account: Account, port: number): Site {
  return {
    handle: async (incoming, response) => {
      const path = pathOf(incoming);
      if (path === '/fullscreen.html') {
        answerWith(response, 'text/html; charset=utf-8', writePage(account));
        return true;
      }
      // Sponsors' logos of the page we stand for; converse.js asks for them by itself.
      if (path.startsWith('/media/logos/')) {
        response.writeHead(204).end();
        return true;
      }
      if (path === '/curve25519_compiled.wasm') {
        answerWith(response, 'application/wasm', await readFile(join(distribution, path)));
        return true;
      }
      if (!/^\/dist\/[\w./-]+$/.test(path) || path.includes('..')) return false;
      const body = await readFile(join(distribution, path.slice('/dist/'.length))).catch(() => undefined);
      if (!body) return false;
      answerWith(response, types[extname(path)] ?? 'application/octet-stream', body);
      return true;
    },
    upgrade: (incoming, socket, head) => passSocket(incoming, socket, head, port),
  };
}

function passSocket(incoming: IncomingMessage, socket: Duplex, head: Buffer, port: number): void {
  const outgoing = requestHttp(towardsProsody(incoming, port));
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
}

/** Uploads and downloads of files under the chat server's own name. */
export function createUploadSite(port: number): Site {
  return {
    handle: (incoming, response) =>
      new Promise((resolveHandled) => {
        if (!pathOf(incoming).startsWith('/file_share/')) return resolveHandled(false);
        const outgoing = requestHttp(towardsProsody(incoming, port), (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
          resolveHandled(true);
        });
        outgoing.on('error', () => {
          response.writeHead(502).end();
          resolveHandled(true);
        });
        incoming.pipe(outgoing);
      }),
  };
}
