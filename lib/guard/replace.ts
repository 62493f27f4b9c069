/** Puts another text into a composer and believes it only when it reads back. */
import { isSameText } from '../editors/editor';
import { type Composer, readComposer } from './composer';
import { after } from './within';

const ADOPTION_MS = 600;
const POLL_MS = 30;

/** `theirs`: the person wrote on before the text had arrived; what stands there now is not to be written over. */
export type Replaced = 'done' | 'failed' | 'theirs';

/**
 * One write, then waiting: a second write on top of a slow first one would double the text. A person may type on or send
 * before the editor is done: what they do to a text that had arrived is no failure.
 */
export async function replaceText(composer: Composer, text: string): Promise<Replaced> {
  const isThere = () => isSameText(readComposer(composer), text);
  const watch = watchPerson(composer.element, isThere);
  try {
    await composer.editor.write(composer.element, text);
    const end = Date.now() + ADOPTION_MS;
    while (!isThere()) {
      if (watch.hasGoneOn()) return 'done';
      if (Date.now() > end) return watch.hasWritten() ? 'theirs' : 'failed';
      await after(POLL_MS);
    }
    return 'done';
  } finally {
    watch.stop();
  }
}

const WRITES = ['keydown', 'paste', 'cut', 'drop'] as const;
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock'];

/** What the person does meanwhile, and whether the text has been there before. */
function watchPerson(element: HTMLElement, isThere: () => boolean) {
  let hasArrived = false;
  let hasGoneOn = false;
  let hasWritten = false;
  const look = () => {
    hasArrived ||= isThere();
  };
  const onPress = ({ isTrusted }: Event) => {
    hasGoneOn ||= hasArrived && isTrusted;
  };
  const onWrite = (event: Event) => {
    onPress(event);
    const isModifier = MODIFIERS.includes((event as KeyboardEvent).key);
    hasWritten ||= event.isTrusted && !isModifier && event.composedPath().includes(element);
  };
  const observer = new MutationObserver(look);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  // Some editors sit in a frame of their own, with the button outside.
  for (const view of new Set([window, element.ownerDocument.defaultView ?? window])) {
    view.addEventListener('pointerdown', onPress, options);
    for (const type of WRITES) view.addEventListener(type, onWrite, options);
  }
  return {
    hasGoneOn: () => hasGoneOn,
    hasWritten: () => hasWritten,
    stop() {
      observer.disconnect();
      listening.abort();
    },
  };
}
