/** A rollout as an administrator makes it: the kit of one version, its packages on a site of their own, its policy in the browser's folder. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReceivedRecord } from '../../scripts/collector/decode';
import { createReceiver } from '../../scripts/collector/receiver';
import { kitFiles } from '../../scripts/kit/files';
import { packCrx, packXpi } from '../../scripts/kit/pack';
import { FIREFOX_ID, type Rollout, readOrMakeKey } from '../../scripts/kit/rollout';
import type { BrowserName } from '../e2e/browsers/test-browser';
import { answerWith, pathOf, type Site } from '../e2e/servers/site';
import { builds } from '../e2e/session';
import { setPolicyText } from './managed-folder';

const HOST = 'updates.example.kz';

export interface RolloutDesk {
  /** Where browsers fetch packages and update manifests from. */
  sites: Record<string, Site>;
  /** What the collector was told. */
  received: ReceivedRecord[];
  /** Publishes a version, and puts the policy where the browser looks for it. */
  publish(version: string, policy: Record<string, unknown>): Promise<void>;
  /** Takes the extension out of the browser's policy again. */
  withdraw(): void;
  /** Puts everything back as it was. */
  close(): void;
}

export function openRolloutDesk(browser: BrowserName): RolloutDesk {
  const folder = mkdtempSync(join(tmpdir(), 'saqtan-rollout-'));
  const host = join(folder, 'host');
  mkdirSync(host);
  const received: ReceivedRecord[] = [];
  const keyPath = join(folder, 'key.pem');
  const key = readOrMakeKey(keyPath);
  let putBack: (() => void) | undefined;
  const hand = (policy: object) => {
    const before = setPolicyText(browser, JSON.stringify(policy));
    putBack ??= before;
  };
  return {
    sites: { [HOST]: siteOf(host), 'collector.example.kz': collectorOf(received) },
    received,
    publish: async (version, policy) => {
      const baseUrl = `https://${HOST}/saqtan`;
      const rollout: Rollout = { chromiumId: key.chromiumId, firefoxId: FIREFOX_ID, baseUrl, version, policy };
      const files = kitFiles(rollout);
      for (const name of ['update.xml', 'updates.json']) writeFileSync(join(host, name), files[`host/${name}`] ?? '');
      const packed = join(host, `saqtan-${version}`);
      if (browser === 'chromium') packCrx(builds.chromium, `${packed}.crx`, keyPath, key.publicKey, rollout);
      else await packXpi(builds.firefox, `${packed}.xpi`, rollout);
      hand(forTests(browser, files));
    },
    withdraw: () => hand(browser === 'chromium' ? {} : BLOCKED),
    close: () => {
      putBack?.();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What the kit writes, and what a test needs besides: to look inside, and an unsigned add-on. */
function forTests(browser: BrowserName, files: Record<string, string>): object {
  if (browser === 'chromium')
    return { ...JSON.parse(files['linux/chromium/saqtan.json'] ?? ''), DeveloperToolsAvailability: 1 };
  // Plain HTTP for the first package: it is fetched before anybody can tell Firefox to trust the test's certificate.
  const plain = files['firefox/policies.json']?.replace('"https://', '"http://') ?? '';
  const { policies } = JSON.parse(plain) as { policies: object };
  return { policies: { ...policies, Preferences: UNSIGNED } };
}

const UNSIGNED = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
const BLOCKED = {
  policies: { ExtensionSettings: { [FIREFOX_ID]: { installation_mode: 'blocked' } }, Preferences: UNSIGNED },
};

function collectorOf(received: ReceivedRecord[]): Site {
  const receiver = createReceiver(async (records) => void received.push(...records));
  return { handle: (request, response) => Promise.resolve(receiver.emit('request', request, response)) };
}

function siteOf(folder: string): Site {
  return {
    handle: async (request, response) => {
      const name = pathOf(request).replace('/saqtan/', '');
      const path = join(folder, name);
      if (!/^[\w.-]+$/.test(name) || !existsSync(path)) return false;
      const type = { crx: 'application/x-chrome-extension', xpi: 'application/x-xpinstall', json: 'application/json' };
      answerWith(response, type[name.split('.').at(-1) as 'crx'] ?? 'text/xml', readFileSync(path));
      return true;
    },
  };
}
