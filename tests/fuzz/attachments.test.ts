/** Bent files end in an outcome: no throw, no hang. `SAQTAN_MUTATIONS=10000` for the long run, `SAQTAN_SEED` for another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILE_OUTCOMES } from '@/lib/attachments/outcome';
import { readAttachment } from '@/lib/attachments/read-attachment';
import type { Expected } from '../../scripts/collection/recipe';
import { mutate, randomOf } from './mutations';

const FOLDER = 'tests/fixtures/attachments/collection';
const MUTATIONS = Number(process.env.SAQTAN_MUTATIONS ?? 300);
const SEED = Number(process.env.SAQTAN_SEED ?? 20_261_122);
const TIME_MS = 2000;
/** What one step between two looks at the clock may take on a busy machine. */
const GRACE_MS = 3000;

const manifest: Expected[] = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
const files = manifest
  .filter(({ file, isPicture }) => !isPicture && !/^(?:bomb|deep)|\.ppt$/.test(file))
  .map(({ file }) => ({ name: file, bytes: new Uint8Array(readFileSync(join(FOLDER, file))) }));

describe('bent files', () => {
  it(`end in an outcome within the limit, ${MUTATIONS} of them`, { timeout: MUTATIONS * 500 }, async () => {
    const random = randomOf(SEED);
    for (let i = 0; i < MUTATIONS; i++) {
      const { name, bytes } = files[Math.floor(random() * files.length)] ?? { name: '', bytes: new Uint8Array() };
      const bent = mutate(bytes, random);
      const startedAt = performance.now();
      const reading = readAttachment(new Blob([bent]), name, { limits: { timeMs: TIME_MS } });
      let characters = 0;
      for await (const { text } of reading) characters += text.length;
      const what = `mutation ${i} of ${name}, seed ${SEED}`;
      expect(FILE_OUTCOMES, what).toContain(reading.outcome);
      expect(performance.now() - startedAt, what).toBeLessThan(TIME_MS + GRACE_MS);
      expect(characters, what).toBeLessThan(100_000_000);
    }
  });
});
