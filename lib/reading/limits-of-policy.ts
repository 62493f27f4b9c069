/** The limits an organisation has set, in the reader's own units. */
import type { Limits } from '../attachments/limits';
import type { Policy } from '../policy/policy';

const MEGABYTE = 1024 * 1024;

export function limitsOf(given: Policy['fileLimits']): Partial<Limits> {
  const { megabytes, seconds, depth, members, unpackedMegabytes, pictures } = given;
  return {
    ...(megabytes === undefined ? {} : { fileBytes: megabytes * MEGABYTE }),
    ...(seconds === undefined ? {} : { timeMs: seconds * 1000 }),
    ...(depth === undefined ? {} : { depth }),
    ...(members === undefined ? {} : { entries: members }),
    ...(unpackedMegabytes === undefined ? {} : { unpackedBytes: unpackedMegabytes * MEGABYTE }),
    ...(pictures === undefined ? {} : { pictures }),
  };
}
