/** How a hold looks: what was found, whom it concerns, why it matters here, what to do. Pure. */
import { Fragment, type TargetedEvent } from 'preact';
import type { DecisionKind } from '../policy/verdict';
import { sentenceOf } from './evidence';
import { type HoldFile, type HoldItem, type HoldView, reasonKeyOf, rowsOf, subjectOf } from './hold-view';
import { FileIcon, LevelIcon, Mark, PersonIcon, VerdictIcon } from './icons';
import { hasText, keyOf, plural, text, textLanguage } from './texts';

export interface HoldCardProps {
  view: HoldView;
  /** Reason code chosen under `justify`; empty until then. */
  reason: string;
  /** Whether *Send anyway* answers yet. */
  isArmed: boolean;
  onReason: (reason: string) => void;
  onChoice: (kind: DecisionKind, event: Event) => void;
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
        <h2 id="title">{text(keyOf('hold_title', subjectOf(view)))}</h2>
        <span class="mark" role="img" aria-label={text('extensionName')}>
          <Mark />
        </span>
      </header>
      <div id="found">
        <Rows view={view} />
      </div>
      <p id="why">{text(reasonKeyOf(view), [view.targetName])}</p>
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
        {view.preview !== undefined && view.choices.includes('mask') && <Preview preview={view.preview} />}
      </div>
    </div>
  );
}

function Rows({ view }: { view: HoldView }) {
  const { items, files, more } = rowsOf(view);
  if (items.length + files.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item.type}>
          <Item item={item} />
        </li>
      ))}
      {files.map((file) => (
        <li key={`${file.name} ${file.sizeBytes}`}>
          <File file={file} />
        </li>
      ))}
      {more + view.persons > 0 && (
        <li class="sum">
          {more > 0 && <span>{text('hold_more', [more])}</span>}
          {view.persons > 0 && (
            <span class="persons">
              <PersonIcon />
              {plural('persons', view.persons)}
            </span>
          )}
        </li>
      )}
    </ul>
  );
}

function Item({ item }: { item: HoldItem }) {
  return (
    <>
      <LevelIcon level={item.level} />
      <div>
        <span class="name">{text(keyOf('entity', item.type))}</span>
        <span class="sample" data-value>
          {item.sample}
        </span>
        <Count count={item.count} />
      </div>
    </>
  );
}

/** A file's weightiest finding stands for the rest; one that was not read says so instead. */
function File({ file }: { file: HoldFile }) {
  const [item] = file.items;
  return (
    <>
      <FileIcon />
      <div>
        <span class="sample" data-value>
          {file.name}
        </span>
        {file.outcome !== 'read' && <span class="outcome">{text(keyOf('outcome', file.outcome))}</span>}
        {item && (
          <>
            <span class="name">{text(keyOf('entity', item.type))}</span>
            <Count count={item.count} />
          </>
        )}
      </div>
    </>
  );
}

function Count({ count }: { count: number }) {
  return count > 1 ? <span class="count">{text('hold_times', [count])}</span> : null;
}

/** The reasons for one of a kind speak for the others. */
function onePerType(items: readonly HoldItem[]): HoldItem[] {
  return [...new Map(items.toReversed().map((item) => [item.type, item])).values()].toReversed();
}

function Why({ view }: { view: HoldView }) {
  const items = onePerType([...view.items, ...view.files.flatMap((file) => file.items)]);
  return (
    <details>
      <summary>{text('hold_details')}</summary>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.type}>
              <strong>{text(keyOf('entity', item.type))}.</strong> {item.evidence.map(sentenceOf).join(' ')}
            </li>
          ))}
        </ul>
      )}
      {subjectOf(view) === 'personal' && (
        <>
          <p>{text('hold_law')}</p>
          <p>{text('hold_private')}</p>
        </>
      )}
      <p>{text('hold_local')}</p>
    </details>
  );
}

/** Enough to see what the mask does. */
const SHOWN_CHARACTERS = 500;

function Preview({ preview }: { preview: string }) {
  return (
    <details>
      <summary>{text('hold_preview')}</summary>
      <blockquote>{preview.length > SHOWN_CHARACTERS ? `${preview.slice(0, SHOWN_CHARACTERS)}…` : preview}</blockquote>
    </details>
  );
}

function Reason({ view, reason, onReason }: HoldCardProps) {
  return (
    <label>
      {text('hold_reason')}
      <select value={reason} onChange={(event) => onReason(event.currentTarget.value)}>
        <option value="">{text('hold_reason_none')}</option>
        {(view.reasons ?? []).map((code) => (
          <option key={code} value={code}>
            {reasonName(code)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** An organisation's own codes have no text of ours and stand for themselves. */
function reasonName(code: string): string {
  const key = keyOf('reason', code);
  return hasText(key) ? text(key) : code;
}

function Choice({ kind, isFirst, isArmed, onChoice, view }: HoldCardProps & { kind: DecisionKind; isFirst: boolean }) {
  return (
    <button
      type="button"
      data-action={kind}
      data-first={isFirst || undefined}
      autofocus={isFirst}
      aria-disabled={kind === 'send' && !isArmed}
      onClick={(event) => onChoice(kind, event)}
    >
      {text(keyOf('hold', kind), [view.targetName])}
    </button>
  );
}
