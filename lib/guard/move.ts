/** Moves what was held to the national messenger. Nothing leaves the composer before it is safe somewhere else. */
import type { Adapter } from '../messengers/adapter';
import { type NoticeAction, showNotice } from '../ui/notice';
import { text } from '../ui/texts';
import { rememberMoved } from './bring-back';
import type { Composer } from './composer';
import { readComposer } from './composer';
import { conversationName } from './conversation';
import { copy } from './copy';
import { replaceText } from './replace';
import type { Surroundings } from './surroundings';

export interface MovableText {
  composer: Composer;
  text: string;
}

export async function move(
  { composer, text: words }: MovableText,
  adapter: Adapter,
  around: Surroundings,
): Promise<void> {
  const isCopied = await copy(words);
  const start = await around.carry({
    text: words,
    files: [],
    from: adapter.name,
    recipient: conversationName(adapter) ?? '',
  });
  const isCarried = start?.kind === 'carried';
  if (!isCopied && !isCarried) {
    showNotice('copy-failed', [], { tone: 'warning' });
    return;
  }
  if (isCarried) rememberMoved(start.id, composer, adapter);
  const isCleared = await clear(composer, words);
  await around.openNationalMessenger();
  if (!isCleared) {
    showNotice('not-cleared', [], { tone: 'warning', seconds: 20 });
    return;
  }
  const { name } = around.policy().nationalMessenger;
  showNotice(isCarried ? 'moved-text' : 'copied-for-target', [name], {
    tone: 'info',
    seconds: 20,
    action: tellThem(composer, name),
  });
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

export async function moveFiles(files: File[], adapter: Adapter, around: Surroundings): Promise<void> {
  const { name } = around.policy().nationalMessenger;
  const start = await around.carry({ text: '', files, from: adapter.name, recipient: conversationName(adapter) ?? '' });
  const isCarried = start?.kind === 'carried';
  await around.openNationalMessenger();
  showNotice(isCarried ? 'moved-files' : 'files-not-moved', [namesOf(files), name], { tone: 'info', seconds: 15 });
}

export function namesOf(files: readonly File[]): string {
  const [first, ...more] = files;
  return `${first?.name ?? ''}${more.length > 0 ? ` +${more.length}` : ''}`;
}
