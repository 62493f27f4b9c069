/** One TLS server that plays the whole internet: known host names get their site, everything else is written down. */

import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { makeCertificate } from './certificate';
import type { Site } from './site';

/** Sites by their host names. */
export type Sites = Record<string, Site>;

export interface SeenRequest {
  host: string;
  method: string;
  path: string;
  /** The Origin header, which names an extension that asks for something. */
  origin: string;
  /** Whether one of our sites knew the address. */
  isKnown: boolean;
}

export interface SiteServer {
  port: number;
  /** Every request of the run, and every TLS greeting to an unknown host. */
  requests: SeenRequest[];
  /** Requests that neither a page nor the browser's own maker explains. */
  strays(): SeenRequest[];
  close(): Promise<void>;
}

/** Hosts of the browsers' makers, which both browsers ask for lists and updates whatever flags they are given. */
const makerHosts = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

function isStray(seen: SeenRequest): boolean {
  if (seen.origin.includes('-extension://')) return true;
  return !seen.isKnown && !makerHosts.test(seen.host);
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '');
}

function see(request: IncomingMessage): SeenRequest {
  const { method = 'GET', url: path = '/', headers } = request;
  return { host: hostOf(request), method, path, origin: headers.origin ?? '', isKnown: false };
}

/** Passes a raw connection on by its first byte: 22 opens a TLS handshake, anything else is plain HTTP. */
function route(socket: Socket, tls: { emit: Emit }, plain: { emit: Emit }): void {
  socket.on('error', () => socket.destroy());
  socket.once('data', (head) => {
    socket.pause();
    socket.unshift(head);
    (head[0] === 22 ? tls : plain).emit('connection', socket);
    process.nextTick(() => socket.resume());
  });
}
type Emit = (event: 'connection', socket: Socket) => boolean;

/** A greeting names the host before anything is asked: a connection opened in advance is seen too. */
function watchGreetings(tls: HttpsServer, sites: Sites, requests: SeenRequest[]): void {
  tls.on('secureConnection', (socket: TLSSocket & { servername?: string | false }) => {
    // A resumed session names no host; what is asked over it is seen by its Host header.
    const host = socket.servername || '';
    if (host !== '' && !sites[host]) requests.push({ host, method: 'TLS', path: '', origin: '', isKnown: false });
  });
}

function passUpgrades(tls: HttpsServer, sites: Sites, requests: SeenRequest[]): void {
  tls.on('upgrade', (request, socket, head) => {
    const seen = see(request);
    const site = sites[seen.host];
    seen.isKnown = site?.upgrade !== undefined;
    requests.push(seen);
    if (site?.upgrade) site.upgrade(request, socket, head);
    else socket.destroy();
  });
}

function answerFrom(sites: Sites, requests: SeenRequest[]): RequestListener {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const seen = see(request);
    requests.push(seen);
    seen.isKnown = (await sites[seen.host]?.handle(request, response)) ?? false;
    if (!seen.isKnown) response.writeHead(404).end();
  };
  return (request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  };
}

export async function startSiteServer(sites: Sites): Promise<SiteServer> {
  const requests: SeenRequest[] = [];
  const open = new Set<Socket>();
  const answer = answerFrom(sites, requests);
  const tls = createHttpsServer(await makeCertificate(Object.keys(sites)), answer);
  const plain = createHttpServer(answer);
  watchGreetings(tls, sites, requests);
  passUpgrades(tls, sites, requests);
  const front = createTcpServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    route(socket, tls, plain);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  return {
    port: (front.address() as AddressInfo).port,
    requests,
    strays: () => requests.filter(isStray),
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => front.close(resolve));
    },
  };
}
