/** Codes that nothing calls a code: of parcel lockers, right behind a card, the other of two. */
import { Category } from './categories';
import { doorCodes, untaken } from './door-codes';
import type { Level } from './finding';
import { placeAtEnd } from './match-places';
import { matchesOf } from './matches';
import { type Place, placesOf, type Reading } from './reading';
import { hasSeen, maskOf } from './scan-notes';

export interface CodeFound extends Place {
  hit: number | undefined;
  level: Level;
}

/** «код … 338820 или 338802?»: the other of two. */
const OR = /^\s(?:или|либо|немесе|әлде|or)\s(\d{4,8})(?!\d)/u;
/** «…, артындағысы 441», «118, мерзімі 04/29», «08/28 код 336»: behind the number of a card. */
const BEHIND_CARD =
  /^[^\d\n]{0,30}(?:(?:0[1-9]|1[0-2])\s?[/.-]\s?(?:20)?\d\d[^\d\n]{0,20})?(?<!\d)(\d{3})(?!\d|[.,:/-]\d|\s?(?:тг|тенге|₸|тыс|мың|руб|%|\d{3}))/u;
const SECURITY_NEAR =
  /арт[ыі]|сзади|оборот|обратн|cvv|cvc|цвв|свв|код|back|үш\s|три\s|срок|мерз[іи]м|до\s|exp|(?:0[1-9]|1[0-2])\s?\/\s?\d\d/iu;
const BEHIND = 60;

const CARD = maskOf([Category.card, Category.cardExpiry]);
const BACK_KEY = /сзади|артында|обрат|оборот|back/iu;
/** «карта мерзімі 09/27, артында 551», «сзади на карте 551». */
const BACK =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:сзади|артында(?:ғы)?|обратке|обратной стороне|обороте|on the back)(?:\s(?:на|of|the)?\s?(?:карте|картаның|card))?[\s:–—-]{1,3}\d{3}(?![\d.,:/%₸-]|\s?(?:тг|тенге|руб|м(?![а-я])|шт))/giu;

function cardCodes(reading: Reading, found: CodeFound[]): void {
  const { text } = reading;
  if (hasSeen(reading.scan, CARD) && BACK_KEY.test(text))
    for (const { 0: said, index } of matchesOf(BACK, text)) {
      const end = index + said.length;
      found.push({ start: end - 3, end, hit: undefined, level: 'high' });
    }
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
  for (const one of [...found, ...placesOf(reading, 'one-time-code')]) {
    const other = placeAtEnd(OR, reading.text, one.end, 20);
    if (other) found.push({ ...other, hit: undefined, level: 'medium' });
  }
  return untaken(reading, found);
}
