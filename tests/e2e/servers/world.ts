/** Everything a run needs besides a browser: the sites under their real names and, on request, a chat server. */

import { blankSite } from './blank-site';
import { builtPages } from './build-pages';
import { createConverseSite, createUploadSite } from './converse-site';
import { createPageSite } from './page-site';
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
  /** The chat server and the account at its other end. */
  chat?: { prosody: Prosody; receiver: XmppReader };
  close(): Promise<void>;
}

export const sender: Account = { name: 'alice', password: 'wonderland' };
export const receiver: Account = { name: 'bob', password: 'builder' };

function pageSites(sent: SentMessage[]): Record<string, Site> {
  return {
    'web.whatsapp.com': createPageSite('web.whatsapp.com', { '/': 'whatsapp' }, builtPages, sent),
    'web.telegram.org': createPageSite(
      'web.telegram.org',
      { '/a/': 'telegram-a', '/k/': 'telegram-k' },
      builtPages,
      sent,
    ),
    'aitu.io': createPageSite('aitu.io', { '/': 'aitu' }, builtPages, sent),
    'clipboard.test': blankSite,
  };
}

export async function startWorld(): Promise<World> {
  const sent: SentMessage[] = [];
  const server = await startSiteServer(pageSites(sent));
  return { server, sent, close: () => server.close() };
}

/** The same with prosody, converse.js and a receiving account. */
export async function startChatWorld(): Promise<World> {
  const sent: SentMessage[] = [];
  const prosody = await startProsody([sender, receiver]);
  const reader = await connectReader(prosody.port, receiver);
  const server = await startSiteServer({
    ...pageSites(sent),
    'conversejs.org': createConverseSite(sender, prosody.port),
    [chatHost]: createUploadSite(prosody.port),
  });
  const close = async () => {
    reader.close();
    await server.close();
    await prosody.close();
  };
  return { server, sent, chat: { prosody, receiver: reader }, close };
}
