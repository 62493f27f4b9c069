/** Brings the reader to life: Chromium reads files in an offscreen document, in Firefox the background page does it. */

/** Resolves when somebody can answer `readFile`. */
export async function prepareReader(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const { offscreen } = chrome;
  if (await offscreen.hasDocument()) return;
  opening ??= offscreen.createDocument({
    url: 'reader.html',
    reasons: [offscreen.Reason.WORKERS],
    justification: 'Reads attached files on this machine before they are sent.',
  });
  await opening.finally(() => {
    opening = undefined;
  });
}

/** Two files at once must not open two readers: the second call would fail. */
let opening: Promise<void> | undefined;
