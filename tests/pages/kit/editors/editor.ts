/** What the kit asks of an editor library, whichever it is. */

export interface KitEditor {
  /** The editable element itself. */
  element: HTMLElement;
  /** The text of the editor's *model*: what the messenger would send, whatever the page shows. */
  read(): string;
  write(text: string): void;
  focus(): void;
  /** For editors that take attributes off their element again which they have not put there. */
  setAttribute?(name: string, value: string): void;
}

export interface KitEvents {
  /** Asked on Enter where the editor would act on it. @returns true if the key is used up */
  onEnter(event: KeyboardEvent): boolean;
  onChange(): void;
}

export type MountEditor = (slot: HTMLElement, events: KitEvents) => KitEditor;
