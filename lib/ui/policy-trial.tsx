/** What a policy would do to messages that were pasted in. */
import type { ConversationKind } from '../policy/policy';
import { isHolding, VERDICTS } from '../policy/verdict';
import type { Outcome } from '../rollout/try';
import { MessengerChoice } from './messenger-choice';
import { OpenFile } from './policy-editor';
import { keyOf, text, textLanguage } from './texts';

export interface Trial {
  messages: string;
  conversation: ConversationKind;
  /** An adapter's id; empty: any. */
  messenger: string;
  /** As the browser's own field writes it, local time. */
  time: string;
}

export interface PolicyTrialProps {
  trial: Trial;
  /** Id → name. */
  messengers: readonly (readonly [id: string, name: string])[];
  outcome?: Outcome | undefined;
  perWeek: number;
  onTrial: (trial: Trial) => void;
  onRun: () => void;
}

const KINDS: readonly ConversationKind[] = ['unknown', 'direct', 'group', 'channel'];
/** More rows than these would be read by nobody. */
const MOST_ROWS = 200;

export function PolicyTrial(props: PolicyTrialProps) {
  const { trial, outcome, onTrial, onRun } = props;
  return (
    <section>
      <h2>{text('try_title')}</h2>
      <label>
        {text('try_messages')}
        <textarea
          name="messages"
          rows={8}
          value={trial.messages}
          onInput={(event) => onTrial({ ...trial, messages: event.currentTarget.value })}
        />
      </label>
      <Circumstances {...props} />
      <p>
        <button type="button" class="first" data-try disabled={trial.messages.trim() === ''} onClick={onRun}>
          {text('try_run')}
        </button>
      </p>
      <div role="status">{outcome && <Results outcome={outcome} perWeek={props.perWeek} />}</div>
    </section>
  );
}

function Circumstances({ trial, messengers, onTrial }: PolicyTrialProps) {
  return (
    <div class="acts">
      <OpenFile onText={(messages) => onTrial({ ...trial, messages })} />
      <label>
        {text('try_conversation')}
        <select
          name="conversation"
          value={trial.conversation}
          onChange={(event) => onTrial({ ...trial, conversation: event.currentTarget.value as ConversationKind })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {text(keyOf('conversation', kind))}
            </option>
          ))}
        </select>
      </label>
      <MessengerChoice
        messengers={messengers}
        chosen={trial.messenger}
        onChoice={(messenger) => onTrial({ ...trial, messenger })}
      />
      <label>
        {text('try_time')}
        <input
          type="datetime-local"
          value={trial.time}
          onChange={(event) => onTrial({ ...trial, time: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}

function Results({ outcome, perWeek }: { outcome: Outcome; perWeek: number }) {
  const number = (value: number) => new Intl.NumberFormat(textLanguage(), { maximumFractionDigits: 1 }).format(value);
  const rows = outcome.judgements.filter(({ verdict }) => verdict.kind !== 'allow').slice(0, MOST_ROWS);
  return (
    <>
      <p data-interruptions>
        <strong>{text('try_interruptions', [number(outcome.interruptionsPerWeek), number(perWeek)])}</strong>
      </p>
      <Table
        name="verdicts"
        heads={[text('try_verdict'), text('dashboard_count')]}
        rows={VERDICTS.map((kind) => [text(keyOf('verdict', kind)), number(outcome.verdicts[kind])])}
      />
      {outcome.rules.length > 0 && (
        <Table
          name="rules"
          heads={[text('try_rule'), text('dashboard_count')]}
          rows={outcome.rules.map(([rule, count]) => [rule, number(count)])}
        />
      )}
      {rows.length > 0 && (
        <Table
          name="judgements"
          heads={[text('try_message'), text('try_verdict'), text('try_rule')]}
          rows={rows.map(({ message, verdict }) => [message, text(keyOf('verdict', verdict.kind)), verdict.rule])}
          isStrong={(index) => isHolding(rows[index]?.verdict ?? { kind: 'allow', rule: '' })}
        />
      )}
    </>
  );
}

interface TableProps {
  name: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  isStrong?: (row: number) => boolean;
}

export function Table({ name, heads, rows, isStrong }: TableProps) {
  return (
    <table class="plain" data-table={name}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are drawn whole each time
          <tr key={index} data-strong={isStrong?.(index) || undefined}>
            {row.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
