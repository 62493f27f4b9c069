/** Everything a run needs besides a browser: the sites under their real names and, on request, a chat server. */

import { pages } from '../../pages/messengers';
import { builtPreview } from '../../ui-preview/build-preview';
import { blankSite } from './blank-site';
import { builtPages, folderOf, kitFolder } from './build-pages';
import { createConverseSite, createUploadSite } from './converse-site';
import { createPageSite, type PageFolders, type Received } from './page-site';
import { type Account, type Prosody, startProsody } from './prosody';
import { chatHost } from './prosody-config';
import type { SentMessage } from './sent-log';
import type { Site } from './site';
import { type SiteServer, startSiteServer } from './site-server';
import { connectReader, type XmppReader } from './xmpp-reader';

export interface World {
  server: SiteServer;
  /** What the fixture pages have sent. */
  sent: SentMessage[];
  /** Drafts the fixture pages have saved on their servers. */
  drafts: string[];
  /** The chat server and the account at its other end. */
  chat?: { prosody: Prosody; receiver: XmppReader };
  close(): Promise<void>;
}

export const sender: Account = { name: 'alice', password: 'wonderland' };
export const receiver: Account = { name: 'bob', password: 'builder' };

/** The pages written by hand, by host and path. */
const handWritten: Record<string, PageFolders> = {
  'web.whatsapp.com': { '/': 'whatsapp' },
  'web.telegram.org': { '/a/': 'telegram-a', '/k/': 'telegram-k' },
  'aitu.io': { '/': 'aitu' },
  'web.snapchat.com': { '/frame/': { folders: ['frame-editor'], hasTrustedTypes: false } },
};

/** Those and the described pages: several may share a host. */
function pageSites(received: Received): Record<string, Site> {
  const hosts = new Map(Object.entries(handWritten));
  for (const page of pages) {
    const { hostname, pathname } = new URL(page.address);
    const folder = { folders: [folderOf(page), kitFolder], hasTrustedTypes: page.hasTrustedTypes };
    hosts.set(hostname, { ...hosts.get(hostname), [pathname]: folder });
  }
  const sites = [...hosts].map(
    ([host, folders]) => [host, createPageSite(host, folders, builtPages, received)] as const,
  );
  // Every state of what Saqtan shows, under a policy as strict as a messenger's.
  const preview = createPageSite(
    'preview.test',
    { '/': { folders: ['.'], hasTrustedTypes: true } },
    builtPreview,
    received,
  );
  return { ...Object.fromEntries(sites), 'clipboard.test': blankSite, 'preview.test': preview };
}

/** @param more sites besides the messengers */
export async function startWorld(more: Record<string, Site> = {}): Promise<World> {
  const received: Received = { sent: [], drafts: [] };
  const server = await startSiteServer({ ...pageSites(received), ...more });
  return { server, ...received, close: () => server.close() };
}

/** The same with prosody, converse.js and a receiving account. */
export async function startChatWorld(): Promise<World> {
  const received: Received = { sent: [], drafts: [] };
  const prosody = await startProsody([sender, receiver]);
  const reader = await connectReader(prosody.port, receiver);
  const server = await startSiteServer({
    ...pageSites(received),
    'conversejs.org': createConverseSite(sender, prosody.port),
    [chatHost]: createUploadSite(prosody.port),
  });
  const close = async () => {
    reader.close();
    await server.close();
    await prosody.close();
  };
  return { server, ...received, chat: { prosody, receiver: reader }, close };
}
