/** The hours of a rule. */
import type { Rule } from './policy';

type Hours = NonNullable<Rule['hours']>;

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const DAY_MINUTES = 24 * 60;

/** @param time judged in the local time of this machine */
export function isWithin({ days, from = '00:00', to = '24:00', outside = false }: Hours, time: Date): boolean {
  const now = time.getHours() * 60 + time.getMinutes();
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const isOn = (day: number) => days?.includes(DAYS[(day + 7) % 7] as (typeof DAYS)[number]) ?? true;
  const today = time.getDay();
  // Past midnight: the evening belongs to today, the morning to the night that began yesterday.
  const isInside =
    start < end
      ? isOn(today) && now >= start && now < end
      : (isOn(today) && now >= start) || (isOn(today - 1) && now < Math.min(end, DAY_MINUTES));
  return isInside !== outside;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
