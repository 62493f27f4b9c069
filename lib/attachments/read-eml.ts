/** Letters as files, RFC 5322 and MIME: headers, every body, every attachment. */
import PostalMime from 'postal-mime';
import { Unreadable } from './outcome';
import { cut } from './read-text';
import { place, type Reader } from './reader';
import { bytesOf, sourceOfBytes } from './source';

export const readEml: Reader = async function* (source, job) {
  const bytes = await bytesOf(source, job.budget);
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
};

function addresses(letter: Awaited<ReturnType<typeof PostalMime.parse>>): string[] {
  return [letter.from, ...(letter.to ?? []), ...(letter.cc ?? []), ...(letter.bcc ?? [])].flatMap((one) =>
    one ? [`${one.name ?? ''} ${one.address ?? ''}`] : [],
  );
}
