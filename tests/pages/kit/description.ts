/** How a test page is described: what stands on it, which editor it is made with, and on what it acts. */

export const editorKinds = [
  'lexical',
  'lexical-rich',
  'slate',
  'quill',
  'prosemirror',
  'draft',
  'ckeditor',
  'textarea',
  'plain',
] as const;
export type EditorKind = (typeof editorKinds)[number];

/** A composer: an editor put into a slot of the skeleton, and what sends its text. */
export interface ComposerDescription {
  /** Selector of the element that the editor is mounted in. */
  slot: string;
  editor: EditorKind;
  /** Attributes of the editable element, beside those its framework gives it; `class` is added to. */
  attributes: Record<string, string>;
  sendKey: 'Enter' | 'Control+Enter';
  /** Where the send key is taken: by the editor itself, by a listener on `document`, or by the form around it. */
  keyTakenBy: 'editor' | 'document' | 'form';
  button?: ButtonDescription;
}

export interface ButtonDescription {
  /** Selector of the element the button is put into; it may be rebuilt at any time, as frameworks do. */
  slot: string;
  tag: 'button' | 'div' | 'a' | 'input';
  attributes: Record<string, string>;
  acts: 'click' | 'mousedown' | 'submit';
  /** What the same place offers while there is nothing to send: nothing, the button disabled, or another button. */
  whenEmpty: 'absent' | 'disabled' | { attributes: Record<string, string>; does: string };
}

export interface FilesDescription {
  /** What opens the file chooser, pressed one after the other. */
  menu: string[];
  input: 'attached' | 'detached' | 're-used';
  /** When the bytes leave: as soon as they are chosen, with Send, or at once as a message of their own. */
  leave: 'when attached' | 'with send' | 'at once';
  /** A pasted file may leave at once where a chosen one waits. */
  pasted?: 'at once';
  /** Where they wait meanwhile: above the composer, or in a dialog with a caption and a button of its own. */
  waitIn: 'composer' | CaptionDialog;
  /** Where they are dropped. */
  dropZone: string;
}

export interface CaptionDialog {
  /** Attributes of the dialog element. */
  attributes: Record<string, string>;
  /** `input` is a one-line field. */
  caption: EditorKind | 'input';
  captionAttributes: Record<string, string>;
  button: Record<string, string>;
}

/** What can be done with a message that was sent. */
export interface MessageActions {
  /** In the main composer, or in a second editor inside the message with a button beside it. */
  edit?: 'composer' | { editor: EditorKind; attributes: Record<string, string>; save: Record<string, string> };
  /** With a quote above the main composer, or in a thread that has a composer of its own. */
  reply?: 'composer' | ComposerDescription;
  /** A dialog with a field for a comment. */
  forward?: { attributes: Record<string, string>; comment: EditorKind; send: Record<string, string> };
}

/** A dialog with a question and two answers, which leave together. */
export interface Poll {
  attributes: Record<string, string>;
  field: 'input' | 'textarea' | 'plain';
  create: Record<string, string>;
}

export interface PageDescription {
  /** Equals the file name and the adapter's id, where one file stands for one adapter. */
  id: string;
  name: string;
  /** Ends with a slash: what the page sends goes to `sent` below it. */
  address: string;
  language: string;
  /** Whether the page forbids strings where markup is expected, as the real one is known or said to. */
  hasTrustedTypes: boolean;
  /** The page's body as markup: roles and attributes as on the real page, and empty slots. */
  body: string;
  composer: ComposerDescription;
  files?: FilesDescription;
  messages: MessageActions;
  poll?: Poll;
  /** The part of its address whose text the page puts into the composer by itself, for links that share something. */
  prefill?: string;
  /** The draft goes to the server this long after the last `input`, as it stands then. */
  draftSavedAfterMs?: number;
  /** A menu beside the send button with an entry that sends later. */
  schedule?: { opener: Record<string, string>; entry: Record<string, string>; slot: string };
}
