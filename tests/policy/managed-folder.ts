/** Puts a policy where each browser really looks for it. Both places are machine-wide and belong to root. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserName } from '../e2e/browsers/test-browser';

/** What the `key` in wxt.config.ts makes of an unpacked build. */
const CHROMIUM_ID = 'ihhngnoffnciglhlcplfmddjacchcpoj';
const FIREFOX_ID = 'saqtan@saqtan.kz';

const PLACES: Record<BrowserName, string> = {
  chromium: '/etc/chromium/policies/managed/saqtan-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};
/** Firefox reads one file only: what an administrator had put there, empty for nothing. Kept on disk, because a run may be cut off. */
const KEPT = '/etc/firefox/policies/before-saqtan-test';

export const canWritePolicies = process.getuid?.() === 0;

/** @returns a function that puts things back as they were */
export function setPolicy(browser: BrowserName, values: unknown): () => void {
  const whole =
    browser === 'chromium'
      ? { '3rdparty': { extensions: { [CHROMIUM_ID]: values } } }
      : { policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: values } } } };
  return setPolicyText(browser, JSON.stringify(whole));
}

export function setPolicyText(browser: BrowserName, text: string): () => void {
  const place = PLACES[browser];
  mkdirSync(dirname(place), { recursive: true });
  if (browser === 'firefox' && !existsSync(KEPT)) writeFileSync(KEPT, existsSync(place) ? readFileSync(place) : '');
  writeFileSync(place, text);
  return () => putBackPolicy(browser);
}

/** As it was before the first policy of this run, or of one that was cut off and left its policy to all that follow. */
export function putBackPolicy(browser: BrowserName): void {
  const place = PLACES[browser];
  if (browser === 'chromium') rmSync(place, { force: true });
  else if (existsSync(KEPT)) {
    renameSync(KEPT, place);
    if (readFileSync(place).length === 0) rmSync(place);
  }
}
