/** Remembers what the fixture pages have sent: the other side of every conversation. */

import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readBody } from './site';

export interface SentFile {
  name: string;
  sizeBytes: number;
  sha256: string;
  bytes: Buffer;
}

export interface SentMessage {
  /** Host and path of the page that sent it. */
  page: string;
  text: string;
  files: SentFile[];
}

async function toSentFile(file: File): Promise<SentFile> {
  const bytes = Buffer.from(await file.arrayBuffer());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: file.name, sizeBytes: bytes.length, sha256, bytes };
}

/** Reads the multipart form in which the pages post a message. */
export async function readSentMessage(request: IncomingMessage, page: string): Promise<SentMessage> {
  const body = await readBody(request);
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(body), { headers }).formData();
  const files = form.getAll('file').filter((entry) => entry instanceof File);
  const text = form.get('text');
  return {
    page,
    text: text instanceof File ? await text.text() : (text ?? ''),
    files: await Promise.all(files.map(toSentFile)),
  };
}
