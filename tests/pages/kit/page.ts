/** Puts a described messenger together on its page. */

import { pages } from '../messengers';
import { create, find } from '../shared/elements';
import { saveDraft, send } from '../shared/outbox';
import { publish } from '../shared/probe';
import { type Composer, mountComposer } from './composer';
import type { PageDescription } from './description';
import type { KitEditor } from './editors/editor';
import { connectFiles } from './files';
import { connectMessages } from './messages';
import { connectPoll } from './poll';

function described(): PageDescription {
  const { page } = document.documentElement.dataset;
  const description = pages.find(({ id }) => id === page);
  if (!description) throw new Error(`No description of ${page}`);
  return description;
}

/** A menu in the page's top layer with an entry that sends the draft later. */
function connectSchedule({ schedule }: PageDescription, composer: Composer): void {
  if (!schedule) return;
  const opener = create('button', {
    type: 'button',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    ...schedule.opener,
  });
  opener.append('⌄');
  opener.addEventListener('click', () => {
    opener.setAttribute('aria-expanded', 'true');
    const entry = create('div', { role: 'menuitem', tabindex: '-1', ...schedule.entry }, ['Завтра в 9:00']);
    const menu = create('div', { role: 'menu', 'data-kit': 'menu' }, [entry]);
    entry.addEventListener('click', () => {
      opener.setAttribute('aria-expanded', 'false');
      menu.remove();
      composer.send();
    });
    document.body.append(menu);
  });
  find(schedule.slot).append(opener);
}

/** As Telegram K does: each `input` begins the wait anew. */
function connectDrafts({ draftSavedAfterMs }: PageDescription, { editor }: Composer): void {
  if (draftSavedAfterMs === undefined) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  editor.element.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void saveDraft(editor.read()), draftSavedAfterMs);
  });
}

/** The editor hears of it as of a draft it has kept: nobody has typed anything. */
function prefillFrom({ prefill }: PageDescription, composer: Composer): void {
  const text = prefill && new URLSearchParams(location.search).get(prefill);
  if (!text) return;
  composer.editor.write(text);
  composer.refresh();
}

async function start(description: PageDescription): Promise<void> {
  let second: KitEditor | undefined;
  const onSecondEditor = (editor: KitEditor | undefined) => {
    second = editor;
  };
  const deliver = (text: string, files: File[]) => {
    if (text === '' && files.length === 0) return;
    void send(text, files).then(() => messages.add(text));
  };
  const files =
    description.files &&
    connectFiles(description.files, { onChange: () => composer?.refresh(), onSend: deliver, onSecondEditor });
  const messages = connectMessages(description.messages, () => composer, onSecondEditor);
  const composer: Composer = await mountComposer(description.composer, {
    onSend: (text) => deliver(text, files?.take() ?? []),
    hasMore: () => (files?.names().length ?? 0) > 0,
  });
  connectSchedule(description, composer);
  connectDrafts(description, composer);
  connectPoll(description, onSecondEditor);
  prefillFrom(description, composer);
  publish({
    model: () => composer.editor.read(),
    caption: () => second?.read() ?? null,
    waiting: () => files?.names() ?? [],
  });
}

void start(described());
