/** A self-signed certificate, made anew for every run and thrown away after it. */

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Certificate {
  key: Buffer;
  cert: Buffer;
}

export async function makeCertificate(hosts: string[]): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'));
  const keyPath = join(folder, 'key.pem');
  const certPath = join(folder, 'cert.pem');
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  const subject = ['-days', '2', '-subj', '/CN=localhost', '-addext', `subjectAltName=${names}`];
  const output = ['-keyout', keyPath, '-out', certPath];
  try {
    await run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, ...output]);
    return { key: await readFile(keyPath), cert: await readFile(certPath) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
