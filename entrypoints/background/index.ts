import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { recentIncidents } from '@/lib/journal/journal';
import { keepWords, readWords } from '@/lib/journal/own-words';
import { chooseLanguage, chosenLanguage } from '@/lib/language';
import { onMessage } from '@/lib/messages';
import { fetchPeopleModel } from '@/lib/people-model';
import { readPolicy } from '@/lib/policy/load';
import { publishPolicy } from '@/lib/policy/publish';
import { answerReads } from '@/lib/reading/answer-reads';
import { showBadge } from './badge';
import { noticeLoss } from './journal-head';
import { keepIncident, keepPolicyChange, keepProtection, keepVersion } from './keep-journal';
import { lookAfterMoves } from './moves';
import { renewNamedHosts, watchPermissions } from './named-hosts';
import { guardOpenTabsOnce, watchBlankWindows } from './open-tabs';
import { lookAfterPause } from './pause';
import { prepareReader } from './reader';
import { exactReport, scheduleReports, watchReportAlarm } from './report';
import { welcome } from './welcome';

/** Whether a message comes from a page of our own; messengers may not ask for the journal. */
function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** Before an answer or an act that is for the person alone. */
function check({ url }: { url?: string | undefined }): void {
  if (!isOwnPage(url)) throw new Error('only our own pages may ask for this');
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason);
    void keepVersion(reason);
  });

  onMessage('recordIncident', ({ data }) => keepIncident(data));
  onMessage('keepWords', async ({ data }) => keepWords(data, (await readPolicy()).policy.retentionDays));
  lookAfterMoves(isOwnPage);
  onMessage('protectionChanged', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, data);
    await keepProtection(data);
  });
  onMessage('peopleModel', fetchPeopleModel);
  onMessage('prepareReader', prepareReader);
  onMessage('recentIncidents', ({ data, sender }) => {
    check(sender);
    return recentIncidents(data);
  });
  onMessage('ownWords', async ({ sender }) => {
    check(sender);
    return readWords((await readPolicy()).policy.retentionDays);
  });
  onMessage('exactReport', ({ sender }) => {
    check(sender);
    return exactReport();
  });
  lookAfterPause(check);
  if (import.meta.env.FIREFOX) answerReads();

  void chosenLanguage().then(chooseLanguage);
  void noticeLoss();
  void guardOpenTabsOnce();
  watchReportAlarm();
  watchPermissions();
  watchBlankWindows();
  void publishPolicy((now, before) => {
    void keepPolicyChange(now, before);
    void scheduleReports();
    void renewNamedHosts();
  });
});
