/** The one way tests speak to a browser with the extension in it; `chromium.ts` and `firefox.ts` are its two bodies. */

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** How a browser is to be started. */
export interface LaunchOptions {
  /** Folder of the built extension; without it the browser runs plain. */
  extension?: string;
  /** Every host name and every port is led to this port of the loopback. */
  port: number;
  /** A profile to keep; without it a new one that is thrown away. */
  profile?: string;
}

/** A request that the browser itself names the extension as the cause of. */
export interface ExtensionRequest {
  url: string;
  initiator: string;
}

export interface Point {
  x: number;
  y: number;
}

export interface TestBrowser {
  name: BrowserName;
  newPage(): Promise<TestPage>;
  /** Addresses of all open tabs. */
  addresses(): Promise<string[]>;
  /** Opens a page of the extension, such as `popup.html`, in a tab of its own. */
  openExtensionPage(path: string): Promise<TestPage>;
  /** Installs an extension while the browser runs; Chromium lets nobody do that from outside. */
  install?(extension: string): Promise<void>;
  /** Version of the extension as the browser itself knows it; undefined when it is not installed. */
  extensionVersion(): Promise<string | undefined>;
  /** Asks the update manifests now, as the browser does by itself every few hours. */
  updateExtensions(): Promise<void>;
  /** Reads the clipboard as a person would: by pasting it into an empty field of another tab. */
  readClipboard(): Promise<string>;
  /** Ends the browser and tells which requests the extension caused while it ran. */
  close(): Promise<ExtensionRequest[]>;
}

/** What assistive technology is told of one thing on the page. */
export interface AccessibleNode {
  role: string;
  name: string;
  description: string;
  /** Such as `modal`, `focused`, `disabled`, `live`. */
  properties: Record<string, unknown>;
}

export interface TestPage {
  /** From the next page on runs a function before any script of the page or of an extension. */
  runFirst(run: () => void): Promise<void>;
  goto(url: string): Promise<void>;
  /** A real press of the mouse button in the middle of the element, wherever the page takes it. */
  click(selector: string): Promise<void>;
  clickAt(point: Point): Promise<void>;
  /** A touch of a finger in the middle of the element. */
  tap(selector: string): Promise<void>;
  /** Types into whatever has the focus, key by key. */
  type(text: string): Promise<void>;
  /** Presses one key, or several held together: `Enter`, `Control+v`. */
  press(keys: string): Promise<void>;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Runs a function on the shadow root, closed ones too, of the first element that matches; undefined without one. */
  evaluateInShadow<Argument, Result>(
    host: string,
    run: (root: ShadowRoot, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result | undefined>;
  /** Puts files into a file input that is part of the document. */
  upload(selector: string, paths: string[]): Promise<void>;
  /** Answers the file chooser that `open` makes the page show, whether its input is in the document or not. */
  choose(open: () => Promise<void>, paths: string[]): Promise<void>;
  /** Drags files over the element and lets go. */
  drop(selector: string, paths: string[]): Promise<void>;
  /** Puts text on the clipboard and pastes it where the focus is. */
  pasteText(text: string): Promise<void>;
  /** Pastes files where the focus is. */
  pasteFiles(paths: string[]): Promise<void>;
  /** Of the tab in front, closed shadow roots included. */
  accessibleNodes(): Promise<AccessibleNode[]>;
  screenshot(path: string): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}
