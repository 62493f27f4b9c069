/** The two packages an organisation hosts itself, from the built extension. */
import { execFileSync } from 'node:child_process';
import { cpSync, createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { MESSENGERS } from '../../lib/messengers';
import { parsePolicy } from '../../lib/policy/parse';
import type { Rollout } from './rollout';

type Manifest = Record<string, unknown>;

/**
 * The extension as published cannot reach the network at all. A policy with reports needs a package that can reach the one
 * collector it names, and this is where that door is cut.
 */
export function withCollector(manifest: Manifest, policy: Record<string, unknown>): Manifest {
  const { url } = (policy.reports ?? {}) as { url?: string };
  if (url === undefined) return manifest;
  const { extension_pages } = manifest.content_security_policy as { extension_pages: string };
  const opened = extension_pages.replace("connect-src 'self'", `connect-src 'self' ${new URL(url).origin}`);
  return { ...manifest, content_security_policy: { extension_pages: opened } };
}

interface Script {
  matches: string[];
}

/** Browsers let a package its organisation installs run where its manifest says: so the hosts the policy names go there. */
export function withNamedHosts(manifest: Manifest, policy: Record<string, unknown>): Manifest {
  const { messengers } = parsePolicy(policy).policy;
  const named = messengers.flatMap(({ matches }) => matches);
  if (named.length === 0) return manifest;
  const scripts = manifest.content_scripts as Script[];
  const [first = ''] = MESSENGERS.flatMap(({ matches }) => matches);
  const isGuard = ({ matches }: Script) => matches.includes(first);
  return {
    ...manifest,
    host_permissions: [...new Set([...((manifest.host_permissions as string[] | undefined) ?? []), ...named])],
    content_scripts: scripts.map((script) =>
      isGuard(script) ? { ...script, matches: [...new Set([...script.matches, ...named])] } : script,
    ),
  };
}

/** What this policy needs of a package beside its texts. */
export function forPolicy(manifest: Manifest, policy: Record<string, unknown>): Manifest {
  return withNamedHosts(withCollector(manifest, policy), policy);
}

/** A crx3 signed with the organisation's key. @throws when the extension was not built */
export function packCrx(
  built: string,
  target: string,
  keyPath: string,
  publicKey: string,
  { baseUrl, policy, version }: Rollout,
): void {
  const folder = copyWith(built, (manifest) =>
    forPolicy({ ...manifest, version, key: publicKey, update_url: `${baseUrl}/update.xml` }, policy),
  );
  execFileSync('node_modules/.bin/crx3', ['-p', keyPath, '-o', target, '--', join(folder, 'manifest.json')]);
  rmSync(folder, { recursive: true });
}

/** An unsigned xpi: release Firefox wants Mozilla's signature on it, ESR can be told not to. */
export async function packXpi(built: string, target: string, { baseUrl, policy, version }: Rollout): Promise<void> {
  const folder = copyWith(built, (manifest) =>
    forPolicy(withUpdates({ ...manifest, version }, `${baseUrl}/updates.json`), policy),
  );
  const zip = new ZipFile();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of names) {
    const path = join(parentPath, name);
    zip.addFile(path, path.slice(folder.length + 1).replaceAll('\\', '/'), { mtime: new Date(2026, 0, 1) });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(target));
  rmSync(folder, { recursive: true });
}

function withUpdates(manifest: Manifest, updateUrl: string): Manifest {
  const settings = manifest.browser_specific_settings as { gecko: Record<string, unknown> };
  return {
    ...manifest,
    browser_specific_settings: { ...settings, gecko: { ...settings.gecko, update_url: updateUrl } },
  };
}

export function copyWith(built: string, change: (manifest: Manifest) => Manifest): string {
  const folder = mkdtempSync(join(tmpdir(), 'saqtan-kit-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Manifest)));
  return folder;
}
