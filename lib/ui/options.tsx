/** The person's settings; what the organisation decides is shown, locked, with its name. */
import './page.css';
import './options.css';
import type { NationalMessenger } from '../policy/policy';
import { Mark } from './icons';
import { type PolicyFault, PolicyFaults } from './policy-faults';
import { keyOf, LANGUAGES, type Language, plural, text, textLanguage } from './texts';

export interface OptionsState {
  language: Language | 'browser';
  quietMark: boolean;
  /** Whether the organisation wants it shown at all. */
  hasQuietMark: boolean;
  nationalMessenger: NationalMessenger;
  retentionDays: number;
  /** How many values the person has taught this device. */
  exceptions: number;
  /** Policy keys the person cannot change. */
  lockedKeys: readonly string[];
  isManaged: boolean;
  /** Who set the rules. */
  organisation?: string;
  policyVersion: string;
  policy?: PolicyFault;
  contact?: { name: string; phone?: string | undefined; email?: string | undefined };
}

export interface OptionsProps {
  state: OptionsState;
  /** After an attempt to save: whether the address could be used. */
  isAddressWrong?: boolean;
  onLanguage: (language: Language | 'browser') => void;
  onQuietMark: (isOn: boolean) => void;
  onTarget: (target: NationalMessenger) => void;
  onRetention: (days: number) => void;
  onForget: () => void;
  onPage: (page: 'dashboard' | 'welcome' | 'training' | 'policy') => void;
}

export function Options(props: OptionsProps) {
  const { state, onPage } = props;
  return (
    <main class="page options" lang={textLanguage()}>
      <h1>
        <Mark />
        {text('options_title')}
      </h1>
      <Organisation state={state} />
      {state.policy && <PolicyFaults {...state.policy} />}
      <LanguageChoice {...props} />
      <section>
        <h2>{text('options_writing')}</h2>
        <label class="check">
          <input
            type="checkbox"
            name="quiet-mark"
            checked={state.quietMark && state.hasQuietMark}
            disabled={!state.hasQuietMark}
            onChange={(event) => props.onQuietMark(event.currentTarget.checked)}
          />
          <span>
            {text('options_mark')}
            <span class="quiet">{text('options_mark_hint')}</span>
          </span>
        </label>
        {!state.hasQuietMark && <LockedBy state={state} />}
      </section>
      <Target {...props} />
      <Kept {...props} />
      <nav aria-label={text('options_more')}>
        {(['dashboard', 'training', 'policy', 'welcome'] as const).map((page) => (
          <button type="button" key={page} data-page={page} onClick={() => onPage(page)}>
            {text(keyOf('options_page', page))}
          </button>
        ))}
      </nav>
    </main>
  );
}

function Organisation({ state }: Pick<OptionsProps, 'state'>) {
  const { isManaged, organisation, policyVersion, contact } = state;
  if (!isManaged) return <p>{text('options_unmanaged')}</p>;
  return (
    <section class="organisation">
      <h2>{organisation ?? text('options_organisation')}</h2>
      <p>{text('options_managed', [policyVersion])}</p>
      {contact && (
        <p>
          {text('options_contact')} {[contact.name, contact.phone, contact.email].filter(Boolean).join(', ')}
        </p>
      )}
    </section>
  );
}

/** Says beside a setting that it is not the person's to change. */
function Locked({ state, name }: { state: OptionsState; name: string }) {
  return state.lockedKeys.includes(name) ? <LockedBy state={state} /> : null;
}

function LockedBy({ state }: { state: OptionsState }) {
  return <p class="locked">{text('options_locked', [state.organisation ?? text('options_organisation')])}</p>;
}

function LanguageChoice({ state, onLanguage }: OptionsProps) {
  return (
    <section>
      <fieldset disabled={state.lockedKeys.includes('language')}>
        <legend>{text('popup_language')}</legend>
        {([...LANGUAGES, 'browser'] as const).map((language) => (
          <label class="check" key={language}>
            <input
              type="radio"
              name="language"
              value={language}
              checked={language === state.language}
              onChange={() => onLanguage(language)}
            />
            <span>{text(keyOf('popup_language', language))}</span>
          </label>
        ))}
      </fieldset>
      <Locked state={state} name="language" />
    </section>
  );
}

function Target({ state, isAddressWrong, onTarget }: OptionsProps) {
  const { nationalMessenger: target } = state;
  const isLocked = state.lockedKeys.includes('nationalMessenger');
  const onSubmit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    onTarget({ ...target, name: String(given.get('name')).trim(), url: String(given.get('url')).trim() });
  };
  return (
    <section>
      <h2>{text('options_target')}</h2>
      <form onSubmit={onSubmit}>
        <label>
          {text('options_target_name')}
          <input name="name" required maxLength={40} defaultValue={target.name} disabled={isLocked} />
        </label>
        <label>
          {text('options_target_url')}
          <input
            name="url"
            type="url"
            required
            pattern="https://.*"
            defaultValue={target.url}
            disabled={isLocked}
            aria-invalid={isAddressWrong || undefined}
          />
        </label>
        {!isLocked && <button type="submit">{text('options_save')}</button>}
      </form>
      {isAddressWrong && <p role="alert">{text('options_target_wrong')}</p>}
      <Locked state={state} name="nationalMessenger" />
    </section>
  );
}

export const RETENTIONS_DAYS = [30, 90, 365] as const;

function Kept({ state, onRetention, onForget }: OptionsProps) {
  const choices = [...new Set([...RETENTIONS_DAYS, state.retentionDays])].toSorted((one, other) => one - other);
  return (
    <section>
      <h2>{text('options_kept')}</h2>
      <label>
        {text('options_retention')}
        <select
          name="retention"
          value={state.retentionDays}
          disabled={state.lockedKeys.includes('retentionDays')}
          onChange={(event) => onRetention(Number(event.currentTarget.value))}
        >
          {choices.map((days) => (
            <option key={days} value={days}>
              {plural('dashboard_days', days)}
            </option>
          ))}
        </select>
      </label>
      <Locked state={state} name="retentionDays" />
      <p>{plural('options_exceptions', state.exceptions)}</p>
      <p>
        <button
          type="button"
          data-forget
          aria-disabled={state.exceptions === 0}
          onClick={() => state.exceptions > 0 && onForget()}
        >
          {text('options_forget')}
        </button>
      </p>
    </section>
  );
}
