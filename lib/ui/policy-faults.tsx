/** What is wrong with the organisation's policy, in the popup and the settings: its state, and the keys by name. */
import { text } from './texts';

export interface PolicyFault {
  state: 'absent' | 'in-force' | 'partly' | 'newer' | 'unreadable';
  brokenKeys: readonly string[];
}

export function PolicyFaults({ state, brokenKeys }: PolicyFault) {
  if (state === 'unreadable') return <Said heading={text('popup_problems')} said={text('policy_unreadable')} />;
  if (state !== 'newer' && brokenKeys.length === 0) return null;
  return (
    <Said
      heading={text('popup_problems')}
      said={state === 'newer' ? text('policy_newer') : text('popup_problems_hint')}
      keys={brokenKeys}
    />
  );
}

function Said({ heading, said, keys = [] }: { heading: string; said: string; keys?: readonly string[] }) {
  return (
    <section class="problems">
      <h2>{heading}</h2>
      <p class="quiet">{said}</p>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <code>{key}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
