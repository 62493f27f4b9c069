/** One file of the collection: who makes it, how, and what must be found in it. */
import { execFileSync } from 'node:child_process';
import type { FileOutcome } from '../../lib/attachments/outcome';
import type { EntityType } from '../../lib/detect/finding';
import type { FileNote } from '../../lib/inspect-file/report';

/** A line of `manifest.json`. */
export interface Expected {
  file: string;
  /** The program that made it. */
  madeBy: string;
  outcome: FileOutcome;
  /** Types that must be found, at level medium or above; empty for a file that must raise no dialog. */
  holds: EntityType[];
  notes?: FileNote['kind'][];
  /** Needs recognition of text or codes on pictures. */
  isPicture?: boolean;
}

export interface Recipe extends Omit<Expected, 'outcome' | 'holds'> {
  outcome?: FileOutcome;
  holds?: EntityType[];
  make(path: string): void;
}

/** A file that holds an IIN, unless `more` says otherwise. */
export const recipe = (file: string, madeBy: string, make: Recipe['make'], more: Partial<Recipe> = {}): Recipe => ({
  file,
  madeBy,
  make,
  holds: ['iin'],
  ...more,
});

/** Runs a program and gives its output; it is missed loudly. */
export function run(program: string, args: readonly string[], input?: string | Buffer): Buffer {
  return execFileSync(program, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
    timeout: 120_000,
    ...(input === undefined ? {} : { input }),
  });
}
