import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/detect/finding';
import { sentenceOf } from '../../../lib/ui/evidence';
import { setTexts } from '../../../lib/ui/texts';
import { EACH_LANGUAGE } from './catalogues';

const EVIDENCE: Evidence[] = [
  { kind: 'shape' },
  { kind: 'check-digits', isRight: true },
  { kind: 'check-digits', isRight: false },
  { kind: 'context', word: 'ЖСН', start: 0, end: 3 },
  { kind: 'header', word: 'ЖСН' },
  { kind: 'list', count: 1 },
  { kind: 'list', count: 312 },
  { kind: 'combination', with: 'health' },
  { kind: 'split', drafts: 2 },
  { kind: 'example', word: 'мысалы' },
  { kind: 'disguise', trick: 'number-words' },
  { kind: 'tagger' },
  { kind: 'organisation', id: 'clients' },
];

afterEach(() => setTexts(null));

describe.each(EACH_LANGUAGE)('evidence in %s', (_language, messages) => {
  beforeEach(() => setTexts(messages));

  it.each(EVIDENCE)('is one whole sentence: $kind', (evidence) => {
    expect(sentenceOf(evidence)).toMatch(/^[\p{Lu}«$\d“][^_$]+\.$/u);
  });

  it('quotes the word it rests on', () => {
    expect(sentenceOf({ kind: 'header', word: 'ЖСН' })).toContain('ЖСН');
  });
});
