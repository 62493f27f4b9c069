/** Short marks (rule ids, versions, reasons) that go into incidents: they can hold neither a sentence nor an identifier. */

const CODE = /^[a-z0-9][a-z0-9._-]{0,39}$/;
/** An IIN has 12 digits, a card 16, a phone 10, an identity card 9, a passport a letter and 8. */
const MAX_DIGITS = 8;
const LONG_NUMBER = /\d{7}/;

/** Small Latin letters, digits, `.`, `_` and `-`; at most 40 of them, at most 8 digits and no 7 in a row. */
export function isCode(value: unknown): value is string {
  if (typeof value !== 'string' || !CODE.test(value) || LONG_NUMBER.test(value)) return false;
  return value.replace(/\D/g, '').length <= MAX_DIGITS;
}
