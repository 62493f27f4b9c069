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
    case 'move':
      return move(held, adapter, around);
    case 'edit':
    case 'cancel':
      held.composer.element.focus();
      return;
  }
}

async function maskAndSend(held: HeldText, pass: Pass, around: Surroundings): Promise<void> {
  if (await replaceText(held.composer, held.masked)) {
    around.health?.forgets('not-read-back');
    if (await release(held, held.masked, pass)) showNotice('masked-sent', [], { tone: 'good' });
    return;
  }
  around.health?.notes('not-read-back');
  await putBack(held);
  showNotice('not-replaced', [], { tone: 'warning' });
}

/** After a failed replacement the composer may hold half of it: the draft goes back, or at least onto the clipboard. */
async function putBack(held: HeldText): Promise<void> {
  if (readComposer(held.composer) === held.text) return;
  if (!(await replaceText(held.composer, held.text))) await copy(held.text);
}
