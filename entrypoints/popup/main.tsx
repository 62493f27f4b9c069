import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage, chosenLanguage, followLanguage } from '@/lib/language';
import { type Protection, sendMessage } from '@/lib/messages';
import { MESSENGERS } from '@/lib/messengers';
import { pauseLeft } from '@/lib/pause';
import { readPolicy } from '@/lib/policy/load';
import { Popup, type PopupState } from '@/lib/ui/popup';
import { regretOf } from '@/lib/ui/undo-steps';

const SHOWN_INCIDENTS = 5;

async function protectionOfTab(): Promise<Protection | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return sendMessage('protection', undefined, tab.id).catch(() => undefined); // nobody of ours is in that tab
}

function nameOf(messengerId: string): string {
  return MESSENGERS.find(({ id }) => id === messengerId)?.name ?? messengerId;
}

async function readState(): Promise<PopupState> {
  const [tab, loaded, incidents, language, waiting, leftMs] = await Promise.all([
    protectionOfTab(),
    readPolicy(),
    sendMessage('recentIncidents', SHOWN_INCIDENTS),
    chosenLanguage(),
    sendMessage('waitingMoves', undefined),
    pauseLeft(),
  ]);
  const state: PopupState = {
    protection: tab === undefined ? 'not-known' : tab.isComplete ? 'protected' : 'partly',
    policy: { state: loaded.state, brokenKeys: loaded.brokenKeys },
    incidents: incidents.map((incident) => ({ ...incident, messenger: nameOf(incident.messenger) })),
    language,
    waiting: waiting.map(({ id, from, text }) => ({ id, from, hasText: text !== '' })),
  };
  const { pause, pauseMinutes } = loaded.policy.freedoms;
  if (pause) state.pause = { minutes: pauseMinutes, secondsLeft: Math.ceil(leftMs / 1000) };
  const regret = regretOf(incidents, nameOf);
  if (regret) state.regret = regret;
  return tab === undefined ? state : { ...state, messengerName: tab.messenger };
}

async function show(): Promise<void> {
  const app = document.querySelector('#app');
  const state = await readState();
  if (!app) return;
  render(
    <Popup
      state={state}
      onLanguage={(choice) => void chooseLanguage(choice).then(show)}
      onPage={(page) => void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) })}
      onBringBack={(id) => void sendMessage('bringBack', id).then(show)}
      onTarget={() => void sendMessage('openNationalMessenger', undefined)}
      onPause={() => void sendMessage('pause', undefined).then(show)}
      onResume={() => void sendMessage('resume', undefined).then(show)}
    />,
    app,
  );
  clearTimeout(clock);
  if (state.pause?.secondsLeft) clock = setTimeout(show, 1000);
}
let clock: ReturnType<typeof setTimeout> | undefined;

void followLanguage(new AbortController().signal, () => void show()).then(show);
