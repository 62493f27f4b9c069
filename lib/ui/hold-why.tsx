/** What a hold tells only when asked: its reasons. */
import { sentenceOf } from './evidence';
import { sentenceOfNote } from './file-notes';
import { type HoldFile, type HoldItem, type HoldView, type Replacement, subjectOf } from './hold-view';
import { keyOf, text } from './texts';

/** The reasons for one of a kind speak for the others. */
function onePerType(items: readonly HoldItem[]): HoldItem[] {
  return [...new Map(items.toReversed().map((item) => [item.type, item])).values()].toReversed();
}

/** The x-ray of each file that has something to tell. */
function Notes({ files }: { files: readonly HoldFile[] }) {
  return files.map(
    ({ name, notes = [] }) =>
      notes.length > 0 && (
        <div key={name} class="x-ray">
          <strong>{name}</strong>
          <ul>
            {notes.map(sentenceOfNote).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ),
  );
}

export function Why({ view }: { view: HoldView }) {
  const items = onePerType([...view.items, ...view.files.flatMap((file) => file.items)]);
  return (
    <details>
      <summary>{text('hold_details')}</summary>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.type}>
              <strong>{text(keyOf('entity', item.type))}.</strong> {item.evidence.map(sentenceOf).join(' ')}
            </li>
          ))}
        </ul>
      )}
      <Notes files={view.files} />
      {subjectOf(view) === 'personal' && (
        <>
          <p>{text('hold_law')}</p>
          <p>{text('hold_private')}</p>
        </>
      )}
      {view.contact && (
        <p>
          {text('options_contact')}{' '}
          {[view.contact.name, view.contact.phone, view.contact.email, view.contact.url].filter(Boolean).join(', ')}
        </p>
      )}
      <p>{text('hold_local')}</p>
    </details>
  );
}

/** What each file becomes when it is sent without the data. */
export function Replacements({ of }: { of: readonly Replacement[] }) {
  return (
    <details>
      <summary>{text('hold_preview')}</summary>
      <ul>
        {of.map(({ name, becomes }) => (
          <li key={name}>
            <strong>{name}</strong> {text(keyOf('file', becomes))}
          </li>
        ))}
      </ul>
    </details>
  );
}
