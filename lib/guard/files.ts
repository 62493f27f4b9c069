/** The story for files: held → read → verdict → decision → incident → release. */
import { countTypes } from '../journal/incident';
import type { Adapter } from '../messengers/adapter';
import { judgeOutcomes } from '../policy/files';
import { type Circumstances, judge } from '../policy/judge';
import type { Policy } from '../policy/policy';
import { isHolding, type Verdict } from '../policy/verdict';
import { askDecision, type HoldView } from '../ui/hold-dialog';
import { showNotice } from '../ui/notice';
import { circumstancesOf } from './circumstances';
import { composerInUse, readComposer } from './composer';
import type { HeldFiles } from './file-gestures';
import { type ReadFile, viewOfFiles } from './hold-view';
import { move } from './move';
import { namesOf } from './names-of';
import { recordDecision } from './record-decision';
import { type Offer, offerReplacements } from './replacements';
import type { Surroundings } from './surroundings';

/** Below this nobody notices the wait, and a notice would only flicker. */
const NOTICE_AFTER_MS = 300;

export async function settleFiles(
  held: HeldFiles,
  adapter: Adapter,
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const read = await readAll(held.files, around);
  if (read === 'cancelled') {
    held.cancel();
    showNotice('file-not-attached', [namesOf(held.files)]);
    return;
  }
  const verdict = judgeFiles(read, around.policy(), circumstancesOf(adapter));
  if (!isHolding(verdict)) return held.release();

  const shown = withoutHarmless(read, (one) => isHolding(judgeFiles([one], around.policy(), circumstancesOf(adapter))));
  const viewOf = (replacements: HoldView['replacements']) =>
    viewOfFiles(shown, verdict, adapter, around.policy(), replacements);
  const unwanted = new AbortController();
  const offered = held.releaseInstead ? offerFor(read, adapter, around, unwanted.signal) : Promise.resolve(undefined);
  const decision = await askDecision(viewOf(held.releaseInstead ? 'preparing' : undefined), signal, {
    later: offered.then((offer) => viewOf(offer?.replacements)),
  });
  if (decision.kind !== 'mask') unwanted.abort(); // the next file need not wait for copies nobody will take
  const types = countTypes(read.flatMap(({ report }) => report.findings));
  const facts = { types, persons: countPeople(read), files: read.length };
  await recordDecision(decision, verdict, facts, adapter, around);
  if (decision.kind === 'send') return held.release();
  if (decision.kind === 'mask') return held.releaseInstead?.((await offered)?.files ?? []);
  held.cancel();
  if (decision.kind === 'move') await moveWithText(held.files, adapter, around);
  else showNotice('file-not-attached', [namesOf(held.files)]);
}

/** What stands in the composer would have left with the files, or be their caption. */
function moveWithText(files: readonly File[], adapter: Adapter, around: Surroundings): Promise<void> {
  const composer = composerInUse(adapter);
  return move({ composer, text: composer ? readComposer(composer) : '', files }, adapter, around);
}

/** What would pass by itself is not to blame, unless the files are held only together. */
export function withoutHarmless(read: readonly ReadFile[], isHeld: (one: ReadFile) => boolean): readonly ReadFile[] {
  const held = read.filter(isHeld);
  if (held.length === 0) return read;
  return read.map((one) =>
    held.includes(one) ? one : { ...one, report: { ...one.report, findings: [], persons: 0 } },
  );
}

/** Copies are made while the person reads the dialog, and offered when they have been read to be clean. */
function offerFor(
  read: readonly ReadFile[],
  adapter: Adapter,
  around: Surroundings,
  unwanted: AbortSignal,
): Promise<Offer | undefined> {
  const isClean = (file: File) => {
    const own = read.filter((one) => one.file === file);
    return !isHolding(judgeFiles(own, around.policy(), circumstancesOf(adapter)));
  };
  return offerReplacements(
    read.map(({ file }) => file),
    isClean,
    around,
    unwanted,
  );
}

/** The person may grow tired of waiting: then nothing is attached. */
async function readAll(files: readonly File[], around: Surroundings): Promise<ReadFile[] | 'cancelled'> {
  const done = new AbortController();
  const givenUp = new AbortController();
  const cancelled = new Promise<'cancelled'>((resolve) => {
    givenUp.signal.addEventListener('abort', () => resolve('cancelled'));
  });
  const action = { name: 'cancel', onAct: () => givenUp.abort() } as const;
  const options = { seconds: 0, isBusy: true, signal: done.signal, action };
  const timer = setTimeout(() => showNotice('reading-file', [namesOf(files)], options), NOTICE_AFTER_MS);
  const reading = Promise.all(
    files.map(async (file) => ({ file, report: await around.readFile(file, givenUp.signal) })),
  );
  const read = await Promise.race([reading, cancelled]);
  clearTimeout(timer);
  done.abort();
  return read;
}

/** The strongest verdict over all files; a file that was not wholly read has one of its own. */
export function judgeFiles(read: readonly ReadFile[], policy: Policy, where?: Circumstances): Verdict {
  const findings = read.flatMap(({ report }) => report.findings);
  const found = judge(findings, countPeople(read), policy, where);
  const outcomes = read.map(({ report }) => report.outcome);
  return judgeOutcomes(outcomes, found, policy);
}

function countPeople(read: readonly ReadFile[]): number {
  return read.reduce((sum, { report }) => sum + report.persons, 0);
}
