/** All cases of one messenger in both browsers; the network is looked at last, over everything that ran. */

import { beforeAll, describe } from 'vitest';
import { browserNames } from '../browsers/test-browser';
import type { Messenger } from '../messengers/messenger';
import { badInputCases } from './bad-input';
import { fileCases } from './files';
import { setStage } from './stage';
import { textCases } from './text';

// Both browsers at once: each waits most of the time.
export function describeMessenger(messenger: Messenger): void {
  describe.each(browserNames)(`${messenger.name} in %s`, { concurrent: true }, (browserName) => {
    describe('holds', { concurrent: false }, () => {
      const stage = setStage(messenger, browserName);
      describe.each([
        { group: 'text', cases: textCases },
        { group: 'files', cases: fileCases },
        { group: 'bad input', cases: badInputCases },
      ])('$group', ({ cases }) => {
        beforeAll(stage.beginAnew);
        cases(stage);
      });
      stage.watchTheNetwork();
    });
  });
}
