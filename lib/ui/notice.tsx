/** A short message at the top of the page that asks for nothing and takes no focus. */
import { render } from 'preact';
import { CloseIcon, ToneIcon } from './icons';
import sheet from './notice.css?inline';
import { closeStage, openStage, type Stage } from './stage';
import { keyOf, text, textLanguage } from './texts';

export const NOTICES = [
  'reading-file',
  'press-send-again',
  'moved-text',
  'moved-files',
  'files-not-moved',
  'draft-copied',
  'copy-failed',
  'draft-restored',
  'not-replaced',
  'changed-meanwhile',
  'file-not-checked',
  'file-not-attached',
  'attach-again',
  'not-recorded',
  'masked-sent',
  'composer-not-found',
  'dialog-covered',
  'reload-tab',
  'too-long-to-check',
] as const;
export type NoticeKey = (typeof NOTICES)[number];

export type Tone = 'info' | 'good' | 'warning';

export interface NoticeOptions {
  tone?: Tone;
  /** How long it stays; 0 until taken away. */
  seconds?: number;
  signal?: AbortSignal;
}

const SECONDS = 7;

/** One at a time: the newest is what counts. */
let takeLast = (): void => undefined;

/** Shows a notice in place of the one before; call the result to take it away earlier. */
export function showNotice(
  key: NoticeKey,
  substitutions: readonly (string | number)[] = [],
  options: NoticeOptions = {},
): () => void {
  takeLast();
  const stage = openStage('notice', sheet);
  const gone = new AbortController();
  const take = (): void => {
    gone.abort();
    closeStage(stage);
  };
  takeLast = take;
  options.signal?.addEventListener('abort', take, { signal: gone.signal });
  play(stage, text(keyOf('notice', key), substitutions), options.tone ?? 'info', take);
  leaveAfter(stage.host, options.seconds ?? SECONDS, take, gone.signal);
  return take;
}

/** The live region stands before its words do, or screen readers say nothing. */
function play({ root }: Stage, words: string, tone: Tone, onClose: () => void): void {
  const draw = (said: string) => render(<Notice words={said} tone={tone} onClose={onClose} />, root);
  draw('');
  root.querySelector<HTMLElement>('[popover]')?.showPopover();
  draw(words);
}

/** Time stands still while the pointer rests on it. */
function leaveAfter(host: HTMLElement, seconds: number, take: () => void, signal: AbortSignal): void {
  if (seconds === 0) return;
  let timer = setTimeout(take, seconds * 1000);
  host.addEventListener('pointerenter', () => clearTimeout(timer), { signal });
  const onLeave = () => {
    timer = setTimeout(take, seconds * 1000);
  };
  host.addEventListener('pointerleave', onLeave, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

export interface NoticeProps {
  words: string;
  tone: Tone;
  onClose: () => void;
}

export function Notice({ words, tone, onClose }: NoticeProps) {
  return (
    <div popover="manual" lang={textLanguage()} data-tone={tone}>
      <ToneIcon tone={tone} />
      <span role="status" aria-live="polite">
        {words}
      </span>
      <button type="button" aria-label={text('notice_close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
