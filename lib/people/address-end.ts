/** Where an address ends: behind its door. */
import { sizeBehind } from './address-parts';
import { countedAt, withoutCode, withoutRest } from './address-rest';
import { MAX_PARTS } from './address-words';

/** How far the next part is looked for, in characters. */
const REACH = 60;

/** Where the address from `start` ends, of which `from` is the end as it was found. */
export function endOf(text: string, start: number, from: number): number {
  let end = withoutCode(text, start, from);
  const counted = countedAt(text, start, end);
  if (counted > 0) return end - counted;
  for (let part = 0; part < MAX_PARTS && end < text.length; part++) {
    const size = sizeBehind(text.slice(start, end), text.slice(end, end + REACH));
    if (size === 0) break;
    end += size;
  }
  return withoutRest(text, start, end);
}
