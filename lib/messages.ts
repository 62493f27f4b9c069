/** Every message between contexts. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FileReport } from './inspect-file';
import type { Incident } from './journal/incident';

/** What any content script may send. The receiver treats the content as a stranger's. */
interface FromMessengers {
  /** Writes the incident to the journal; answers when it is on disk. */
  recordIncident(incident: Incident): void;
  /** Opens the national messenger's page in a tab. */
  openNationalMessenger(): void;
  /** Whether the sender's tab is guarded, whenever that changes. */
  protectionChanged(protection: Protection): void;
  /** The weights of the tagger of names. */
  peopleModel(): Uint8Array;
  /** Makes sure that somebody can answer `readFile`. */
  prepareReader(): void;
  /** Answered by the reader. The file crosses by reference; the reader answers and forgets. */
  readFile(request: { file: File }): FileReport;
}

/** What only our own pages may send; the receiver checks the sender. */
interface FromOwnPages {
  recentIncidents(limit: number): Incident[];
}

/** What a messenger's tab is asked by the popup. */
interface ToMessengers {
  protection(): Protection;
}

/** How well a messenger's tab is guarded. */
export interface Protection {
  /** The messenger's name. */
  messenger: string;
  /** False when only the general rules hold: the page's composer is not where it used to be. */
  isComplete: boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<FromMessengers & FromOwnPages & ToMessengers>();
