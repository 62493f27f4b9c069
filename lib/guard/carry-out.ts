/** Carries out what the person decided about a held text. Whatever fails, the text stays where they can get at it. */
import type { Finding } from '../detect/finding';
import { maskText } from '../detect/mask';
import type { Adapter } from '../messengers/adapter';
import type { Circumstances } from '../policy/judge';
import type { Policy } from '../policy/policy';
import { type DecisionKind, isHolding } from '../policy/verdict';
import { showNotice } from '../ui/notice';
import { circumstancesOf } from './circumstances';
import { readComposer } from './composer';
import { copy } from './copy';
import { examine } from './examine';
import { move } from './move';
import type { Pass } from './pass';
import { type Held, release } from './release';
import { replaceText } from './replace';
import type { Surroundings } from './surroundings';

export interface HeldText extends Held {
  text: string;
  findings: Finding[];
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
      return maskAndSend(held, pass, circumstancesOf(adapter), around.policy());
    case 'move':
      return move(held, adapter, around);
    case 'edit':
    case 'cancel':
      held.composer.element.focus();
      return;
  }
}

/** The text as *Mask and send* would send it: what interrupts is masked, and the rest too if that is not enough. */
export function masked(text: string, findings: readonly Finding[], where: Circumstances, policy: Policy): string {
  const serious = findings.filter((finding) => finding.level !== 'low');
  const result = maskText(text, serious);
  const isEnough = !isHolding(examine({ text: result, previousDrafts: [], where }, policy).verdict);
  return isEnough ? result : maskText(text, findings);
}

async function maskAndSend(held: HeldText, pass: Pass, where: Circumstances, policy: Policy): Promise<void> {
  const text = masked(held.text, held.findings, where, policy);
  if (await replaceText(held.composer, text)) {
    if (await release(held, text, pass)) showNotice('masked-sent', [], { tone: 'good' });
    return;
  }
  await putBack(held);
  showNotice('not-replaced', [], { tone: 'warning' });
}

/** After a failed replacement the composer may hold half of it: the draft goes back, or at least onto the clipboard. */
async function putBack(held: HeldText): Promise<void> {
  if (readComposer(held.composer) === held.text) return;
  if (!(await replaceText(held.composer, held.text))) await copy(held.text);
}
