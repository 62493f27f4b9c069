/** Cell values as a person sees them: dates instead of day numbers, identifiers instead of powers of ten. */

/** Built-in number formats that show a date, ECMA-376 part 1 section 18.8.30. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);
const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system, which counts a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** @param code a number format such as `dd/mm/yyyy;@` */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return DATE_FORMATS.has(id);
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|(?:general|standard)/gi, ''));
}

/** @param serial days since the epoch  @returns `dd.mm.yyyy`, or the number when it is no date */
export function dateOf(serial: number, is1904 = false): string {
  if (!(serial >= 1 && serial < 2_958_466)) return numberOf(serial);
  const date = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(serial) * DAY_MS);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
}

/** What a cell's format makes of its number. */
export interface NumberStyle {
  isDate: boolean;
  /** Digits shown at least: twelve for `000000000000`. */
  digits: number;
}

export function styleOf(id: number, code: string | undefined): NumberStyle {
  return { isDate: isDateFormat(id, code), digits: /^0{8,16}(?=;|$)/.exec(code ?? '')?.[0].length ?? 0 };
}

export function shownNumber(value: number, style: NumberStyle | undefined, is1904: boolean): string {
  if (style?.isDate) return dateOf(value, is1904);
  return numberOf(value).padStart(style?.digits ?? 0, '0');
}

/** Whole numbers in full: 9.20308395171E11 is an identifier. */
export function numberOf(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return value.toFixed(0);
  return String(value);
}

/** `BC12` → 54, counted from 0; −1 for what is no reference. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Headers and footers carry fonts and fields in codes such as `&L&"Arial,Bold"&12&P`. */
export function withoutHeaderCodes(text: string): string {
  return text.replace(/&"[^"]*"|&[LCRPNDTFGAZBIUESXYKOH]|&\d+/g, ' ');
}
