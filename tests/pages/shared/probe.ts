/** What a test may ask a fixture page: what its model holds, and whether anything happened that never should. */

export interface Probe {
  /** Text of the main composer as the page would send it. */
  model(): string;
  /** Text of the caption in the open preview; null without one. */
  caption(): string | null;
  /** Names of the files waiting in the preview. */
  waiting(): string[];
  /** Accidents, such as a voice recording started by a press meant for the send button. */
  accidents: string[];
}

declare global {
  interface Window {
    __page: Probe;
  }
}

export function publish(probe: Omit<Probe, 'accidents'>): Probe {
  window.__page = { ...probe, accidents: [] };
  return window.__page;
}
