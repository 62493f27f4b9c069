/** Starts and stops a real chat server, prosody, in a folder of its own; as root it runs as the user prosody. */

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { waitFor } from '../wait-for';
import { chatHost, type ProsodyPlace, writeConfiguration } from './prosody-config';

const run = promisify(execFile);

export interface Account {
  name: string;
  password: string;
}

export interface Prosody {
  port: number;
  /** Contents of the files that were really uploaded, by where they lie. */
  uploads(): Promise<Map<string, Buffer>>;
  close(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** prosody refuses to run as root. */
function asProsody(command: string[]): [string, string[]] {
  const [program = '', ...rest] = process.getuid?.() === 0 ? ['runuser', '-u', 'prosody', '--', ...command] : command;
  return [program, rest];
}

async function prepare(accounts: Account[]): Promise<ProsodyPlace & { config: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'prosody-'));
  const config = join(folder, 'prosody.cfg.lua');
  const port = await freePort();
  await mkdir(join(folder, 'data'));
  await writeFile(config, writeConfiguration({ folder, port }));
  if (process.getuid?.() === 0) await run('chown', ['-R', 'prosody', folder]);
  for (const { name, password } of accounts) {
    await run(...asProsody(['prosodyctl', '--config', config, 'register', name, chatHost, password]));
  }
  return { folder, port, config };
}

async function isUp(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/http-bind`).catch(() => undefined);
  return answer !== undefined;
}

/** http_file_share keeps every finished upload as one `.bin` file. */
async function readUploads(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(join(folder, 'data'), { recursive: true, withFileTypes: true });
  const uploads = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.bin'));
  const paths = uploads.map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const)));
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

export async function startProsody(accounts: Account[]): Promise<Prosody> {
  const { folder, port, config } = await prepare(accounts);
  const server = spawn(...asProsody(['prosody', '--config', config, '-F']), { stdio: 'ignore' });
  await waitFor('prosody to answer', () => isUp(port), { timeoutMs: 15_000 });
  return {
    port,
    uploads: () => readUploads(folder),
    close: async () => {
      await stop(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
