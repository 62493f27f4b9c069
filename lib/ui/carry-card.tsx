/** The offer at the national messenger: what was carried, whom it was for, how long it is kept, what to do with it. */
import { CloseIcon, FileIcon, Mark } from './icons';
import { keyOf, text, textLanguage } from './texts';

/** What the card says after an act, as the end of a text's key. */
export const CARRY_WORDS = [
  'inserted',
  'not-inserted',
  'attached',
  'not-attached',
  'copied',
  'not-copied',
  'saved',
  'brought-back',
  'kept',
] as const;
export type CarryWord = (typeof CARRY_WORDS)[number];

export interface CarryView {
  id: string;
  /** Empty when it has arrived or there was none. */
  text: string;
  files: { name: string; sizeBytes: number }[];
  from: string;
  recipient: string;
  secondsLeft: number;
  /** Whether the page has a field for it. */
  hasComposer: boolean;
  said?: CarryWord;
}

export const CARRY_ACTS = ['insert', 'copy', 'attach', 'save', 'back'] as const;
export type CarryAct = (typeof CARRY_ACTS)[number];

export interface CarryCardProps {
  view: CarryView;
  onAct: (act: CarryAct, event: Event) => void;
  /** Puts it out of the way; without it the card cannot be closed. */
  onClose?: () => void;
}

export function CarryCard({ view, onAct, onClose }: CarryCardProps) {
  const isWaiting = view.text !== '' || view.files.length > 0;
  const act = (kind: CarryAct, isFirst = false) => (
    <button type="button" data-act={kind} data-first={isFirst || undefined} onClick={(event) => onAct(kind, event)}>
      {text(keyOf('carry', kind), [view.from])}
    </button>
  );
  return (
    <article class="carry" lang={textLanguage()} aria-label={text('carry_title', [view.from])}>
      <header>
        <Mark />
        <h2>{text('carry_title', [view.from])}</h2>
        {isWaiting && <Clock seconds={view.secondsLeft} />}
        {onClose && (
          <button type="button" class="close" aria-label={text('notice_close')} onClick={onClose}>
            <CloseIcon />
          </button>
        )}
      </header>
      {isWaiting && view.recipient !== '' && <p class="recipient">{text('carry_recipient', [view.recipient])}</p>}
      {view.text !== '' && (
        <div class="part">
          <blockquote>{view.text}</blockquote>
          <div class="acts">
            {view.hasComposer && act('insert', true)}
            {act('copy', !view.hasComposer)}
          </div>
        </div>
      )}
      {view.files.length > 0 && (
        <div class="part">
          <Files files={view.files} />
          <div class="acts">
            {view.hasComposer && act('attach', true)}
            {act('save', !view.hasComposer)}
          </div>
        </div>
      )}
      <p class="said" role="status">
        {view.said && text(keyOf('carry', view.said))}
      </p>
      {view.text !== '' && act('back')}
    </article>
  );
}

const SHOWN_FILES = 3;

function Files({ files }: { files: CarryView['files'] }) {
  const more = files.length - SHOWN_FILES;
  return (
    <ul>
      {files.slice(0, SHOWN_FILES).map(({ name }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and names may be equal
        <li key={place}>
          <FileIcon />
          {name}
        </li>
      ))}
      {more > 0 && <li class="more">{text('hold_more', [more])}</li>}
    </ul>
  );
}

function Clock({ seconds }: { seconds: number }) {
  const left = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span class="clock" role="timer" data-short={seconds <= 30 || undefined}>
      <span class="spoken">{text('carry_clock')} </span>
      {left}
    </span>
  );
}
