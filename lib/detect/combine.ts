/** Findings of one person together: who is meant, and what several small things add up to. */
import type { EntityType, Finding } from './finding';

/** Each distinct value of these is another person. */
const IDENTIFIERS: readonly EntityType[] = ['iin', 'person-name', 'mrz', 'id-card', 'passport'];
/** Say who somebody is. */
const NAMING: readonly EntityType[] = [
  'iin',
  'person-name',
  'mrz',
  'id-card',
  'passport',
  'driver-licence',
  'birth-certificate',
  'residence-permit',
  'military-id',
];
/** How to reach somebody; a company has these too, so among themselves they add up to nothing. */
const CONTACT: readonly EntityType[] = [
  'phone',
  'email',
  'address',
  'bin',
  'iban',
  'geo-location',
  'vehicle-plate',
  'vin',
  'cadastral-number',
];
/** Sensitive: high once it is clear whose it is. */
const SENSITIVE: readonly EntityType[] = ['health', 'special-category'];
/** Belong to nobody in particular. */
const IMPERSONAL: readonly EntityType[] = [
  'bin',
  'official-mark',
  'eds-key',
  'secret-key',
  'organisation',
  'password',
  'one-time-code',
];

/** How far apart two findings may be and still speak of one person. */
const REACH = 160;
const TABLE_ROWS = 3;

/**
 * Groups findings by person, raises combinations and tables. To be called again after names are added from elsewhere.
 * Changes the findings in place and returns them in the order of the text.
 */
export function combine(text: string, findings: Finding[]): Finding[] {
  if (findings.length < 2) {
    const [only] = findings;
    if (only && isPersonal(only)) only.person = 0;
    return findings;
  }
  findings.sort((a, b) => a.start - b.start);
  groupPersons(text, findings);
  raiseTogether(findings);
  raiseTables(text, findings);
  return findings;
}

const FAINT_SCORE = 0.6;

/** Without mentions of health and the like that nothing ties to a person. */
export function withoutFaint(findings: Finding[]): Finding[] {
  return findings.some(isFaint) ? findings.filter((one) => !isFaint(one)) : findings;
}

function isFaint(finding: Finding): boolean {
  return finding.level === 'low' && finding.score < FAINT_SCORE && SENSITIVE.includes(finding.type);
}

function isPersonal(finding: Finding): boolean {
  return !IMPERSONAL.includes(finding.type);
}

/** Identifiers start persons; everything else joins the person named before it, or right after it in the same line. */
function groupPersons(text: string, findings: Finding[]): void {
  const persons = new Map<string, number>();
  const hasIdentifier = findings.some((one) => IDENTIFIERS.includes(one.type));
  let current: { id: number; types: Map<EntityType, string>; line: number } | undefined;
  let count = 0;
  for (const finding of findings) {
    if (!isPersonal(finding)) continue;
    const line = lineOf(text, finding.start);
    if (!hasIdentifier) {
      finding.person = 0;
      continue;
    }
    const value = readValue(text, finding);
    const known = IDENTIFIERS.includes(finding.type) ? persons.get(value) : undefined;
    const isNew = known === undefined && (current === undefined || startsAnother(finding, value, current, line));
    if (known !== undefined) current = { id: known, types: new Map([[finding.type, value]]), line };
    else if (isNew) current = { id: count++, types: new Map(), line };
    if (current === undefined) continue;
    current.types.set(finding.type, value);
    current.line = line;
    if (IDENTIFIERS.includes(finding.type)) persons.set(value, current.id);
    finding.person = current.id;
  }
}

/** Another value of a kind that a person has one of, or a new line that names somebody. */
function startsAnother(
  finding: Finding,
  value: string,
  current: { types: Map<EntityType, string>; line: number },
  line: number,
): boolean {
  if (!IDENTIFIERS.includes(finding.type)) return line !== current.line && current.types.has(finding.type);
  const previous = current.types.get(finding.type);
  return previous !== undefined && previous !== value;
}

function readValue(text: string, finding: Finding): string {
  return text
    .slice(finding.start, finding.end)
    .replace(/[\s\-.]/g, '')
    .toLowerCase();
}

let cachedText = '';
let cachedIndex = 0;
let cachedLine = 0;

/** Line number of an index; findings come in order, so counting goes on from the last one. */
function lineOf(text: string, index: number): number {
  if (text !== cachedText || index < cachedIndex) [cachedText, cachedIndex, cachedLine] = [text, 0, 0];
  for (let i = cachedIndex; i < index; i++) if (text.charCodeAt(i) === 10) cachedLine++;
  cachedIndex = index;
  return cachedLine;
}

function raiseTogether(findings: Finding[]): void {
  const [first] = findings;
  if (findings.every(({ type }) => type === first?.type)) return;
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i] as Finding;
    if (finding.level === 'high' || finding.person === undefined || isExample(finding)) continue;
    const partner = partnerOf(findings, i);
    if (partner === undefined) continue;
    finding.evidence.push({ kind: 'combination', with: partner.type });
    finding.level = SENSITIVE.includes(finding.type) && isSure(finding) ? 'high' : 'medium';
  }
}

/** The nearest finding of the same person that adds something. */
function partnerOf(findings: readonly Finding[], index: number): Finding | undefined {
  const finding = findings[index] as Finding;
  let best: Finding | undefined;
  for (const step of [-1, 1]) {
    for (let i = index + step; i >= 0 && i < findings.length; i += step) {
      const other = findings[i] as Finding;
      const distance = step < 0 ? finding.start - other.end : other.start - finding.end;
      if (distance > REACH) break;
      if (other.person === finding.person && addsUp(finding, other)) {
        if (best === undefined || NAMING.includes(other.type)) best = other;
        break;
      }
    }
  }
  return best;
}

function addsUp(finding: Finding, other: Finding): boolean {
  if (other.type === finding.type || isExample(other)) return false;
  if (SENSITIVE.includes(finding.type))
    return (
      NAMING.includes(other.type) ||
      (isSure(finding) && isSure(other) && (other.type === 'birth-date' || other.type === 'phone'))
    );
  if (SENSITIVE.includes(other.type)) return NAMING.includes(finding.type);
  if (finding.type === 'bin' || other.type === 'bin') return false;
  return !(CONTACT.includes(finding.type) && CONTACT.includes(other.type));
}

function isSure(finding: Finding): boolean {
  return finding.score >= 0.5;
}

function isExample(finding: Finding): boolean {
  return finding.evidence.some((one) => one.kind === 'example');
}

/** Three rows or more that each hold two kinds of personal data, or one that is high or medium by itself. */
function raiseTables(text: string, findings: Finding[]): void {
  if (findings.length < TABLE_ROWS) return;
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (!isPersonal(finding)) continue;
    const line = lineOf(text, finding.start);
    const row = rows.get(line);
    if (row) row.push(finding);
    else rows.set(line, [finding]);
  }
  const full = [...rows.values()].filter((row) => row.some((one) => one.level !== 'low'));
  if (full.length < TABLE_ROWS) return;
  for (const row of full) for (const finding of row) if (finding.level === 'medium') finding.level = 'high';
}
