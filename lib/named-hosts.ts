/** Hosts the organisation names: whether we may run there, and putting our scripts there once we may. */
import { browser } from 'wxt/browser';
import { isMatch } from './messengers/match-pattern';
import type { Policy } from './policy/policy';

type Named = Pick<Policy, 'messengers'>;

/** Patterns of the policy that this package's own manifest does not cover; the kit writes them into it. */
function patternsBeyond({ messengers }: Named): string[] {
  const own = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);
  const isOwn = (pattern: string) =>
    own.includes(pattern) || own.some((one) => isMatch(one, pattern.replace('*.', '')));
  return messengers.flatMap(({ matches }) => matches).filter((pattern) => !isOwn(pattern));
}

const isAllowed = (pattern: string) => browser.permissions.contains({ origins: [pattern] });

/** Patterns that wait for the person to allow them. */
export async function patternsToAllow(named: Named): Promise<string[]> {
  const patterns = patternsBeyond(named);
  const allowed = await Promise.all(patterns.map(isAllowed));
  return patterns.filter((_pattern, index) => !allowed[index]);
}

/** Call it in the person's own press: browsers ask them only then. */
export function askToAllow(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** Same scripts, same moment, same frames as in the manifest. */
const COMMON = { allFrames: true, runAt: 'document_start', matchOriginAsFallback: true } as const;

/**
 * Background: our scripts run where the policy names a host and we may be; nowhere else any more.
 * @returns the patterns that are in force from now on, for tabs that are open already
 */
export async function guardNamedHosts(named: Named): Promise<string[]> {
  const patterns = patternsBeyond(named);
  const allowed = await Promise.all(patterns.map(isAllowed));
  const matches = patterns.filter((_pattern, index) => allowed[index]);
  const known = await chrome.scripting.getRegisteredContentScripts({ ids: [GUARD, HOOKS] });
  // The background wakes often: a page that loads between taking away and putting back would have no guard.
  if (String(known[0]?.matches?.toSorted() ?? []) === String(matches.toSorted())) return [];
  if (known.length > 0) await chrome.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
  if (matches.length === 0) return [];
  await chrome.scripting.registerContentScripts([
    { ...COMMON, id: GUARD, matches, js: ['content-scripts/guard.js'] },
    { ...COMMON, id: HOOKS, matches, js: ['content-scripts/page-hooks.js'], world: 'MAIN' },
  ]);
  return matches;
}

const GUARD = 'named-guard';
const HOOKS = 'named-hooks';
