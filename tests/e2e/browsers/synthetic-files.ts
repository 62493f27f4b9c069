/** File gestures that a browser cannot be made to perform by its driver, played by a function in the page's own world. */

import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';

/** A file on its way into a page. */
export interface CarriedFile {
  name: string;
  type: string;
  base64: string;
}

const types: Record<string, string> = {
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

export async function carryFiles(paths: string[]): Promise<CarriedFile[]> {
  return Promise.all(
    paths.map(async (path) => ({
      name: basename(path),
      type: types[extname(path)] ?? 'application/octet-stream',
      base64: (await readFile(path)).toString('base64'),
    })),
  );
}

/**
 * Runs in the page. Firefox empties a DataTransfer given to the constructor of a ClipboardEvent,
 * so the files go into the event's own one.
 */
export function pasteInPage(files: CarriedFile[]): void {
  const event = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: new DataTransfer(),
  });
  for (const { name, type, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    event.clipboardData?.items.add(new File([bytes], name, { type }));
  }
  (document.activeElement ?? document.body).dispatchEvent(event);
}

/** Runs in the page: what a drag over an element and the release above it are made of. */
export async function dropInPage({ selector, files }: { selector: string; files: CarriedFile[] }): Promise<void> {
  const transfer = new DataTransfer();
  for (const { name, type, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], name, { type }));
  }
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) throw new Error(`Nothing to drop on: ${selector}`);
  const clientX = box.x + box.width / 2;
  const clientY = box.y + box.height / 2;
  for (const type of ['dragenter', 'dragover', 'drop']) {
    const target = document.elementFromPoint(clientX, clientY) ?? document.body;
    const init = { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer, clientX, clientY };
    target.dispatchEvent(new DragEvent(type, init));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
