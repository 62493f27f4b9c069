/** Reading, replacing and clearing the text of a composer, whatever editor it is made with. */

export interface Editor {
  /** The text as it would be sent: `\n` between lines, no invisible fillers, no trailing line break. */
  read(composer: HTMLElement): string;
  /** Puts `text` in place of everything, in one undo step. Resolves once the editor had time to adopt it. */
  write(composer: HTMLElement, text: string): Promise<void>;
}

/** Resolves when the page's selection has settled: Slate and Lexical keep their own, a task or two behind. */
export function nextTask(delayMs = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}

/** Whether two readings of a composer are the same text: spaces and fillers editors exchange do not count. */
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
