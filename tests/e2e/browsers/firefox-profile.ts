/**
 * A profile in which Firefox has been started once, and nothing else: what it compiles and registers at the first start of
 * a profile costs twice as much processor time as the start itself. Every test begins with a copy of its own.
 */

import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const folder = resolve('.cache/firefox-profiles');

/** Another for every Firefox that was installed: it refuses profiles of a newer one. */
function startedProfile(executable: string): string {
  const { size, mtimeMs } = statSync(realpathSync(executable));
  return join(folder, `${size}-${Math.round(mtimeMs)}`);
}

/** @param start starts Firefox in the profile of the given path, and ends it */
export async function prepareProfile(executable: string, start: (profile: string) => Promise<void>): Promise<void> {
  const profile = startedProfile(executable);
  if (existsSync(profile)) return;
  await mkdir(folder, { recursive: true });
  const made = await mkdtemp(join(folder, 'unfinished-'));
  try {
    await start(made);
    // It names the process that had the profile: in a copy a lie, should another get that number.
    await rm(join(made, 'lock'), { force: true });
    await rename(made, profile);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** Makes a new profile a copy of the started one; where there is none it stays empty, which does as well, more slowly. */
export async function fillProfile(executable: string, profile: string): Promise<void> {
  const started = startedProfile(executable);
  if (existsSync(started) && readdirSync(profile).length === 0) await cp(started, profile, { recursive: true });
}
