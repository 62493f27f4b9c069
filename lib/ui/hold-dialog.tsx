/** Asks the person what to do with a held message, in a dialog the page cannot read, fake, cover or remove unnoticed. */
import { render } from 'preact';
import type { Decision, DecisionKind } from '../policy/verdict';
import { rememberCaret } from './caret';
import { HoldDialog } from './hold-card';
import sheet from './hold-card.css?inline';
import { onHoldKey } from './hold-keys';
import { EMPTY_FORM, type HoldForm, type HoldView, isAnythingMasked, isReasonGiven, OWN_WORDS } from './hold-view';
import { shieldHost } from './key-shield';
import { showNotice, takeStaleNotice } from './notice';
import { closeStage, openStage, type Stage } from './stage';
import { stayOnTop } from './stay-on-top';

export type { HoldFile, HoldItem, HoldView, MaskChoice, Replacement } from './hold-view';

/** Sooner than this a key or click was still meant for the page. */
const SETTLED_MS = 250;
/** *Send anyway* answers only after the dialog was seen this long without a break. */
const ARMED_MS = 400;

/** The reason code of a message whose findings are none. */
export const NOT_PERSONAL = 'not-personal-data';

export interface Answer extends Decision {
  /** What was found is no personal data, and is to be known as such from now on. */
  isNotPersonal?: true;
  /** The reason in the person's own words: for this machine only. */
  words?: string;
  /** Parts of the mask they want left open. */
  leftOpen?: ReadonlySet<number>;
}

/** What a hold does besides asking. */
export interface AskOptions {
  /** What is shown once it is known what can be offered. */
  later?: Promise<HoldView>;
}

/** Shows the dialog and waits: Escape and close are `edit`; an aborted signal or a page that tears it down is `cancel`. */
export function askDecision(view: HoldView, signal: AbortSignal, options: AskOptions = {}): Promise<Answer> {
  if (signal.aborted) return Promise.resolve({ kind: 'cancel' });
  const ended = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const returnFocus = rememberCaret();
  takeStaleNotice();
  const stage = openStage('hold', sheet);
  const end = (): void => {
    ended.abort();
    stage.root.querySelector('dialog')?.close();
    closeStage(stage);
    returnFocus();
  };
  const decide = (decision: Answer): void => {
    if (ended.signal.aborted) return;
    end();
    resolve(decision);
  };
  signal.addEventListener('abort', () => decide({ kind: 'cancel' }), { signal: ended.signal });
  try {
    play(view, stage, decide, { signal: ended.signal, later: options.later });
  } catch (error) {
    end(); // a broken dialog must not keep the page inert
    reject(error);
  }
  return promise;
}

/** The decision with what the form adds to it. */
function answerOf(kind: DecisionKind, { reason, words, leftOpen }: HoldForm): Answer {
  if (kind === 'mask') return leftOpen.size > 0 ? { kind, leftOpen } : { kind };
  if (kind !== 'send' || reason === '') return { kind };
  return reason === OWN_WORDS ? { kind, reason, words: words.trim() } : { kind, reason };
}

/** Draws the dialog and keeps it going until the decision. */
function play(
  first: HoldView,
  stage: Stage,
  decide: (decision: Answer) => void,
  { signal, later }: { signal: AbortSignal; later: Promise<HoldView> | undefined },
): void {
  let view = first;
  let form = EMPTY_FORM;
  let seenMs = 0;
  /** When there was last another button under the finger than before. */
  let changedMs = 0;
  const isSettled = (): boolean => seenMs - changedMs >= SETTLED_MS;
  const isArmed = (): boolean => seenMs - changedMs >= ARMED_MS && isReasonGiven(view, form);
  const onEdit = (): void => decide({ kind: 'edit' });
  const answers = (kind: DecisionKind): boolean => {
    if (kind === 'edit') return true;
    return kind === 'send' ? isArmed() : isSettled() && (kind !== 'mask' || isAnythingMasked(view, form));
  };
  const onChoice = (kind: DecisionKind, event: Event): void => {
    if (event.isTrusted && answers(kind)) decide(answerOf(kind, form)); // the page's scripts decide nothing
  };
  const onTeach = (event: Event): void => {
    if (event.isTrusted && seenMs >= ARMED_MS) decide({ kind: 'send', reason: NOT_PERSONAL, isNotPersonal: true });
  };
  const draw = (): void =>
    render(
      <HoldDialog {...{ view, form, onForm, onChoice, onTeach }} isArmed={isArmed()} onClose={onEdit} />,
      stage.root,
    );
  const onForm = (change: Partial<HoldForm>): void => {
    form = { ...form, ...change };
    draw();
  };
  const onSeen = (ms: number): void => {
    const wasArmed = isArmed();
    seenMs = ms;
    if (wasArmed !== isArmed()) draw();
  };
  const onLost = (): void => {
    decide({ kind: 'cancel' });
    showNotice('dialog-covered', [], { tone: 'warning', seconds: 20 });
  };
  draw();
  void later?.then((more) => {
    if (signal.aborted) return;
    view = more;
    changedMs = seenMs;
    draw();
  });
  const onKey = (event: KeyboardEvent) => onHoldKey(event, { root: stage.root, isSettled, onEscape: onEdit });
  const onInput = () => {
    const field = stage.root.activeElement;
    if (field instanceof HTMLInputElement && field.name === 'words') onForm({ words: field.value });
  };
  shieldHost(stage.host, { onKey, onInput }, signal);
  stayOnTop(stage, { onSeen, onLost }, signal);
}
