/** The toolbar popup: is this tab protected, what is wrong with the policy, what was decided lately. */
import type { EntityType } from '../detect/finding';
import type { DecisionKind, VerdictKind } from '../policy/verdict';
import type { Language } from './texts';
import { keyOf, text } from './texts';

export interface PopupIncident {
  id: string;
  /** Milliseconds since 1970. */
  time: number;
  messenger: string;
  types: Partial<Record<EntityType, number>>;
  verdict: VerdictKind;
  decision: DecisionKind;
}

export type Protection = 'protected' | 'partly' | 'not-known';

export interface PopupState {
  protection: Protection;
  /** Of this tab, when it is one Saqtan knows. */
  messengerName?: string;
  /** Policy keys that could not be used. */
  policyProblems: string[];
  /** Newest first. */
  incidents: PopupIncident[];
  /** `browser`: follow the browser's language. */
  language: Language | 'browser';
}

export interface PopupProps {
  state: PopupState;
  onLanguage: (language: Language | 'browser') => void;
  onPractice: () => void;
}

export function Popup({ state, onPractice }: PopupProps) {
  return (
    <main>
      <p>{text(keyOf('popup', state.protection))}</p>
      <button type="button" onClick={onPractice}>
        {text('popup_practice')}
      </button>
    </main>
  );
}
