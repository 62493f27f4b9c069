/** What the person fills in within a hold: a reason under `justify`, and which parts of the mask stay. */
import { type HoldForm, type HoldView, OWN_WORDS } from './hold-view';
import { hasText, keyOf, text } from './texts';

export interface FormProps {
  view: HoldView;
  form: HoldForm;
  onForm: (change: Partial<HoldForm>) => void;
}

export function Reason({ view, form, onForm }: FormProps) {
  return (
    <div class="reason">
      <label>
        {text('hold_reason')}
        <select value={form.reason} onChange={(event) => onForm({ reason: event.currentTarget.value })}>
          <option value="">{text('hold_reason_none')}</option>
          {(view.reasons ?? []).map((code) => (
            <option key={code} value={code}>
              {reasonName(code)}
            </option>
          ))}
        </select>
      </label>
      {form.reason === OWN_WORDS && <OwnWords {...{ view, form }} />}
    </div>
  );
}

/** An organisation's own codes have no text of ours and stand for themselves. */
function reasonName(code: string): string {
  const key = keyOf('reason', code);
  return hasText(key) ? text(key) : code;
}

const LONGEST_REASON = 200;

/** What is typed comes back through the dialog, since the page's listeners and ours hear no typing in it. */
function OwnWords({ view, form }: Pick<FormProps, 'view' | 'form'>) {
  const isTelling = form.words !== '' && view.isHarmless?.(form.words) === false;
  return (
    <>
      <input
        name="words"
        value={form.words}
        autocomplete="off"
        maxLength={LONGEST_REASON}
        aria-label={text('hold_words')}
        aria-describedby="words-hint"
        aria-invalid={isTelling || undefined}
      />
      <p id="words-hint" role="status">
        {text(isTelling ? 'hold_words_personal' : 'hold_words_stay')}
      </p>
    </>
  );
}

/** Enough to see what the mask does. */
const SHOWN_CHARACTERS = 500;

export function Preview({ view, form, onForm }: FormProps) {
  if (!view.mask) return null;
  const { parts, preview } = view.mask;
  const masked = preview(form.leftOpen);
  const onPart = (part: number, isMasked: boolean) => {
    const others = [...form.leftOpen].filter((each) => each !== part);
    onForm({ leftOpen: new Set(isMasked ? others : [...others, part]) });
  };
  return (
    <details>
      <summary>{text('hold_preview')}</summary>
      <blockquote>{masked.length > SHOWN_CHARACTERS ? `${masked.slice(0, SHOWN_CHARACTERS)}…` : masked}</blockquote>
      {parts.length > 1 && (
        <fieldset>
          <legend>{text('hold_hidden')}</legend>
          {parts.map(({ type, sample, isLocked }, part) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and samples may be equal
            <label key={part}>
              <input
                type="checkbox"
                checked={!form.leftOpen.has(part)}
                disabled={isLocked}
                onChange={(event) => onPart(part, event.currentTarget.checked)}
              />
              {text(keyOf('entity', type))}
              <span class="sample">{sample}</span>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
