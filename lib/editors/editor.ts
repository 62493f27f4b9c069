/** Reading and replacing the text of a composer, whatever editor it is made with. */

export interface Editor {
  /** Equals the file name. */
  id: string;
  /** What tells the framework's editable element from others. */
  selector: string;
  /** The text as it would be sent: `\n` between lines, no invisible fillers, no trailing line break. */
  read(composer: HTMLElement): string;
  /** Puts `text` in place of everything, in one undo step. Resolves once the editor had time to adopt it; read it back. */
  write(composer: HTMLElement, text: string): Promise<void>;
}

/** Resolves when what is queued in the page, such as its answer to a selection, has run. */
export function nextTask(delayMs = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}

/** Whether two readings of a composer are the same text: spaces and fillers that editors exchange do not count. */
export function isSameText(a: string, b: string): boolean {
  return plainForm(a) === plainForm(b);
}

function plainForm(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\u00A0/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '');
}
