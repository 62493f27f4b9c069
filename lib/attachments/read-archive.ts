/** 7z, RAR, xz, bzip2 and whatever else libarchive knows: the files inside, one by one. */
import { membersOf } from './archive-engine';
import { Unreadable } from './outcome';
import { place, type Reader } from './reader';
import { bytesOf, sourceOfBytes } from './source';

export const readArchive: Reader = async function* (source, job) {
  if (!job.assets) throw new Unreadable('unsupported');
  for await (const { name, isFolder, content } of membersOf(
    await bytesOf(source, job.budget),
    job.assets,
    job.budget,
  )) {
    yield { text: `${name}\n`, where: place(job, 'file-name') };
    if (isFolder) continue;
    try {
      yield* job.nested(sourceOfBytes(content(), name));
    } catch (error) {
      if (!(error instanceof Unreadable) || error.outcome !== 'encrypted') throw error;
      job.leftOut('encrypted'); // the next member may be open
    }
  }
};
