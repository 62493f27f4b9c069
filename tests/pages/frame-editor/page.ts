/** TinyMCE in its frame; Control+Enter inside and the button outside send. */

import tinymce, { type Editor } from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { addBubble, find } from '../shared/elements';
import { send } from '../shared/outbox';
import { publish } from '../shared/probe';

const readModel = (editor: Editor) => editor.getContent({ format: 'text' }).replace(/\n\n/g, '\n').trim();

async function start(): Promise<void> {
  const [editor] = await tinymce.init({
    target: find('#editor'),
    skin: false,
    height: 160,
    content_css: false,
    toolbar: false,
    menubar: false,
    statusbar: false,
  });
  if (!editor) throw new Error('TinyMCE has not started');
  const sendDraft = () => {
    const text = readModel(editor);
    if (text === '') return;
    editor.setContent('');
    void send(text).then(() => addBubble(find('#messages'), text, []));
  };
  editor.on('keydown', (event) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    sendDraft();
  });
  find('#send').addEventListener('click', sendDraft);
  publish({ model: () => readModel(editor), caption: () => null, waiting: () => [] });
}

void start();
