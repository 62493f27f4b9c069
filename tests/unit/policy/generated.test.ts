import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../../scripts/generated';

describe('what is generated from the policy schema', () => {
  it.each(Object.entries(generatedFiles()))('%s is fresh: if not, run `npm run schema`', (path, content) => {
    const stored = readFileSync(path, 'utf8');
    const isJson = path.endsWith('.json');
    expect(isJson ? JSON.parse(stored) : stored).toEqual(isJson ? JSON.parse(content) : content);
  });
});
