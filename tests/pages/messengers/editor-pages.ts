/**
 * One page for each editor library, under the address of a messenger nobody has described (November 2026): what they
 * make of a text that is put in place of another.
 */
import { type EditorKind, editorKinds, type PageDescription } from '../kit/description';

function pageOf(editor: EditorKind): PageDescription {
  return {
    id: `editor-${editor}`,
    name: editor,
    address: `https://web.snapchat.com/${editor}/`,
    language: 'en',
    hasTrustedTypes: false,
    body: `
      <main>
        <header><h1>Айгерим</h1></header>
        <div data-kit="messages"></div>
        <div id="composer"></div>
        <div id="send"></div>
      </main>`,
    composer: {
      slot: '#composer',
      editor,
      attributes: { id: 'editable' },
      sendKey: 'Enter',
      keyTakenBy: 'editor',
      button: { slot: '#send', tag: 'button', attributes: {}, acts: 'click', whenEmpty: 'disabled' },
    },
    messages: {},
  };
}

export const editorPages: readonly PageDescription[] = editorKinds.map(pageOf);
