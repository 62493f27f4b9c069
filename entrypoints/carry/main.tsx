import { render } from 'preact';
import { browser } from 'wxt/browser';
import { copy } from '@/lib/guard/copy';
import { followLanguage } from '@/lib/language';
import { extensionCourier } from '@/lib/move/extension-courier';
import { offerMoves } from '@/lib/move/offer';
import { saveFiles } from '@/lib/move/save-files';
import { NO_POLICY, readPolicy } from '@/lib/policy/load';
import type { CarryView } from '@/lib/ui/carry-card';
import { CarryPage } from '@/lib/ui/carry-page';

const { signal } = new AbortController();
let { nationalMessenger } = NO_POLICY.policy;

/** No field to insert into here: copied and saved, it goes on by hand. */
const HANDS = { composer: () => undefined, attach: () => false, copy, save: saveFiles };

function draw(views: CarryView[]): void {
  const app = document.querySelector('#app');
  if (!app) return;
  const onOpen = () => void browser.tabs.create({ url: nationalMessenger.url });
  render(
    <CarryPage views={views} target={nationalMessenger} onAct={(id, act) => void offer.act(id, act)} onOpen={onOpen} />,
    app,
  );
}

const offer = offerMoves(extensionCourier(), HANDS, draw, signal);
document.addEventListener('visibilitychange', () => document.hidden || void offer.refresh());
void Promise.all([readPolicy(), followLanguage(signal, () => void offer.refresh())]).then(([{ policy }]) => {
  nationalMessenger = policy.nationalMessenger;
  return offer.refresh();
});
