/** Looks after drafts on their way: who may ask for them, where they open, when they are over. */
import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '@/lib/messages';
import { createMoves } from '@/lib/move/moves';
import type { BroughtBack, MovingDraft, Origin } from '@/lib/move/moving';
import { hasOffer } from '@/lib/move/target';
import { openTarget, showTab } from './open-target';

const ALARM = 'moves';
const moves = createMoves(browser.storage.session);

interface Sender {
  url?: string | undefined;
}

/** Register at once: the background may have been woken by the very message or alarm. */
export function lookAfterMoves(isOwnPage: (url: string | undefined) => boolean): void {
  const check = ({ url = '' }: Sender) => {
    if (!hasOffer(url) && !isOwnPage(url)) throw new Error('only the national messenger may ask for a moved draft');
  };
  onMessage('beginMove', async ({ data, sender }) => {
    if (sender.tab?.id === undefined) return { kind: 'refused', reason: 'not-a-draft' };
    const start = await moves.begin(data, { tabId: sender.tab.id, frameId: sender.frameId ?? 0 });
    await browser.alarms.create(ALARM, { periodInMinutes: 0.5 });
    return start;
  });
  onMessage('openNationalMessenger', async () => openTarget((await moves.waiting()).length > 0));
  onMessage('waitingMoves', ({ sender }) => {
    check(sender);
    return moves.waiting();
  });
  onMessage('moveFiles', ({ data, sender }) => {
    check(sender);
    return moves.files(data);
  });
  onMessage('finishMove', ({ data, sender }) => {
    check(sender);
    return moves.finish(data.id, data.part);
  });
  onMessage('bringBack', ({ data, sender }) => {
    check(sender);
    return bringBack(data);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sweep();
  });
  void sweep();
}

async function bringBack(id: string): Promise<BroughtBack> {
  const origin = await moves.originOf(id);
  const draft = (await moves.waiting()).find((each) => each.id === id);
  if (!origin || !draft || draft.text === '') return 'kept';
  if (!(await showTab(origin.tabId))) return 'kept';
  const result = await restore(draft, origin, []);
  if (result !== 'kept') await moves.finish(id, 'text');
  return result;
}

function restore({ id, text }: MovingDraft, origin: Origin, goneFiles: { name: string }[]): Promise<BroughtBack> {
  return sendMessage('restoreDraft', { id, text, goneFiles }, origin).catch((): BroughtBack => 'kept');
}

/** A text nobody fetched goes back to its composer by itself: it must not be lost. Of files the person is told. */
async function sweep(): Promise<void> {
  const over = await moves.sweep();
  for (const { draft, origin } of over) await restore(draft, origin, draft.files);
  if ((await moves.waiting()).length === 0) await browser.alarms.clear(ALARM);
}
