/** Says in one sentence why something was taken for personal data. */
import type { Evidence } from '../detect/finding';
import { keyOf, plural, text } from './texts';

export function sentenceOf(evidence: Evidence): string {
  const key = keyOf('evidence', evidence.kind);
  switch (evidence.kind) {
    case 'shape':
    case 'disguise':
      return text(key);
    case 'tagger':
      return text(evidence.of ? keyOf(key, evidence.of) : key);
    case 'check-digits':
      return text(evidence.isRight ? `${key}_right` : `${key}_wrong`);
    case 'context':
    case 'header':
    case 'example':
      return text(key, [evidence.word]);
    case 'list':
      return plural(key, evidence.count);
    case 'split':
      return plural(key, evidence.drafts);
    case 'combination':
      return text(key, [text(keyOf('entity', evidence.with))]);
    case 'organisation':
      return text(key, [evidence.id]);
    default:
      return evidence satisfies never;
  }
}
