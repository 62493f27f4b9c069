import { render } from 'preact';
import { browser } from 'wxt/browser';
import { guard } from '@/lib/guard/guard';
import { ready } from '@/lib/inspect';
import { chooseLanguage, followLanguage } from '@/lib/language';
import { practice } from '@/lib/messengers/practice';
import { fetchPeopleModel } from '@/lib/people-model';
import { NO_POLICY, watchPolicy } from '@/lib/policy/load';
import { changePreferences } from '@/lib/preferences';
import { installKeyShield } from '@/lib/ui/key-shield';
import { type Screen, Welcome } from '@/lib/ui/welcome';

const { signal } = new AbortController();
let { policy } = NO_POLICY;
let screen: Screen = 'what';

void ready(fetchPeopleModel);
installKeyShield(signal);
// The warning is real, but nothing enters the journal and no page is opened.
guard(
  practice,
  {
    policy: () => policy,
    record: () => Promise.resolve(true),
    carry: () => Promise.resolve({ kind: 'carried', id: 'practice' }),
    openNationalMessenger: () => Promise.resolve(),
    isPractice: true,
    readFile: () => Promise.resolve({ outcome: 'not-checked', findings: [], persons: 0 }),
  },
  signal,
);

async function leave(): Promise<void> {
  await changePreferences({ isWelcomed: true });
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

function show(): void {
  const app = document.querySelector('#app');
  if (!app) return;
  render(
    <Welcome
      screen={screen}
      targetName={policy.nationalMessenger.name}
      onScreen={(chosen) => {
        screen = chosen;
        show();
        document.querySelector('h1')?.focus();
      }}
      onLanguage={(language) => void chooseLanguage(language)}
      onLeave={() => void leave()}
      onRecord={() => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') })}
    />,
    app,
  );
}

watchPolicy((loaded) => {
  policy = loaded.policy;
  show();
}, signal);
void followLanguage(signal, show).then(show);
