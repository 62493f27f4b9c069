import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import { corpora, ordinaryMessages } from '../../bench/corpus/generate';

const alarms = (texts: readonly string[]) => texts.filter((text) => detect(text).some((one) => one.level !== 'low'));

describe('alarms', () => {
  it('are not raised by a thousand ordinary chat messages', () => {
    expect(alarms(ordinaryMessages(1000))).toEqual([]);
  });

  it('are raised by at most five in a thousand messages full of numbers', () => {
    const texts = corpora().tunedHarmless.map(({ text }) => text);
    expect(alarms(texts).length / texts.length).toBeLessThanOrEqual(0.005);
  });
});

describe('an ordinary message', () => {
  it('gets the same empty answer every time', () => {
    expect(detect('привет')).toBe(detect('қайдасың'));
  });
});
