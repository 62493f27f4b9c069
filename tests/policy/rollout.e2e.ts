/** A rollout in real browsers with the files of the kit: installed by itself, enforced, locked, updated, removed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeHashedList } from '../../lib/detect/hashed-list';
import { launchBrowser } from '../e2e/browsers/launch';
import { type BrowserName, browserNames, type TestBrowser, type TestPage } from '../e2e/browsers/test-browser';
import { dialogClosed, dialogOpened, isDialogOpen } from '../e2e/dialog';
import type { Chat } from '../e2e/messengers/messenger';
import { whatsapp } from '../e2e/messengers/whatsapp';
import { startWorld, type World } from '../e2e/servers/world';
import { waitFor } from '../e2e/wait-for';
import { canWritePolicies } from './managed-folder';
import { openRolloutDesk, type RolloutDesk } from './rollout';

/** A verdict of its own for each kind of data, so that one policy shows them all. */
const policy = {
  version: 'rollout-1',
  organisation: 'Мысал банкі',
  rules: [
    { id: 'mail', types: ['email'], verdict: 'inform' },
    { id: 'account', types: ['iban'], verdict: 'warn' },
    { id: 'iin', types: ['iin'], texts: { ru: 'ИИН — только через Aitu.' }, verdict: 'justify' },
    { id: 'card', types: ['payment-card'], verdict: 'redirect' },
    { id: 'mark', types: ['official-mark'], level: 'medium', verdict: 'block' },
    { id: 'own', types: ['organisation'], verdict: 'block' },
    { id: 'elsewhere', types: ['phone'], messengers: ['vk'], verdict: 'block' },
  ],
  ownData: [
    { id: 'projects', words: ['Жоба Дала'] },
    { id: 'clients', list: makeHashedList(['KB-1185'], [1, -2, 3, -4]) },
  ],
  allowed: [{ value: 'bank.example.kz', type: 'email', owner: 'IT', until: '2099-12-31' }],
  nationalMessenger: { name: 'Aitu', url: 'https://aitu.io/' },
  language: 'ru',
  locked: ['*'],
  reports: { url: 'https://collector.example.kz/v1/logs', encoding: 'protobuf', everyMinutes: 1 },
};
const HANDED_OVER = { timeoutMs: 30_000 };

// Each browser has a place of its own for policies, so both go at once.
describe.runIf(canWritePolicies).each(browserNames)('in %s', { concurrent: true }, (name: BrowserName) => {
  describe('a rollout', { concurrent: false }, () => {
    let desk: RolloutDesk;
    let world: World;
    let browser: TestBrowser;
    let page: TestPage | undefined;
    let chat: Chat | undefined;
    const profile = mkdtempSync(join(tmpdir(), 'saqtan-profile-'));
    const start = async () => {
      browser = await launchBrowser(name, { port: world.server.port, profile });
    };
    const versionIs = (version: string | undefined) =>
      waitFor(`version ${version}`, async () => (await browser.extensionVersion()) === version, HANDED_OVER);

    beforeAll(async () => {
      desk = openRolloutDesk(name);
      await desk.publish('0.1.0', policy);
      world = await startWorld(desk.sites);
      await start();
    });
    afterAll(async () => {
      await browser?.close();
      await world?.close();
      desk?.close();
      rmSync(profile, { recursive: true, force: true });
    });

    it('installs the extension by itself from the update manifest', async () => {
      await versionIs('0.1.0');
    });

    it('locks what the policy locks, and says who did', async () => {
      const options = await browser.openExtensionPage('options.html');
      const isLocked = () =>
        ['[name="language"]', '[name="retention"]', '[name="url"]'].every((field) =>
          document.querySelector(field)?.matches(':disabled'),
        );
      await waitFor('locked settings', () => options.evaluate(isLocked), HANDED_OVER);
      expect(await options.evaluate(() => document.body.innerText)).toContain('Мысал банкі');
      await options.close();
    });

    it.each([
      ['nothing it knows of', 'Добрый день!', undefined],
      ['an allowed address', 'Пишите на info@bank.example.kz', undefined],
      ['what it informs of', 'Пишите на aliya@example.kz', undefined],
      ['what is blocked in another messenger only', 'Звоните +7 701 234 56 78', undefined],
      ['what it warns of', 'Счёт KZ88601A999000012345', ['move', 'mask', 'edit', 'send']],
      ['what needs a reason', 'ИИН 920308395171, проверьте', ['move', 'mask', 'edit', 'send']],
      ['what is to be moved', 'Карта 4111 1111 1111 1111', ['move', 'edit']],
      ['what it blocks', 'ДСП. Для служебного пользования', ['edit']],
      ['a word of its own', 'Как идёт «Жоба Дала»?', ['edit']],
      ['a value of its own list', 'Договор KB-1185 готов', ['edit']],
    ] as const)('answers %s', async (_what, text, actions) => {
      page ??= await browser.newPage();
      chat ??= await whatsapp.open(page, world);
      await chat.clearDraft();
      const before = world.sent.length;
      await chat.typeDraft(text);
      await chat.pressEnter();
      if (actions === undefined) {
        await waitFor('the message', async () => world.sent.length === before + 1);
        expect(await isDialogOpen(page)).toBe(false);
        return;
      }
      const dialog = await dialogOpened(page);
      expect(dialog.actions).toEqual(actions);
      if (text.startsWith('ИИН')) expect(dialog.text).toContain('ИИН — только через Aitu.');
      await page.press('Escape');
      await dialogClosed(page);
      expect(world.sent.length).toBe(before);
    });

    // An alarm of an installed extension rings no sooner than after half a minute: too long for every run.
    it.runIf(process.env.SAQTAN_SLOW)(
      'reports to the collector of the policy',
      async () => {
        const has = (event: string) => desk.received.some(({ eventName }) => eventName === event);
        const arrived = () => has('saqtan.heartbeat') && has('saqtan.incident');
        await waitFor('an incident and a heartbeat', arrived, { timeoutMs: 150_000 });
        const told = JSON.stringify(desk.received);
        expect(told).toContain('rollout-1');
        for (const text of ['920308395171', '4111', 'aliya@example.kz']) expect(told).not.toContain(text);
      },
      180_000,
    );

    it('takes a newer version from the update manifest', async () => {
      await desk.publish('0.1.1', policy);
      await browser.updateExtensions();
      await versionIs('0.1.1');
    });

    it('removes the extension when the policy does', async () => {
      desk.withdraw();
      if (name === 'firefox') {
        await browser.close(); // it reads its policy file once, at its start
        await start();
      }
      await versionIs(undefined);
    });
  });
});
