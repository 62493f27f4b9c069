/** What the dialog shows of a hold: findings by type, masked. */
import { countPersons, type EntityType, type Finding, LEVELS, type Level } from '../detect/finding';
import { maskFinding } from '../detect/mask';
import type { FileReport } from '../inspect-file';
import type { Adapter } from '../messengers/adapter';
import type { Policy } from '../policy/policy';
import type { DecisionKind, Verdict } from '../policy/verdict';
import { type HoldItem, type HoldView, type MaskChoice, NOT_PERSONAL } from '../ui/hold-dialog';
import { examine } from './examine';

const UNTEACHABLE: readonly EntityType[] = ['secret-key', 'eds-key', 'official-mark', 'organisation'];

/** More kinds of data than these at once are no misunderstanding. */
const MOST_TAUGHT = 2;

export function viewOfText(
  text: string,
  findings: Finding[],
  verdict: Verdict,
  adapter: Adapter,
  policy: Policy,
  mask: MaskChoice,
): HoldView {
  const items = itemsOf(text, findings);
  return {
    ...frame(verdict, adapter, policy),
    persons: countPersons(findings),
    items,
    files: [],
    choices: choicesFor(verdict, items.length > 0),
    canTeach: canTeach(verdict, items, policy),
    ...(items.length > 0 ? { mask } : {}),
  };
}

export interface ReadFile {
  file: File;
  report: FileReport;
}

export function viewOfFiles(
  read: readonly ReadFile[],
  verdict: Verdict,
  adapter: Adapter,
  policy: Policy,
  replacements?: HoldView['replacements'],
): HoldView {
  return {
    ...frame(verdict, adapter, policy),
    persons: read.reduce((sum, { report }) => sum + report.persons, 0),
    items: [],
    files: read.map(({ file, report }) => ({
      name: file.name,
      sizeBytes: file.size,
      outcome: report.outcome,
      items: report.findings.toSorted(byLevel),
      notes: report.notes ?? [],
    })),
    choices: choicesFor(verdict, replacements !== undefined),
    ...(replacements ? { replacements } : {}),
  };
}

function frame(verdict: Verdict, adapter: Adapter, policy: Policy) {
  const ofRule = policy.rules.find(({ id }) => id === verdict.rule)?.texts;
  return {
    verdict: verdict.kind,
    messengerName: adapter.name,
    targetName: policy.nationalMessenger.name,
    reasons: policy.reasons,
    isHarmless: (words: string) =>
      examine({ text: words, previousDrafts: [], where: {} }, policy).findings.length === 0,
    ownTexts: { ...policy.texts, ...ofRule },
    ...(policy.contact ? { contact: policy.contact } : {}),
  };
}

/** In order of safety. `redirect` leaves the move and the edit, `block` only the edit. */
function choicesFor(verdict: Verdict, canMask: boolean): DecisionKind[] {
  switch (verdict.kind) {
    case 'block':
      return ['edit'];
    case 'redirect':
      return ['move', 'edit'];
    default:
      return canMask ? ['move', 'mask', 'edit', 'send'] : ['move', 'edit', 'send'];
  }
}

/** Where the person may send at all, and what they would teach is not a secret or somebody else's mark. */
function canTeach({ kind }: Verdict, items: readonly HoldItem[], { freedoms, reasons }: Policy): boolean {
  if (!freedoms.notPersonalData || items.some(({ type }) => UNTEACHABLE.includes(type))) return false;
  return (
    items.length > 0 &&
    items.length <= MOST_TAUGHT &&
    (kind === 'warn' || (kind === 'justify' && reasons.includes(NOT_PERSONAL)))
  );
}

function itemsOf(text: string, findings: readonly Finding[]): HoldItem[] {
  const items = new Map<string, HoldItem>();
  for (const finding of findings.toSorted(byLevel)) {
    const known = items.get(finding.type);
    if (known) known.count++;
    else {
      const { type, level, evidence } = finding;
      items.set(type, { type, level, evidence, count: 1, sample: maskFinding(text, finding) });
    }
  }
  return [...items.values()];
}

function byLevel(a: { level: Level }, b: { level: Level }): number {
  return LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
}
