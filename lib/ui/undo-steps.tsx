/** After something was sent anyway: how it can still be deleted for everyone in that messenger. */
import { keyOf, plural, text } from './texts';

/** How long the steps are offered. */
export const UNDO_MS = 10 * 60_000;

export const UNDO_FAMILIES = ['whatsapp', 'telegram', 'unsend', 'menu'] as const;
type Family = (typeof UNDO_FAMILIES)[number];

/** Messengers by their ids; all others have a menu at the message. */
const FAMILIES: Record<string, Family> = {
  whatsapp: 'whatsapp',
  'telegram-k': 'telegram',
  'telegram-a': 'telegram',
  messenger: 'unsend',
  instagram: 'unsend',
  zalo: 'unsend',
  wechat: 'unsend',
};

export interface Regret {
  messengerId: string;
  messengerName: string;
  minutesLeft: number;
}

/** The latest of what was sent anyway within the last minutes. */
export function regretOf(
  incidents: readonly { messenger: string; decision: string; time: number }[],
  nameOf: (messengerId: string) => string,
  now = Date.now(),
): Regret | undefined {
  const latest = incidents.find(({ decision, time }) => decision === 'send' && now - time < UNDO_MS);
  if (!latest) return undefined;
  const minutesLeft = Math.max(1, Math.ceil((latest.time + UNDO_MS - now) / 60_000));
  return { messengerId: latest.messenger, messengerName: nameOf(latest.messenger), minutesLeft };
}

export function UndoSteps({ regret }: { regret: Regret }) {
  return (
    <section class="undo">
      <h2>{text('undo_title')}</h2>
      <p>{text('undo_hint', [regret.messengerName])}</p>
      <p>{text(keyOf('undo', FAMILIES[regret.messengerId] ?? 'menu'))}</p>
      <p class="quiet">
        {text('undo_remains')} {plural('undo_minutes', regret.minutesLeft)}
      </p>
    </section>
  );
}
