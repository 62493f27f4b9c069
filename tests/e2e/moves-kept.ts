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

/** Runs in a page of the extension: forgets all of it, so that one case leaves nothing to the next. */
export async function clearKept(): Promise<void> {
  const { session } = (typeof browser === 'undefined' ? chrome : browser).storage as Storage['storage'] & {
    session: { clear(): Promise<void> };
  };
  await session.clear();
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('saqtan-move')) return;
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('saqtan-move');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const clearing = opening.result.transaction('pieces', 'readwrite');
      clearing.objectStore('pieces').clear();
      clearing.oncomplete = () => resolve();
      clearing.onerror = () => reject(clearing.error);
      opening.result.close();
    };
  });
}
