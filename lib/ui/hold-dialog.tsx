/** The dialog of a held message: shows what was found and asks the person for a decision. */
import { render } from 'preact';
import type { FileOutcome } from '../attachments/outcome';
import type { EntityType, Evidence, Level } from '../detect/finding';
import type { Decision, DecisionKind, VerdictKind } from '../policy/verdict';
import { keyOf, text } from './texts';

export interface HoldItem {
  type: EntityType;
  level: Level;
  /** Already masked. */
  sample: string;
  count: number;
  evidence: Evidence[];
}

export interface HoldFile {
  name: string;
  sizeBytes: number;
  outcome: FileOutcome;
  items: HoldItem[];
}

export interface HoldView {
  verdict: VerdictKind;
  messengerName: string;
  /** The national messenger, e.g. `Aitu`. */
  targetName: string;
  persons: number;
  items: HoldItem[];
  files: HoldFile[];
  /** Subset of move, mask, edit, send, in order of safety. */
  choices: DecisionKind[];
  /** The text as *Mask and send* would send it. */
  preview?: string;
  /** Reason codes offered under `justify`. */
  reasons?: string[];
}

/** Shows the dialog and waits: Escape and close are `edit`, an aborted signal is `cancel`. */
export function askDecision(view: HoldView, signal: AbortSignal): Promise<Decision> {
  return new Promise((resolve) => {
    const host = document.createElement('saqtan-hold');
    host.setAttribute('data-saqtan', 'hold');
    const root = host.attachShadow({ mode: 'closed' });
    const finish = (decision: Decision): void => {
      host.remove();
      resolve(decision);
    };
    signal.addEventListener('abort', () => finish({ kind: 'cancel' }), { once: true });
    render(
      <dialog>
        {view.items.map((item) => (
          <p key={item.type}>
            {text(keyOf('entity', item.type))} {item.sample}
          </p>
        ))}
        {view.choices.map((kind) => (
          <button key={kind} type="button" data-action={kind} onClick={(e) => e.isTrusted && finish({ kind })}>
            {text(keyOf('hold', kind), [view.targetName])}
          </button>
        ))}
      </dialog>,
      root,
    );
    document.documentElement.append(host);
    root.querySelector('dialog')?.showModal();
  });
}
