/** Runs in a page of the extension: what waits for the national messenger, texts in memory and pieces of files on the disk. */

interface Storage {
  storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
}
declare const browser: Storage;
declare const chrome: Storage;

export async function countKept(): Promise<{ moves: number; pieces: number }> {
  const { session } = (typeof browser === 'undefined' ? chrome : browser).storage;
  const moves = Object.keys(await session.get(null)).filter((key) => key.startsWith('move:')).length;
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('saqtan-move')) return { moves, pieces: 0 };
  const pieces = await new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('saqtan-move');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const count = opening.result.transaction('pieces').objectStore('pieces').count();
      count.onsuccess = () => resolve(count.result);
      opening.result.close();
    };
  });
  return { moves, pieces };
}
