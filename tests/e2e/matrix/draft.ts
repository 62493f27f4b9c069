/** A text with an IIN for every question: what was sent once is not asked about again in the same conversation. */

export interface Draft {
  withIin: string;
  masked: string;
  iin: string;
}

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

function weigh(digits: string, weights: number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
}

/** Computed, and nobody's: a made-up birth date and a running number. */
function syntheticIin(serial: number): string {
  for (let number = 839 + serial * 7; ; number++) {
    const digits = `9203083${String(number).padStart(4, '0')}`;
    const first = weigh(digits, FIRST_WEIGHTS);
    const check = first === 10 ? weigh(digits, SECOND_WEIGHTS) : first;
    if (check !== 10) return digits + check;
  }
}

export function draftWith(serial: number): Draft {
  const iin = syntheticIin(serial);
  const masked = `${iin.slice(0, 2)}••••••••${iin.slice(-2)}`;
  return { iin, withIin: `ИИН ${iin}, ок`, masked: `ИИН ${masked}, ок` };
}
