/** The addresses of a text from border to border, for tests. */
import type { Finding } from '../../../lib/detect/finding';
import { withAddressBorders } from '../../../lib/people/address-borders';

/** `found` is what tagger or detector saw of the address. */
export function bordersOf(text: string, ...found: string[]): string[] {
  const findings = found.map((part): Finding => {
    const start = text.indexOf(part);
    return { type: 'address', start, end: start + part.length, score: 0.7, level: 'low', evidence: [] };
  });
  return withAddressBorders(text, findings).map(({ start, end }) => text.slice(start, end));
}
