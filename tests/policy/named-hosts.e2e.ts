/** Hosts the organisation names, and repairs of adapters, as an administrator hands them to the browsers. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyWith, forPolicy } from '../../scripts/kit/pack';
import { launchBrowser } from '../e2e/browsers/launch';
import { type BrowserName, browserNames, type TestBrowser } from '../e2e/browsers/test-browser';
import { decide, dialogOpened, isDialogOpen } from '../e2e/dialog';
import { texts } from '../e2e/fixtures';
import { composerSlot, hasNewNotice, openStand, readNotices, retype, type Stand } from '../e2e/matrix/stand';
import { popupOver } from '../e2e/popup-over';
import { startWorld, type World } from '../e2e/servers/world';
import { builds } from '../e2e/session';
import { waitFor } from '../e2e/wait-for';
import { ownServer, renamed } from '../pages/messengers/variants';
import { canWritePolicies, setPolicy } from './managed-folder';

const policy = {
  version: '1',
  unseen: 'inform',
  messengers: [
    { id: 'ministry-chat', name: 'Чат министерства', matches: ['https://chat.example.kz/*'], like: 'rocketchat' },
  ],
  repairs: [
    {
      messenger: 'whatsapp',
      composer: ['.q7[contenteditable]'],
      send: ['.q8'],
      conversation: ['.q3 b'],
      release: 'click',
    },
  ],
};
/** Chromium hands a policy over seconds after its start. */
const HANDED_OVER = { timeoutMs: 25_000 };

describe.runIf(canWritePolicies).each(browserNames)('what a policy names and repairs in %s', (name: BrowserName) => {
  let world: World;
  let browser: TestBrowser | undefined;
  let putBack: () => void = () => undefined;
  let folder: string | undefined;

  beforeEach(async () => {
    world = await startWorld();
    putBack = setPolicy(name, policy);
  });
  afterEach(async () => {
    await browser?.close();
    putBack();
    if (folder) rmSync(folder, { recursive: true });
    folder = undefined;
    await world.close();
  });

  const start = async (extension: string) => {
    browser = await launchBrowser(name, { extension, port: world.server.port });
    return browser;
  };
  const write = async (stand: Stand) => retype(stand, composerSlot(stand.description), texts.withIin);
  /** Held, and after "send" there once. */
  const isGuarded = async (stand: Stand) => {
    await write(stand);
    await stand.page.press('Enter');
    await dialogOpened(stand.page);
    expect(stand.texts()).toEqual([]);
    await decide(stand.page, 'send');
  };

  it('a package of the kit guards them from the first moment, by their own name and with the adapter they resemble', async () => {
    folder = copyWith(builds[name], (manifest) => forPolicy(manifest, policy));
    const running = await start(folder);
    const stand = await openStand(running, world, ownServer);
    await isGuarded(stand);
    await waitFor(
      'the policy',
      async () => (await popupOver(running, stand.page)).text.includes('Чат министерства'),
      HANDED_OVER,
    );
    expect((await popupOver(running, stand.page)).protection).toBe('protected');
    await stand.page.press('Enter');
    await waitFor('the message', () => stand.texts().length > 0);
    expect(stand.texts()).toEqual([texts.withIin]);
  });

  it('the published package guards them when the person allows it, in the tab that is open', async () => {
    const running = await start(builds[name]);
    const stand = await openStand(running, world, ownServer);
    const popup = await running.openExtensionPage('popup.html');
    await waitFor(
      'the question for the host',
      async () => {
        await popup.evaluate(() => location.reload()).catch(() => undefined);
        await waitFor('the popup', () =>
          popup.evaluate(() => document.querySelector('[data-protection]') !== null).catch(() => false),
        );
        return popup.evaluate(() => document.querySelector('[data-allow]') !== null);
      },
      HANDED_OVER,
    );
    await popup.click('[data-allow]');
    await waitFor('the answer', () => popup.evaluate(() => document.querySelector('[data-allow]') === null));
    await stand.page.bringToFront();
    await write(stand);
    await waitFor('the guard', async () => (await popupOver(running, stand.page)).protection === 'protected');
    await isGuarded(stand);
    expect(await isDialogOpen(stand.page)).toBe(false);
  });

  it('a repair mends a page whose names have all changed: known again, and let go by its button', async () => {
    const running = await start(builds[name]);
    const stand = await openStand(running, world, renamed);
    await stand.page.click('[data-lexical-editor]');
    await waitFor(
      'the repair',
      async () => {
        await stand.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await stand.page.click('[data-lexical-editor]');
        return (await popupOver(running, stand.page)).protection === 'protected';
      },
      HANDED_OVER,
    );
    await isGuarded(stand);
    await waitFor('the message', () => stand.texts().length > 0);
    expect(stand.texts()).toEqual([texts.withIin]);
    await readNotices(stand.page);
    await stand.page.evaluate(() => void navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined));
    await waitFor('to be told that a recording is not checked', () => hasNewNotice(stand.page));
  });
});
