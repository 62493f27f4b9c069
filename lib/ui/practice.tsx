/** A practice messenger with invented people: needs no server, and shows what would have left. */
import './practice.css';
import { useRef, useState } from 'preact/hooks';
import { Mark } from './icons';
import { keyOfPerson, PEOPLE, type PersonId, type SentMessage, TURNS } from './practice-people';
import { text, textLanguage } from './texts';

export function Practice() {
  const [person, setPerson] = useState<PersonId>('clinic');
  const [sent, setSent] = useState<SentMessage[]>([]);
  const composer = useRef<HTMLTextAreaElement>(null);
  const send = (message: Pick<SentMessage, 'text' | 'files'>): void =>
    setSent((before) => [...before, { id: before.length, to: person, ...message }]);
  return (
    <div class="practice" lang={textLanguage()}>
      <header>
        <Mark />
        <h1>{text('practice_title')}</h1>
        <p>{text('practice_note')}</p>
      </header>
      <People chosen={person} onChoose={setPerson} />
      <main>
        <Talk person={person} sent={sent.filter(({ to }) => to === person)} />
        <Drafts person={person} onPick={(draft) => putInto(composer.current, draft)} />
        <Composer composer={composer} onSend={send} />
      </main>
      <Wire sent={sent} onClear={() => setSent([])} />
    </div>
  );
}

function putInto(composer: HTMLTextAreaElement | null, draft: string): void {
  if (!composer) return;
  composer.value = draft;
  composer.dispatchEvent(new Event('input', { bubbles: true }));
  composer.focus();
}

function People({ chosen, onChoose }: { chosen: PersonId; onChoose: (person: PersonId) => void }) {
  return (
    <nav aria-label={text('practice_conversations')}>
      {PEOPLE.map((person) => (
        <button type="button" key={person} aria-current={person === chosen} onClick={() => onChoose(person)}>
          <strong>{text(keyOfPerson(person, 'name'))}</strong>
          <span>{text(keyOfPerson(person, 'role'))}</span>
        </button>
      ))}
    </nav>
  );
}

function Talk({ person, sent }: { person: PersonId; sent: SentMessage[] }) {
  return (
    <section class="talk">
      <h2 data-practice-contact>{text(keyOfPerson(person, 'name'))}</h2>
      <ol>
        {TURNS.map((turn) => (
          <li key={`in-${turn}`} data-from="them">
            <Words who="practice_them" words={text(keyOfPerson(person, `incoming_${turn}`))} />
          </li>
        ))}
        {sent.map((message) => (
          <li key={message.id} data-from="you" data-practice-bubble>
            <Words who="practice_you" words={message.text} />
            <FileNames message={message} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Words({ who, words }: { who: 'practice_them' | 'practice_you'; words: string }) {
  return (
    <>
      <span class="who">{text(who)}</span>
      <p>{words}</p>
    </>
  );
}

function FileNames({ message }: { message: SentMessage }) {
  return message.files.map(({ name, sizeBytes }) => (
    <p class="file" key={name}>
      {text('practice_file', [name, text('practice_size_kilobytes', [Math.max(1, Math.round(sizeBytes / 1024))])])}
    </p>
  ));
}

function Drafts({ person, onPick }: { person: PersonId; onPick: (draft: string) => void }) {
  return (
    <section class="drafts">
      <h2>{text('practice_samples')}</h2>
      <p>{text('practice_samples_hint')}</p>
      {TURNS.map((turn) => text(keyOfPerson(person, `sample_${turn}`))).map((draft) => (
        <button type="button" key={draft} data-practice-sample onClick={() => onPick(draft)}>
          {draft}
        </button>
      ))}
    </section>
  );
}

interface ComposerProps {
  composer: { current: HTMLTextAreaElement | null };
  onSend: (message: Pick<SentMessage, 'text' | 'files'>) => void;
}

/** The text lives in the field alone, as in a real messenger: whoever replaces it there replaces what is sent. */
function Composer({ composer, onSend }: ComposerProps) {
  const send = (): void => {
    const words = composer.current?.value.trim() ?? '';
    if (!composer.current || words === '') return;
    composer.current.value = '';
    onSend({ text: words, files: [] });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const onFiles = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const files = [...(currentTarget.files ?? [])].map(({ name, size }) => ({ name, sizeBytes: size }));
    currentTarget.value = '';
    if (files.length > 0) onSend({ text: '', files });
  };
  return (
    <form class="composer" onSubmit={(event) => event.preventDefault()}>
      <textarea
        ref={composer}
        rows={2}
        aria-label={text('practice_composer')}
        data-practice-composer
        onKeyDown={onKeyDown}
      />
      <label class="attach">
        {text('practice_attach')}
        <input type="file" multiple data-practice-file onChange={onFiles} />
      </label>
      <button type="button" data-practice-send onClick={send}>
        {text('practice_send')}
      </button>
    </form>
  );
}

function Wire({ sent, onClear }: { sent: SentMessage[]; onClear: () => void }) {
  return (
    <aside class="wire" aria-labelledby="wire" data-practice-wire>
      <h2 id="wire">{text('practice_wire')}</h2>
      <p>{text(sent.length > 0 ? 'practice_wire_hint' : 'practice_wire_none')}</p>
      <ol>
        {sent.map((message) => (
          <li key={message.id} data-practice-sent>
            <span class="who">{text('practice_wire_to', [text(keyOfPerson(message.to, 'name'))])}</span>
            {message.text !== '' && <p>{message.text}</p>}
            <FileNames message={message} />
          </li>
        ))}
      </ol>
      {sent.length > 0 && (
        <button type="button" data-practice-clear onClick={onClear}>
          {text('practice_clear')}
        </button>
      )}
    </aside>
  );
}
