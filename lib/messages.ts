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

/** Whether a tab is guarded. */
export interface Protection {
  messenger: string;
  hasComposer: boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<FromMessengers & FromOwnPages & ToMessengers>();
