import { render } from 'preact';
import { browser } from 'wxt/browser';
import { countExceptions, forgetExceptions } from '@/lib/exceptions';
import { chooseLanguage, chosenLanguage, followLanguage } from '@/lib/language';
import { readPolicy, readSettings, saveSettings, watchPolicy } from '@/lib/policy/load';
import { parsePolicy } from '@/lib/policy/parse';
import { changePreferences, readPreferences } from '@/lib/preferences';
import { Options, type OptionsState } from '@/lib/ui/options';

const { signal } = new AbortController();
let isAddressWrong = false;

async function readState(): Promise<OptionsState> {
  const [loaded, preferences, language, exceptions] = await Promise.all([
    readPolicy(),
    readPreferences(),
    chosenLanguage(),
    countExceptions(),
  ]);
  const { policy, isManaged, lockedKeys } = loaded;
  const { nationalMessenger, retentionDays, organisation, contact, version } = policy;
  return {
    ...{ language, exceptions, isManaged, lockedKeys, nationalMessenger, retentionDays, policyVersion: version },
    quietMark: preferences.quietMark,
    hasQuietMark: policy.quietMark,
    policy: { state: loaded.state, brokenKeys: loaded.brokenKeys },
    ...(organisation === undefined ? {} : { organisation }),
    ...(contact === undefined ? {} : { contact }),
  };
}

/** Settings are checked like a policy; what cannot be used is not saved. */
async function save(change: Record<string, unknown>): Promise<boolean> {
  const isGood = parsePolicy(change).brokenKeys.length === 0;
  if (isGood) await saveSettings({ ...(await readSettings()), ...change });
  return isGood;
}

async function show(): Promise<void> {
  const app = document.querySelector('#app');
  const state = await readState();
  if (!app) return;
  const then = (done: Promise<unknown>) => void done.then(show);
  const onTarget = async (nationalMessenger: OptionsState['nationalMessenger']) => {
    isAddressWrong = !(await save({ nationalMessenger }));
  };
  render(
    <Options
      state={state}
      isAddressWrong={isAddressWrong}
      onLanguage={(language) => then(chooseLanguage(language))}
      onQuietMark={(quietMark) => then(changePreferences({ quietMark }))}
      onTarget={(target) => then(onTarget(target))}
      onRetention={(retentionDays) => then(save({ retentionDays }))}
      onForget={() => then(forgetExceptions())}
      onPage={(page) => void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) })}
    />,
    app,
  );
}

watchPolicy(() => void show(), signal);
void followLanguage(signal, () => void show());
