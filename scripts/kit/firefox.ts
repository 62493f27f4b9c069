/** The policy for Firefox, the same file on every system, and its update manifest. */
import { plist, profile } from './plist';
import type { Rollout } from './rollout';

export function firefoxPolicies({ firefoxId, baseUrl, policy, version }: Rollout): Record<string, unknown> {
  return {
    ExtensionSettings: {
      [firefoxId]: {
        installation_mode: 'force_installed',
        install_url: `${baseUrl}/saqtan-${version}.xpi`,
        updates_disabled: false,
        default_area: 'navbar',
      },
    },
    '3rdparty': { Extensions: { [firefoxId]: policy } },
  };
}

export function firefoxJson(rollout: Rollout): string {
  return `${JSON.stringify({ policies: firefoxPolicies(rollout) }, null, 2)}\n`;
}

export function firefoxMobileConfig(rollout: Rollout): string {
  const values = { EnterprisePoliciesEnabled: true, ...firefoxPolicies(rollout) };
  return plist(profile('kz.saqtan.firefox', 'Saqtan (firefox)', [{ type: 'org.mozilla.firefox', values }]));
}

/** The add-on asks here for newer versions; its manifest names the address. */
export function updatesJson({ firefoxId, baseUrl, version }: Rollout): string {
  const update = { version, update_link: `${baseUrl}/saqtan-${version}.xpi` };
  return `${JSON.stringify({ addons: { [firefoxId]: { updates: [update] } } }, null, 2)}\n`;
}
