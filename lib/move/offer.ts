/** Offers what waits: keeps the cards and their clocks up to date, and carries out what the person chooses. */
import type { CarryAct, CarryView, CarryWord } from '../ui/carry-card';
import { type Hands, handOver } from './hand-over';
import type { BroughtBack, MovingDraft, Part } from './moving';

/** The way to the background, where the drafts wait. */
export interface Courier {
  waiting(): Promise<MovingDraft[]>;
  files(id: string): Promise<File[]>;
  finish(id: string, part: Part): Promise<void>;
  bringBack(id: string): Promise<BroughtBack>;
}

export interface Offer {
  /** Asks anew what waits. */
  refresh(): Promise<void>;
  act(id: string, act: CarryAct): Promise<void>;
  /** Out of the way, until the page is opened anew. */
  hide(id: string): void;
}

const TICK_MS = 1000;
/** How long a card says what became of its draft. */
const FAREWELL_MS = 6000;

export function offerMoves(
  courier: Courier,
  hands: Hands,
  draw: (views: CarryView[]) => void,
  signal: AbortSignal,
): Offer {
  let drafts: MovingDraft[] = [];
  let clock: ReturnType<typeof setInterval> | undefined;
  const said = new Map<string, CarryWord>();
  const hidden = new Set<string>();

  const stop = () => {
    clearInterval(clock);
    clock = undefined;
  };
  const show = () => {
    drafts = drafts.filter(({ id, expiresAt }) => expiresAt > Date.now() && !hidden.has(id));
    const hasComposer = hands.composer() !== undefined;
    draw(drafts.map((draft) => viewOf(draft, hasComposer, said.get(draft.id))));
    if (drafts.length === 0) stop();
  };
  const refresh = async () => {
    const waiting = await courier.waiting();
    const leaving = drafts.filter(({ id }) => said.has(id) && !waiting.some((draft) => draft.id === id));
    drafts = [...waiting, ...leaving.map(saidFarewell)];
    if (drafts.length > 0 && !signal.aborted) clock ??= setInterval(show, TICK_MS);
    show();
  };
  signal.addEventListener('abort', stop, { once: true });

  return {
    refresh,
    async act(id, act) {
      const draft = drafts.find((each) => each.id === id);
      if (!draft) return;
      said.set(id, await handOver(act, draft, courier, hands));
      await refresh();
    },
    hide(id) {
      hidden.add(id);
      show();
    },
  };
}

function saidFarewell(draft: MovingDraft): MovingDraft {
  const expiresAt = Math.min(draft.expiresAt, Date.now() + FAREWELL_MS);
  return { ...draft, text: '', files: [], expiresAt };
}

function viewOf(draft: MovingDraft, hasComposer: boolean, said?: CarryWord): CarryView {
  const { id, text, files, from, recipient, expiresAt } = draft;
  const secondsLeft = Math.max(0, Math.ceil((expiresAt - Date.now()) / 1000));
  return { id, text, files, from, recipient, secondsLeft, hasComposer, ...(said ? { said } : {}) };
}
