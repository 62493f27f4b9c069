/** The journal for the person themselves: what was held, as charts, and the exact record an employer could see. */
import './page.css';
import './dashboard.css';
import type { EntityType } from '../detect/finding';
import type { Incident } from '../journal/incident';
import { Chart } from './chart';
import { Mark } from './icons';
import { byDecision, byMessenger, byType, byWeek, chosenBy, type JournalFilter, PERIODS_DAYS } from './journal-figures';
import { JournalProof, type JournalProofProps } from './journal-proof';
import { MessengerChoice } from './messenger-choice';
import { keyOf, plural, text, textLanguage } from './texts';

export interface DashboardProps {
  /** Newest first. */
  incidents: readonly Incident[];
  filter: JournalFilter;
  nameOf: (messengerId: string) => string;
  /** The newest incident exactly as it would be reported. */
  report?: string;
  /** Incident's id → its reason in the person's own words. */
  words?: Record<string, string>;
  /** Where reports go by policy; undefined when nothing leaves this machine. */
  reportsTo?: string;
  retentionDays: number;
  onFilter: (filter: JournalFilter) => void;
  onExport: (incidents: readonly Incident[]) => void;
  /** The journal as a whole. */
  journal?: JournalProofProps;
}

export function Dashboard(props: DashboardProps) {
  const { incidents, filter, nameOf, onExport } = props;
  const chosen = chosenBy(filter, incidents);
  return (
    <main class="page dashboard" lang={textLanguage()}>
      <h1>
        <Mark />
        {text('dashboard_title')}
      </h1>
      <Filters {...props} />
      {chosen.length === 0 ? (
        <p>{text('dashboard_none')}</p>
      ) : (
        <Charts chosen={chosen} days={filter.days} nameOf={nameOf} />
      )}
      <p>
        <button type="button" data-export disabled={chosen.length === 0} onClick={() => onExport(chosen)}>
          {text('dashboard_export')}
        </button>
      </p>
      <EmployerView {...props} />
      {props.journal && <JournalProof {...props.journal} />}
    </main>
  );
}

function Filters({ incidents, filter, nameOf, onFilter }: DashboardProps) {
  const messengers = [...new Set(incidents.map(({ messenger }) => messenger))];
  return (
    <div class="filters">
      <label>
        {text('dashboard_period')}
        <select
          value={filter.days}
          onChange={(event) => onFilter({ ...filter, days: Number(event.currentTarget.value) })}
        >
          {PERIODS_DAYS.map((days) => (
            <option key={days} value={days}>
              {plural('dashboard_days', days)}
            </option>
          ))}
        </select>
      </label>
      <MessengerChoice
        messengers={messengers.map((id) => [id, nameOf(id)])}
        chosen={filter.messenger}
        onChoice={(messenger) => onFilter({ ...filter, messenger })}
      />
    </div>
  );
}

function Charts({ chosen, days, nameOf }: { chosen: Incident[]; days: number; nameOf: DashboardProps['nameOf'] }) {
  const typeName = (type: string) => text(keyOf('entity', type as EntityType));
  return (
    <>
      <p class="sum">
        <strong>{plural('dashboard_held', chosen.length)}</strong>
      </p>
      <div class="charts">
        <Chart
          title={text('dashboard_by_type')}
          heading={text('dashboard_type')}
          bars={byType(chosen)}
          nameOf={typeName}
        />
        <Chart
          title={text('dashboard_by_decision')}
          heading={text('dashboard_decision')}
          bars={byDecision(chosen)}
          nameOf={(decision) => text(keyOf('decision', decision))}
        />
        <Chart
          title={text('dashboard_by_messenger')}
          heading={text('dashboard_messenger')}
          bars={byMessenger(chosen)}
          nameOf={nameOf}
        />
        <Chart
          title={text('dashboard_by_week')}
          heading={text('dashboard_week')}
          bars={byWeek(chosen, days)}
          nameOf={dayOf}
        />
      </div>
    </>
  );
}

/** Day and month in numbers, which read the same in all three languages. */
function dayOf(time: string): string {
  const rules = textLanguage() === 'en' ? 'en-GB' : 'ru';
  return new Intl.DateTimeFormat(rules, { day: '2-digit', month: '2-digit' }).format(Number(time));
}

function EmployerView({ report, words = {}, reportsTo, retentionDays }: DashboardProps) {
  return (
    <section class="employer" id="employer">
      <h2>{text('employer_title')}</h2>
      <p>{reportsTo ? text('employer_reports', [reportsTo]) : text('employer_nothing')}</p>
      <p>{text('employer_never')}</p>
      {report && (
        <>
          <p>{text('employer_record')}</p>
          <pre
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
            tabIndex={0}
          >
            {JSON.stringify(JSON.parse(report), null, 1)}
          </pre>
        </>
      )}
      {Object.keys(words).length > 0 && (
        <>
          <p>{text('employer_words')}</p>
          <ul>
            {Object.entries(words).map(([id, own]) => (
              <li key={id}>«{own}»</li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">{plural('employer_kept', retentionDays)}</p>
    </section>
  );
}
