/** Puts a policy where each browser really looks for it. Both places are machine-wide and belong to root. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserName } from '../e2e/browsers/test-browser';

/** What the `key` in wxt.config.ts makes of an unpacked build. */
const CHROMIUM_ID = 'ihhngnoffnciglhlcplfmddjacchcpoj';
const FIREFOX_ID = 'saqtan@saqtan.kz';

const PLACES: Record<BrowserName, string> = {
  chromium: '/etc/chromium/policies/managed/saqtan-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};

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
  const before = existsSync(place) ? readFileSync(place) : undefined;
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
  return () => (before === undefined ? rmSync(place) : writeFileSync(place, before));
}
