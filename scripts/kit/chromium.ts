/** The policy for Chrome, Edge and Chromium in the forms of each system. */
import { plist, profile } from './plist';
import type { Rollout } from './rollout';

export interface ChromiumBrowser {
  name: 'chrome' | 'edge' | 'chromium';
  /** Below HKEY_LOCAL_MACHINE; Chromium reads none on Windows that anybody uses. */
  registry?: string;
  /** Preference domain on macOS. */
  domain?: string;
  /** Where Linux builds look for policies. */
  folder: string;
}

export const CHROMIUM_BROWSERS: readonly ChromiumBrowser[] = [
  {
    name: 'chrome',
    registry: 'SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    folder: '/etc/opt/chrome/policies/managed',
  },
  {
    name: 'edge',
    registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    folder: '/etc/opt/edge/policies/managed',
  },
  { name: 'chromium', folder: '/etc/chromium/policies/managed' },
];

/** Installed for everybody, shown in the toolbar, kept up to date from our own address. */
export function extensionSettings(
  { chromiumId, baseUrl }: Rollout,
  browser: ChromiumBrowser['name'],
): Record<string, unknown> {
  const shown = browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' };
  return {
    [chromiumId]: {
      installation_mode: 'force_installed',
      update_url: `${baseUrl}/update.xml`,
      override_update_url: true,
      ...shown,
    },
  };
}

export function linuxJson(rollout: Rollout, browser: ChromiumBrowser['name']): string {
  const { chromiumId, policy } = rollout;
  return json({
    ExtensionSettings: extensionSettings(rollout, browser),
    '3rdparty': { extensions: { [chromiumId]: policy } },
  });
}

/** Lists and objects are JSON in a string: that is how these browsers read them from the registry. */
export function registryFile(rollout: Rollout, root: string, browser: ChromiumBrowser['name']): string {
  const settings = `[HKEY_LOCAL_MACHINE\\${root}\\ExtensionSettings\\${rollout.chromiumId}]`;
  const values = `[HKEY_LOCAL_MACHINE\\${root}\\3rdparty\\extensions\\${rollout.chromiumId}\\policy]`;
  const one = extensionSettings(rollout, browser)[rollout.chromiumId] as Record<string, unknown>;
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[-HKEY_LOCAL_MACHINE\\${root}\\3rdparty\\extensions\\${rollout.chromiumId}]`,
    '',
    settings,
    ...Object.entries(one).map(registryValue),
    '',
    values,
    ...Object.entries(rollout.policy).map(registryValue),
    '',
  ];
  return lines.join('\r\n');
}

export function registryRemoval({ chromiumId }: Rollout, root: string): string {
  const keys = [`ExtensionSettings\\${chromiumId}`, `3rdparty\\extensions\\${chromiumId}`];
  const lines = keys.map((key) => `[-HKEY_LOCAL_MACHINE\\${root}\\${key}]`);
  return ['Windows Registry Editor Version 5.00', '', ...lines, ''].join('\r\n');
}

function registryValue([name, value]: [string, unknown]): string {
  const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  if (typeof value === 'number') return `${quoted(name)}=dword:${value.toString(16).padStart(8, '0')}`;
  if (typeof value === 'boolean') return `${quoted(name)}=dword:0000000${value ? 1 : 0}`;
  return `${quoted(name)}=${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`;
}

/** One profile per browser: the installation and the extension's own values. */
export function mobileConfig(rollout: Rollout, { name, domain = '' }: ChromiumBrowser): string {
  return plist(
    profile(`kz.saqtan.${name}`, `Saqtan (${name})`, [
      { type: domain, values: { ExtensionSettings: extensionSettings(rollout, name) } },
      { type: `${domain}.extensions.${rollout.chromiumId}`, values: rollout.policy },
    ]),
  );
}

/** What the Google Admin console takes under "Policy for extensions". */
export function googleAdminJson({ policy }: Rollout): string {
  return json(Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }])));
}

/** What the Chromium update client reads; `appid` and `codebase` decide. */
export function updateXml({ chromiumId, baseUrl, version }: Rollout): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${chromiumId}">
    <updatecheck codebase="${baseUrl}/saqtan-${version}.crx" version="${version}" />
  </app>
</gupdate>
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
