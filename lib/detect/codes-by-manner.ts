/** Codes that nothing calls a code: of parcel lockers, right behind a card. */
import { doorCodes, untaken } from './door-codes';
import type { Level } from './finding';
import { placeAtEnd } from './match-places';
import { type Place, placesOf, type Reading } from './reading';

export interface CodeFound extends Place {
  hit: number | undefined;
  level: Level;
}

/** «…, артындағысы 441», «118, мерзімі 04/29», «08/28 код 336»: behind the number of a card. */
const BEHIND_CARD =
  /^[^\d\n]{0,30}(?:(?:0[1-9]|1[0-2])\s?[/.-]\s?(?:20)?\d\d[^\d\n]{0,20})?(?<!\d)(\d{3})(?!\d|[.,:/-]\d|\s?(?:тг|тенге|₸|тыс|мың|руб|%|\d{3}))/u;
const SECURITY_NEAR =
  /арт[ыі]|сзади|оборот|обратн|cvv|cvc|цвв|свв|код|back|үш\s|три\s|срок|мерз[іи]м|до\s|exp|(?:0[1-9]|1[0-2])\s?\/\s?\d\d/iu;
const BEHIND = 60;

function cardCodes(reading: Reading, found: CodeFound[]): void {
  const { text } = reading;
  for (const { end } of placesOf(reading, 'payment-card')) {
    const place = placeAtEnd(BEHIND_CARD, text, end, BEHIND);
    if (place && SECURITY_NEAR.test(text.slice(end, end + BEHIND)))
      found.push({ ...place, hit: undefined, level: 'high' });
  }
}

/** Codes by the manner of the sentence, leaving out what was found before. */
export function codesByManner(reading: Reading): CodeFound[] {
  const found: CodeFound[] = [];
  for (const { isLocker, ...place } of doorCodes(reading)) if (isLocker) found.push({ ...place, level: 'low' });
  cardCodes(reading, found);
  return untaken(reading, found);
}
