/** XML and HTML as a stream of elements and texts; forgiving, without entities of the document's own, bounded in depth. */
import { Parser } from 'htmlparser2';
import { encodingOf } from './encoding';
import type { Budget } from './limits';
import { Unreadable } from './outcome';
import type { Source } from './source';

export interface MarkupHandler {
  /** Names come with their prefix (`w:p`). */
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
  comment?(text: string): void;
}

/**
 * Feeds a source through a handler, giving control back after each chunk.
 * @yields nothing of worth: the caller then takes what its handler has gathered
 */
export async function* parseMarkup(
  source: Source,
  handler: MarkupHandler,
  budget: Budget,
  kind: 'xml' | 'html' = 'xml',
): AsyncGenerator<void> {
  const parser = newParser(handler, budget.limits.markupDepth, kind);
  let decoder: TextDecoder | undefined;
  for await (const chunk of source.chunks()) {
    budget.checkTime();
    decoder ??= new TextDecoder(declaredEncoding(chunk) ?? encodingOf(chunk.subarray(0, 65_536)));
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.end(decoder?.decode());
  yield;
}

function newParser(handler: MarkupHandler, maxDepth: number, kind: 'xml' | 'html'): Parser {
  let depth = 0;
  return new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > maxDepth) throw new Unreadable('too-deep');
        handler.open(name, attributes);
      },
      onclosetag(name) {
        depth--;
        handler.close(name);
      },
      ontext: (text) => handler.text(text),
      oncomment: (text) => handler.comment?.(text),
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  );
}

/** What `<?xml encoding=…?>` or `<meta charset=…>` says, if it is an encoding that exists and not contradicted by a mark. */
export function declaredEncoding(head: Uint8Array): string | undefined {
  if ((head[0] ?? 0) >= 0xef && encodingOf(head.subarray(0, 4096)) !== 'utf-8') return undefined;
  const start = new TextDecoder('latin1').decode(head.subarray(0, 2048));
  const label = /(?:encoding|charset)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  if (label === undefined || /^utf-?16/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined; // no such encoding: the bytes decide
  }
}
