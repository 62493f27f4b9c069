/** The guard's surroundings in a messenger's page: policy from storage, the rest through messages to the background. */
import { type Incident, newIncident } from '../journal/incident';
import { sendMessage } from '../messages';
import { NO_POLICY, watchPolicy } from '../policy/load';
import type { FilePolicy, Policy } from '../policy/policy';
import { pageObjects } from './page-objects';
import { cleanCopy, readFile } from './reading';
import type { Surroundings } from './surroundings';
import { within } from './within';

const ANSWER_MS = 2000;
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
    readFile: (file, cancelled) => readFile(file, filePolicyOf(policy), cancelled),
    // The page is to take it in place of the file it was given.
    cleanCopy: async (file, unwanted) => {
      const copy = await cleanCopy(file, filePolicyOf(policy), unwanted);
      return copy && pageObjects().pageFile(copy);
    },
  };
}

async function record(incident: Incident, words: string | undefined): Promise<void> {
  await sendMessage('recordIncident', incident);
  if (words !== undefined) await sendMessage('keepWords', { id: incident.id, words });
}

function filePolicyOf({ allowed, ownData, fileLimits }: Policy): FilePolicy {
  return { allowed, ownData, fileLimits };
}
