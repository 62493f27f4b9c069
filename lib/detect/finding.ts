/** What the detector says about a text: findings, their levels and the reasons for them. */

export const ENTITY_TYPES = [
  'iin',
  'bin',
  'iban',
  'payment-card',
  'phone',
  'email',
  'id-card',
  'passport',
  'driver-licence',
  'birth-certificate',
  'residence-permit',
  'military-id',
  'mrz',
  'vehicle-plate',
  'vin',
  'cadastral-number',
  'address',
  'person-name',
  'birth-date',
  'health',
  'personal-finance',
  'special-category',
  'password',
  'one-time-code',
  'secret-key',
  'eds-key',
  'official-mark',
  'geo-location',
  'organisation',
] as const;

/** `organisation` stands for what an organisation adds by policy: its own words, patterns and hashed lists. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** `high` is worth an interruption by itself, `medium` a quiet mark, `low` only counts towards a combination. */
export const LEVELS = ['low', 'medium', 'high'] as const;
export type Level = (typeof LEVELS)[number];

/** Why something was found, as data; the UI makes one sentence of it. */
export type Evidence =
  /** It has the form of the thing (length, characters, a date inside…). */
  | { kind: 'shape' }
  /** Its check digits are right (`isRight`) or wrong. */
  | { kind: 'check-digits'; isRight: boolean }
  /** A word near it, as written in the text, UTF-16 offsets. */
  | { kind: 'context'; word: string; start: number; end: number }
  /** The header of the table column it stands in. */
  | { kind: 'header'; word: string }
  /** It is one of `count` values of its type in a list or table. */
  | { kind: 'list'; count: number }
  /** Another finding of the same person raised it. */
  | { kind: 'combination'; with: EntityType }
  /** It continues over the previous `drafts` messages of the conversation. */
  | { kind: 'split'; drafts: number }
  /** A word says the value is invented, masked or an example: the level was lowered. */
  | { kind: 'example'; word: string }
  /** It was written in disguise: number words, reversed, base64… (kebab-case name of the trick). */
  | { kind: 'disguise'; trick: string }
  /** A statistical tagger found it: that of names and addresses, of health, money and other sensitive facts, of passwords, codes and keys, of marks of secrecy, or of dates of birth. */
  | { kind: 'tagger'; of?: 'health' | 'personal-finance' | 'special-category' | 'secrets' | 'marks' | 'births' }
  /** The organisation's own list or pattern `id` matched. */
  | { kind: 'organisation'; id: string };

export interface Finding {
  type: EntityType;
  /** Offsets into the original text in UTF-16 units, end exclusive, on character boundaries. */
  start: number;
  end: number;
  /** 0–1, how sure. */
  score: number;
  level: Level;
  evidence: Evidence[];
  /** Which distinct person it belongs to (0, 1, 2…), when that can be told. */
  person?: number;
}

/** Texts a recognizer must find (each at least once, of its own type) and must leave alone. */
export interface Examples {
  found: string[];
  ignored: string[];
}

/** How many distinct people the findings speak of; findings without a known person count as none. */
export function countPersons(findings: readonly Finding[]): number {
  return new Set(findings.flatMap((finding) => (finding.person === undefined ? [] : [finding.person]))).size;
}
