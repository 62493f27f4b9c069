/** Check digits: IIN and BIN, Luhn, IBAN, machine-readable zone, VIN. Digits come as numbers 0–9. */

export type Digits = ArrayLike<number>;

/**
 * IIN and BIN: two passes of weights modulo 11 (Government decree 406 of 22.05.2007).
 * The second weights are the first plus two, modulo eleven, so its sum is the first one plus twice the digit sum.
 */
export function isIinChecksumRight(digits: Digits): boolean {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < 11; i++) {
    const digit = digits[i] ?? 0;
    sum += (i + 1) * digit;
    total += digit;
  }
  let check = sum % 11;
  if (check === 10) check = (sum + 2 * total) % 11;
  return check !== 10 && check === digits[11];
}

/** ISO/IEC 7812-1 annex B. */
export function isLuhnRight(digits: Digits, length = digits.length): boolean {
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const digit = digits[length - 1 - i] ?? 0;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** ISO 13616: remainder of the rearranged account modulo 97; 1 is right. Upper-case Latin and digits only. */
export function ibanRemainder(iban: string): number {
  let remainder = 0;
  for (let i = 0; i < iban.length; i++) {
    const code = iban.charCodeAt((i + 4) % iban.length);
    remainder = code > 64 ? (remainder * 100 + code - 55) % 97 : (remainder * 10 + code - 48) % 97;
  }
  return remainder;
}

/** ICAO 9303 part 3: weights 7, 3, 1 over digits, letters A = 10 … Z = 35 and fillers. */
export function mrzCheckDigit(field: string): number {
  let sum = 0;
  for (let i = 0; i < field.length; i++) {
    const code = field.charCodeAt(i);
    const value = code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 90 ? code - 55 : 0;
    sum += value * ([7, 3, 1][i % 3] ?? 1);
  }
  return sum % 10;
}

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** ISO 3779 with the North American check digit in position 9; European cars need not have it. */
export function isVinChecksumRight(vin: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (VIN_VALUES.indexOf(vin[i] ?? '0') % 10) * (VIN_WEIGHTS[i] ?? 0);
  const check = sum % 11;
  return vin[8] === (check === 10 ? 'X' : String(check));
}
