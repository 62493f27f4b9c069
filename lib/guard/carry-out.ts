/** Carries out what the person decided about a held text. Whatever fails, the text stays where they can get at it. */
import type { Adapter } from '../messengers/adapter';
import type { DecisionKind } from '../policy/verdict';
import { showNotice } from '../ui/notice';
import { readComposer } from './composer';
import { copy } from './copy';
import { move } from './move';
import type { Pass } from './pass';
import { type Held, release } from './release';
import { replaceText } from './replace';
import type { Surroundings } from './surroundings';

export interface HeldText extends Held {
  text: string;
  /** As *Mask and send* sends it. */
  masked: string;
  /** The files that the page shows beside it, once. */
  takeFiles(): readonly File[];
}

export async function carryOut(
  kind: DecisionKind,
  held: HeldText,
  pass: Pass,
  adapter: Adapter,
  around: Surroundings,
): Promise<void> {
  switch (kind) {
    case 'send':
      await release(held, held.text, pass);
      return;
    case 'mask':
      return maskAndSend(held, pass, around);
    case 'move': {
      const files = held.takeFiles();
      return move({ ...held, files, isShown: files.length > 0 }, adapter, around);
    }
    case 'edit':
    case 'cancel':
      held.composer.element.focus();
      return;
  }
}

async function maskAndSend(held: HeldText, pass: Pass, around: Surroundings): Promise<void> {
  const replaced = await replaceText(held.composer, held.masked);
  if (replaced === 'done') {
    around.health?.forgets('not-read-back');
    if (await release(held, held.masked, pass)) showNotice('masked-sent', [], { tone: 'good' });
    return;
  }
  if (replaced === 'failed') around.health?.notes('not-read-back');
  await putBack(held, replaced);
  showNotice('not-replaced', [], { tone: 'warning' });
}

/** After a failed replacement the composer may hold half of it: the draft goes back, or at least onto the clipboard. */
async function putBack({ composer, text }: HeldText, replaced: 'failed' | 'theirs'): Promise<void> {
  if (readComposer(composer) === text) return;
  const again = replaced === 'failed' ? await replaceText(composer, text) : replaced;
  if (again !== 'done' && !readComposer(composer).includes(text)) await copy(text);
}
