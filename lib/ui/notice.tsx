/** A short message at the top of the page that asks for nothing and takes no focus. */
import { render } from 'preact';
import { CloseIcon, ToneIcon } from './icons';
import sheet from './notice.css?inline';
import { closeStage, openStage, type Stage } from './stage';
import { keyOf, text, textLanguage } from './texts';

export const NOTICES = [
  'reading-file',
  'press-send-again',
  'copied-for-target',
  'moved-text',
  'moved-files',
  'moved-both',
  'moved-both-shown',
  'moved-in-practice',
  'files-not-moved',
  'files-gone',
  'draft-copied',
  'copy-failed',
  'draft-restored',
  'not-replaced',
  'not-cleared',
  'changed-meanwhile',
  'file-not-checked',
  'file-not-attached',
  'attach-again',
  'not-recorded',
  'masked-sent',
  'asked-for-data',
  'composer-not-found',
  'dialog-covered',
  'reload-tab',
  'too-long-to-check',
  'window-refused',
  'recording-not-checked',
  'sticker-not-checked',
] as const;
export type NoticeKey = (typeof NOTICES)[number];

export type Tone = 'info' | 'good' | 'warning';

export interface NoticeOptions {
  tone?: Tone;
  /** How long it stays; 0 until taken away. */
  seconds?: number;
  signal?: AbortSignal;
  /** Something the person may do about it. */
  action?: NoticeAction;
  /** Work is going on: a bar says so. */
  isBusy?: boolean;
}

export const NOTICE_ACTIONS = ['cancel', 'tell-them', 'answer'] as const;
export interface NoticeAction {
  name: (typeof NOTICE_ACTIONS)[number];
  onAct: () => void;
}

const SECONDS = 7;

/** One at a time: the newest is what counts. */
let takeLast = (): void => undefined;
let isLastBusy = false;

/** Takes away what was said of something that is over; work that still goes on stays told. */
export function takeStaleNotice(): void {
  if (!isLastBusy) takeLast();
}

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
  isLastBusy = options.isBusy ?? false;
  options.signal?.addEventListener('abort', take, { signal: gone.signal });
  play(stage, text(keyOf('notice', key), substitutions), options, take);
  leaveAfter(stage.host, options.seconds ?? SECONDS, take, gone.signal);
  return take;
}

/** The live region stands before its words do, or screen readers say nothing. */
function play({ root }: Stage, words: string, options: NoticeOptions, onClose: () => void): void {
  const { tone = 'info', isBusy = false } = options;
  const action = options.action && {
    ...options.action,
    onAct: () => {
      onClose();
      options.action?.onAct();
    },
  };
  const draw = (said: string) =>
    render(<Notice words={said} onClose={onClose} {...{ tone, isBusy, ...(action ? { action } : {}) }} />, root);
  draw('');
  root.querySelector<HTMLElement>('[popover]')?.showPopover();
  draw(words);
}

/** Time stands still while the pointer rests on it, and while nobody can see the page. */
function leaveAfter(host: HTMLElement, seconds: number, take: () => void, signal: AbortSignal): void {
  if (seconds === 0) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => clearTimeout(timer);
  const go = () => {
    wait();
    if (!document.hidden) timer = setTimeout(take, seconds * 1000);
  };
  go();
  host.addEventListener('pointerenter', wait, { signal });
  host.addEventListener('pointerleave', go, { signal });
  document.addEventListener('visibilitychange', () => (document.hidden ? wait() : go()), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

export interface NoticeProps {
  words: string;
  tone: Tone;
  isBusy?: boolean;
  action?: NoticeAction;
  onClose: () => void;
}

export function Notice({ words, tone, isBusy, action, onClose }: NoticeProps) {
  return (
    <div popover="manual" lang={textLanguage()} data-tone={tone}>
      <ToneIcon tone={tone} />
      <span role="status" aria-live="polite">
        {words}
      </span>
      {isBusy && <progress aria-label={words} />}
      {action && (
        <button
          type="button"
          class="act"
          data-notice={action.name}
          onClick={(event) => event.isTrusted && action.onAct()}
        >
          {text(keyOf('notice_act', action.name))}
        </button>
      )}
      <button type="button" aria-label={text('notice_close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
