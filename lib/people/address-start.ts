/** Where an address begins: with its region, settlement, complex or corner. */
import { textBefore } from '../detect/reading';
import { sizeBefore } from './address-fronts';
import { afterLead, sizeTwice } from './address-lead';
import { L, MAX_PARTS, NAME } from './address-words';

const STARTS_ENGLISH = new RegExp(`^(?:${NAME}\\s){1,3}(?:Street|St|Avenue|Ave|Lane)(?![${L}])`, 'u');
const HOUSE_OF_LETTER = new RegExp(`(?<![${L}])(?:${NAME}\\s)?${NAME}\\s\\d{1,3}$`, 'u');
/** How far in front it is looked, in characters. */
const REACH = 60;

/** Where the address that ends at `end` begins, of which `from` is the beginning as it was found. */
export function startOf(text: string, from: number, end: number): number {
  let start = afterLead(text, from, end);
  const found = text.slice(start, end);
  if (/^[^«]*»/u.test(found) && text[start - 1] === '«') start--;
  if (STARTS_ENGLISH.test(found)) start -= /(?<![\d.,:])\d{1,4}\s$/u.exec(textBefore(text, start, 6))?.[0].length ?? 0;
  // «Сарайшық 7» before «Б, 2 корпус»
  if (/\d$/u.test(text.slice(0, start).slice(-1)) && /^\p{L}/u.test(found))
    start -= HOUSE_OF_LETTER.exec(textBefore(text, start, REACH))?.[0].length ?? 0;
  for (let part = 0; part < MAX_PARTS; part++) {
    const size = sizeBefore(textBefore(text, start, REACH), text.slice(start, end));
    if (size === 0) break;
    start -= size;
  }
  return start + sizeTwice(text.slice(start, end));
}
