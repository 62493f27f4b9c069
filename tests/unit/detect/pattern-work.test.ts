import { afterEach, describe, expect, it, vi } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import { hostileTexts } from '../../bench/hostile';

const LENGTH = 1000;

/** How many characters were given to patterns that start anew each time; those that go on are left out. */
function workOn(text: string): number {
  let work = 0;
  const { exec } = RegExp.prototype;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, piece: string) {
    if (!this.global && !this.sticky) work += piece.length;
    return exec.call(this, piece);
  });
  detect(text);
  vi.restoreAllMocks();
  return work;
}

describe('the patterns of the detector, issue 3', () => {
  afterEach(() => vi.restoreAllMocks());

  const double = hostileTexts(2 * LENGTH);
  it.each(Object.entries(hostileTexts(LENGTH)))(
    'are tried on twice as much when a text of %s doubles',
    (name, text) => {
      expect(workOn(double[name] as string)).toBeLessThan(2.5 * workOn(text) + 10 * LENGTH);
    },
  );
});
