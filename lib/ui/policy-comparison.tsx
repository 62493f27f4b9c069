/** How two policies differ, in their keys and in what they answer to the same messages. */
import type { Changed, Difference } from '../rollout/compare';
import { OpenFile, ReadyChoice } from './policy-editor';
import { Table } from './policy-trial';
import { keyOf, text } from './texts';

export interface PolicyComparisonProps {
  ready: Readonly<Record<string, string>>;
  /** Undefined until there is something to compare with. */
  differences?: readonly Difference[] | undefined;
  /** Undefined until messages were tried. */
  changed?: readonly Changed[] | undefined;
  onOther: (source: string) => void;
}

export function PolicyComparison({ ready, differences, changed, onOther }: PolicyComparisonProps) {
  return (
    <section>
      <h2>{text('compare_title')}</h2>
      <div class="acts">
        <ReadyChoice label={text('compare_with')} ready={ready} onChoice={onOther} />
        <OpenFile onText={onOther} />
      </div>
      <div role="status">
        {differences?.length === 0 && <p data-same>{text('compare_same')}</p>}
        {differences && differences.length > 0 && (
          <Table
            name="differences"
            heads={[text('compare_key'), text('compare_before'), text('compare_after')]}
            rows={differences.map(({ path, before = '—', after = '—' }) => [path, before, after])}
          />
        )}
        {changed && <p data-changed>{text('compare_changed', [changed.length])}</p>}
        {changed && changed.length > 0 && (
          <Table
            name="changed"
            heads={[text('try_message'), text('compare_before'), text('compare_after')]}
            rows={changed.map(({ message, before, after }) => [
              message,
              text(keyOf('verdict', before)),
              text(keyOf('verdict', after)),
            ])}
          />
        )}
      </div>
    </section>
  );
}
