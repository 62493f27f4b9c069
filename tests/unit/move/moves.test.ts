import { describe, expect, it } from 'vitest';
import { createMoves, type SessionMemory } from '../../../lib/move/moves';
import { CARRIED_MS, type LeavingDraft, MOST_BYTES } from '../../../lib/move/moving';
import { newKey, seal, unseal } from '../../../lib/move/seal';
import { countPieces } from '../../../lib/move/sealed-files';

const ORIGIN = { tabId: 7, frameId: 0 };

function memoryOf(stored: Map<string, unknown> = new Map()): SessionMemory {
  return {
    get: async () => Object.fromEntries(stored),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
    },
    remove: async (key) => void stored.delete(key),
  };
}

function draftOf(text: string, files: File[] = []): LeavingDraft {
  return { text, files, from: 'WhatsApp', recipient: 'Айгүл' };
}

const table = new File(['аты;жсн\nАсел;920308395171\n'], 'тізім.csv', { type: 'text/csv' });

async function begun(moves: ReturnType<typeof createMoves>, draft: LeavingDraft): Promise<string> {
  const start = await moves.begin(draft, ORIGIN);
  if (start.kind !== 'carried') throw new Error(start.reason);
  return start.id;
}

describe('moves', () => {
  it('give back text and files as they were', async () => {
    const moves = createMoves(memoryOf());
    const id = await begun(moves, draftOf('ЖСН 920308395171', [table]));
    expect((await moves.waiting())[0]).toMatchObject({ text: 'ЖСН 920308395171', recipient: 'Айгүл' });
    const [file] = await moves.files(id);
    expect(file?.name).toBe('тізім.csv');
    expect(await file?.text()).toBe(await table.text());
    await moves.finish(id, 'files');
    await moves.finish(id, 'text');
  });

  it('delete each part on arrival, and the move with the last one', async () => {
    const moves = createMoves(memoryOf());
    const id = await begun(moves, draftOf('текст', [table]));
    await moves.finish(id, 'files');
    expect(await countPieces()).toBe(0);
    expect((await moves.waiting())[0]).toMatchObject({ text: 'текст', files: [] });
    await moves.finish(id, 'text');
    expect(await moves.waiting()).toEqual([]);
  });

  it('give up what nobody fetched in time, files too', async () => {
    let now = 0;
    const moves = createMoves(memoryOf(), () => now);
    const id = await begun(moves, draftOf('текст', [table]));
    now = CARRIED_MS - 1;
    expect(await moves.sweep()).toEqual([]);
    now = CARRIED_MS;
    expect(await moves.files(id)).toEqual([]);
    expect(await moves.sweep()).toMatchObject([{ draft: { id, text: 'текст' }, origin: ORIGIN }]);
    expect(await countPieces()).toBe(0);
  });

  it('leave no file behind when the browser was closed in between: the key went with its memory', async () => {
    await begun(createMoves(memoryOf()), draftOf('', [table]));
    expect(await countPieces()).toBe(1);
    await createMoves(memoryOf()).sweep();
    expect(await countPieces()).toBe(0);
  });

  it('do not overwrite each other when two begin at once', async () => {
    const moves = createMoves(memoryOf());
    await Promise.all([moves.begin(draftOf('один'), ORIGIN), moves.begin(draftOf('два'), ORIGIN)]);
    expect((await moves.waiting()).map(({ text }) => text).toSorted()).toEqual(['два', 'один']);
  });

  it('survive a background that was stopped in between', async () => {
    const stored = new Map<string, unknown>();
    const id = await begun(createMoves(memoryOf(stored)), draftOf('', [table]));
    const woken = createMoves(memoryOf(stored));
    expect(await (await woken.files(id))[0]?.text()).toBe(await table.text());
    await woken.finish(id, 'files');
  });

  it('refuse what is too large or no draft', async () => {
    const moves = createMoves(memoryOf());
    const huge = Object.defineProperty(new File([], 'a.bin'), 'size', { value: MOST_BYTES + 1 });
    expect(await moves.begin(draftOf('', [huge]), ORIGIN)).toEqual({ kind: 'refused', reason: 'too-large' });
    expect(await moves.begin(draftOf(''), ORIGIN)).toEqual({ kind: 'refused', reason: 'not-a-draft' });
    expect(await moves.begin({ ...draftOf('a'), files: [1] } as never, ORIGIN)).toMatchObject({ kind: 'refused' });
  });
});

describe('sealing', () => {
  it('keeps files of several pieces whole, and unreadable without the key', async () => {
    const bytes = new Uint8Array(9 * 1024 * 1024).map((_, place) => place % 251);
    const key = newKey();
    const pieces = await Array.fromAsync(seal(new Blob([bytes]), key));
    expect(pieces).toHaveLength(3);
    const back = new Uint8Array(await new Blob(await unseal(pieces, key)).arrayBuffer());
    expect(Buffer.compare(back, bytes)).toBe(0);
    await expect(unseal(pieces, newKey())).rejects.toThrow();
  });
});
