/** Puts another text into a composer and believes it only when it reads back. */
import { isSameText } from '../editors/editor';
import { type Composer, readComposer } from './composer';

const ADOPTION_MS = 600;
const POLL_MS = 30;

/**
 * One write, then waiting: a second write on top of a slow first one would double the text. A person may type on or send
 * before the editor is done: what they do to a text that had arrived is no failure.
 */
export async function replaceText(composer: Composer, text: string): Promise<boolean> {
  const isThere = () => isSameText(readComposer(composer), text);
  const arrival = watchArrival(composer.element, isThere);
  try {
    await composer.editor.write(composer.element, text);
    const end = Date.now() + ADOPTION_MS;
    while (!isThere()) {
      if (arrival.isOver()) return true;
      if (Date.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return true;
  } finally {
    arrival.forget();
  }
}

const GOES_ON = ['keydown', 'pointerdown'] as const;

/** Whether the text has been there and the person has gone on since: what the composer holds then is theirs. */
function watchArrival(element: HTMLElement, isThere: () => boolean) {
  let hasArrived = false;
  let hasGoneOn = false;
  const look = () => {
    hasArrived ||= isThere();
  };
  const goOn = (event: Event) => {
    hasGoneOn ||= hasArrived && event.isTrusted;
  };
  const observer = new MutationObserver(look);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  for (const type of GOES_ON) window.addEventListener(type, goOn, true);
  return {
    isOver: () => hasGoneOn,
    forget() {
      observer.disconnect();
      for (const type of GOES_ON) window.removeEventListener(type, goOn, true);
    },
  };
}
