import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { cleanIncident } from '@/lib/journal/incident';
import { forget, recentIncidents, record } from '@/lib/journal/journal';
import { onMessage } from '@/lib/messages';
import { publishPolicy, readPolicy } from '@/lib/policy/load';
import { readInWorker } from '@/lib/reading/read-in-worker';

/** The sender's address when it is a page of our own; messengers may not ask for the journal. */
function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** Chromium reads files in an offscreen document; in Firefox this page is the reader itself. */
async function prepareReader(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const { offscreen } = chrome;
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: 'reader.html',
    reasons: [offscreen.Reason.WORKERS],
    justification: 'Reads attached files on this machine before they are sent.',
  });
}

export default defineBackground(() => {
  onMessage('recordIncident', async ({ data }) => {
    const incident = cleanIncident(data);
    if (!incident) throw new Error('not an incident');
    await record(incident);
  });
  onMessage('openNationalMessenger', async () => {
    const { policy } = await readPolicy();
    await browser.tabs.create({ url: policy.nationalMessenger.url });
  });
  onMessage('prepareReader', prepareReader);
  onMessage('recentIncidents', ({ data, sender }) => {
    if (!isOwnPage(sender.url)) throw new Error('only our own pages may read the journal');
    return recentIncidents(data);
  });
  if (import.meta.env.FIREFOX) onMessage('readFile', ({ data }) => readInWorker(data.file).report);

  void publishPolicy();
  void readPolicy().then(({ policy }) => forget(policy.retentionDays));
});
