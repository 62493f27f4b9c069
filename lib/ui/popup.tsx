/** The toolbar popup: is this tab protected, what is wrong with the policy, what was decided lately. */
import './popup.css';
import type { EntityType } from '../detect/finding';
import type { DecisionKind, VerdictKind } from '../policy/verdict';
import { Mark, ToneIcon } from './icons';
import { keyOf, LANGUAGES, type Language, text, textLanguage } from './texts';

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

export function Popup({ state, onLanguage, onPractice }: PopupProps) {
  return (
    <main class="popup" lang={textLanguage()}>
      <div class="head">
        <Mark />
        <h1>{text('extensionName')}</h1>
      </div>
      <TabState state={state} />
      {state.policyProblems.length > 0 && <Problems keys={state.policyProblems} />}
      <Decisions incidents={state.incidents} />
      <Languages chosen={state.language} onLanguage={onLanguage} />
      <button type="button" onClick={onPractice}>
        {text('popup_practice')}
        <span class="quiet">{text('popup_practice_hint')}</span>
      </button>
    </main>
  );
}

const TONES = { protected: 'good', partly: 'warning', 'not-known': 'info' } as const;

function TabState({ state: { protection, messengerName = '' } }: { state: PopupState }) {
  const key = keyOf('popup', protection);
  return (
    <div class="state" data-protection={protection}>
      <ToneIcon tone={TONES[protection]} />
      <p>
        <strong>{text(key)}</strong>
        {text(`${key}_hint`, [messengerName])}
      </p>
    </div>
  );
}

function Problems({ keys }: { keys: string[] }) {
  return (
    <section class="problems">
      <h2>{text('popup_problems')}</h2>
      <p class="quiet">{text('popup_problems_hint')}</p>
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

function Decisions({ incidents }: { incidents: PopupIncident[] }) {
  return (
    <section>
      <h2>{text('popup_decisions')}</h2>
      {incidents.length === 0 && <p class="quiet">{text('popup_decisions_none')}</p>}
      <ol>
        {incidents.map((incident) => (
          <IncidentRow key={incident.id} incident={incident} />
        ))}
      </ol>
      <p class="quiet">{text('popup_no_text')}</p>
    </section>
  );
}

function IncidentRow({ incident }: { incident: PopupIncident }) {
  return (
    <li>
      <span>{typesOf(incident)}</span>
      <strong>{text(keyOf('decision', incident.decision))}</strong>
      <span class="quiet">{incident.messenger}</span>
      <time class="quiet" dateTime={new Date(incident.time).toISOString()}>
        {dateOf(incident.time)}
      </time>
    </li>
  );
}

/** In numbers, and Kazakh dates by the Russian rules, which are the same: Chromium has no Kazakh month names. */
function dateOf(time: number): string {
  const rules = textLanguage() === 'en' ? 'en-GB' : 'ru';
  return new Intl.DateTimeFormat(rules, {
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(time);
}

function typesOf({ types }: PopupIncident): string {
  const names = Object.entries(types).map(([type, count]) => {
    const name = text(keyOf('entity', type));
    return count > 1 ? `${name} ${text('hold_times', [count])}` : name;
  });
  return names.length > 0 ? names.join(', ') : text('file_icon');
}

function Languages({ chosen, onLanguage }: { chosen: Language | 'browser'; onLanguage: PopupProps['onLanguage'] }) {
  return (
    <fieldset>
      <legend>{text('popup_language')}</legend>
      {([...LANGUAGES, 'browser'] as const).map((language) => (
        <label key={language}>
          <input
            type="radio"
            name="language"
            value={language}
            checked={language === chosen}
            onChange={() => onLanguage(language)}
          />
          {text(keyOf('popup_language', language))}
        </label>
      ))}
    </fieldset>
  );
}
