/** A practice messenger with invented people: needs no server, and shows what would have left. */
import { useRef, useState } from 'preact/hooks';
import { text } from './texts';

export function Practice() {
  const [sent, setSent] = useState<string[]>([]);
  const composer = useRef<HTMLTextAreaElement>(null);
  const send = (): void => {
    const draft = composer.current?.value ?? '';
    if (!draft.trim()) return;
    setSent([...sent, draft]);
    if (composer.current) composer.current.value = '';
  };
  return (
    <main data-practice>
      <h1 data-practice-conversation="clinic">{text('practice_clinic_name')}</h1>
      <ol data-practice-wire>
        {sent.map((message) => (
          <li key={message} data-practice-sent>
            {message}
          </li>
        ))}
      </ol>
      <textarea
        ref={composer}
        data-practice-composer
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      <input type="file" multiple data-practice-file />
      <button type="button" data-practice-send onClick={send}>
        {text('practice_send')}
      </button>
    </main>
  );
}
