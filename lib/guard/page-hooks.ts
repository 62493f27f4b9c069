/**
 * Runs in the page's own world and holds no secret: connects file inputs that the page keeps out of its document
 * (Telegram A), so that their `change` passes the window, where the guard listens.
 */

const MARK = 'data-saqtan';

/** Call at document_start. What the page makes of these functions later does not matter: the originals are kept here. */
export function connectDetachedInputs(): void {
  const { apply } = Reflect;
  const { click, append } = HTMLElement.prototype;
  const { showPicker } = HTMLInputElement.prototype;
  const { dispatchEvent } = EventTarget.prototype;
  const holder = document.createElement('div');
  holder.style.display = 'none';
  holder.setAttribute(MARK, 'inputs');

  const connect = (target: unknown) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file' || target.isConnected) return;
    if (!holder.isConnected) apply(append, document.documentElement, [holder]);
    apply(append, holder, [target]);
  };

  HTMLElement.prototype.click = named('click', function (this: HTMLElement) {
    connect(this);
    return apply(click, this, []);
  });
  HTMLInputElement.prototype.showPicker = named('showPicker', function (this: HTMLInputElement) {
    connect(this);
    return apply(showPicker, this, []);
  });
  EventTarget.prototype.dispatchEvent = named('dispatchEvent', function (this: EventTarget, event: Event) {
    if (event instanceof MouseEvent && event.type === 'click') connect(this);
    return apply(dispatchEvent, this, [event]);
  });
}

function named<F extends (...args: never[]) => unknown>(name: string, wrapper: F): F {
  return Object.defineProperty(wrapper, 'name', { value: name });
}
