/** Makes extensions that exist only to prove that the test infrastructure sees what it claims to see. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryExtension {
  folder: string;
  remove(): Promise<void>;
}

const manifest = {
  manifest_version: 3,
  name: 'probe',
  version: '1.0',
  host_permissions: ['https://web.whatsapp.com/*'],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: [
    {
      matches: ['https://web.whatsapp.com/*', 'https://clipboard.test/*'],
      js: ['content.js'],
      run_at: 'document_start',
    },
  ],
  browser_specific_settings: { gecko: { id: 'saqtan@saqtan.kz' } },
};

async function makeExtension(files: Record<string, string>): Promise<TemporaryExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'extension-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Tells the outside world that it is there, from the background and from the page. */
export function makeTalkativeExtension(): Promise<TemporaryExtension> {
  return makeExtension({
    'background.js': "fetch('https://background.example.kz/beacon').catch(() => undefined);",
    'content.js': "fetch('https://content.example.kz/beacon').catch(() => undefined);",
  });
}

/** Shows a dialog in a closed shadow root at every Enter in the page. */
export function makeDialogExtension(): Promise<TemporaryExtension> {
  return makeExtension({
    'background.js': '',
    'content.js': `
const host = document.createElement('div');
host.setAttribute('data-saqtan', 'hold');
const root = host.attachShadow({ mode: 'closed' });
const dialog = root.appendChild(document.createElement('dialog'));
dialog.append('Found something');
for (const action of ['mask', 'edit']) {
  const button = dialog.appendChild(document.createElement('button'));
  button.dataset.action = action;
  button.textContent = action;
  button.onclick = (event) => {
    document.documentElement.dataset.decision = action + ' ' + event.isTrusted;
    host.remove();
  };
}
window.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  document.documentElement.append(host);
  dialog.showModal();
}, true);`,
  });
}
