/** The quiet mark: at the composer while somebody writes, it says what was noticed and why. It asks for nothing. */
import { render } from 'preact';
import type { EntityType, Evidence, Level } from '../detect/finding';
import { sentenceOf } from './evidence';
import { type Corner, freePlace } from './free-place';
import { LevelIcon } from './icons';
import { shieldHost } from './key-shield';
import sheet from './quiet-mark.css?inline';
import { closeStage, openStage, type Stage } from './stage';
import { keyOf, listed, text, textLanguage } from './texts';

export interface Noticed {
  type: EntityType;
  level: Level;
  /** The strongest reason. */
  evidence: Evidence | undefined;
}

export interface QuietMark {
  /** Shows it at the composer's corner, or takes it away when nothing was noticed. */
  show(noticed: readonly Noticed[], composer: Element): void;
  hide(): void;
}

export interface QuietMarkOptions {
  /** The person wants it no more. */
  onOff: () => void;
}

const SIZE_PX = 24;

export function createQuietMark({ onOff }: QuietMarkOptions, signal: AbortSignal): QuietMark {
  let stage: Stage | undefined;
  const hide = () => {
    if (stage) closeStage(stage);
    stage = undefined;
  };
  signal.addEventListener('abort', hide, { once: true });
  return {
    hide,
    show(noticed, composer) {
      if (noticed.length === 0 || signal.aborted) return hide();
      if (stage?.host.isConnected === false) hide();
      const isNew = stage === undefined;
      stage ??= open(signal);
      const off = (event: Event) => event.isTrusted && onOff();
      render(<Mark noticed={noticed} place={placeAt(composer)} onOff={off} />, stage.root);
      if (isNew) stage.root.querySelector<HTMLElement>('[popover]')?.showPopover();
    },
  };
}

/** Outside its text, along the upper edge: at the right, or as far to the left as the page has buttons there. */
function placeAt(composer: Element): Corner {
  const box = composer.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const bottom = Math.min(innerHeight - SIZE_PX - 4, Math.max(4, innerHeight - box.top + 4));
  const first = Math.max(4, width - box.right);
  const last = Math.max(first, width - box.left - SIZE_PX);
  const places: Corner[] = [];
  for (let right = first; right <= last; right += SIZE_PX) places.push({ right, bottom });
  return freePlace(places, SIZE_PX) as Corner;
}

export interface MarkProps {
  noticed: readonly Noticed[];
  place: Corner;
  onOff: (event: Event) => void;
}

const SHOWN = 3;

export function Mark({ noticed, place, onOff }: MarkProps) {
  const [first] = noticed;
  if (!first) return null;
  const names = noticed.slice(0, SHOWN).map(({ type }) => text(keyOf('entity', type)));
  const level = noticed.some((each) => each.level === 'high') ? 'high' : 'medium';
  return (
    <aside
      popover="manual"
      aria-label={text('extensionName')}
      lang={textLanguage()}
      data-level={level}
      style={{ right: `${place.right}px`, bottom: `${place.bottom}px` }}
    >
      <button type="button" class="sign" aria-describedby="why" aria-label={text('mark_noticed', [listed(names)])}>
        <LevelIcon level={level} />
      </button>
      <div id="why" class="why">
        <p>
          <strong>{text('mark_noticed', [listed(names)])}</strong> {first.evidence && sentenceOf(first.evidence)}
        </p>
        <button type="button" class="off" onClick={onOff}>
          {text('mark_off')}
        </button>
      </div>
    </aside>
  );
}

function open(signal: AbortSignal): Stage {
  const stage = openStage('mark', sheet);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') (stage.root.activeElement as HTMLElement | null)?.blur();
  };
  shieldHost(stage.host, { onKey }, signal);
  return stage;
}
