/** Three screens for the first day: what Saqtan does, one warning to try, what stays on this machine. */
import './page.css';
import './welcome.css';
import { useRef, useState } from 'preact/hooks';
import { Mark } from './icons';
import { keyOf, LANGUAGES, type Language, text, textLanguage } from './texts';

export const SCREENS = ['what', 'try', 'stays'] as const;
export type Screen = (typeof SCREENS)[number];

export interface WelcomeProps {
  screen: Screen;
  targetName: string;
  onScreen: (screen: Screen) => void;
  onLanguage: (language: Language) => void;
  /** Left by the last button or skipped. */
  onLeave: () => void;
  onRecord: () => void;
}

export function Welcome(props: WelcomeProps) {
  const { screen, targetName, onScreen, onLeave } = props;
  const place = SCREENS.indexOf(screen);
  const next = SCREENS[place + 1];
  const previous = SCREENS[place - 1];
  return (
    <main class="page welcome" lang={textLanguage()}>
      <div class="top">
        <Mark />
        <strong>{text('extensionName')}</strong>
        <Languages onLanguage={props.onLanguage} />
      </div>
      <p class="quiet">{text('welcome_step', [place + 1, SCREENS.length])}</p>
      <h1 tabIndex={-1}>{text(keyOf('welcome_title', screen))}</h1>
      {screen === 'what' && <What targetName={targetName} />}
      {screen === 'try' && <Try />}
      {screen === 'stays' && <Stays onRecord={props.onRecord} />}
      <div class="steps">
        {next ? (
          <button type="button" class="first" data-next onClick={() => onScreen(next)}>
            {text('welcome_next')}
          </button>
        ) : (
          <button type="button" class="first" data-done onClick={onLeave}>
            {text('welcome_done')}
          </button>
        )}
        {previous && (
          <button type="button" data-previous onClick={() => onScreen(previous)}>
            {text('welcome_previous')}
          </button>
        )}
        {next && (
          <button type="button" class="skip" data-skip onClick={onLeave}>
            {text('welcome_skip')}
          </button>
        )}
      </div>
    </main>
  );
}

function Languages({ onLanguage }: Pick<WelcomeProps, 'onLanguage'>) {
  const spoken = textLanguage();
  return (
    <fieldset class="languages" aria-label={text('popup_language')}>
      {LANGUAGES.map((language) => (
        <button
          type="button"
          key={language}
          lang={language}
          aria-pressed={language === spoken}
          onClick={() => onLanguage(language)}
        >
          {text(keyOf('popup_language', language))}
        </button>
      ))}
    </fieldset>
  );
}

function What({ targetName }: { targetName: string }) {
  return (
    <>
      <p>{text('welcome_what')}</p>
      <ul>
        {(['move', 'mask', 'edit', 'send'] as const).map((kind) => (
          <li key={kind}>
            <strong>{text(keyOf('hold', kind), [targetName])}</strong> {text(keyOf('welcome_about', kind))}
          </li>
        ))}
      </ul>
      <p class="quiet">{text('hold_private')}</p>
    </>
  );
}

/** Guarded like a messenger, but what is sent goes nowhere. */
function Try() {
  const composer = useRef<HTMLTextAreaElement>(null);
  const [sent, setSent] = useState('');
  const send = () => {
    const words = composer.current?.value.trim() ?? '';
    if (!composer.current || words === '') return;
    composer.current.value = '';
    setSent(words);
  };
  return (
    <>
      <p>{text('welcome_try')}</p>
      <div class="composer">
        <textarea
          ref={composer}
          rows={3}
          data-practice-composer
          aria-label={text('practice_composer')}
          defaultValue={text('practice_clinic_sample_1')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="button" data-practice-send onClick={send}>
          {text('practice_send')}
        </button>
      </div>
      <p role="status">{sent !== '' && text('welcome_sent', [sent])}</p>
    </>
  );
}

function Stays({ onRecord }: Pick<WelcomeProps, 'onRecord'>) {
  return (
    <>
      <ul>
        {(['local', 'journal', 'network', 'quiet'] as const).map((point) => (
          <li key={point}>{text(keyOf('welcome_stays', point))}</li>
        ))}
      </ul>
      <p>
        <button type="button" data-record onClick={onRecord}>
          {text('employer_title')}
        </button>
      </p>
    </>
  );
}
