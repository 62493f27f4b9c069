/** One packed file, RFC 1952: what is inside is read as it unpacks. */
import { place, type Reader } from './reader';
import { blobOf, type Source } from './source';
import { inflate } from './zip-directory';

export const readGzip: Reader = async function* (source, job) {
  const packed = await blobOf(source, job.budget);
  const name = source.name.replace(/\.t?gz$/i, '');
  const inner: Source = { name, chunks: () => inflate(packed, 'gzip', job.budget) };
  yield { text: `${name}\n`, where: place(job, 'file-name') };
  yield* job.nested(inner);
};
