/** The guard's surroundings in a messenger's page: policy from storage, the rest through messages to the background. */
import type { FileReport } from '../inspect-file';
import { type Incident, newIncident } from '../journal/incident';
import { sendMessage } from '../messages';
import { NO_POLICY, watchPolicy } from '../policy/load';
import type { FilePolicy, Policy } from '../policy/policy';
import { pageObjects } from './page-objects';
import type { Surroundings } from './surroundings';

const ANSWER_MS = 2000;
const READING_MS = 30_000;
/** Files have to be encrypted first. */
const CARRY_MS = 15_000;

export function extensionSurroundings(signal: AbortSignal): Surroundings {
  let { policy } = NO_POLICY;
  watchPolicy((loaded) => {
    policy = loaded.policy;
  }, signal);
  return {
    policy: () => policy,
    record: (facts, words) =>
      within(ANSWER_MS, record(newIncident(facts), words)).then(
        () => true,
        () => false,
      ),
    carry: (draft) => within(CARRY_MS, sendMessage('beginMove', draft)).catch(() => undefined),
    openNationalMessenger: () =>
      within(ANSWER_MS, sendMessage('openNationalMessenger', undefined)).catch(() => undefined),
    readFile: (file) => readFile(file, policy).catch(() => NOT_CHECKED),
    cleanCopy: (file) => cleanCopy(file, policy).catch(() => undefined),
  };
}

async function record(incident: Incident, words: string | undefined): Promise<void> {
  await sendMessage('recordIncident', incident);
  if (words !== undefined) await sendMessage('keepWords', { id: incident.id, words });
}

const NOT_CHECKED: FileReport = { outcome: 'not-checked', findings: [], persons: 0 };
const TIMED_OUT: FileReport = { outcome: 'timed-out', findings: [], persons: 0 };

function filePolicyOf({ allowed, ownData, fileLimits }: Policy): FilePolicy {
  return { allowed, ownData, fileLimits };
}

async function readFile(file: File, policy: Policy): Promise<FileReport> {
  await within(ANSWER_MS, sendMessage('prepareReader', undefined));
  const asked = sendMessage('readFile', { file, policy: filePolicyOf(policy) });
  const report = await Promise.race([asked, after(READING_MS).then(() => TIMED_OUT)]);
  return report ?? NOT_CHECKED;
}

/** The page is to take it in place of the file it was given. */
async function cleanCopy(file: File, policy: Policy): Promise<File | undefined> {
  const copy = await within(READING_MS, sendMessage('cleanCopy', { file, policy: filePolicyOf(policy) }));
  return copy && pageObjects().pageFile(copy);
}

async function within<T>(timeMs: number, answer: Promise<T>): Promise<T> {
  const late = after(timeMs).then(() => {
    throw new Error(`no answer within ${timeMs} ms`);
  });
  return Promise.race([answer, late]);
}

function after(timeMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, timeMs));
}
