/** Serves the fixture pages of `tests/pages` under a strict content security policy and takes what they send. */

import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { readSentMessage, type SentMessage } from './sent-log';
import { answerWith, pathOf, readBody, type Site } from './site';

const policies = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob: data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];
const trustedTypes = "require-trusted-types-for 'script'";

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

interface PageFolder {
  /** Where its files lie, the first that has the file first. */
  folders: string[];
  hasTrustedTypes: boolean;
}

/** Folders by the path they are served at, such as `/a/` → `telegram-a`. */
export type PageFolders = Record<string, string | PageFolder>;

async function readFirst(paths: string[]): Promise<Buffer | undefined> {
  for (const path of paths) {
    const body = await readFile(path).catch(() => undefined);
    if (body) return body;
  }
  return undefined;
}

async function sendFile(response: ServerResponse, built: string, name: string, page: PageFolder): Promise<boolean> {
  const body = await readFirst(page.folders.map((folder) => join(built, folder, name)));
  if (!body) return false;
  response.setHeader(
    'content-security-policy',
    [...policies, ...(page.hasTrustedTypes ? [trustedTypes] : [])].join('; '),
  );
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  answerWith(response, types[extname(name)] ?? 'application/octet-stream', body);
  return true;
}

/** What the pages of one host have sent. */
export interface Received {
  sent: SentMessage[];
  /** Drafts they keep on their server. */
  drafts: string[];
}

export function createPageSite(host: string, folders: PageFolders, built: string, { sent, drafts }: Received): Site {
  // The more particular path first.
  const bases = Object.keys(folders).toSorted((a, b) => b.length - a.length);
  return {
    handle: async (request, response) => {
      const path = pathOf(request);
      if (path === '/favicon.ico') {
        response.writeHead(204).end();
        return true;
      }
      const base = bases.find((prefix) => path.startsWith(prefix));
      if (base === undefined) return false;
      const rest = path.slice(base.length);
      if (rest === 'sent' && request.method === 'POST') {
        sent.push(await readSentMessage(request, host + base));
        response.writeHead(204).end();
        return true;
      }
      if (rest === 'draft' && request.method === 'POST') {
        drafts.push((await readBody(request)).toString('utf8'));
        response.writeHead(204).end();
        return true;
      }
      const name = rest === '' ? 'index.html' : rest;
      const folder = folders[base] ?? '';
      const page = typeof folder === 'string' ? { folders: [folder], hasTrustedTypes: true } : folder;
      return /^[\w.-]+$/.test(name) && sendFile(response, built, name, page);
    },
  };
}
