/** How a hold looks: what was found, whom it concerns, why it matters here, what to do. Pure. */
import { Fragment, type TargetedEvent } from 'preact';
import type { DecisionKind } from '../policy/verdict';
import { Preview, Reason } from './hold-form';
import { Rows } from './hold-rows';
import { type HoldForm, type HoldView, isAnythingMasked, reasonKeyOf, subjectOf } from './hold-view';
import { Replacements, Why } from './hold-why';
import { Mark, VerdictIcon } from './icons';
import { keyOf, text, textLanguage } from './texts';

export interface HoldCardProps {
  view: HoldView;
  form: HoldForm;
  /** Whether *Send anyway* answers yet. */
  isArmed: boolean;
  onForm: (change: Partial<HoldForm>) => void;
  onChoice: (kind: DecisionKind, event: Event) => void;
  /** What was found is no personal data. */
  onTeach: (event: Event) => void;
  /** Closed without a choice. */
  onClose: () => void;
}

export function HoldDialog(props: HoldCardProps) {
  // Closing and showing again, to come back to the front, fires `close` too; by then it is open.
  const onClose = ({ currentTarget }: TargetedEvent<HTMLDialogElement>) => currentTarget.open || props.onClose();
  return (
    <dialog
      lang={textLanguage()}
      role="alertdialog"
      aria-labelledby="title"
      aria-describedby="found why"
      data-verdict={props.view.verdict}
      closedby="none"
      onCancel={(event) => event.preventDefault()}
      onClose={onClose}
    >
      <HoldCard {...props} />
    </dialog>
  );
}

function HoldCard(props: HoldCardProps) {
  const { view } = props;
  return (
    <div class="card">
      <header>
        <VerdictIcon verdict={view.verdict} />
        <Title words={text(keyOf('hold_title', subjectOf(view)))} />
        <span class="mark" role="img" aria-label={text('extensionName')}>
          <Mark />
        </span>
      </header>
      <div id="found">
        <Rows view={view} />
      </div>
      <p id="why">{ownText(view) ?? text(reasonKeyOf(view), [view.targetName])}</p>
      <div class="choices">
        {view.choices.map((kind, place) => (
          <Fragment key={kind}>
            {kind === 'send' && view.verdict === 'justify' && <Reason {...props} />}
            <Choice kind={kind} isFirst={place === 0} {...props} />
          </Fragment>
        ))}
      </div>
      <div class="more">
        <Why view={view} />
        {view.mask && view.choices.includes('mask') && <Preview {...props} />}
        {Array.isArray(view.replacements) && <Replacements of={view.replacements} />}
        {view.canTeach && (
          <button type="button" class="teach" data-teach onClick={props.onTeach}>
            {text('hold_not_personal')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Breaks after what became of the message, where there is no room for both. */
function Title({ words }: { words: string }) {
  const [fate = '', reason] = words.split(': ');
  return (
    <h2 id="title">
      {reason === undefined ? fate : `${fate}: `}
      {reason !== undefined && <span>{reason}</span>}
    </h2>
  );
}

/** In the person's language if the organisation wrote it, else as it did. */
function ownText({ ownTexts = {} }: HoldView): string | undefined {
  return ownTexts[textLanguage()] ?? ownTexts.ru ?? ownTexts.kk ?? ownTexts.en;
}

function Choice({ kind, isFirst, ...props }: HoldCardProps & { kind: DecisionKind; isFirst: boolean }) {
  const { view, form, isArmed, onChoice } = props;
  const isOff = (kind === 'send' && !isArmed) || (kind === 'mask' && !isAnythingMasked(view, form));
  return (
    <button
      type="button"
      data-action={kind}
      data-first={isFirst || undefined}
      autofocus={isFirst}
      aria-disabled={isOff}
      onClick={(event) => onChoice(kind, event)}
    >
      {text(labelOf(kind, view), [view.targetName])}
    </button>
  );
}

/** A file is not edited here: it is left out. */
function labelOf(kind: DecisionKind, { items, files, replacements }: HoldView): string {
  if (kind === 'mask' && replacements) return 'hold_mask_files';
  if (kind === 'edit' && items.length === 0 && files.length > 0) return 'notice_act_cancel';
  return keyOf('hold', kind);
}
