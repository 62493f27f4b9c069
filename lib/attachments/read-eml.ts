/** Letters as files, RFC 5322 and MIME: headers, every body, every attachment; and mailboxes, RFC 4155. */
import PostalMime from 'postal-mime';
import { Unreadable } from './outcome';
import type { Piece } from './piece';
import { cut } from './read-text';
import { type Job, place, type Reader } from './reader';
import { bytesOf, sourceOfBytes } from './source';

export const readEml: Reader = async function* (source, job) {
  for (const letter of lettersOf(await bytesOf(source, job.budget))) yield* readLetter(letter, job);
};

/** A mailbox begins each letter with a line `From …`; a letter by itself has none. */
function* lettersOf(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  const text = new TextDecoder('latin1').decode(bytes); // a character a byte
  const starts = text.startsWith('From ')
    ? [...text.matchAll(/(?<=^|\n)From [^\n]*\n/g)].map(({ index }) => index)
    : [0];
  for (const [place, start] of starts.entries()) yield bytes.slice(start, starts[place + 1] ?? bytes.length);
}

async function* readLetter(bytes: Uint8Array<ArrayBuffer>, job: Job): AsyncGenerator<Piece> {
  job.budget.checkTime();
  const letter = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 64 }).catch(() => {
    throw new Unreadable('corrupt');
  });
  const headers = letter.headers
    .filter(({ key }) => !/^(?:dkim|arc|x-ms|received|authentication|content|mime)/.test(key))
    .map(({ key, value }) => `${key}: ${value}`);
  const decoded = [letter.subject, ...addresses(letter)].filter((line) => line !== undefined);
  yield { text: `${[...headers, ...decoded].join('\n')}\n`, where: place(job, 'header') };
  if (letter.text) yield* cut(letter.text, place(job, 'body'));
  if (letter.html) yield* job.nested(sourceOfBytes(new TextEncoder().encode(letter.html), 'letter.html'));
  for (const { filename, content } of letter.attachments) {
    const name = filename ?? '';
    if (name !== '') yield { text: `${name}\n`, where: place(job, 'file-name') };
    const attached = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    yield* job.nested(sourceOfBytes(attached, name));
  }
}

function addresses(letter: Awaited<ReturnType<typeof PostalMime.parse>>): string[] {
  return [letter.from, ...(letter.to ?? []), ...(letter.cc ?? []), ...(letter.bcc ?? [])].flatMap((one) =>
    one ? [`${one.name ?? ''} ${one.address ?? ''}`] : [],
  );
}
