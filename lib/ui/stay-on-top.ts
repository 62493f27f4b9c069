/** Keeps our modal dialog in front, whole and focused, whatever the page does, and knows for how long it has been seen. */
import { uncoverRoot } from './page-root';
import { isOurHost, type Stage } from './stage';

/** A page that keeps fighting for this many rounds without a quiet second has won: the message stays held. */
const MAX_ROUNDS = 60;
const QUIET_MS = 1000;

export interface Watcher {
  /** Every frame, with the time since the dialog was hidden last; 0 at once when it is. */
  onSeen: (seenMs: number) => void;
  /** The page has won. */
  onLost: () => void;
}

/** Shows the dialog on the stage and keeps it shown until the signal. */
export function stayOnTop(stage: Stage, watcher: Watcher, signal: AbortSignal): void {
  const dialog = stage.root.querySelector('dialog');
  if (!dialog) throw new Error('there is no dialog on the stage');
  let seenSince: number | undefined;
  let rounds = 0;
  let focused: Element | null = null;
  const refocus = (): void => {
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  const raise = (): void => {
    if (signal.aborted) return;
    seenSince = undefined;
    watcher.onSeen(0);
    if (rounds++ > MAX_ROUNDS) {
      watcher.onLost();
      return;
    }
    if (!stage.host.isConnected) document.documentElement.append(stage.host);
    if (dialog.open) dialog.close();
    dialog.showModal();
    refocus();
  };
  const onFrame = (): void => {
    seenSince ??= performance.now();
    const seenMs = performance.now() - seenSince;
    if (seenMs > QUIET_MS) rounds = 0;
    if (stage.root.activeElement) focused = stage.root.activeElement;
    else if (document.hasFocus()) refocus(); // the page took the focus away
    watcher.onSeen(seenMs);
  };
  dialog.showModal();
  watchFrames(() => isInFront(stage.host, dialog), onFrame, raise, signal);
  watchTree(stage.host, raise, signal);
  watchTopLayer(raise, signal);
  watchVisibility(dialog, raise, signal);
}

/** Looks in every frame; what the page's root did to hide us is put back in the end. */
function watchFrames(isInPlace: () => boolean, onFrame: () => void, raise: () => void, signal: AbortSignal): void {
  const restore = new Map<string, () => void>();
  const look = (): void => {
    if (signal.aborted) return;
    requestAnimationFrame(look);
    if (uncoverRoot(restore) || !isInPlace()) raise();
    else onFrame();
  };
  requestAnimationFrame(look);
  const putBack = (): void => {
    for (const put of restore.values()) put();
  };
  signal.addEventListener('abort', putBack, { once: true });
}

/** The page took our host out, or put another root in. */
function watchTree(host: HTMLElement, raise: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (host.parentNode !== document.documentElement) raise();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** A dialog or popover of the page, opened after ours, would lie above it. */
function watchTopLayer(raise: () => void, signal: AbortSignal): void {
  const onToggle = ({ target }: Event): void => {
    if (!(target instanceof Element) || isOurHost(target)) return;
    if (target.matches(':modal, :popover-open')) raise();
  };
  window.addEventListener('toggle', onToggle, { capture: true, signal });
}

/** Chromium only: sees covers that let clicks through, such as a popover in a closed shadow root of the page. */
function watchVisibility(dialog: HTMLDialogElement, raise: () => void, signal: AbortSignal): void {
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: 100,
  };
  const observer = new IntersectionObserver((entries) => {
    const last: (IntersectionObserverEntry & { isVisible?: boolean }) | undefined = entries.at(-1);
    if (last?.isIntersecting && last.isVisible === false) raise();
  }, options);
  if (!('trackVisibility' in observer)) return;
  observer.observe(dialog);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Whether the middle and the corners of the dialog are ours to the pointer. */
function isInFront(host: HTMLElement, dialog: HTMLDialogElement): boolean {
  if (!host.isConnected || !dialog.matches(':modal')) return false;
  const box = dialog.getBoundingClientRect();
  const left = Math.max(box.left, 0) + CORNER_PX;
  const right = Math.min(box.right, innerWidth) - CORNER_PX;
  const top = Math.max(box.top, 0) + CORNER_PX;
  const bottom = Math.min(box.bottom, innerHeight) - CORNER_PX;
  if (left >= right || top >= bottom) return innerWidth * innerHeight < 1000; // a window too small to show anything
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const;
  return points.every(([x, y]) => isOurHost(document.elementFromPoint(x, y)));
}

/** Inside the rounded corners. */
const CORNER_PX = 12;
