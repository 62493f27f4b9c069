/** The popup as it would open over a tab: opened in a tab of its own and drawn anew while the other one is in front. */

import type { TestBrowser, TestPage } from './browsers/test-browser';
import { waitFor } from './wait-for';

export interface TabState {
  protection: string;
  reason: string;
  text: string;
}

export async function popupOver(browser: TestBrowser, tab: TestPage): Promise<TabState> {
  const popup = await browser.openExtensionPage('popup.html');
  await tab.bringToFront();
  await popup
    .evaluate(() => {
      document.documentElement.dataset.isOld = '';
      location.reload();
    })
    .catch(() => undefined); // the answer may be lost with the page
  const state = await waitFor('the popup', () =>
    popup
      .evaluate(() => {
        const element = document.querySelector<HTMLElement>(':root:not([data-is-old]) [data-protection]');
        return (
          element && {
            protection: element.dataset.protection ?? '',
            reason: element.dataset.reason ?? '',
            text: element.innerText,
          }
        );
      })
      .catch(() => undefined),
  );
  await popup.close();
  return state;
}
