/** Serves the fixture pages of `tests/pages` under a strict content security policy and takes what they send. */

import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { readSentMessage, type SentMessage } from './sent-log';
import { answerWith, pathOf, type Site } from './site';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob: data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Folders by the path they are served at, such as `/a/` → `telegram-a`. */
export type PageFolders = Record<string, string>;

async function sendFile(response: ServerResponse, path: string): Promise<boolean> {
  const body = await readFile(path).catch(() => undefined);
  if (!body) return false;
  response.setHeader('content-security-policy', policy);
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  answerWith(response, types[extname(path)] ?? 'application/octet-stream', body);
  return true;
}

export function createPageSite(host: string, folders: PageFolders, built: string, sent: SentMessage[]): Site {
  return {
    handle: async (request, response) => {
      const path = pathOf(request);
      if (path === '/favicon.ico') {
        response.writeHead(204).end();
        return true;
      }
      const base = Object.keys(folders).find((prefix) => path.startsWith(prefix));
      if (base === undefined) return false;
      const rest = path.slice(base.length);
      if (rest === 'sent' && request.method === 'POST') {
        sent.push(await readSentMessage(request, host + base));
        response.writeHead(204).end();
        return true;
      }
      const name = rest === '' ? 'index.html' : rest;
      return /^[\w.-]+$/.test(name) && sendFile(response, join(built, folders[base] ?? '', name));
    },
  };
}
