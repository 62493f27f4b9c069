/** Contrast of every pair of colours that is used together, in both schemes: WCAG 2.2, 1.4.3 and 1.4.11. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../lib/ui/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
const SCHEMES = { light: coloursOf(light), dark: { ...coloursOf(light), ...coloursOf(dark) } };

/** Text on what it stands on. */
const TEXTS = [
  ['ink', 'paper'],
  ['ink', 'paper-sunk'],
  ['ink', 'accent-soft'],
  ['ink', 'accent-soft-hover'],
  ['ink-quiet', 'paper'],
  ['ink-quiet', 'paper-sunk'],
  ['accent', 'paper'],
  ['accent', 'paper-sunk'],
  ['accent-hover', 'paper'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['caution', 'paper'],
  ['caution', 'caution-soft'],
  ['stop', 'paper'],
  ['stop', 'stop-soft'],
  ['good', 'paper'],
  ['good', 'good-soft'],
];
/** Borders of controls, icons and the ring around what has the focus (saffron with ink beside it). */
const SHAPES = [
  ['line', 'paper'],
  ['stop', 'paper-sunk'],
  ['caution', 'paper-sunk'],
  ['ink', 'saffron'],
];

function coloursOf(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([a-z-]+):\s*(#[\da-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each(Object.entries(SCHEMES))('in the %s scheme', (scheme, colours) => {
  const measured = (front = '', back = '') => contrast(colours[front] ?? '', colours[back] ?? '');

  it.each(TEXTS)('%s on %s is read easily', (front, back) => {
    expect(measured(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES.filter(([front]) => front !== 'ink' || scheme === 'light'))('%s on %s is seen', (front, back) => {
    expect(measured(front, back)).toBeGreaterThanOrEqual(3);
  });

  it('says its least contrast', () => {
    const least = Math.min(...TEXTS.map(([front, back]) => measured(front, back)));
    expect(least).toBeGreaterThan(scheme === 'light' ? 5 : 6);
  });
});
