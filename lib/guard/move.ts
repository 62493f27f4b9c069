/** Moves what was held to the national messenger. Nothing leaves the composer before it is safe somewhere else. */
import type { Adapter } from '../messengers/adapter';
import { type NoticeAction, type NoticeKey, showNotice } from '../ui/notice';
import { text } from '../ui/texts';
import { rememberMoved } from './bring-back';
import { type Composer, readComposer } from './composer';
import { conversationName } from './conversation';
import { copy } from './copy';
import { namesOf } from './names-of';
import { replaceText } from './replace';
import type { Surroundings } from './surroundings';

/** What would have left together. */
export interface Leaving {
  /** Missing when nobody can tell where a text would have been. */
  composer?: Composer | undefined;
  /** Empty when there are only files. */
  text: string;
  files: readonly File[];
  /** The page shows the files already: only the person can take them out there. */
  isShown?: boolean;
}

interface Arrived {
  id?: string;
  text: boolean;
  files: boolean;
}

export async function move(leaving: Leaving, adapter: Adapter, around: Surroundings): Promise<void> {
  const { composer, text: words } = leaving;
  const isCopied = words !== '' && (await copy(words));
  const arrived = await carry(leaving, adapter, around);
  if (words !== '' && !isCopied && !arrived.text) {
    showNotice('copy-failed', [], { tone: 'warning' });
    return;
  }
  if (composer && arrived.text && arrived.id !== undefined) rememberMoved(arrived.id, composer, adapter);
  const isCleared = composer === undefined || words === '' || (await clear(composer, words));
  await around.openNationalMessenger();
  const { name } = around.policy().nationalMessenger;
  if (!isCleared) showNotice('not-cleared', [], { tone: 'warning', seconds: 20 });
  else if (around.isPractice) showNotice('moved-in-practice', [name], { tone: 'info', seconds: 20 });
  else sayWhereItIs(leaving, arrived, name);
}

/** Files may be more than can be carried; then the text goes without them. */
async function carry({ text, files }: Leaving, adapter: Adapter, around: Surroundings): Promise<Arrived> {
  const frame = { from: adapter.name, recipient: conversationName(adapter) ?? '' };
  const start = await around.carry({ text, files: [...files], ...frame });
  if (start?.kind === 'carried') return { id: start.id, text: text !== '', files: files.length > 0 };
  const isWorthAgain = start !== undefined && text !== '' && files.length > 0;
  const again = isWorthAgain ? await around.carry({ text, files: [], ...frame }) : undefined;
  return again?.kind === 'carried' ? { id: again.id, text: true, files: false } : { text: false, files: false };
}

function sayWhereItIs({ composer, files, isShown, ...draft }: Leaving, arrived: Arrived, targetName: string): void {
  const hasText = draft.text !== '';
  // With the files still beside it, a sentence for the other side would send them.
  const action = composer && !isShown ? { action: tellThem(composer, targetName) } : {};
  const say = (key: NoticeKey, words: string[], tone: 'info' | 'warning' = 'info') =>
    showNotice(key, words, { tone, seconds: 20, ...action });
  if (files.length === 0) say(arrived.text ? 'moved-text' : 'copied-for-target', [targetName]);
  else if (!arrived.files) say('files-not-moved', [namesOf(files), targetName], 'warning');
  else if (!hasText) say('moved-files', [namesOf(files), targetName]);
  else say(isShown ? 'moved-both-shown' : 'moved-both', [namesOf(files), targetName]);
}

/** What is left of the text when clearing fails is put right again; what the person wrote meanwhile is not touched. */
async function clear(composer: Composer, words: string): Promise<boolean> {
  const replaced = await replaceText(composer, '');
  if (replaced === 'done') return true;
  const rest = readComposer(composer);
  if (rest === '') return true;
  if (replaced === 'theirs') return !rest.includes(words);
  const isRemnant = words.includes(rest);
  if (isRemnant && rest !== words) await replaceText(composer, words);
  return !isRemnant;
}

/** A sentence for the other side, into the old composer: whether it is sent is up to the person. */
function tellThem(composer: Composer, targetName: string): NoticeAction {
  const onAct = () => {
    if (readComposer(composer) === '') void replaceText(composer, text('ready_moved', [targetName]));
    composer.element.focus();
  };
  return { name: 'tell-them', onAct };
}
