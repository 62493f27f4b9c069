/** Undoes what a page can do to `<html>` to hide even a modal dialog (measured in both browsers). */

/** Property, whether a value hides us, the value that does not. */
const HIDING: readonly [string, (value: string) => boolean, string][] = [
  ['display', (value) => value === 'none', 'block'],
  ['content-visibility', (value) => value === 'hidden', 'visible'],
  ['zoom', (value) => Number.parseFloat(value) < 0.4, '1'],
  ['filter', (value) => value.includes('opacity'), 'none'],
];

/** @returns whether something had to be undone; `restore` keeps how to put the page's own values back. */
export function uncoverRoot(restore: Map<string, () => void>): boolean {
  const root = document.documentElement;
  const style = getComputedStyle(root);
  const hiding = HIDING.filter(([property, hides]) => hides(style.getPropertyValue(property)));
  for (const [property, , harmless] of hiding) {
    const value = root.style.getPropertyValue(property);
    const priority = root.style.getPropertyPriority(property);
    if (!restore.has(property)) restore.set(property, () => root.style.setProperty(property, value, priority));
    root.style.setProperty(property, harmless, 'important');
  }
  return hiding.length > 0;
}
