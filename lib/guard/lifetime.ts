/** How long one injected guard lives: until a newer one of ours takes its place in the page. */

const LEAVE = 'saqtan-leave';
/** Set in our own world of the page, where the page's scripts cannot see it. */
const PLACE = globalThis as { saqtanGuards?: boolean };

/**
 * Announces this script and ends older ones. A page can send the same event, but only a script that has lost its
 * extension (after an update or a reload) obeys it; until then the old one goes on guarding with what it has.
 * The browser may inject the same version twice (at page load and at installation): the second is not needed.
 * @param isConnected whether the extension of this script still answers
 */
export function beginLife(isConnected: () => boolean): AbortSignal | undefined {
  if (PLACE.saqtanGuards) return undefined;
  PLACE.saqtanGuards = true;
  document.dispatchEvent(new CustomEvent(LEAVE));
  // Firefox destroys the old script but leaves its dialog: it would lie dead over the page.
  for (const leftOver of document.querySelectorAll('[data-saqtan]')) leftOver.remove();
  const life = new AbortController();
  const leave = () => {
    if (!isConnected()) life.abort();
  };
  document.addEventListener(LEAVE, leave, { signal: life.signal });
  return life.signal;
}
