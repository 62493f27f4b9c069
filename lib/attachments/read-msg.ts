/** Outlook messages, MS-OXMSG: subject, addresses, body and attachments, each in a stream named after its property. */
import type { CompoundReader } from './read-compound';
import { place } from './reader';
import { sourceOfBytes } from './source';

const ATTACHED_BYTES = '37010102';

export const readMsg: CompoundReader = async function* (file, job) {
  let text = '';
  for (const [name, open] of file.streams) {
    const property = /(?:^|\/)__substg1\.0_([0-9A-F]{8})$/i.exec(name)?.[1];
    if (property === undefined) continue;
    if (property.endsWith('001F')) text += `${new TextDecoder('utf-16le').decode(open())}\n`;
    else if (property.endsWith('001E')) text += `${new TextDecoder('windows-1251').decode(open())}\n`;
    else if (property === '10130102') yield* job.nested(sourceOfBytes(open(), 'body.html'));
    else if (property === ATTACHED_BYTES) yield* job.nested(sourceOfBytes(open(), name.split('/')[0] ?? ''));
  }
  yield { text, where: place(job, 'body') };
};
