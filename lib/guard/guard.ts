/**
 * The story: gesture → draft → findings → verdict → hold → decision → incident → release or move.
 * A text is judged inside the event, files are held first, read, then judged.
 */
import { countPersons } from '../detect/finding';
import { countTypes } from '../journal/incident';
import type { Adapter } from '../messengers/adapter';
import { isHolding } from '../policy/verdict';
import { type Answer, askDecision } from '../ui/hold-dialog';
import { carryOut } from './carry-out';
import { circumstancesOf } from './circumstances';
import { type Composer, readComposer } from './composer';
import { watchConversation } from './conversation';
import { type Examined, examine, typedValues } from './examine';
import { watchFiles } from './file-gestures';
import { settleFiles } from './files';
import { type Gesture, stop, watchGestures } from './gestures';
import { watchGivenFiles } from './given-files';
import { viewOfText } from './hold-view';
import { maskingOf } from './mask-choice';
import { createPass } from './pass';
import { recordDecision } from './record-decision';
import { endPass } from './release';
import type { Surroundings } from './surroundings';

/** Guards one page until `signal` is aborted. Call it before the page's own scripts run. */
export function guard(adapter: Adapter, around: Surroundings, signal: AbortSignal): void {
  const conversation = watchConversation(adapter);
  const given = watchGivenFiles(adapter);
  const pass = createPass();
  let isDeciding = false;

  const onGesture = (gesture: Gesture): boolean => {
    const text = readComposer(gesture.composer);
    if (text === '') {
      if (gesture.isComplete) given.take(gesture.composer);
      return false;
    }
    const examined = examine(
      { text, previousDrafts: conversation.previousDrafts(), where: circumstancesOf(adapter) },
      around.policy(),
      around.exceptions,
    );
    const isGranted = pass.covers(text);
    if (!isDeciding && (!isHolding(examined.verdict) || isGranted)) {
      if (gesture.isComplete) remember(gesture.composer, text);
      if (isGranted) void endPass(gesture.composer, text, pass);
      return false;
    }
    stop(gesture.event);
    if (gesture.isComplete && !isDeciding) void settle(gesture, examined);
    return true;
  };

  const remember = (composer: Composer, text: string) => {
    conversation.remember(text);
    given.take(composer);
  };

  const record = (answer: Answer, { findings, verdict }: Examined) => {
    const facts = { types: countTypes(findings), persons: countPersons(findings), files: 0 };
    return recordDecision(answer, verdict, facts, adapter, around);
  };

  const settle = async (gesture: Gesture, examined: Examined) => {
    const { text } = examined.draft;
    const { findings, verdict } = examined;
    isDeciding = true;
    const masking = maskingOf(examined, around.policy());
    const view = viewOfText(text, findings, verdict, adapter, around.policy(), masking);
    const answer = await askDecision(view, signal).finally(() => {
      isDeciding = false;
    });
    const { kind, leftOpen = new Set<number>() } = answer;
    // A mask with holes that policy would stop is a message sent anyway, and is kept as one.
    const isOpen = kind === 'mask' && leftOpen.size > 0 && masking.isHeld(leftOpen);
    await record(isOpen ? { kind: 'send' } : answer, examined);
    if (answer.isNotPersonal) await around.exceptions?.add(typedValues(examined));
    const held = { ...gesture, text, masked: masking.preview(leftOpen), takeFiles: () => given.take(gesture.composer) };
    await carryOut(kind, held, pass, adapter, around);
  };

  watchGestures(adapter, onGesture, signal);
  watchFiles((held) => settleFiles(given.noting(held), adapter, around, signal), signal);
}
