/** A second person's chat client without a page: logs in over a web socket and notes every message that arrives. */

import type { Account } from './prosody';
import { chatHost } from './prosody-config';

export interface XmppReader {
  /** Bodies of the messages received, in order. */
  received: string[];
  close(): void;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' };

function decode(xml: string): string {
  const decodeOne = (whole: string, name: string) =>
    name.startsWith('#x')
      ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      : name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1)))
        : (entities[name] ?? whole);
  return xml.replace(/&(#?\w+);/g, decodeOne);
}

/** One stanza a frame, as RFC 7395 has it. */
function bodyOf(stanza: string): string | undefined {
  if (!stanza.startsWith('<message') || /type=['"]error['"]/.test(stanza)) return undefined;
  const body = /<body[^>]*>([\s\S]*?)<\/body>/.exec(stanza)?.[1];
  return body === undefined ? undefined : decode(body);
}

export async function connectReader(port: number, { name, password }: Account): Promise<XmppReader> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/xmpp-websocket`, 'xmpp');
  const received: string[] = [];
  const open = () => socket.send(`<open xmlns="urn:ietf:params:xml:ns:xmpp-framing" to="${chatHost}" version="1.0"/>`);
  const secret = Buffer.from(`\0${name}\0${password}`).toString('base64');
  await new Promise<void>((resolve, reject) => {
    socket.onopen = open;
    socket.onclose = () => reject(new Error('The chat server hung up on the reader'));
    socket.onmessage = ({ data }) => {
      const stanza = String(data);
      if (stanza.includes('<mechanisms')) {
        socket.send(`<auth xmlns="urn:ietf:params:xml:ns:xmpp-sasl" mechanism="PLAIN">${secret}</auth>`);
      } else if (stanza.startsWith('<success')) {
        open();
      } else if (stanza.includes('urn:ietf:params:xml:ns:xmpp-bind')) {
        if (stanza.startsWith('<iq')) {
          socket.send('<presence xmlns="jabber:client"/>');
          resolve();
        } else {
          const bind = '<bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"/>';
          socket.send(`<iq xmlns="jabber:client" type="set" id="bind">${bind}</iq>`);
        }
      }
      const body = bodyOf(stanza);
      if (body !== undefined) received.push(body);
    };
  });
  return { received, close: () => socket.close() };
}
