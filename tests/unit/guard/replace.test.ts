/** Putting a text into a composer while its writer goes on: what they do meanwhile is told apart from a failure. The page is played. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer } from '@/lib/guard/composer';
import { replaceText } from '@/lib/guard/replace';

let content: string;
let tellOfChange: () => void;
let listeners: Map<string, (event: unknown) => void>;
let element: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  listeners = new Map();
  const view = {
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
  };
  vi.stubGlobal('window', view);
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(onChange: () => void) {
        tellOfChange = onChange;
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  element = { ownerDocument: { defaultView: view } } as unknown as HTMLElement;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const holds = (text: string) => {
  content = text;
  tellOfChange();
};
/** Of the person's own, unless said otherwise. */
const does = (type: string, { key = 'a', isTrusted = true, at = element as unknown } = {}) =>
  listeners.get(type)?.({ isTrusted, key, composedPath: () => [at] });

async function replacing(write: () => void) {
  const editor = { id: 'played', selector: '', read: () => content, write: async () => write() };
  const composer = { element, editor, rule: {}, ignore: [] } as unknown as Composer;
  const replaced = replaceText(composer, 'new');
  await vi.advanceTimersByTimeAsync(1000);
  return replaced;
}

describe('a text put in place of another', () => {
  it('is there when it reads back, and has failed when it never does', async () => {
    expect(await replacing(() => holds('new'))).toBe('done');
    expect(await replacing(() => holds('half of it'))).toBe('failed');
  });

  it('was there although its writer has gone on since', async () => {
    const write = () => {
      holds('new');
      does('keydown');
      holds('new!');
    };
    expect(await replacing(write)).toBe('done');
  });

  it.each(['keydown', 'paste', 'cut', 'drop'])('belongs to its writer after a %s before it was there', async (type) => {
    const write = () => {
      does(type);
      holds('theirs');
    };
    expect(await replacing(write)).toBe('theirs');
  });

  it.each([
    { what: 'a key that the page made', by: { isTrusted: false } },
    { what: 'a modifier alone', by: { key: 'Shift' } },
    { what: 'a key somewhere else', by: { at: {} } },
  ])('has failed all the same after $what', async ({ by }) => {
    const write = () => {
      does('keydown', by);
      holds('half of it');
    };
    expect(await replacing(write)).toBe('failed');
  });
});
