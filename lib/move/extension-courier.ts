/** The way from a page that offers moved drafts to the background that keeps them. */
import { sendMessage } from '../messages';
import type { Courier } from './offer';

export function extensionCourier(): Courier {
  return {
    waiting: () => sendMessage('waitingMoves', undefined).catch(() => []), // after an update: nobody answers this script
    files: (id) => sendMessage('moveFiles', id).catch(() => []),
    finish: (id, part) => sendMessage('finishMove', { id, part }),
    bringBack: (id) => sendMessage('bringBack', id).catch(() => 'kept' as const),
  };
}
