/**
 * The story: gesture → draft → findings → verdict → hold → decision → incident → release or move.
 * A text is judged inside the event, files are held first, read, then judged.
 */
import { countPersons } from '../detect/finding';
import { countTypes } from '../journal/incident';
import type { Adapter } from '../messengers/adapter';
import { type Decision, isHolding } from '../policy/verdict';
import { askDecision } from '../ui/hold-dialog';
import { carryOut } from './carry-out';
import { circumstancesOf } from './circumstances';
import { readComposer } from './composer';
import { watchConversation } from './conversation';
import { type Examined, examine, typedValues } from './examine';
import { watchFiles } from './file-gestures';
import { settleFiles } from './files';
import { type Gesture, stop, watchGestures } from './gestures';
import { viewOfText } from './hold-view';
import { createPass } from './pass';
import { recordDecision } from './record-decision';
import { endPass } from './release';
import type { Surroundings } from './surroundings';

/** Guards one page until `signal` is aborted. Call it before the page's own scripts run. */
export function guard(adapter: Adapter, around: Surroundings, signal: AbortSignal): void {
  const conversation = watchConversation(adapter);
  const pass = createPass();
  let isDeciding = false;

  const onGesture = (gesture: Gesture): boolean => {
    const text = readComposer(gesture.composer);
    if (text === '') return false;
    const examined = examine(
      { text, previousDrafts: conversation.previousDrafts(), where: circumstancesOf(adapter) },
      around.policy(),
      around.exceptions,
    );
    const isGranted = pass.covers(text);
    if (!isDeciding && (!isHolding(examined.verdict) || isGranted)) {
      if (gesture.isComplete) conversation.remember(text);
      if (isGranted) void endPass(gesture.composer, text, pass);
      return false;
    }
    stop(gesture.event);
    if (gesture.isComplete && !isDeciding) void settle(gesture, examined);
    return true;
  };

  const record = (decision: Decision, { findings, verdict }: Examined) => {
    const facts = { types: countTypes(findings), persons: countPersons(findings), files: 0 };
    return recordDecision(decision, verdict, facts, adapter, around);
  };

  const settle = async (gesture: Gesture, examined: Examined) => {
    const { draft, findings, verdict } = examined;
    isDeciding = true;
    const view = viewOfText(draft.text, findings, verdict, adapter, around.policy());
    const decision = await askDecision(view, signal).finally(() => {
      isDeciding = false;
    });
    await record(decision, examined);
    if (decision.isNotPersonal) await around.exceptions?.add(typedValues(examined));
    await carryOut(decision.kind, { ...gesture, text: draft.text, findings }, pass, adapter, around);
  };

  watchGestures(adapter, onGesture, signal);
  watchFiles((held) => settleFiles(held, adapter, around, signal), signal);
}
