import { render } from 'preact';
import { guard } from '@/lib/guard/guard';
import { watchDraft } from '@/lib/guard/watch-draft';
import { ready } from '@/lib/inspect';
import { followLanguage } from '@/lib/language';
import { practice } from '@/lib/messengers/practice';
import { fetchPeopleModel } from '@/lib/people-model';
import { NO_POLICY, watchPolicy } from '@/lib/policy/load';
import { quietMarkSetting } from '@/lib/preferences';
import { readInWorker } from '@/lib/reading/read-in-worker';
import { installKeyShield } from '@/lib/ui/key-shield';
import { Practice } from '@/lib/ui/practice';

const { signal } = new AbortController();
let { policy } = NO_POLICY;
watchPolicy((loaded) => {
  policy = loaded.policy;
}, signal);

void ready(fetchPeopleModel);
installKeyShield(signal);
// Practice is real but for two things: nothing enters the journal, and no page is opened.
guard(
  practice,
  {
    policy: () => policy,
    record: () => Promise.resolve(true),
    carry: () => Promise.resolve({ kind: 'carried', id: 'practice' }),
    openNationalMessenger: () => Promise.resolve(),
    isPractice: true,
    readFile: (file) => readInWorker(file).report,
  },
  signal,
);

watchDraft(practice, { policy: () => policy, ...quietMarkSetting(signal) }, signal);

const app = document.querySelector('#app');
const show = () => app && render(<Practice />, app);
void followLanguage(signal, show).then(show);
