/** What the charts show of the journal: how often, by kind, messenger, decision and week. */
import type { EntityType } from '../detect/finding';
import type { Incident } from '../journal/incident';

export interface Bar {
  /** Entity type, messenger, decision, or the first day of a week in milliseconds since 1970. */
  key: string;
  count: number;
}

export interface JournalFilter {
  days: number;
  /** All when empty. */
  messenger: string;
}

export const PERIODS_DAYS = [7, 30, 90] as const;

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_BARS = 8;

export function chosenBy(filter: JournalFilter, incidents: readonly Incident[], now = Date.now()): Incident[] {
  const isChosen = ({ time, messenger }: Incident) =>
    time > now - filter.days * DAY_MS && (filter.messenger === '' || messenger === filter.messenger);
  return incidents.filter(isChosen);
}

export function byType(incidents: readonly Incident[]): Bar[] {
  const types = incidents.flatMap((incident) => Object.keys(incident.types) as EntityType[]);
  return mostFirst(types);
}

export function byMessenger(incidents: readonly Incident[]): Bar[] {
  return mostFirst(incidents.map(({ messenger }) => messenger));
}

export function byDecision(incidents: readonly Incident[]): Bar[] {
  return mostFirst(incidents.map(({ decision }) => decision));
}

/** Every week of the period, those without an incident too, the oldest first. */
export function byWeek(incidents: readonly Incident[], days: number, now = Date.now()): Bar[] {
  const weeks = new Map<string, number>();
  for (let time = weekOf(now - (days - 1) * DAY_MS); time <= now; time = weekOf(time + 8 * DAY_MS))
    weeks.set(String(time), 0);
  for (const { time } of incidents) {
    const week = String(weekOf(time));
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  return [...weeks].map(([key, count]) => ({ key, count })).toSorted((a, b) => Number(a.key) - Number(b.key));
}

/** Monday midnight, local time. */
function weekOf(time: number): number {
  const day = new Date(time);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day.getTime();
}

function mostFirst(keys: readonly string[]): Bar[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const bars = [...counts].map(([key, count]) => ({ key, count }));
  return bars.toSorted((one, other) => other.count - one.count).slice(0, MOST_BARS);
}
