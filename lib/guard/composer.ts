/** The composers of a page: which element holds the draft, and what stands in it. */
import { editorOf } from '../editors';
import type { Editor } from '../editors/editor';
import type { Adapter, ComposerRule } from '../messengers/adapter';

/** One composer on the page, with the rule that found it. */
export interface Composer {
  element: HTMLElement;
  rule: ComposerRule;
  editor: Editor;
}

/** For an editable no selector knows: the page has changed, or it is a field of its own (poll, edit, comment). */
const UNKNOWN_RULE: ComposerRule = { editable: [], send: [], release: 'ask' };

const EDITABLE = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

/** The composer an event happened in, if it happened in one. Any editable counts that is not known to be something else. */
export function composerAt(element: Element, adapter: Adapter): Composer | undefined {
  const editable = element.closest<HTMLElement>(EDITABLE);
  if (editable === null || matchesAny(editable, adapter.ignore)) return undefined;
  const root = outermostEditable(editable);
  const rule = adapter.composers.find((candidate) => matchesAny(root, candidate.editable)) ?? UNKNOWN_RULE;
  return { element: root, rule, editor: editorOf(root) };
}

/** All composers the adapter knows that are on the page now, the most specific first. */
export function composersOf(adapter: Adapter): Composer[] {
  const found: Composer[] = [];
  for (const rule of adapter.composers) {
    const element = firstMatch(rule.editable, adapter.ignore);
    if (element) found.push({ element, rule, editor: editorOf(element) });
  }
  return found;
}

/** Whether the adapter knows this composer; if not, only the general rules hold it. */
export function isKnown(composer: Composer): boolean {
  return composer.rule !== UNKNOWN_RULE;
}

export function readComposer(composer: Composer): string {
  return composer.editor.read(composer.element);
}

/** The send button of a composer: the one nearest to it, when the rule's selectors find any. */
export function sendButtonOf(composer: Composer): HTMLElement | undefined {
  for (let area = composer.element.parentElement; area !== null; area = area.parentElement) {
    for (const selector of composer.rule.send) {
      const button = [...area.querySelectorAll<HTMLElement>(selector)].find(isShown);
      if (button !== undefined) return button;
    }
  }
  return undefined;
}

export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

export function matchesAny(element: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => element.matches(selector));
}

function firstMatch(selectors: readonly string[], ignore: readonly string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (!matchesAny(element, ignore) && isShown(element)) return element;
    }
  }
  return undefined;
}

function outermostEditable(editable: HTMLElement): HTMLElement {
  const parent = editable.parentElement?.closest<HTMLElement>(EDITABLE);
  return parent ? outermostEditable(parent) : editable;
}
