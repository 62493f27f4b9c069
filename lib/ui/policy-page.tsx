/** For an administrator, offline: writes a policy, tries it on messages, compares it with another. */
import { useState } from 'preact/hooks';
import './page.css';
import './options.css';
import './policy-page.css';
import type { Policy } from '../policy/policy';
import type { Checked } from '../rollout/check';
import type { Changed, Difference } from '../rollout/compare';
import type { Outcome } from '../rollout/try';
import { Mark } from './icons';
import { PolicyComparison } from './policy-comparison';
import { PolicyEditor } from './policy-editor';
import { PolicyTrial, type PolicyTrialProps, type Trial } from './policy-trial';
import { text, textLanguage } from './texts';

export interface PolicyPageProps extends Pick<PolicyTrialProps, 'messengers' | 'perWeek'> {
  /** Name → text of the ready policies. */
  ready: Readonly<Record<string, string>>;
  check: (source: string) => Checked;
  run: (policy: Policy, trial: Trial) => Promise<Outcome>;
  compare: (before: Policy, after: Policy) => Difference[];
  changedAnswers: (before: Outcome, after: Outcome) => Changed[];
  onSave: (source: string) => void;
}

export function PolicyPage(props: PolicyPageProps) {
  const { ready, check, run, compare, changedAnswers, onSave } = props;
  const [source, setSource] = useState('');
  const [other, setOther] = useState('');
  const [trial, setTrial] = useState<Trial>({ messages: '', conversation: 'unknown', messenger: '', time: '' });
  const [outcomes, setOutcomes] = useState<{ own?: Outcome; other?: Outcome }>({});
  const checked = check(source);
  const otherPolicy = other.trim() === '' ? undefined : check(other).policy;
  const onRun = async () => {
    const { policy } = checked;
    if (!policy) return setOutcomes({});
    const own = await run(policy, trial);
    setOutcomes(otherPolicy ? { own, other: await run(otherPolicy, trial) } : { own });
  };
  const changeSource = (text: string) => {
    setSource(text);
    setOutcomes({});
  };
  const changeOther = (text: string) => {
    setOther(text);
    setOutcomes({});
  };
  const { own, other: others } = outcomes;
  return (
    <main class="page options policy" lang={textLanguage()}>
      <h1>
        <Mark />
        {text('policy_title')}
      </h1>
      <p>{text('policy_hint')}</p>
      <PolicyEditor {...{ source, ready, onSave }} remarks={checked.remarks} onSource={changeSource} />
      <PolicyTrial
        {...{ trial, messengers: props.messengers, perWeek: props.perWeek, outcome: own, onTrial: setTrial }}
        onRun={() => void onRun()}
      />
      <PolicyComparison
        ready={ready}
        differences={checked.policy && otherPolicy ? compare(otherPolicy, checked.policy) : undefined}
        changed={own && others ? changedAnswers(others, own) : undefined}
        onOther={changeOther}
      />
    </main>
  );
}
