import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../lib/detect/finding';
import type { HoldItem, HoldView } from '../../../lib/ui/hold-dialog';
import { reasonKeyOf, rowsOf, subjectOf } from '../../../lib/ui/hold-view';

function viewOf(types: EntityType[], rest: Partial<HoldView> = {}): HoldView {
  const items = types.map((type): HoldItem => ({ type, level: 'high', sample: '', count: 1, evidence: [] }));
  return {
    verdict: 'warn',
    messengerName: '',
    targetName: 'Aitu',
    persons: 0,
    items,
    files: [],
    choices: ['edit'],
    ...rest,
  };
}

const archive = { name: 'a.zip', sizeBytes: 1, outcome: 'encrypted', items: [] } as const;

describe('subjectOf', () => {
  it.each<[string, HoldView]>([
    ['personal', viewOf(['iin'])],
    ['personal', viewOf(['password', 'iin'])],
    ['secret', viewOf(['password', 'eds-key'])],
    ['official', viewOf(['official-mark'])],
    ['organisation', viewOf(['organisation'])],
    ['unchecked', viewOf([], { files: [{ ...archive, items: [] }] })],
    ['failure', viewOf([])],
  ])('calls it %s', (subject, view) => {
    expect(subjectOf(view)).toBe(subject);
  });
});

describe('reasonKeyOf', () => {
  it('lets the organisation speak where it forbids', () => {
    expect(reasonKeyOf(viewOf(['iin'], { verdict: 'block' }))).toBe('hold_why_block');
    expect(reasonKeyOf(viewOf(['iin'], { verdict: 'redirect' }))).toBe('hold_why_redirect');
  });
});

describe('rowsOf', () => {
  it('shows three rows and counts the rest', () => {
    const { items, files, more } = rowsOf(
      viewOf(['iin', 'phone'], {
        files: [
          { ...archive, items: [] },
          { ...archive, items: [] },
        ],
      }),
    );
    expect([items.length, files.length, more]).toEqual([2, 1, 1]);
  });
});
