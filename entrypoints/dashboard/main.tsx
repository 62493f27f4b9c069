import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Verification } from '@/lib/journal/chain';
import type { Incident } from '@/lib/journal/incident';
import { verifyJournal } from '@/lib/journal/journal';
import { followLanguage } from '@/lib/language';
import { sendMessage } from '@/lib/messages';
import { MESSENGERS } from '@/lib/messengers';
import { saveFiles } from '@/lib/move/save-files';
import { readPolicy } from '@/lib/policy/load';
import { exportJournal } from '@/lib/report/export';
import { Dashboard } from '@/lib/ui/dashboard';
import type { JournalFilter } from '@/lib/ui/journal-figures';
import type { SavedFormat } from '@/lib/ui/journal-proof';

/** More than anybody decides in the longest period. */
const MOST_INCIDENTS = 20_000;

const { signal } = new AbortController();
let filter: JournalFilter = { days: 30, messenger: '' };
let proof: Verification | 'busy' | 'unreadable' | undefined;

function nameOf(messengerId: string): string {
  return MESSENGERS.find(({ id }) => id === messengerId)?.name ?? messengerId;
}

function save(incidents: readonly Incident[]): void {
  saveFiles([new File([JSON.stringify(incidents, null, 2)], 'saqtan-journal.json', { type: 'application/json' })]);
}

async function saveJournal(format: SavedFormat): Promise<void> {
  const pieces: string[] = [];
  for await (const piece of exportJournal(format, browser.runtime.getManifest().version)) pieces.push(piece);
  saveFiles([new File(pieces, `saqtan-journal.${format}`, { type: 'text/plain' })]);
}

async function check(draw: () => void): Promise<void> {
  proof = 'busy';
  draw();
  proof = await verifyJournal().catch(() => 'unreadable' as const);
  draw();
}

async function show(): Promise<void> {
  const app = document.querySelector('#app');
  const [incidents, { policy, reportsTo }, report, words] = await Promise.all([
    sendMessage('recentIncidents', MOST_INCIDENTS),
    readPolicy(),
    sendMessage('exactReport', undefined),
    sendMessage('ownWords', undefined),
  ]);
  if (!app) return;
  const draw = () =>
    render(
      <Dashboard
        {...{ incidents, filter, nameOf, words }}
        {...(report ? { report } : {})}
        {...(reportsTo === undefined ? {} : { reportsTo })}
        retentionDays={policy.retentionDays}
        onFilter={(chosen) => {
          filter = chosen;
          draw();
        }}
        onExport={save}
        journal={{ proof, onVerify: () => void check(draw), onSave: (format) => void saveJournal(format) }}
      />,
      app,
    );
  draw();
}

void followLanguage(signal, () => void show()).then(show);
