import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The send matrix takes longer than all else and must not be what everybody waits for in the end. */
class MatrixFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isMatrix = ({ moduleId }: TestSpecification) => moduleId.endsWith('send-matrix.e2e.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isMatrix), ...sorted.filter((file) => !isMatrix(file))];
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
    sequence: { sequencer: MatrixFirst },
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
