/** Looks at a draft when its writer pauses, and sets the quiet mark: nothing is held, nothing is told to anybody. */
import type { Finding } from '../detect/finding';
import type { Adapter } from '../messengers/adapter';
import type { Policy } from '../policy/policy';
import { createQuietMark, type Noticed } from '../ui/quiet-mark';
import { circumstancesOf } from './circumstances';
import { composerAt, readComposer } from './composer';
import { type Excepting, examine } from './examine';
import { innermost } from './innermost';

/** A pause in writing, not a breath between two letters. */
const PAUSE_MS = 350;
/** While the mark is shown: the page may clear, move or remove the composer without a word. */
const RECHECK_MS = 1000;
/** Longer drafts are looked at when they are sent. */
const LONGEST = 20_000;

export interface DraftWatch {
  policy(): Policy;
  exceptions?: Excepting;
  /** Whether the person wants the mark. */
  isWanted(): boolean;
  turnOff(): void;
}

export function watchDraft(adapter: Adapter, watch: DraftWatch, signal: AbortSignal): void {
  const mark = createQuietMark({ onOff: () => watch.turnOff() }, signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let target: Element | undefined;
  let seen = { text: '', noticed: [] as Noticed[] };

  const look = () => {
    const isWanted = watch.isWanted() && watch.policy().quietMark;
    const composer = isWanted && target?.isConnected ? composerAt(target, adapter) : undefined;
    const text = composer ? readComposer(composer) : '';
    if (!composer || text === '' || text.length > LONGEST) return mark.hide();
    if (text !== seen.text) seen = { text, noticed: noticedIn(text, adapter, watch) };
    if (seen.noticed.length === 0) return mark.hide();
    mark.show(seen.noticed, composer.element);
    timer = setTimeout(look, RECHECK_MS);
  };
  /** All that a key press costs: remember where, and wait anew. */
  const onInput = (event: Event) => {
    target = innermost(event);
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('input', onInput, options);
  window.addEventListener('focusin', onInput, options);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** What policy has an eye on: nothing where it would let the draft go without a word. */
function noticedIn(text: string, adapter: Adapter, { policy, exceptions }: DraftWatch): Noticed[] {
  const draft = { text, previousDrafts: [], where: circumstancesOf(adapter) };
  const { findings, verdict } = examine(draft, policy(), exceptions);
  if (verdict.kind === 'allow') return [];
  const noticed = new Map<string, Noticed>();
  const serious = findings.filter(({ level }) => level !== 'low').toSorted(byLevel);
  for (const finding of serious) if (!noticed.has(finding.type)) noticed.set(finding.type, noticedOf(finding));
  return [...noticed.values()];
}

function noticedOf({ type, level, evidence }: Finding): Noticed {
  return { type, level, evidence: evidence.find(({ kind }) => kind !== 'shape') ?? evidence[0] };
}

function byLevel(one: Finding, other: Finding): number {
  return Number(other.level === 'high') - Number(one.level === 'high');
}
