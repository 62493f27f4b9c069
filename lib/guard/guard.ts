/**
 * The story: gesture → draft → findings → verdict → hold → decision → incident → release or move.
 * A text is judged inside the event, files are held first, read, then judged.
 */
import { countPersons } from '../detect/finding';
import { countTypes } from '../journal/incident';
import type { Adapter } from '../messengers/adapter';
import { isHolding } from '../policy/verdict';
import { askDecision } from '../ui/hold-dialog';
import { carryOut } from './carry-out';
import { readComposer } from './composer';
import { watchConversation } from './conversation';
import { type Examined, examine } from './examine';
import { watchFiles } from './file-gestures';
import { settleFiles } from './files';
import { type Gesture, stop, watchGestures } from './gestures';
import { viewOfText } from './hold-view';
import { createPass } from './pass';
import { recordDecision } from './record-decision';
import type { Surroundings } from './surroundings';

/** Guards one page until `signal` is aborted. Call it before the page's own scripts run. */
export function guard(adapter: Adapter, around: Surroundings, signal: AbortSignal): void {
  const conversation = watchConversation(adapter);
  const pass = createPass();
  let isDeciding = false;

  const onGesture = (gesture: Gesture) => {
    const text = readComposer(gesture.composer);
    if (text === '') return;
    const examined = examine({ text, previousDrafts: conversation.previousDrafts() }, around.policy());
    if (!isDeciding && (!isHolding(examined.verdict) || pass.covers(text))) {
      if (gesture.isComplete) conversation.remember(text);
      return;
    }
    stop(gesture.event);
    if (gesture.isComplete && !isDeciding) void settle(gesture, examined);
  };

  const settle = async (gesture: Gesture, { draft, findings, verdict }: Examined) => {
    isDeciding = true;
    const view = viewOfText(draft.text, findings, verdict, adapter, around.policy());
    const decision = await askDecision(view, signal).finally(() => {
      isDeciding = false;
    });
    const facts = { types: countTypes(findings), persons: countPersons(findings), files: 0 };
    await recordDecision(decision, verdict, facts, adapter, around);
    await carryOut(decision.kind, { ...gesture, text: draft.text, findings }, pass, adapter, around);
  };

  watchGestures(adapter, onGesture, signal);
  watchFiles((held) => settleFiles(held, adapter, around, signal), signal);
}
