/** What opens a house, a lift or a gate is a password: it lasts until somebody changes it. */
import type { Finding } from '../detect/finding';
import { type Reading, textAround } from '../detect/reading';

/** «the gate code is C-2214», «жми 101К*5, консьержка глухая», «код 37В19, лифт оңда» */
const HOUSE =
  /(?<!\p{L})(?:gate|smart\s?lock|intercom|concierge|дарбаза|қақпа|лифт|консьерж|домофон|подъезд|калитк|шлагбаум)(?!way)/iu;
/** Of a parcel, a visit or a message, whatever stands at the gate. */
const FOR_ONCE =
  /смс|sms|разов|реттік|подтвержд|растау|ячейк|пост[ао]мат|посылк|курьер|заказ|парковк|on(?:e|ce)|today|приш|келді/iu;
/** How far around it they stand, in characters. */
const REACH = 40;

/** Calls a code that would not stop the message a password where it opens a house. */
export function settleHouseCodes({ text, findings }: Reading): void {
  for (const finding of findings) if (isHouseCode(text, finding)) finding.type = 'password';
}

function isHouseCode(text: string, { type, level, start, end }: Finding): boolean {
  if (type !== 'one-time-code' || level !== 'low') return false;
  return HOUSE.test(textAround(text, start, end, REACH, REACH)) && !FOR_ONCE.test(text);
}
