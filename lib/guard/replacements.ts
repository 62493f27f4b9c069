/** What of held files may be sent: those that hold nothing as they are, clean copies of the others, the rest not at all. */
import type { Replacement } from '../ui/hold-dialog';
import type { Surroundings } from './surroundings';

export interface Offer {
  /** What each file becomes, in the order they were held. */
  replacements: Replacement[];
  files: File[];
}

/**
 * @param isClean whether a file may be sent as it is
 * @param unwanted ends the making of copies
 * @returns undefined when nothing would be left to send
 */
export async function offerReplacements(
  files: readonly File[],
  isClean: (file: File) => boolean,
  { cleanCopy }: Pick<Surroundings, 'cleanCopy'>,
  unwanted: AbortSignal,
): Promise<Offer | undefined> {
  const offered = await Promise.all(
    files.map(async (file) => {
      if (isClean(file)) return { file, becomes: 'as-is' as const };
      const copy = await cleanCopy?.(file, unwanted);
      return copy ? { file: copy, becomes: 'clean-copy' as const } : { file: undefined, becomes: 'left-out' as const };
    }),
  );
  const kept = offered.flatMap(({ file }) => file ?? []);
  if (kept.length === 0) return undefined;
  const replacements = offered.map(({ becomes }, place) => ({ name: files[place]?.name ?? '', becomes }));
  return { replacements, files: kept };
}
