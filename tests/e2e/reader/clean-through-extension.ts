/** Has the built extension make a clean copy of a file, and read that copy. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileReport } from '../../../lib/inspect-file';
import type { TestPage } from '../browsers/test-browser';

/** @returns the report on the copy and its name, or undefined when none is offered */
export async function cleanThroughExtension(
  page: TestPage,
  path: string,
): Promise<{ name: string; report: FileReport } | undefined> {
  const base64 = (await readFile(path)).toString('base64');
  return page.evaluate(
    async ({ name, content }) => {
      interface Runtime {
        sendMessage(message: unknown): Promise<{ res?: unknown } | undefined>;
      }
      const api = globalThis as unknown as { browser?: { runtime: Runtime }; chrome: { runtime: Runtime } };
      const { runtime } = api.browser ?? api.chrome;
      const file = new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name);
      await runtime.sendMessage({ id: 1, type: 'prepareReader', timestamp: Date.now() });
      const made = await runtime.sendMessage({ id: 2, type: 'cleanCopy', data: { file }, timestamp: Date.now() });
      const copy = made?.res;
      if (!(copy instanceof File)) return undefined;
      const read = await runtime.sendMessage({ id: 3, type: 'readFile', data: { file: copy }, timestamp: Date.now() });
      return { name: copy.name, report: read?.res as FileReport };
    },
    { name: basename(path), content: base64 },
  );
}
