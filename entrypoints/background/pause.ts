/** Pauses the warnings when the person asks and policy grants it; the badge and the journal say so. */
import { browser } from 'wxt/browser';
import { newHealthEvent } from '@/lib/journal/health';
import { recordHealth } from '@/lib/journal/journal';
import { onMessage } from '@/lib/messages';
import { endPause, pauseLeft, startPause } from '@/lib/pause';
import { readPolicy } from '@/lib/policy/load';

const ALARM = 'pause-over';

/** Register at once: the alarm may be what started the background. */
export function lookAfterPause(check: (sender: { url?: string | undefined }) => void): void {
  onMessage('pause', async ({ sender }) => {
    check(sender);
    const { freedoms } = (await readPolicy()).policy;
    if (!freedoms.pause) throw new Error('the policy grants no pause');
    await startPause(freedoms.pauseMinutes);
    await recordHealth(newHealthEvent('paused', { count: freedoms.pauseMinutes }));
    await browser.alarms.create(ALARM, { delayInMinutes: freedoms.pauseMinutes });
    await browser.action.setBadgeText({ text: 'II' });
  });
  onMessage('resume', async ({ sender }) => {
    check(sender);
    await over();
    await browser.alarms.clear(ALARM);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void over();
  });
  browser.runtime.onStartup.addListener(() => void showWhatIsLeft());
}

async function over(): Promise<void> {
  await endPause();
  await recordHealth(newHealthEvent('resumed'));
  await browser.action.setBadgeText({ text: '' });
}

/** A browser that was closed in between forgets the badge and, in Firefox, the alarm. */
async function showWhatIsLeft(): Promise<void> {
  const leftMs = await pauseLeft();
  if (leftMs === 0) return;
  await browser.alarms.create(ALARM, { delayInMinutes: leftMs / 60_000 });
  await browser.action.setBadgeText({ text: 'II' });
}
