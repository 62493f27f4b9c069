/** What the organisation wants, and the default (*coach*) when it wants nothing in particular. */
import type { EntityType, Level } from '../detect/finding';
import type { VerdictKind } from './verdict';

/** A rule applies when everything it names is met; what it does not name does not matter. */
export interface Rule {
  id: string;
  /** At least one finding of one of these types. */
  types?: EntityType[];
  /** At least one finding of this level or a higher one. */
  level?: Level;
  /** At least this many distinct people. */
  persons?: number;
  verdict: VerdictKind;
}

export interface NationalMessenger {
  name: string;
  url: string;
}

export interface Policy {
  /** The organisation's own mark for this state of its policy; goes into incidents. */
  version: string;
  rules: Rule[];
  /** For a file that could not be read or is not read yet. */
  unreadableFile: VerdictKind;
  /** For a text the detector failed on, and the like: a fault of ours. */
  onFailure: VerdictKind;
  /** Reason codes offered under `justify`. */
  reasons: string[];
  nationalMessenger: NationalMessenger;
  /** Days an incident is kept in the journal. */
  retentionDays: number;
}

export const COACH: Policy = {
  version: 'coach',
  rules: [
    { id: 'keys', types: ['eds-key', 'secret-key'], verdict: 'warn' },
    { id: 'high', level: 'high', verdict: 'warn' },
    { id: 'three-persons', persons: 3, verdict: 'warn' },
    { id: 'medium', level: 'medium', verdict: 'inform' },
  ],
  unreadableFile: 'warn',
  onFailure: 'warn',
  reasons: ['consent', 'emergency', 'no-alternative', 'not-personal-data'],
  nationalMessenger: { name: 'Aitu', url: 'https://aitu.io/' },
  retentionDays: 90,
};
