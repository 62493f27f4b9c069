import { render } from 'preact';
import type { Incident } from '@/lib/journal/incident';
import { followLanguage } from '@/lib/language';
import { sendMessage } from '@/lib/messages';
import { MESSENGERS } from '@/lib/messengers';
import { saveFiles } from '@/lib/move/save-files';
import { readPolicy } from '@/lib/policy/load';
import { Dashboard } from '@/lib/ui/dashboard';
import type { JournalFilter } from '@/lib/ui/journal-figures';

/** More than anybody decides in the longest period. */
const MOST_INCIDENTS = 20_000;

const { signal } = new AbortController();
let filter: JournalFilter = { days: 30, messenger: '' };

function nameOf(messengerId: string): string {
  return MESSENGERS.find(({ id }) => id === messengerId)?.name ?? messengerId;
}

function save(incidents: readonly Incident[]): void {
  saveFiles([new File([JSON.stringify(incidents, null, 2)], 'saqtan-journal.json', { type: 'application/json' })]);
}

async function show(): Promise<void> {
  const app = document.querySelector('#app');
  const [incidents, { policy }] = await Promise.all([sendMessage('recentIncidents', MOST_INCIDENTS), readPolicy()]);
  if (!app) return;
  const draw = () =>
    render(
      <Dashboard
        {...{ incidents, filter, nameOf }}
        {...(policy.reports ? { reportsTo: new URL(policy.reports.url).host } : {})}
        retentionDays={policy.retentionDays}
        onFilter={(chosen) => {
          filter = chosen;
          draw();
        }}
        onExport={save}
      />,
      app,
    );
  draw();
}

void followLanguage(signal, () => void show()).then(show);
