/** Where the person was writing, to lead them back there. */

/** @returns puts the focus back where it is now, and the caret too if it was left somewhere else, such as in our dialog */
export function rememberCaret(): () => void {
  const element = document.activeElement;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!(element instanceof HTMLElement)) return;
    element.focus({ preventScroll: true });
    if (!range || !selection || !element.isContentEditable || !element.contains(range.startContainer)) return;
    if (element.contains(selection.anchorNode)) return;
    selection.removeAllRanges();
    selection.addRange(range);
  };
}
