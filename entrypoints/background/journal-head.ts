/** How far the journal has got, kept outside its own database: one that was lost shows by it. */
import { browser } from 'wxt/browser';
import { newHealthEvent } from '@/lib/journal/health';
import { readEnds, recordHealth } from '@/lib/journal/journal';

/** Number of the last entry known, outside the journal's own database. */
const HEAD = 'journal-head';
const NOTED_AFTER_MS = 1000;
let isNoting = false;

export async function noteHead(): Promise<void> {
  await browser.storage.local.set({ [HEAD]: (await readEnds()).head.seq });
}

/** Once for a burst of incidents; what is lost within a second of being written is the only loss nobody would notice. */
export function noteHeadSoon(): void {
  if (isNoting) return;
  isNoting = true;
  setTimeout(() => {
    isNoting = false;
    void noteHead();
  }, NOTED_AFTER_MS);
}

/** A browser that finds its database broken may begin an empty one without a word: then the numbers go back. */
export async function noticeLoss(): Promise<void> {
  const known = (await browser.storage.local.get(HEAD))[HEAD];
  const { head } = await readEnds();
  if (typeof known !== 'number' || head.seq >= known) return;
  await recordHealth(newHealthEvent('journal-lost', { count: known - head.seq }));
  await browser.storage.local.set({ [HEAD]: head.seq });
}
