/** Makes letters stand out before they are recognised: shadow, dim light, dark mode and tilt are taken away. */
import type { Greys } from './pixels';

/** The ground of a letter is what lies this near, as a part of the long side. */
const NEAR = 1 / 60;
const GAIN = 500;
/** Darker grounds count as this dark, or their noise would become letters. */
const DARKEST = 20;

/**
 * Dark letters on white. What differs from its surroundings by the side on which there are fewer and stronger
 * differences is a letter: dark on paper, light on a dark screen.
 */
export function clearLetters(greys: Greys): Greys {
  const { width, height, data } = greys;
  const means = localMeans(greys, Math.max(4, Math.round(Math.max(width, height) * NEAR)));
  const differences = new Float32Array(data.length);
  let skew = 0;
  for (let i = 0; i < data.length; i++) {
    const mean = means[i] ?? 0;
    const difference = ((data[i] ?? 0) - mean) / Math.max(DARKEST, mean);
    differences[i] = difference;
    skew += difference ** 3;
  }
  const gain = skew < 0 ? GAIN : -GAIN;
  const out = new Uint8ClampedArray(data.length);
  for (let i = 0; i < out.length; i++) out[i] = 255 + Math.min(0, (differences[i] ?? 0) * gain);
  return { width, height, data: new Uint8Array(out.buffer) };
}

/** The mean of the square around each pixel, from a table of sums. */
function localMeans({ width, height, data }: Greys, radius: number): Float32Array {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  const means = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - radius) * stride;
    const bottom = Math.min(height, y + radius + 1) * stride;
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius);
      const right = Math.min(width, x + radius + 1);
      const sum =
        (sums[bottom + right] ?? 0) - (sums[top + right] ?? 0) - (sums[bottom + left] ?? 0) + (sums[top + left] ?? 0);
      means[y * width + x] = sum / (((bottom - top) / stride) * (right - left));
    }
  }
  return means;
}

const DARK = 128;
/** The poorest page of those measured has ten times as much; photos without text have none. */
const LEAST_DARK = 0.0004;

/** Whether anything stands out as letters do. @param greys dark letters on white */
export function hasLetters({ data }: Greys): boolean {
  let dark = 0;
  for (const grey of data) if (grey < DARK) dark++;
  return dark > data.length * LEAST_DARK;
}

const MOST_DEGREES = 15;
/** Looked at this coarsely: lines of text are still lines. */
const COARSE = 4;
/** Rows must differ by this much more than they do untilted. */
const CLEARLY = 1.15;

/** By how many degrees lines of text fall to the right. @param greys dark letters on white */
export function tiltOf(greys: Greys): number {
  const dots = dotsOf(greys);
  const untilted = contrastOfRows(dots, greys, 0);
  let best = { degrees: 0, contrast: untilted * CLEARLY };
  for (let degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees++) {
    const contrast = contrastOfRows(dots, greys, degrees);
    if (contrast > best.contrast) best = { degrees, contrast };
  }
  return best.degrees;
}

/** Places of dark pixels, x and y in turn. */
function dotsOf({ width, height, data }: Greys): number[] {
  const dots: number[] = [];
  for (let y = 0; y < height; y += COARSE)
    for (let x = 0; x < width; x += COARSE) if ((data[y * width + x] ?? 255) < DARK) dots.push(x, y);
  return dots;
}

/** Rows along lines of text are either full or empty: their squares add up to the most. */
function contrastOfRows(dots: readonly number[], { width, height }: Greys, degrees: number): number {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const rows = new Float64Array(Math.ceil((height + width) / COARSE) * 2 + 2);
  const middle = rows.length >> 1;
  for (let i = 0; i < dots.length; i += 2) {
    const row = middle + Math.round(((dots[i + 1] ?? 0) * cosine - (dots[i] ?? 0) * sine) / COARSE);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0);
}

/** Turned back around the middle; corners become white. */
export function straightened({ width, height, data }: Greys, degrees: number): Greys {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const out = new Uint8Array(data.length).fill(255);
  for (let y = 0; y < height; y++) {
    const dy = y - height / 2;
    for (let x = 0; x < width; x++) {
      const dx = x - width / 2;
      const fromX = Math.round(width / 2 + dx * cosine - dy * sine);
      const fromY = Math.round(height / 2 + dx * sine + dy * cosine);
      if (fromX >= 0 && fromX < width && fromY >= 0 && fromY < height)
        out[y * width + x] = data[fromY * width + fromX] ?? 255;
    }
  }
  return { width, height, data: out };
}
