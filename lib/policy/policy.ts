/** What the organisation wants, and the default (*coach*) when it wants nothing in particular. */
import type { InferOutput } from 'valibot';
import type { policySchema } from './schema';

/** Every key with its default in place; described in `docs/policy.md`. */
export type Policy = InferOutput<typeof policySchema>;

/** What reading a file needs to know of it. */
export type FilePolicy = Pick<Policy, 'allowed' | 'ownData' | 'fileLimits'>;

/** A rule applies when everything it names is met; what it does not name does not matter. */
export type Rule = Policy['rules'][number];
export type NationalMessenger = Policy['nationalMessenger'];
export type AllowedValue = Policy['allowed'][number];
export type Reporting = NonNullable<Policy['reports']>;
export type ConversationKind = NonNullable<Rule['conversations']>[number];

export const COACH: Policy = {
  schemaVersion: 1,
  version: 'coach',
  rules: [
    { id: 'keys', types: ['eds-key'], verdict: 'warn' },
    { id: 'secret-keys', types: ['secret-key'], level: 'medium', verdict: 'warn' },
    { id: 'high', level: 'high', verdict: 'warn' },
    { id: 'three-persons', persons: 3, verdict: 'warn' },
    { id: 'medium', level: 'medium', verdict: 'inform' },
  ],
  unreadableFile: 'warn',
  fileOutcomes: {},
  fileLimits: {},
  onFailure: 'warn',
  unseen: 'quiet',
  allowed: [],
  ownData: [],
  reasons: ['consent', 'emergency', 'no-alternative', 'not-personal-data', 'own-words'],
  texts: {},
  nationalMessenger: { name: 'Aitu', url: 'https://aitu.io/' },
  freedoms: { pause: true, pauseMinutes: 30, notPersonalData: true, language: true },
  quietMark: true,
  language: 'browser',
  locked: [],
  retentionDays: 90,
  journalLimit: 100_000,
  messengers: [],
  repairs: [],
};
