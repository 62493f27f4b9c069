/** Findings of one file, added up over its pieces. */
import type { FileOutcome } from '../attachments/outcome';
import type { Piece, Where } from '../attachments/piece';
import { countPersons, type EntityType, type Evidence, type Finding, LEVELS, type Level } from '../detect/finding';
import { maskFinding } from '../detect/mask';
import { Distinct } from './distinct';
import type { FileFinding, FileNote, FileReport } from './report';

/** What tells people apart; a person has one of each, so the longest list is the number of people. */
const IDENTIFIERS = new Set<EntityType>(['iin', 'id-card', 'passport', 'payment-card']);
const MAX_NOTED_FILES = 5;
/** With this many people in it no rule asks for more. */
const MANY_PERSONS = 3;

export class Summary {
  readonly #findings = new Map<EntityType, FileFinding>();
  readonly #identifiers = new Map<EntityType, Distinct>();
  readonly #notes = new Map<string, FileNote>();
  #persons = 0;
  #rows = 0;

  add(piece: Piece, findings: readonly Finding[]): void {
    this.#noteAlways(piece.where);
    if (findings.length === 0) return;
    for (const finding of findings) {
      this.#count(finding.type, finding.level, maskFinding(piece.text, finding), finding.evidence);
      if (IDENTIFIERS.has(finding.type)) this.#remember(finding.type, piece.text.slice(finding.start, finding.end));
    }
    this.#persons = Math.max(this.#persons, countPersons(findings));
    if (isTable(piece.where)) this.#rows += rowsWith(piece, findings);
    if (findings.some(({ level }) => level !== 'low')) this.#noteFindings(piece.where);
  }

  /** Whether reading on could change nothing that a policy asks about. */
  get isCertain(): boolean {
    const isHigh = [...this.#findings.values()].some(({ level }) => level === 'high');
    return isHigh && this.#countPersons() >= MANY_PERSONS;
  }

  report(outcome: FileOutcome): FileReport {
    const rows: FileNote[] = this.#rows > 0 ? [{ kind: 'rows', count: this.#rows, isAtLeast: outcome !== 'read' }] : [];
    return {
      outcome,
      findings: [...this.#findings.values()],
      persons: this.#countPersons(),
      notes: [...rows, ...this.#notes.values()],
    };
  }

  #countPersons(): number {
    return Math.max(this.#persons, ...[...this.#identifiers.values()].map((values) => values.size));
  }

  #remember(type: EntityType, value: string): void {
    const values = this.#identifiers.get(type) ?? new Distinct();
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

  /** What is worth knowing whether anything was found there or not. */
  #noteAlways({ part, name, isHidden, position }: Where): void {
    if (part === 'sheet' && isHidden && name) this.#note({ kind: 'hidden-sheet', name });
    if (part === 'key') this.#count('eds-key', 'high', '•••', [{ kind: 'shape' }]);
    if (position === undefined) return;
    this.#note({ kind: 'position', ...position });
    this.#count('geo-location', 'medium', '•••', [{ kind: 'shape' }]);
  }

  #noteFindings({ part, isHidden, path, name }: Where): void {
    if (isHidden && !(part === 'sheet' && name)) this.#note({ kind: 'hidden-text' });
    if (part === 'deleted') this.#note({ kind: 'deleted-text' });
    if (part === 'comment' || part === 'note') this.#note({ kind: 'comments' });
    if (part === 'property') this.#note({ kind: 'properties' });
    if (part === 'code') this.#note({ kind: 'code' });
    if (path && path.length > 0) this.#note({ kind: 'inside', path: [...path] });
  }

  #note(note: FileNote): void {
    const inside = [...this.#notes.values()].filter(({ kind }) => kind === 'inside').length;
    if (note.kind !== 'inside' || inside < MAX_NOTED_FILES) this.#notes.set(JSON.stringify(note), note);
  }
}

function isTable({ part, hasHeader }: Where): boolean {
  return part === 'table' || part === 'sheet' || hasHeader === true;
}

/** Lines with a finding; the repeated header is none. */
function rowsWith({ text, where }: Piece, findings: readonly Finding[]): number {
  let rows = 0;
  let end = where.hasHeader ? text.indexOf('\n') : -1;
  for (const { start } of findings) {
    if (start <= end) continue;
    rows++;
    end = text.indexOf('\n', start);
    if (end < 0) break;
  }
  return rows;
}
