/** Where the offers stand in the national messenger's page: a corner of our own that the page cannot enter. */
import { type ComponentChildren, render } from 'preact';
import { type CarryAct, CarryCard, type CarryView } from './carry-card';
import sheet from './carry-card.css?inline';
import { shieldHost } from './key-shield';
import { closeStage, openStage, type Stage } from './stage';
import { text } from './texts';

export interface CarryStack {
  draw(views: readonly CarryView[]): void;
}

export interface CarryStackProps {
  views: readonly CarryView[];
  onAct: (id: string, act: CarryAct) => void;
  onClose?: (id: string) => void;
}

export function CarryCards({ views, onAct, onClose }: CarryStackProps) {
  return views.map((view) => (
    <CarryCard
      key={view.id}
      view={view}
      onAct={(act, event) => event.isTrusted && onAct(view.id, act)}
      {...(onClose ? { onClose: () => onClose(view.id) } : {})}
    />
  ));
}

/** Nothing is in the page while nothing waits. */
export function openCarryStack(props: Omit<CarryStackProps, 'views'>, signal: AbortSignal): CarryStack {
  let stage: Stage | undefined;
  const close = () => {
    if (stage) closeStage(stage);
    stage = undefined;
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    draw(views) {
      if (views.length === 0 || signal.aborted) return close();
      if (stage?.host.isConnected === false) close(); // the page took it away
      const isNew = stage === undefined;
      stage ??= open(signal);
      render(
        <CarryCorner>
          <CarryCards views={views} {...props} />
        </CarryCorner>,
        stage.root,
      );
      if (isNew) stage.root.querySelector<HTMLElement>('[popover]')?.showPopover();
    },
  };
}

export function CarryCorner({ children }: { children: ComponentChildren }) {
  return (
    <aside popover="manual" class="stack" aria-label={text('extensionName')}>
      {children}
    </aside>
  );
}

function open(signal: AbortSignal): Stage {
  const stage = openStage('carry', sheet);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') (stage.root.activeElement as HTMLElement | null)?.blur();
  };
  shieldHost(stage.host, { onKey }, signal);
  return stage;
}
