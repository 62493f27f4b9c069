/** Puts another text into a composer and believes it only when it reads back. */
import { isSameText } from '../editors/editor';
import { type Composer, readComposer } from './composer';

const ADOPTION_MS = 600;
const POLL_MS = 30;

/** One write, then waiting: a second write on top of a slow first one would double the text. */
export async function replaceText(composer: Composer, text: string): Promise<boolean> {
  await composer.editor.write(composer.element, text);
  const end = Date.now() + ADOPTION_MS;
  while (!isSameText(readComposer(composer), text)) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return true;
}
