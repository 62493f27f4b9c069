import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../lib/detect/finding';
import type { HoldItem, HoldView } from '../../../lib/ui/hold-dialog';
import {
  EMPTY_FORM,
  isAnythingMasked,
  isReasonGiven,
  OWN_WORDS,
  reasonKeyOf,
  rowsOf,
  subjectOf,
} from '../../../lib/ui/hold-view';

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

describe('isReasonGiven', () => {
  const isHarmless = (words: string) => !/\d/.test(words);
  const asking = viewOf(['iin'], { verdict: 'justify', isHarmless });

  it.each([
    ['nothing', EMPTY_FORM, false],
    ['a code', { ...EMPTY_FORM, reason: 'consent' }, true],
    ['no words', { ...EMPTY_FORM, reason: OWN_WORDS }, false],
    ['too few of them', { ...EMPTY_FORM, reason: OWN_WORDS, words: ' да ' }, false],
    ['words with a number of somebody', { ...EMPTY_FORM, reason: OWN_WORDS, words: 'просит 87010000000' }, false],
    ['words of one’s own', { ...EMPTY_FORM, reason: OWN_WORDS, words: 'врач ждёт' }, true],
    ['words under another code', { ...EMPTY_FORM, reason: 'consent', words: 'просит 87010000000' }, true],
  ])('takes %s for what it is', (_name, form, isGiven) => {
    expect(isReasonGiven(asking, form)).toBe(isGiven);
  });

  it('asks for none where policy only warns', () => {
    expect(isReasonGiven(viewOf(['iin']), EMPTY_FORM)).toBe(true);
  });
});

describe('isAnythingMasked', () => {
  const part = { type: 'iin', sample: '92••71', isLocked: false } as const;
  const view = viewOf(['iin'], { mask: { parts: [part, part], preview: () => '' } });

  it('is false once everything is left open', () => {
    expect(isAnythingMasked(view, { ...EMPTY_FORM, leftOpen: new Set([0]) })).toBe(true);
    expect(isAnythingMasked(view, { ...EMPTY_FORM, leftOpen: new Set([0, 1]) })).toBe(false);
  });
});
