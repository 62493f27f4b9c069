/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import type { Examples } from '../../../lib/detect/finding';
import { recognizers } from '../../../lib/detect/recognizers/index';

const files = import.meta.glob<{ examples?: Examples }>('../../../lib/detect/recognizers/*.ts', { eager: true });

describe('the examples of every recognizer', () => {
  for (const { type } of recognizers) {
    const examples = files[`../../../lib/detect/recognizers/${type}.ts`]?.examples ?? { found: [], ignored: [] };
    const typesIn = (text: string) => detect(text).map((finding) => finding.type);

    it(`${type} has ten to find and ten to leave alone`, () => {
      expect(examples.found.length).toBeGreaterThanOrEqual(10);
      expect(examples.ignored.length).toBeGreaterThanOrEqual(10);
    });
    for (const text of examples.found) it(`${type} is found in «${text}»`, () => expect(typesIn(text)).toContain(type));
    for (const text of examples.ignored) {
      it(`${type} is not found in «${text}»`, () => expect(typesIn(text)).not.toContain(type));
    }
  }
});
