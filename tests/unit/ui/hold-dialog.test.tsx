import { type ComponentChild, isValidElement, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENTITY_TYPES, type EntityType } from '../../../lib/detect/finding';
import type { DecisionKind, VerdictKind } from '../../../lib/policy/verdict';
import { HoldDialog } from '../../../lib/ui/hold-card';
import type { HoldFile, HoldItem, HoldView } from '../../../lib/ui/hold-dialog';
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
  const reasons = ['consent', 'emergency'];
  return {
    verdict,
    messengerName: 'WhatsApp',
    targetName: 'Aitu',
    persons: 24,
    items,
    files,
    choices,
    reasons,
    canTeach: verdict === 'warn' && items.length > 0 && items.length <= 2,
    preview: 'ИИН 92•••71',
  };
}

/** What the eye meets: no closed details, no choices of a closed list but the first; a value or file name is one word. */
function wordsOf(node: ComponentChild): string[] {
  if (typeof node === 'string' || typeof node === 'number') return String(node).split(/\s+/).filter(Boolean);
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (!isValidElement(node)) return [];
  const { type, props } = node as VNode<{ children?: ComponentChild; 'data-value'?: boolean }>;
  if (typeof type === 'function') return wordsOf((type as (props: unknown) => ComponentChild)(props));
  if (props['data-value']) return ['value'];
  const children = [props.children].flat() as ComponentChild[];
  if (type === 'details' || type === 'select') return wordsOf(children[0]);
  return children.flatMap(wordsOf);
}

function drawn(view: HoldView): VNode {
  const nothing = () => undefined;
  return (
    <HoldDialog
      view={view}
      reason=""
      isArmed={false}
      onReason={nothing}
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
    for (const view of [...views, ...files]) {
      const words = wordsOf(drawn(view));
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
