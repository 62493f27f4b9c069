/** The toolbar popup: is this tab protected, what is wrong with the policy, what was decided lately. */
import './popup.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityType } from '../detect/finding';
import type { DecisionKind, VerdictKind } from '../policy/verdict';
import { Mark, ToneIcon } from './icons';
import { type PauseState, PauseSwitch } from './pause';
import { type PolicyFault, PolicyFaults } from './policy-faults';
import { keyOf, LANGUAGES, type Language, listed, text, textLanguage } from './texts';
import { type Regret, UndoSteps } from './undo-steps';

export interface PopupIncident {
  id: string;
  /** Milliseconds since 1970. */
  time: number;
  messenger: string;
  types: Partial<Record<EntityType, number>>;
  verdict: VerdictKind;
  decision: DecisionKind;
}

export type Protection = 'protected' | 'partly' | 'not-protected' | 'not-known';

export interface PopupState {
  protection: Protection;
  /** Of this tab, when it is one Saqtan knows. */
  messengerName?: string;
  /** Why the tab is not wholly protected: a word of `PROTECTION_REASONS`. */
  reason?: string;
  /** Milliseconds since 1970. */
  since?: number;
  /** Patterns of hosts the organisation names, which the browser does not let us into yet. */
  hostsToAllow?: string[];
  /** What is wrong with the organisation's policy. */
  policy?: PolicyFault;
  /** Newest first. */
  incidents: PopupIncident[];
  /** Missing where policy grants no pause. */
  pause?: PauseState;
  /** What was sent anyway a few minutes ago. */
  regret?: Regret;
  /** Drafts that wait at the national messenger, the newest first. */
  waiting?: { id: string; from: string; hasText: boolean }[];
  /** `browser`: follow the browser's language. */
  language: Language | 'browser';
}

export interface PopupProps {
  state: PopupState;
  onLanguage: (language: Language | 'browser') => void;
  onPage: (page: PopupPage) => void;
  onBringBack: (id: string) => void;
  onTarget: () => void;
  onAllow: (patterns: string[]) => void;
  onPause: () => void;
  onResume: () => void;
}

export const POPUP_PAGES = ['dashboard', 'options', 'training'] as const;
export type PopupPage = (typeof POPUP_PAGES)[number];

export function Popup(props: PopupProps) {
  const { state, onLanguage, onPage } = props;
  // On, it is the first thing to know; off, it is nothing to be tempted by.
  const isPaused = (state.pause?.secondsLeft ?? 0) > 0;
  const pause = state.pause && <PauseSwitch {...props} pause={state.pause} />;
  useFocusKept(isPaused);
  return (
    <main class="popup" lang={textLanguage()}>
      <div class="head">
        <Mark />
        <h1>{text('extensionName')}</h1>
      </div>
      {isPaused ? pause : <TabState state={state} />}
      <HostsToAllow {...props} />
      <Waiting {...props} />
      {state.regret && <UndoSteps regret={state.regret} />}
      {state.policy && <PolicyFaults {...state.policy} />}
      <Decisions incidents={state.incidents} />
      {!isPaused && pause}
      <Languages chosen={state.language} onLanguage={onLanguage} />
      <nav aria-label={text('options_more')}>
        {POPUP_PAGES.map((page) => (
          <button type="button" key={page} data-page={page} onClick={() => onPage(page)}>
            {text(keyOf('options_page', page))}
          </button>
        ))}
      </nav>
    </main>
  );
}

/** The switch of the pause stands elsewhere once it was pressed: the focus goes along. */
function useFocusKept(isPaused: boolean): void {
  const wasPaused = useRef(isPaused);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasPaused.current !== isPaused && isLost)
      document.querySelector<HTMLElement>('[data-pause], [data-resume]')?.focus();
    wasPaused.current = isPaused;
  }, [isPaused]);
}

function Waiting({ state: { waiting = [] }, onBringBack, onTarget }: PopupProps) {
  if (waiting.length === 0) return null;
  return (
    <section class="waiting">
      <h2>{text('popup_waiting')}</h2>
      <p class="quiet">{text('popup_waiting_hint')}</p>
      {waiting.map(({ id, from, hasText }) => (
        <div key={id}>
          <button type="button" onClick={onTarget}>
            {text('popup_waiting_open')}
          </button>
          {hasText && (
            <button type="button" onClick={() => onBringBack(id)}>
              {text('carry_back', [from])}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}

/** Only a press of the person's own may ask the browser for a host. */
function HostsToAllow({ state: { hostsToAllow = [] }, onAllow }: PopupProps) {
  if (hostsToAllow.length === 0) return null;
  return (
    <section class="waiting">
      <h2>{text('popup_hosts')}</h2>
      <p class="quiet">{text('popup_hosts_hint')}</p>
      <ul>
        {hostsToAllow.map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>
          </li>
        ))}
      </ul>
      <button type="button" data-allow onClick={() => onAllow(hostsToAllow)}>
        {text('popup_hosts_allow')}
      </button>
    </section>
  );
}

const TONES = { protected: 'good', partly: 'warning', 'not-protected': 'warning', 'not-known': 'info' } as const;

function TabState({ state: { protection, messengerName = '', reason, since } }: { state: PopupState }) {
  const key = keyOf('popup', protection);
  return (
    <div class="state" data-protection={protection} data-reason={reason}>
      <ToneIcon tone={TONES[protection]} />
      <p>
        <strong>{text(key)}</strong>
        {text(reason ? keyOf('popup_reason', reason) : `${key}_hint`, [messengerName])}
        {since !== undefined && <small>{text('popup_since', [dateOf(since)])}</small>}
      </p>
    </div>
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
  return names.length > 0 ? listed(names) : text('file_icon');
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
