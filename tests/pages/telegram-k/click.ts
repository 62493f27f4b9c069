/** Clicks as Web K takes them: a trusted one counts only where the mouse button went down before. */

let pressed: EventTarget | null = null;
document.addEventListener(
  'mousedown',
  (event) => {
    pressed = event.target;
  },
  true,
);

export function attachClick(element: HTMLElement, listener: () => void): void {
  element.addEventListener('click', (event) => {
    if (event.isTrusted && event.target !== pressed) return;
    listener();
  });
}
