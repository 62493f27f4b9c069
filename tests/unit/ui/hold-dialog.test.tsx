import { type ComponentChild, isValidElement, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENTITY_TYPES, type EntityType } from '../../../lib/detect/finding';
import type { DecisionKind, VerdictKind } from '../../../lib/policy/verdict';
import { HoldDialog } from '../../../lib/ui/hold-card';
import type { HoldFile, HoldItem, HoldView } from '../../../lib/ui/hold-dialog';
import { EMPTY_FORM, OWN_WORDS } from '../../../lib/ui/hold-view';
import { setTexts } from '../../../lib/ui/texts';
import { EACH_LANGUAGE } from './catalogues';

const MOST_WORDS = 40;

const CHOICES: Record<'warn' | 'justify' | 'redirect' | 'block', DecisionKind[]> = {
  warn: ['move', 'mask', 'edit', 'send'],
  justify: ['move', 'mask', 'edit', 'send'],
  redirect: ['move', 'edit'],
  block: ['edit'],
};

function itemOf(type: EntityType, count = 12): HoldItem {
  return { type, level: 'high', sample: '92•••71', count, evidence: [{ kind: 'shape' }] };
}

function fileOf(outcome: HoldFile['outcome'], items: HoldItem[]): HoldFile {
  return { name: 'список группы.csv', sizeBytes: 1, outcome, items };
}

function viewOf(verdict: keyof typeof CHOICES, items: HoldItem[], files: HoldFile[] = []): HoldView {
  const choices = CHOICES[verdict].filter((kind) => kind !== 'mask' || items.length > 0);
  const reasons = ['consent', 'emergency', OWN_WORDS];
  return {
    verdict,
    messengerName: 'WhatsApp',
    targetName: 'Aitu',
    persons: 24,
    items,
    files,
    choices,
    reasons,
    isHarmless: (words: string) => words !== '1',
    canTeach: verdict === 'warn' && items.length > 0 && items.length <= 2,
    mask: { parts: [], preview: () => 'ИИН 92•••71' },
  };
}

/** What the eye meets: no closed details, of a list only what is chosen; a value or file name is one word. */
function wordsOf(node: ComponentChild): string[] {
  if (typeof node === 'string' || typeof node === 'number') return String(node).split(/\s+/).filter(Boolean);
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (!isValidElement(node)) return [];
  const { type, props } = node as VNode<{ children?: ComponentChild; value?: string; 'data-value'?: boolean }>;
  if (typeof type === 'function') return wordsOf((type as (props: unknown) => ComponentChild)(props));
  if (props['data-value']) return ['value'];
  const children = [props.children].flat() as ComponentChild[];
  if (type === 'details') return wordsOf(children[0]);
  if (type === 'select') return wordsOf(optionsOf(children).find((option) => option.props.value === props.value));
  return children.flatMap(wordsOf);
}

function optionsOf(children: ComponentChild[]): VNode<{ value?: string }>[] {
  return (children.flat() as ComponentChild[]).filter((child): child is VNode<{ value?: string }> =>
    isValidElement(child),
  );
}

function drawn(view: HoldView, form = EMPTY_FORM): VNode {
  const nothing = () => undefined;
  return (
    <HoldDialog
      view={view}
      form={form}
      isArmed={false}
      onForm={nothing}
      onChoice={nothing}
      onTeach={nothing}
      onClose={nothing}
    />
  );
}

/** The wordiest kinds together, and every kind by itself. */
function itemSets(): EntityType[][] {
  const wordsFor = (type: EntityType): number => wordsOf(drawn(viewOf('warn', [itemOf(type)]))).length;
  const wordiest = ENTITY_TYPES.toSorted((a, b) => wordsFor(b) - wordsFor(a));
  return [wordiest.slice(0, 5), wordiest.slice(0, 3), ...ENTITY_TYPES.map((type) => [type])];
}

afterEach(() => setTexts(null));

describe.each(EACH_LANGUAGE)('the dialog in %s', (_language, messages) => {
  beforeEach(() => setTexts(messages));

  it.each(Object.keys(CHOICES) as (keyof typeof CHOICES)[])('says %s in at most 40 words', (verdict) => {
    const views = itemSets().map((types) =>
      viewOf(
        verdict,
        types.map((type) => itemOf(type)),
      ),
    );
    const files = [
      viewOf(
        verdict,
        [],
        [fileOf('encrypted', []), fileOf('timed-out', []), fileOf('unsupported', []), fileOf('read', [])],
      ),
      viewOf(verdict, [], [fileOf('partly-read', [itemOf('iin')])]),
      viewOf(verdict, [itemOf('iin')], [fileOf('read', [itemOf('birth-certificate')]), fileOf('encrypted', [])]),
      viewOf(verdict, []),
    ];
    const written = { ...EMPTY_FORM, reason: OWN_WORDS, words: 'по просьбе' };
    const forms = verdict === 'justify' ? [EMPTY_FORM, written, { ...written, words: '1' }] : [EMPTY_FORM];
    for (const [view, form] of [...views, ...files].flatMap((one) => forms.map((form) => [one, form] as const))) {
      const words = wordsOf(drawn(view, form));
      expect(words.length, words.join(' ')).toBeLessThanOrEqual(MOST_WORDS);
    }
  });

  it('leaves no text without words', () => {
    for (const verdict of Object.keys(CHOICES) as VerdictKind[]) {
      const view = {
        ...viewOf(
          'warn',
          ENTITY_TYPES.map((type) => itemOf(type)),
        ),
        verdict,
      };
      expect(wordsOf(drawn(view)).join(' ')).not.toMatch(/_|\$\d/);
    }
  });
});
