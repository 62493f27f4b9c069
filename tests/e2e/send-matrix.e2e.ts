/** Walks the send matrix: every described messenger, every way of sending it offers, in both browsers. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messengerPages } from '../pages/messengers';
import { launchBrowser } from './browsers/launch';
import { browserNames, type TestBrowser, type TestPage } from './browsers/test-browser';
import { texts } from './fixtures';
import { askFiles } from './matrix/ask-files';
import { askText } from './matrix/ask-text';
import { draftWith } from './matrix/draft';
import { signOf, signsInReadme } from './matrix/readme';
import { recordRow } from './matrix/record';
import { composerSlot, openStand, retype, type Stand, sendMarker } from './matrix/stand';
import { type Cell, expectedCell, type FileWay, fileWays, type TextWay, type Way, ways } from './send-matrix';
import { startWorld, type World } from './servers/world';
import { builds } from './session';
import { waitFor } from './wait-for';

const isFileWay = (way: Way): way is FileWay => (fileWays as readonly string[]).includes(way);

/** Each browser is started twice: all of them at once, because each waits most of the time. */
const halves = [0, 1].map((half) => messengerPages.filter((_, index) => index % 2 === half));
const shares = browserNames.flatMap((browserName) => halves.map((pages) => ({ browserName, pages })));

describe.each(shares)('the send matrix in $browserName', { concurrent: true }, ({ browserName, pages }) => {
  let world: World;
  let browser: TestBrowser;
  /** One row after the other, until one of them fails in it. */
  let tab: TestPage | undefined;
  beforeAll(async () => {
    world = await startWorld();
    browser = await launchBrowser(browserName, { extension: builds[browserName], port: world.server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  describe.each(pages)('$name', { concurrent: false }, (description) => {
    const row: Partial<Record<Way, Cell>> = {};
    let stand: Stand | undefined;
    /** A fresh page with one ordinary message, which can be edited, answered and forwarded. */
    const open = async (): Promise<Stand> => {
      const used = tab;
      tab = undefined; // until it has opened this page, too
      const opened = await openStand(browser, world, description, used);
      stand = opened;
      tab = opened.page;
      await retype(opened, composerSlot(description), texts.clean);
      await opened.page.press('Enter');
      await waitFor('the first message', () => opened.texts().length > 0);
      return opened;
    };
    const close = async () => {
      stand = undefined;
      await tab?.close();
      tab = undefined;
    };
    afterAll(() => {
      recordRow(description.name, browserName, row);
    });

    it.each(ways.map((way) => ({ way, expected: expectedCell(description, way) })))(
      '$way: $expected',
      async ({ way, expected }) => {
        if (expected === 'not offered') {
          row[way] = expected;
          return;
        }
        row[way] = 'open: the test failed';
        const here = stand ?? (await open());
        here.draft = draftWith(ways.indexOf(way));
        const failure = await ask(here, way).catch((error: unknown) => error);
        if (failure !== undefined) await close();
        row[way] = failure === undefined ? 'held' : expected === 'held' ? 'open: the test failed' : expected;
        if (expected === 'held' && failure !== undefined) throw failure;
        expect(row[way]).toBe(expected);
      },
    );

    it('stands in README as it was measured', () => {
      const shown = signsInReadme(description.name, browserName);
      const measured = Object.entries(row).map(([way, cell]) => [way, signOf(cell)]);
      expect(Object.fromEntries(measured.map(([way]) => [way, shown[way as Way]?.replace(/<sup>.*/, '')]))).toEqual(
        Object.fromEntries(measured),
      );
    });

    it('has sent nothing else, and nothing by accident', async () => {
      const here = stand ?? (await open());
      const before = here.texts();
      await sendMarker(here);
      expect(here.texts()).toEqual([...before, texts.marker]);
      expect(await here.accidents()).toEqual([]);
    });
  });
});

function ask(stand: Stand, way: Way): Promise<void> {
  return isFileWay(way) ? askFiles(stand, way) : askText(stand, way as TextWay);
}
