import { render } from 'preact';
import bank from '@/docs/policies/bank.json?raw';
import clinic from '@/docs/policies/clinic.json?raw';
import coach from '@/docs/policies/coach.json?raw';
import school from '@/docs/policies/school.json?raw';
import stateBody from '@/docs/policies/state-body.json?raw';
import { ready } from '@/lib/inspect';
import { followLanguage } from '@/lib/language';
import { MESSENGERS } from '@/lib/messengers';
import { saveFiles } from '@/lib/move/save-files';
import { fetchPeopleModel } from '@/lib/people-model';
import type { Policy } from '@/lib/policy/policy';
import { checkPolicy } from '@/lib/rollout/check';
import { changedAnswers, comparePolicies } from '@/lib/rollout/compare';
import { MESSAGES_PER_WEEK, readCorpus, tryPolicy } from '@/lib/rollout/try';
import { PolicyPage } from '@/lib/ui/policy-page';
import type { Trial } from '@/lib/ui/policy-trial';

async function run(policy: Policy, { messages, conversation, messenger, time }: Trial) {
  await ready(fetchPeopleModel);
  const when = time === '' ? {} : { time: new Date(time) };
  return tryPolicy(readCorpus(messages), policy, { conversation, ...(messenger === '' ? {} : { messenger }), ...when });
}

const app = document.querySelector('#app');
const show = () =>
  app &&
  render(
    <PolicyPage
      ready={{ coach, 'state-body': stateBody, bank, clinic, school }}
      messengers={MESSENGERS.map(({ id, name }) => [id, name])}
      perWeek={MESSAGES_PER_WEEK}
      check={(source) => checkPolicy(source)}
      run={run}
      compare={comparePolicies}
      changedAnswers={(before, after) => changedAnswers(before.judgements, after.judgements)}
      onSave={(source) => saveFiles([new File([source], 'saqtan-policy.json', { type: 'application/json' })])}
    />,
    app,
  );
void followLanguage(new AbortController().signal, show).then(show);
