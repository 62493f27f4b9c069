/**
 * Pages for single questions (November 2026, invented): WhatsApp's after a change in which nothing kept its name, and a
 * Rocket.Chat on an organisation's own server.
 */
import type { PageDescription } from '../kit/description';
import { rocketchat } from './rocketchat';
import { whatsapp } from './whatsapp';

export const renamed: PageDescription = {
  ...whatsapp,
  id: 'renamed',
  name: 'WhatsApp, all names changed',
  address: 'https://web.whatsapp.com/renamed/',
  body: `
    <div class="q1">
      <section class="q2">
        <div class="q3"><b>Айгерим</b></div>
        <div class="q4" data-kit="messages"></div>
        <div class="q5">
          <button type="button" class="q6" id="attach">+</button>
          <div id="composer"></div>
          <span id="send"></span>
        </div>
      </section>
    </div>`,
  composer: {
    ...whatsapp.composer,
    attributes: { class: 'q7' },
    button: { slot: '#send', tag: 'div', attributes: { class: 'q8' }, acts: 'click', whenEmpty: 'absent' },
  },
};

export const ownServer: PageDescription = {
  ...rocketchat,
  id: 'own-server',
  name: 'Rocket.Chat on its own server',
  address: 'https://chat.example.kz/channel/',
};

export const variantPages: readonly PageDescription[] = [renamed, ownServer];
