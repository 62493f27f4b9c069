/** What a word near a value may speak of. Numbers, because the scan compares them in its inner loop. */

import { Signal } from './scan-notes';

export const Category = {
  part: 0,
  iin: 1,
  bin: 2,
  oldNumber: 3,
  idCard: 4,
  passport: 5,
  driverLicence: 6,
  residencePermit: 7,
  birthCertificate: 8,
  military: 9,
  phone: 10,
  iban: 11,
  ibanPrefix: 12,
  card: 13,
  cardSecurity: 14,
  cardExpiry: 15,
  pin: 16,
  code: 17,
  codeSure: 18,
  codeOther: 19,
  password: 20,
  login: 21,
  wifi: 22,
  eds: 23,
  edsFile: 24,
  secretKey: 25,
  street: 26,
  house: 27,
  flat: 28,
  settlement: 29,
  living: 30,
  birth: 31,
  birthYear: 32,
  month: 33,
  role: 34,
  relative: 35,
  patient: 36,
  health: 37,
  healthMild: 38,
  healthForm: 39,
  diagnosis: 40,
  official: 41,
  officialSoft: 42,
  finance: 43,
  special: 44,
  plate: 45,
  vin: 46,
  estate: 47,
  geo: 48,
  example: 49,
  order: 50,
  company: 51,
  numberWord: 52,
  document: 53,
  mine: 54,
  currency: 55,
  at: 56,
  dot: 57,
  issuer: 58,
  reversed: 59,
  news: 60,
  negation: 61,
  office: 62,
  dogAt: 63,
  fileType: 64,
  /** Phrases that look like something and are not: «день рождения». */
  harmless: 65,
  people: 66,
  /** «номер», «нөмір»: of anything. */
  numberName: 67,
  /** Said of somebody: «обнаружен», «анықталды», «2 группы». */
  healthStated: 68,
  /** Hosts of map links. */
  geoLink: 69,
  /** Papers that are of health whatever else is said: «медсправка», «санкнижка». */
  healthPaper: 70,
  /** Names of microdistricts: «Самал-2, 77-12». */
  quarter: 71,
  /** What is measured of a body: «гемоглобин 87», «қысымы 180/110». */
  healthMeasure: 72,
  /** Towns, and words that stand beside the name of a place. */
  city: 73,
  /** «адрес», «прописан», «мекенжай»: a street and a house may follow without any word for them. */
  addressName: 74,
  /** Debts and benefits: telling of somebody without any amount. */
  financeState: 75,
  /** Whole sayings about somebody's health: «загремел в больницу», «аяғы ауыр». */
  healthTold: 76,
  /** Said so often that a phrase is better known by its other words. */
  everyday: 77,
  /** The words that open a wallet: «сид-фраза». */
  seed: 78,
  /** What is entered with a password that is not named: «временный», «запаролила», wi-fi. */
  access: 79,
  /** Names of streets that need no word for a street. */
  streetName: 80,
  /** What opens to a code: «домофон», «калитка», «постамат». */
  door: 81,
  /** Who sends codes: «егов», «WhatsApp». */
  codeSender: 82,
  /** How codes come: «смс», «push», «2fa». */
  codeMedium: 83,
  /** Who or what drives, so that two letters and six digits are a licence. */
  driving: 84,
  /** «цифры», «сандар»: what codes are called. */
  codeDigits: 85,
  /** Said of nothing but codes: «никому», «неверный». */
  codeSecret: 86,
  /** «пришло», «келді»; banks, who send codes and money. */
  codeCame: 87,
  /** «диктую», «введи». */
  codeSaid: 88,
  /** «кодовое слово»: a word may follow that has no digits. */
  secretWord: 89,
  /** Of health only where a person is spoken of: «тошнит», «на больничном», a medicine. */
  healthTalk: 90,
  /** Parts of the body, as they are said of somebody. */
  bodyPart: 91,
  /** What happens to a part of the body: broken, taken out, swollen. */
  ailing: 92,
  /** That it hurts or is weak. */
  aching: 93,
  /** What an identity card is called too: «ID», «документ». */
  paper: 94,
} as const;

export type CategoryId = (typeof Category)[keyof typeof Category];
export type CategoryName = keyof typeof Category;

export const CATEGORY_COUNT = 95;

/** Words of these categories are read by themselves. */
const ALONE: readonly CategoryName[] = [
  'dot',
  'dogAt',
  'fileType',
  'edsFile',
  'secretKey',
  'seed',
  'secretWord',
  'health',
  'healthTold',
  'healthPaper',
  'diagnosis',
  'official',
  'special',
  'financeState',
  'geoLink',
];
/** These next to any digit. */
const WITH_DIGIT: readonly CategoryName[] = [
  'street',
  'login',
  'wifi',
  'codeSure',
  'finance',
  'healthMeasure',
  'city',
  'addressName',
  'geo',
  'streetName',
  'access',
  'birthYear',
];
/** These next to two groups of digits, as a house and a flat. */
const WITH_DIGITS: readonly CategoryName[] = ['flat', 'quarter'];
/** These next to three digits or more. */
const WITH_NUMBER: readonly CategoryName[] = [
  'ibanPrefix',
  'cardSecurity',
  'pin',
  'code',
  'plate',
  'vin',
  'estate',
  'birth',
  'healthForm',
  'door',
  'codeSender',
  'codeMedium',
  'codeDigits',
  'codeSecret',
  'codeCame',
];
/** These next to six digits or more, or to letters among digits that may stand for some. */
const WITH_SIX: readonly CategoryName[] = [
  'iin',
  'bin',
  'idCard',
  'passport',
  'driverLicence',
  'driving',
  'residencePermit',
  'birthCertificate',
  'military',
  'phone',
  'numberName',
  'iban',
  'card',
  'codeSaid',
  'paper',
];

/** The signals that a word of the category sets. */
export function gateOf(name: CategoryName): number {
  if (ALONE.includes(name)) return Signal.word;
  if (WITH_DIGIT.includes(name)) return Signal.wordWithDigit;
  // A motorcycle's plate has two digits, two letters, two digits.
  if (name === 'plate') return Signal.wordWithNumber | Signal.wordWithDigits;
  if (name === 'password') return Signal.password;
  if (name === 'healthTalk') return Signal.talk;
  if (WITH_DIGITS.includes(name)) return Signal.wordWithDigits;
  if (WITH_SIX.includes(name)) return Signal.wordWithSix;
  return WITH_NUMBER.includes(name) ? Signal.wordWithNumber : 0;
}
