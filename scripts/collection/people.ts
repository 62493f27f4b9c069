/** Invented people: names nobody was asked for, identifiers computed from nothing but their check digits. */

export interface Person {
  name: string;
  surname: string;
  iin: string;
  birth: string;
  phone: string;
  diagnosis: string;
  salary: number;
}

const SURNAMES = [
  'Жүнісова',
  'Сейтқали',
  'Ахметова',
  'Оспанов',
  'Нұрланұлы',
  'Кравчук',
  'Бектемірова',
  'Ким',
  'Тұяқов',
  'Ларионова',
];
const GIVEN = ['Гүлнұр', 'Айдос', 'Бағила', 'Дәурен', 'Еркебұлан', 'Светлана', 'Мәдина', 'Виктор', 'Сәкен', 'Ирина'];
const DIAGNOSES = ['J18.9 пневмония', 'E11.9 қант диабеті', 'I10 гипертония', 'F32.1 депрессия', 'B20 ВИЧ-инфекция'];

/** Order of the Ministry of Justice: eleven digits weighted 1–11, and 3–11, 1, 2 when the first sum gives 10. */
export function withCheckDigit(first11: string): string | undefined {
  const sum = (shift: number) =>
    [...first11].reduce((total, digit, index) => total + Number(digit) * (((index + shift) % 11) + 1), 0) % 11;
  const check = sum(0) === 10 ? sum(2) : sum(0);
  return check === 10 ? undefined : `${first11}${check}`;
}

export function people(count: number, seed = 1): Person[] {
  const made: Person[] = [];
  for (let i = seed; made.length < count; i++) {
    const year = 60 + ((i * 7) % 39);
    const month = 1 + ((i * 5) % 12);
    const day = 1 + ((i * 11) % 28);
    const two = (value: number) => String(value).padStart(2, '0');
    const iin = withCheckDigit(
      `${two(year)}${two(month)}${two(day)}${i % 2 ? 4 : 3}${String((i * 2357) % 10_000).padStart(4, '0')}`,
    );
    if (iin === undefined) continue;
    const surname = SURNAMES[i % 10] ?? '';
    made.push({
      surname,
      name: `${surname} ${GIVEN[i % 10]}`,
      iin,
      birth: `${two(day)}.${two(month)}.19${year}`,
      phone: `+7 70${i % 9} ${100 + ((i * 37) % 900)} ${two((i * 13) % 100)} ${two((i * 29) % 100)}`,
      diagnosis: DIAGNOSES[i % 5] ?? '',
      salary: 180_000 + i * 7300,
    });
  }
  return made;
}

/** The one person of every file that speaks of one. */
export const ANNA = people(1)[0] as Person;
export const SENTENCE = `Пациент ${ANNA.name}, ИИН ${ANNA.iin}, диагноз ${ANNA.diagnosis}.`;
export const CLEAN_SENTENCE = 'Кездесу ертең сағат 10:00-де, күн тәртібі: жөндеу жұмыстары және кеңсе тауарлары.';
/** Born in 2005: as a number it loses its zeros. */
export const YOUNG_IIN = withCheckDigit('05031260412') ?? withCheckDigit('05031260413') ?? '';

export const TABLE = [
  ['№', 'ФИО', 'ИИН', 'Телефон'],
  ...people(12).map(({ name, iin, phone }, index) => [String(index + 1), name, iin, phone]),
];
export const PRICES = [
  ['Товар', 'Цена', 'Количество'],
  ['Бумага А4', '2100', '5'],
  ['Маркер көк', '350', '12'],
  ['Степлер', '1890', '3'],
];
