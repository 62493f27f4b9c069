/** All text files of the kit: path in the kit → content. */
import { ADML_LANGUAGES, adml, admx } from './admx';
import {
  CHROMIUM_BROWSERS,
  googleAdminJson,
  linuxJson,
  mobileConfig,
  registryFile,
  registryRemoval,
  updateXml,
} from './chromium';
import { firefoxJson, firefoxMobileConfig, updatesJson } from './firefox';
import type { Rollout } from './rollout';

export function kitFiles(rollout: Rollout): Record<string, string> {
  const files: Record<string, string> = {
    'firefox/policies.json': firefoxJson(rollout),
    'macos/firefox.mobileconfig': firefoxMobileConfig(rollout),
    'google-admin/policy.json': googleAdminJson(rollout),
    'host/update.xml': updateXml(rollout),
    'host/updates.json': updatesJson(rollout),
  };
  for (const browser of CHROMIUM_BROWSERS) {
    const { name, registry, domain } = browser;
    files[`linux/${name}/saqtan.json`] = linuxJson(rollout, name);
    if (domain) files[`macos/${name}.mobileconfig`] = mobileConfig(rollout, browser);
    if (!registry) continue;
    files[`windows/${name}.reg`] = registryFile(rollout, registry, name);
    files[`windows/${name}-remove.reg`] = registryRemoval(rollout, registry);
    files[`windows/admx/saqtan-${name}.admx`] = admx(rollout, name, registry);
    for (const [language, folder] of Object.entries(ADML_LANGUAGES)) {
      files[`windows/admx/${folder}/saqtan-${name}.adml`] = adml(name, language as keyof typeof ADML_LANGUAGES);
    }
  }
  return files;
}

/** The registry editor wants UTF-16 with a byte order mark as soon as a value is not ASCII. */
export function encode(path: string, content: string): Buffer {
  return path.endsWith('.reg') ? Buffer.from(`\uFEFF${content}`, 'utf16le') : Buffer.from(content, 'utf8');
}
