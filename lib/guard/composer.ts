/** The composers of a page: which element holds the draft, and what stands in it. */
import { editorOf } from '../editors';
import type { Editor } from '../editors/editor';
import type { Adapter, ComposerRule } from '../messengers/adapter';

/** One composer on the page, with the rule that found it. */
export interface Composer {
  element: HTMLElement;
  rule: ComposerRule;
  editor: Editor;
  /** Editables beside it that are none of their own, such as measuring twins. */
  ignore: readonly string[];
}

/** For an editable no selector knows: the page has changed, or it is a field of its own (poll, edit, comment). */
const UNKNOWN_RULE: ComposerRule = { editable: [], send: [], release: 'ask' };

/** One-line fields count in dialogs only, as captions, comments and polls; elsewhere they search. */
const EDITABLE = [
  'textarea',
  '[contenteditable="true"]',
  '[contenteditable=""]',
  '[contenteditable="plaintext-only"]',
  ':is([role="dialog"], dialog) input:is([type="text"], :not([type])):not([role="combobox"])',
].join(', ');

/** The composer an event happened in, if it happened in one. Any editable counts that is not known to be something else. */
export function composerAt(element: Element, adapter: Adapter): Composer | undefined {
  const editable = element.closest<HTMLElement>(EDITABLE);
  if (editable === null || matchesAny(editable, adapter.ignore)) return undefined;
  const root = outermostEditable(editable);
  const rule = adapter.composers.find((candidate) => matchesAny(root, candidate.editable)) ?? UNKNOWN_RULE;
  return { element: root, rule, editor: editorOf(root), ignore: adapter.ignore };
}

/** All composers the adapter knows that are on the page now, the most specific first; each open chat may have its own. */
export function composersOf(adapter: Adapter): Composer[] {
  const found = new Map<HTMLElement, Composer>();
  for (const rule of adapter.composers) {
    for (const element of rule.editable.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])) {
      if (found.has(element) || matchesAny(element, adapter.ignore) || !isShown(element)) continue;
      found.set(element, { element, rule, editor: editorOf(element), ignore: adapter.ignore });
    }
  }
  return [...found.values()];
}

/** The composer whose text would go with files: the one in use, else the only one that holds a text. */
export function composerInUse(adapter: Adapter): Composer | undefined {
  const { activeElement } = document;
  const used = activeElement ? composerAt(activeElement, adapter) : undefined;
  if (used && (isKnown(used) || adapter.composers.length === 0)) return used;
  const all = composersOf(adapter);
  const filled = all.filter((each) => readComposer(each) !== '');
  return filled.length > 1 ? undefined : (filled[0] ?? all[0]);
}

/** Every editable around an element that may hold what a press there sends: edits, comments, pages nobody described. */
export function editablesAround(element: Element, adapter: Adapter): Composer[] {
  const found = new Set<HTMLElement>();
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const area of [root, ...documentsIn(root)]) {
    for (const editable of area.querySelectorAll<HTMLElement>(EDITABLE)) {
      if (isShown(editable)) found.add(outermostEditable(editable));
    }
  }
  return [...found].flatMap((editable) => composerAt(editable, adapter) ?? []);
}

/** Whether the adapter knows this composer; if not, only the general rules hold it. */
export function isKnown(composer: Composer): boolean {
  return composer.rule !== UNKNOWN_RULE;
}

/** Some editors write themselves into a frame of their own, with the button outside. Frames of other origins have none. */
function documentsIn(root: ParentNode): Document[] {
  return [...root.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
}

/** Where a composer stands on the page: itself, or the frame it fills. */
export function placeOf({ element }: Composer): Element {
  return element.ownerDocument.defaultView?.frameElement ?? element;
}

export function readComposer(composer: Composer): string {
  return composer.editor.read(composer.element);
}

/** The send button of a composer: the one nearest to it, when the rule's selectors find any before another editable. */
export function sendButtonOf(composer: Composer): HTMLElement | undefined {
  for (let area = composer.element.parentElement; area !== null; area = area.parentElement) {
    if (hasOtherEditable(area, composer)) break;
    for (const selector of composer.rule.send) {
      const button = [...area.querySelectorAll<HTMLElement>(selector)].find(isShown);
      if (button !== undefined) return button;
    }
  }
  return undefined;
}

function hasOtherEditable(area: Element, { element, ignore }: Composer): boolean {
  return [...area.querySelectorAll(EDITABLE)].some(
    (other) => !element.contains(other) && isShown(other) && !matchesAny(other, ignore),
  );
}

export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

export function matchesAny(element: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => element.matches(selector));
}

function outermostEditable(editable: HTMLElement): HTMLElement {
  const parent = editable.parentElement?.closest<HTMLElement>(EDITABLE);
  return parent ? outermostEditable(parent) : editable;
}
