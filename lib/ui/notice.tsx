/** A short message at the top of the page that asks for nothing and takes no focus. */
import { keyOf, text } from './texts';

export const NOTICES = [
  'reading-file',
  'press-send-again',
  'copied-for-target',
  'draft-restored',
  'not-replaced',
  'file-not-checked',
  'file-held',
  'file-removed',
  'not-recorded',
  'masked-sent',
  'composer-not-found',
  'dialog-covered',
  'reload-tab',
  'too-long-to-check',
] as const;
export type NoticeKey = (typeof NOTICES)[number];

export interface NoticeOptions {
  tone?: 'info' | 'good' | 'warning';
  /** How long it stays; 0 until taken away. 6 by default. */
  seconds?: number;
  signal?: AbortSignal;
}

/** Shows a notice in place of the one before; call the result to take it away earlier. */
export function showNotice(
  key: NoticeKey,
  substitutions: readonly (string | number)[] = [],
  options: NoticeOptions = {},
): () => void {
  const host = document.createElement('saqtan-notice');
  host.setAttribute('data-saqtan', 'notice');
  host.attachShadow({ mode: 'closed' }).textContent = text(keyOf('notice', key), substitutions);
  document.documentElement.append(host);
  const take = (): void => host.remove();
  options.signal?.addEventListener('abort', take, { once: true });
  if (options.seconds !== 0) setTimeout(take, (options.seconds ?? 6) * 1000);
  return take;
}
