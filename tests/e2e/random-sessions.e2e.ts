/**
 * Random sessions of typing, pasting and sending on pages with Lexical, Slate and no framework: nothing is lost, doubled
 * or leaked. A few run with all tests; `SAQTAN_SESSIONS=0-1000 npm run sessions` plays those of a range of seeds.
 */

import { afterAll, beforeAll, describe, it } from 'vitest';
import { discord } from '../pages/messengers/discord';
import { telegramK } from '../pages/messengers/telegram-k';
import { whatsapp } from '../pages/messengers/whatsapp';
import { launchBrowser } from './browsers/launch';
import { type BrowserName, browserNames, type TestBrowser } from './browsers/test-browser';
import { draftWith } from './matrix/draft';
import { openStand, sendMarker } from './matrix/stand';
import { startWorld, type World } from './servers/world';
import { builds } from './session';
import { clear, playStep, type Session } from './sessions/play-session';
import { planSession } from './sessions/session-plan';

const [first = 0, end = 1] = (process.env.SAQTAN_SESSIONS ?? '0-1').split('-').map(Number);
/** Long conversations make slow pages. */
const sessionsPerPage = 25;
const starts = Array.from(
  { length: Math.ceil((end - first) / sessionsPerPage) },
  (_, i) => first + i * sessionsPerPage,
);

describe.each(browserNames)('random sessions in %s', { concurrent: true }, (browserName: BrowserName) => {
  let world: World;
  let browser: TestBrowser;
  beforeAll(async () => {
    world = await startWorld();
    browser = await launchBrowser(browserName, { extension: builds[browserName], port: world.server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const play = async (description: typeof whatsapp, from: number) => {
    const stand = await openStand(browser, world, description);
    const session: Session = { stand, iin: '', draft: '', sent: [] };
    for (let seed = from; seed < Math.min(end, from + sessionsPerPage); seed++) {
      session.iin = draftWith(seed).iin;
      const steps = planSession(seed, session.iin);
      const done: string[] = [];
      await clear(session);
      for (const step of steps) {
        done.push(JSON.stringify(step));
        await playStep(session, step).catch((error: unknown) => {
          throw new Error(`seed ${seed}, after ${done.join(' ')}`, { cause: error });
        });
      }
    }
    await clear(session);
    await sendMarker(stand);
    await stand.page.close();
  };

  describe.each([whatsapp, discord, telegramK])('$name', { concurrent: false }, (description) => {
    it.each(starts)('from seed %i', { timeout: 300_000, retry: 0 }, (from) => play(description, from));
  });
});
