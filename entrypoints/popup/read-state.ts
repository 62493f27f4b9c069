/** What the popup shows, put together anew each time. */
import { browser } from 'wxt/browser';
import { adapterFor, messengerNames } from '@/lib/guard/named-adapter';
import { chosenLanguage } from '@/lib/language';
import { type Protection, sendMessage } from '@/lib/messages';
import { generic } from '@/lib/messengers/generic';
import { patternsToAllow } from '@/lib/named-hosts';
import { pauseLeft } from '@/lib/pause';
import { readPolicy } from '@/lib/policy/load';
import type { Policy } from '@/lib/policy/policy';
import type { PopupState } from '@/lib/ui/popup';
import { regretOf } from '@/lib/ui/undo-steps';

const SHOWN_INCIDENTS = 5;

export async function readState(): Promise<PopupState> {
  const loaded = await readPolicy();
  const [tab, incidents, language, waiting, hostsToAllow, leftMs] = await Promise.all([
    protectionOfTab(loaded.policy),
    sendMessage('recentIncidents', SHOWN_INCIDENTS),
    chosenLanguage(),
    sendMessage('waitingMoves', undefined),
    patternsToAllow(loaded.policy),
    pauseLeft(),
  ]);
  const names = messengerNames(loaded.policy);
  const nameOf = (id: string) => names.get(id) ?? id;
  const { pause, pauseMinutes } = loaded.policy.freedoms;
  const regret = regretOf(incidents, nameOf);
  return {
    protection: tab?.state ?? 'not-known',
    policy: { state: loaded.state, brokenKeys: loaded.brokenKeys },
    incidents: incidents.map((incident) => ({ ...incident, messenger: nameOf(incident.messenger) })),
    language,
    waiting: waiting.map(({ id, from, text }) => ({ id, from, hasText: text !== '' })),
    hostsToAllow,
    ...(pause ? { pause: { minutes: pauseMinutes, secondsLeft: Math.ceil(leftMs / 1000) } } : {}),
    ...(regret ? { regret } : {}),
    ...(tab ? { messengerName: tab.messenger, since: tab.since } : {}),
    ...(tab?.reason ? { reason: tab.reason } : {}),
  };
}

/** A messenger's tab that does not answer has no guard; tabs of strangers show us no address. */
async function protectionOfTab({ messengers }: Policy): Promise<Protection | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const answer = await sendMessage('protection', undefined, tab.id).catch(() => undefined);
  if (answer || !tab.url?.startsWith('https:')) return answer;
  const found = adapterFor(tab.url, { messengers, repairs: [] }, () => true);
  if (found === generic) return undefined;
  return { id: found.id, messenger: found.name, state: 'not-protected', reason: 'no-script', since: Date.now() };
}
