/** Writes a policy file and says, line by line, what is wrong with it. */
import { useRef } from 'preact/hooks';
import type { Remark } from '../rollout/check';
import { faultOf, remedyOf } from './policy-remarks';
import { text } from './texts';

export interface PolicyEditorProps {
  source: string;
  remarks: readonly Remark[];
  /** Name → text of the ready policies. */
  ready: Readonly<Record<string, string>>;
  onSource: (source: string) => void;
  onSave: (source: string) => void;
}

export function PolicyEditor({ source, remarks, ready, onSource, onSave }: PolicyEditorProps) {
  const editor = useRef<HTMLTextAreaElement>(null);
  const goTo = (line: number) => {
    const start =
      source
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0);
    const end = source.indexOf('\n', start);
    editor.current?.focus();
    editor.current?.setSelectionRange(start, end < 0 ? source.length : end);
  };
  return (
    <section>
      <div class="acts">
        <ReadyChoice label={text('policy_start')} ready={ready} onChoice={onSource} />
        <OpenFile onText={onSource} />
        <button type="button" data-save-policy disabled={source === ''} onClick={() => onSave(source)}>
          {text('policy_save')}
        </button>
      </div>
      <label>
        {text('policy_editor')}
        <textarea
          ref={editor}
          class="code"
          name="policy"
          rows={16}
          spellcheck={false}
          value={source}
          onInput={(event) => onSource(event.currentTarget.value)}
        />
      </label>
      <Remarks remarks={remarks} isEmpty={source.trim() === ''} onLine={goTo} />
    </section>
  );
}

interface RemarksProps {
  remarks: readonly Remark[];
  isEmpty: boolean;
  onLine: (line: number) => void;
}

function Remarks({ remarks, isEmpty, onLine }: RemarksProps) {
  if (isEmpty) return null;
  return (
    <div role="status">
      {remarks.length === 0 && <p data-fine>{text('policy_fine')}</p>}
      <ol class="remarks">
        {remarks.map((remark) => (
          <li key={`${remark.path} ${remark.fault} ${remark.value}`} data-fault={remark.fault}>
            <button type="button" onClick={() => onLine(remark.line)}>
              {text('policy_line', [remark.line])}
            </button>{' '}
            {faultOf(remark)} {remedyOf(remark)}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface ReadyChoiceProps {
  label: string;
  ready: Readonly<Record<string, string>>;
  onChoice: (source: string) => void;
}

export function ReadyChoice({ label, ready, onChoice }: ReadyChoiceProps) {
  return (
    <label>
      {label}
      <select onChange={(event) => onChoice(ready[event.currentTarget.value] ?? '')}>
        <option value="">{text('policy_choose')}</option>
        {Object.keys(ready).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function OpenFile({ onText }: { onText: (text: string) => void }) {
  return (
    <label>
      {text('policy_open')}
      <input type="file" onChange={(event) => void event.currentTarget.files?.[0]?.text().then(onText)} />
    </label>
  );
}
