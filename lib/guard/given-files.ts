/** Files the page was given and shows beside a caption: what is written there leaves together with them. */
import type { Adapter } from '../messengers/adapter';
import { type Composer, editablesAround } from './composer';
import { conversationName } from './conversation';
import type { HeldFiles } from './file-gestures';

/** Captions are written soon; later the preview may have been closed unseen. */
const KEPT_MS = 3 * 60_000;

export interface GivenFiles {
  /** The same hold; what the page gets of it is remembered. */
  noting(held: HeldFiles): HeldFiles;
  /** Those that leave with the text of this composer, once. */
  take(composer: Composer): readonly File[];
}

interface Given {
  files: readonly File[];
  /** What could be written in before they came. */
  earlier: WeakSet<HTMLElement>;
  conversation: string | undefined;
  time: number;
}

/** A caption is a composer that was not there before its files: nothing else tells it in every messenger. */
export function watchGivenFiles(adapter: Adapter, now: () => number = Date.now): GivenFiles {
  let given: Given | undefined;

  const current = () => {
    const isOver = given && (now() - given.time > KEPT_MS || given.conversation !== conversationName(adapter));
    if (isOver) given = undefined;
    return given;
  };
  const isCaption = ({ element }: Composer) => current()?.earlier.has(element) === false;
  const note = (files: readonly File[]) => {
    const editables = editablesAround(document.documentElement, adapter);
    const before = current();
    const frame = { conversation: conversationName(adapter), time: now() };
    if (before && editables.some(isCaption)) given = { ...before, ...frame, files: [...before.files, ...files] };
    else given = { ...frame, files, earlier: new WeakSet(editables.map(({ element }) => element)) };
  };

  return {
    noting(held) {
      const { releaseInstead } = held;
      return {
        ...held,
        release: () => {
          note(held.files);
          held.release();
        },
        ...(releaseInstead && {
          releaseInstead: (others: readonly File[]) => {
            note(others);
            releaseInstead(others);
          },
        }),
      };
    },
    take(composer) {
      const taken = isCaption(composer) ? (given?.files ?? []) : [];
      if (taken.length > 0) given = undefined;
      return taken;
    },
  };
}
