/** A real IRC server (ngircd), a real web client (The Lounge) before it, and somebody at the other end of the channel. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../e2e/servers/prosody';
import { waitFor } from '../../e2e/wait-for';

export const channel = '#clinic';

export interface Lounge {
  port: number;
  /** What others have said in the channel, one line each. */
  heard: string[];
  /** Who has come into the channel, as the others are told. */
  joined: string[];
  close(): Promise<void>;
}

const ircConfiguration = (port: number) => `[Global]
Name = irc.example.test
Info = test
Listen = 127.0.0.1
Ports = ${port}
MotdPhrase = "test"
${process.getuid?.() === 0 ? 'ServerUID = irc\nServerGID = irc' : ''}
[Options]
Ident = no
DNS = no
PAM = no
[Limits]
MaxConnectionsIP = 0
`;

const loungeConfiguration = (port: number, ircPort: number) =>
  `module.exports = ${JSON.stringify({
    public: true,
    host: '127.0.0.1',
    port,
    reverseProxy: true,
    prefetch: false,
    messageStorage: [],
    lockNetwork: true,
    defaults: {
      name: 'local',
      host: '127.0.0.1',
      port: ircPort,
      password: '',
      tls: false,
      rejectUnauthorized: false,
      nick: 'alice',
      username: 'alice',
      realname: 'alice',
      join: channel,
      leaveMessage: '',
    },
  })};`;

async function stop(program: ChildProcess): Promise<void> {
  const ended = new Promise((done) => program.once('exit', done));
  program.kill('SIGTERM');
  await ended;
}

/** The account at the other end: joins the channel and writes down what it hears. */
async function listenAt(port: number, { heard, joined }: Pick<Lounge, 'heard' | 'joined'>): Promise<() => void> {
  const socket = connect(port, '127.0.0.1');
  let isIn = false;
  let rest = '';
  socket.on('data', (bytes) => {
    const lines = (rest + bytes.toString('utf8')).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('PING')) socket.write(`PONG${line.slice(4)}\r\n`);
      if (line.includes(' 001 ')) socket.write(`JOIN ${channel}\r\n`);
      if (line.includes(' 366 ')) isIn = true;
      const [, nick] = /^:([^!]+)!\S+ JOIN /.exec(line) ?? [];
      if (nick !== undefined) joined.push(nick);
      const [, text] = / PRIVMSG #\S+ :(.*)$/.exec(line) ?? [];
      if (text !== undefined) heard.push(text);
    }
  });
  socket.write('NICK bob\r\nUSER bob 0 * :bob\r\n');
  await waitFor('the other end to be in the channel', () => isIn);
  return () => socket.destroy();
}

/** @throws when `npm run test:thelounge` has not installed it */
export async function startLounge(): Promise<Lounge> {
  const folder = await mkdtemp(join(tmpdir(), 'lounge-'));
  const [port, ircPort] = [await freePort(), await freePort()];
  await mkdir(join(folder, 'home'));
  await writeFile(join(folder, 'ngircd.conf'), ircConfiguration(ircPort));
  await writeFile(join(folder, 'home', 'config.js'), loungeConfiguration(port, ircPort));
  const irc = spawn('/usr/sbin/ngircd', ['-n', '-f', join(folder, 'ngircd.conf')], { stdio: 'ignore' });
  const installed = resolve('.cache/thelounge/node_modules/thelounge/index.js');
  const preload = resolve('tests/messengers/thelounge/no-changelog.cjs');
  const lounge = spawn(process.execPath, ['--require', preload, installed, 'start'], {
    stdio: 'ignore',
    // Told that it is tested it never listens.
    env: { ...process.env, NODE_ENV: 'production', THELOUNGE_HOME: join(folder, 'home') },
  });
  const channelLog = { heard: [] as string[], joined: [] as string[] };
  await waitFor('The Lounge to answer', () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    ),
  );
  const leave = await listenAt(ircPort, channelLog);
  const close = async () => {
    leave();
    await Promise.all([stop(lounge), stop(irc)]);
    await rm(folder, { recursive: true, force: true });
  };
  return { port, ...channelLog, close };
}
