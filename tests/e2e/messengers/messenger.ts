/** What a test can do with a messenger, whichever it is. */

import type { TestPage } from '../browsers/test-browser';
import type { World } from '../servers/world';

export interface Chat {
  page: TestPage;
  /** Puts the caret into the composer with the mouse. */
  focusComposer(): Promise<void>;
  /** Types into the composer as a person does; a line break is Shift+Enter. */
  typeDraft(text: string): Promise<void>;
  clearDraft(): Promise<void>;
  pressEnter(): Promise<void>;
  clickSend(): Promise<void>;
  /** Chooses files through the messenger's own menu and the browser's file chooser. */
  attach(paths: string[]): Promise<void>;
  drop(paths: string[]): Promise<void>;
  pasteFiles(paths: string[]): Promise<void>;
  pasteText(text: string): Promise<void>;
  /** Names of the files that wait in the messenger's preview. */
  waitingFiles(): Promise<string[]>;
  /** Sends what waits in the preview; does nothing where files leave as soon as they are chosen. */
  confirmFiles(): Promise<void>;
  /** Texts that have reached the other side since the chat was opened. */
  sentTexts(): Promise<string[]>;
  /** Contents of the files that have reached the other side since the chat was opened. */
  sentFiles(): Promise<Buffer[]>;
  /** What the eye sees in the composer. */
  composerText(): Promise<string>;
  /** What the messenger would send. */
  modelText(): Promise<string>;
  isComposerFocused(): Promise<boolean>;
  /** Things that must never happen, such as a recording started by a second press. */
  accidents(): Promise<string[]>;
}

export interface Messenger {
  name: string;
  /** Whether chosen files wait in a preview before they leave. */
  hasPreview: boolean;
  startWorld(): Promise<World>;
  /** Opens the chat; one that takes seconds to open may be used again as it stands. */
  open(page: TestPage, world: World): Promise<Chat>;
  /** The chat that the page shows, where nothing of what was done there is left but messages; else nothing. */
  resume?(page: TestPage, world: World): Promise<Chat | undefined>;
}
