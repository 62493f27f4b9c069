/** Synthetic identifiers with right check digits, computed here and not with the detector's own code. */
import type { Random } from './random';

const two = (value: number): string => String(value).padStart(2, '0');

function iinCheck(prefix: string): number {
  const digits = Array.from(prefix, Number);
  const sum = (weights: number[]): number =>
    digits.reduce((total, digit, i) => total + digit * (weights[i] ?? 0), 0) % 11;
  const first = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  return first === 10 ? sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) : first;
}

/** Sequence numbers begin with 9, as in no register. */
export function iin(random: Random): string {
  const year = random.whole(1940, 2020);
  const century = (year < 2000 ? 3 : 5) + random.whole(0, 1);
  const prefix = `${two(year % 100)}${two(random.whole(1, 12))}${two(random.whole(1, 28))}${century}9${random.digits(3)}`;
  const check = iinCheck(prefix);
  return check === 10 ? iin(random) : prefix + check;
}

export function bin(random: Random): string {
  const prefix = `${two(random.whole(0, 25))}${two(random.whole(1, 12))}${random.whole(4, 6)}${random.whole(0, 3)}99${random.digits(3)}`;
  const check = iinCheck(prefix);
  return check === 10 ? bin(random) : prefix + check;
}

function luhnCheck(prefix: string): number {
  const sum = Array.from(prefix, Number)
    .reverse()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return (10 - (sum % 10)) % 10;
}

export function withLuhn(prefix: string): string {
  return prefix + luhnCheck(prefix);
}

export function card(random: Random): string {
  const prefix = random.pick([
    '440043',
    '440563',
    '440564',
    '400303',
    '510145',
    '527331',
    '548318',
    '220070',
    '622848',
  ]);
  return withLuhn(prefix + random.digits(9));
}

export function iban(random: Random): string {
  const bank = random.pick(['601', '722', '856', '965', '998', '551', '948', '972', '886', '914', '821']);
  const body = `${bank}${random.pick(['A', 'C', 'S', 'F', '2', '0'])}999${random.digits(9)}`;
  const numeric = Array.from(`${body}KZ00`, (one) => (/\d/.test(one) ? one : String(one.charCodeAt(0) - 55))).join('');
  const check = 98n - (BigInt(numeric) % 97n);
  return `KZ${two(Number(check))}${body}`;
}

export function ean(random: Random): string {
  const prefix = `487${random.digits(9)}`;
  const sum = Array.from(prefix, Number).reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 3), 0);
  return prefix + ((10 - (sum % 10)) % 10);
}
