import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { listKeys } from '@/lib/policy/keys';
import { encode, kitFiles } from '../../../scripts/kit/files';
import { withCollector, withNamedHosts } from '../../../scripts/kit/pack';
import { chromiumIdOf, FIREFOX_ID } from '../../../scripts/kit/rollout';

const policy = {
  version: '2026-11',
  retentionDays: 365,
  rules: [{ id: 'high', level: 'high', verdict: 'block' }],
  organisation: 'Банк "Мысал" \\ & <Ко>',
};
const rollout = {
  chromiumId: 'a'.repeat(32),
  firefoxId: FIREFOX_ID,
  baseUrl: 'https://u.example.kz/saqtan',
  version: '0.1.0',
  policy,
};
const files = kitFiles(rollout);
const file = (path: string) => files[path] ?? '';

/** Names of all elements; throws when a tag is left open. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => {
        names.push(name);
        open.push(name);
      },
      onclosetag: (name, isImplied) => {
        if (open.pop() !== name || (isImplied && !xml.includes('/>'))) throw new Error(`<${name}> is not closed`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return names;
}

describe('the deployment kit', () => {
  it('gives Linux the installation and the policy, unchanged', () => {
    for (const name of ['chrome', 'edge', 'chromium']) {
      const json = JSON.parse(file(`linux/${name}/saqtan.json`));
      expect(json['3rdparty'].extensions[rollout.chromiumId]).toEqual(policy);
      expect(json.ExtensionSettings[rollout.chromiumId]).toMatchObject({
        installation_mode: 'force_installed',
        update_url: 'https://u.example.kz/saqtan/update.xml',
      });
    }
  });

  it('gives Windows a registry file in UTF-16 that escapes what it must', () => {
    const text = file('windows/chrome.reg');
    expect(text).toContain('"retentionDays"=dword:0000016d\r\n');
    expect(text).toContain('"rules"="[{\\"id\\":\\"high\\"');
    expect(text).toContain('"organisation"="Банк \\"Мысал\\" \\\\ & <Ко>"');
    expect(encode('windows/chrome.reg', text).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
    expect(file('windows/edge-remove.reg')).toContain(
      `[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\ExtensionSettings\\${rollout.chromiumId}]`,
    );
  });

  it.each(Object.keys(files).filter((path) => /\.(admx|adml|mobileconfig|xml)$/.test(path)))(
    '%s is well-formed',
    (path) => {
      expect(elementsOf(file(path)).length).toBeGreaterThan(2);
    },
  );

  it('describes every top-level key in ADMX, and every string in three languages', () => {
    const top = listKeys().filter(({ path }) => !/[.[]/.test(path));
    const admx = file('windows/admx/saqtan-chrome.admx');
    expect(admx.match(/<policy /g)).toHaveLength(top.length);
    const asked = [...admx.matchAll(/\$\((string|presentation)\.([^)]+)\)/g)];
    for (const folder of ['en-US', 'ru-RU', 'kk-KZ']) {
      const adml = file(`windows/admx/${folder}/saqtan-chrome.adml`);
      for (const [, kind, id] of asked) expect(adml).toContain(`<${kind} id="${id}">`);
    }
  });

  it('gives Google Admin each key as a value', () => {
    expect(JSON.parse(file('google-admin/policy.json'))).toMatchObject({
      retentionDays: { Value: 365 },
      rules: { Value: policy.rules },
    });
  });

  it('gives Firefox one file for all systems, and its updates', () => {
    const { policies } = JSON.parse(file('firefox/policies.json'));
    expect(policies['3rdparty'].Extensions[FIREFOX_ID]).toEqual(policy);
    expect(JSON.parse(file('host/updates.json')).addons[FIREFOX_ID].updates).toEqual([
      { version: '0.1.0', update_link: 'https://u.example.kz/saqtan/saqtan-0.1.0.xpi' },
    ]);
  });

  it('works out the id Chromium gives to a key', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const der = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })).export({
      type: 'spki',
      format: 'der',
    });
    expect(chromiumIdOf(der)).toMatch(/^[a-p]{32}$/);
  });

  it('runs where the policy names a host, in both scripts of the guard and in no other', () => {
    const guard = { matches: ['https://web.whatsapp.com/*'], js: ['guard.js'] };
    const arrival = { matches: ['https://aitu.io/*'], js: ['arrival.js'] };
    const manifest = { host_permissions: ['https://web.whatsapp.com/*'], content_scripts: [guard, arrival] };
    expect(withNamedHosts(manifest, {})).toBe(manifest);
    const named = { id: 'chat', name: 'Chat', matches: ['https://chat.example.kz/*'] };
    const opened = withNamedHosts(manifest, { messengers: [named, { ...named, matches: ['https://*.kz/*'] }] });
    expect(opened.content_scripts).toEqual([
      { ...guard, matches: ['https://web.whatsapp.com/*', 'https://chat.example.kz/*'] },
      arrival,
    ]);
    expect(opened.host_permissions).toEqual(['https://web.whatsapp.com/*', 'https://chat.example.kz/*']);
  });

  it('opens the network to the one collector of the policy, and to nobody without one', () => {
    const manifest = { content_security_policy: { extension_pages: "default-src 'none'; connect-src 'self'" } };
    expect(withCollector(manifest, {})).toBe(manifest);
    const opened = withCollector(manifest, { reports: { url: 'https://c.example.kz:4318/v1/logs' } });
    expect(opened.content_security_policy).toEqual({
      extension_pages: "default-src 'none'; connect-src 'self' https://c.example.kz:4318",
    });
  });
});
