import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These take minutes; the many short ones fill the gaps behind them. */
const LONGEST = [
  'send-matrix',
  'collection',
  'accessibility',
  'telegram-k',
  'move',
  'converse',
  'whatsapp',
  'telegram-a',
  'held-files',
];

/** Long files begin first, so that nobody waits for one of them in the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.e2e.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

const policies = 'tests/policy/**/*.e2e.ts';

/** Tests of the built extension in real browsers: two files side by side, but those that set policies of the whole machine one by one. */
export default defineConfig({
  test: {
    globalSetup: ['tests/e2e/global-setup.ts'],
    // Browsers on a busy machine lose a chooser or a click now and then; what fails three times is a fault.
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'browsers',
          include: [
            'tests/e2e/**/*.e2e.ts',
            // They need programs of their own, see `scripts/thelounge.mjs`.
            ...(process.env.SAQTAN_ON_DEMAND ? ['tests/messengers/**/*.e2e.ts'] : []),
          ],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'policies',
          include: [policies],
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
