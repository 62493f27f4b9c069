/** Has the built extension read a file, asked from one of its own pages as a messenger's tab would ask. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileReport } from '../../../lib/inspect-file';
import type { TestPage } from '../browsers/test-browser';

/** @param page a page of the extension, such as its popup */
export async function readThroughExtension(page: TestPage, path: string): Promise<FileReport & { timeMs: number }> {
  const base64 = (await readFile(path)).toString('base64');
  return page.evaluate(
    async ({ name, content }) => {
      interface Runtime {
        sendMessage(message: unknown): Promise<{ res?: unknown; err?: unknown } | undefined>;
      }
      const api = globalThis as unknown as { browser?: { runtime: Runtime }; chrome: { runtime: Runtime } };
      const { runtime } = api.browser ?? api.chrome;
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      const file = new File([bytes], name);
      await runtime.sendMessage({ id: 1, type: 'prepareReader', timestamp: Date.now() });
      const startedAt = performance.now();
      // As a messenger's page does, or Firefox ends the background in the midst of long readings.
      const asking = setInterval(() => {
        void runtime.sendMessage({ id: 3, type: 'readingProgress', data: name, timestamp: Date.now() });
      }, 5000);
      const answer = await runtime.sendMessage({
        id: 2,
        type: 'readFile',
        data: { file, id: name },
        timestamp: Date.now(),
      });
      clearInterval(asking);
      if (answer?.res === undefined) throw new Error(JSON.stringify(answer));
      return { ...(answer.res as FileReport), timeMs: performance.now() - startedAt };
    },
    { name: basename(path), content: base64 },
  );
}
