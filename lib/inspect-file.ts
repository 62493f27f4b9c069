/** Reader and detector joined: file → what is in it, without its text. Runs in the reader, never in a messenger's page. */
import type { FileOutcome } from './attachments/outcome';
import { readText } from './attachments/read-text';
import { recognise } from './attachments/recognise';
import { countPersons, type EntityType, type Evidence, type Finding, type Level } from './detect/finding';
import { maskFinding } from './detect/mask';
import { inspect } from './inspect';

export interface FileFinding {
  type: EntityType;
  /** The highest level among the findings of this type. */
  level: Level;
  count: number;
  /** One of them, masked. */
  sample: string;
  evidence: Evidence[];
}

export interface FileReport {
  outcome: FileOutcome;
  findings: FileFinding[];
  /** Distinct people. */
  persons: number;
}

/** What was found is certain, what was not is unknown: beyond this the rest is left unread and the report says so. */
const TEXT_LIMIT_BYTES = 64 * 1024 * 1024;
const HEAD_BYTES = 64 * 1024;
const IDENTIFIERS = new Set<EntityType>(['iin', 'id-card', 'passport', 'payment-card']);
const LEVELS: readonly Level[] = ['low', 'medium', 'high'];

export async function inspectFile(file: File): Promise<FileReport> {
  const summary = new Summary();
  summary.add(file.name, inspect(file.name));
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    return summary.report(await inspectContent(file, head, summary));
  } catch {
    return summary.report('corrupt'); // the browser could not give us its bytes: moved, deleted or changed since
  }
}

async function inspectContent(file: File, head: Uint8Array, summary: Summary): Promise<FileOutcome> {
  switch (recognise(head)) {
    case 'empty':
      return 'read';
    case 'pkcs12':
      summary.addKey();
      return 'read';
    case 'binary':
      return 'unsupported';
    case 'text': {
      for await (const piece of readText(file.slice(0, TEXT_LIMIT_BYTES), head)) summary.add(piece, inspect(piece));
      return file.size > TEXT_LIMIT_BYTES ? 'partly-read' : 'read';
    }
  }
}

/** Findings of one file, added up over its pieces. */
class Summary {
  readonly #findings = new Map<EntityType, FileFinding>();
  /** Values by type: a person has one of each, so the longest list is the number of people. */
  readonly #identifiers = new Map<EntityType, Set<string>>();
  #persons = 0;

  add(text: string, findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.#count(finding.type, finding.level, maskFinding(text, finding), finding.evidence);
      if (IDENTIFIERS.has(finding.type)) this.#remember(finding.type, text.slice(finding.start, finding.end));
    }
    this.#persons = Math.max(this.#persons, countPersons(findings));
  }

  addKey(): void {
    if (!this.#findings.has('eds-key')) this.#count('eds-key', 'high', '•••', [{ kind: 'shape' }]);
  }

  report(outcome: FileOutcome): FileReport {
    return {
      outcome,
      findings: [...this.#findings.values()],
      persons: Math.max(this.#persons, ...[...this.#identifiers.values()].map((values) => values.size)),
    };
  }

  #remember(type: EntityType, value: string): void {
    const values = this.#identifiers.get(type) ?? new Set();
    values.add(value.replace(/\W/g, ''));
    this.#identifiers.set(type, values);
  }

  #count(type: EntityType, level: Level, sample: string, evidence: Evidence[]): void {
    const known = this.#findings.get(type);
    if (known === undefined) {
      this.#findings.set(type, { type, level, count: 1, sample, evidence });
      return;
    }
    known.count++;
    if (LEVELS.indexOf(level) > LEVELS.indexOf(known.level)) Object.assign(known, { level, sample, evidence });
  }
}
