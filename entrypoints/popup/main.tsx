import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage, followLanguage } from '@/lib/language';
import { sendMessage } from '@/lib/messages';
import { askToAllow } from '@/lib/named-hosts';
import { Popup } from '@/lib/ui/popup';
import { readState } from './read-state';

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
      onAllow={(patterns) => void askToAllow(patterns).then(show)}
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
