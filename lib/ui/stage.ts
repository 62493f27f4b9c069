/** A place of our own over a page: a host element with a closed shadow root, which the page can neither style nor enter. */
import { render } from 'preact';
import { dress } from './theme';

export interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
}

const hosts = new WeakSet<Element>();

/** `kind` becomes the host's `data-saqtan`, by which a later version of Saqtan finds what an earlier one left behind. */
export function openStage(kind: 'hold' | 'notice' | 'carry' | 'mark' | 'offer', css: string): Stage {
  const host = document.createElement('div');
  host.setAttribute('data-saqtan', kind);
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, css);
  hosts.add(host);
  document.documentElement.append(host);
  return { host, root };
}

/** Takes down what was drawn, and the stage with it. */
export function closeStage({ host, root }: Stage): void {
  render(null, root);
  host.remove();
}

/** Whether this is a host of ours; the attribute alone anybody could write. */
export function isOurHost(element: Element | null): boolean {
  return element !== null && hosts.has(element);
}
