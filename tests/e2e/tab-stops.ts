/** A page walked through by Tab alone: where it stops, and whether one sees it. */
import type { TestPage } from './browsers/test-browser';

/** Fields for a date and a time stop at each of their parts, and their calendar. */
const MOST_PARTS = 8;

export interface TabWalk {
  /** What can be reached, in the order it stands in the page. */
  expected: string[];
  forward: string[];
  back: string[];
  /** Stops without a ring around them, or outside the window. */
  unseen: string[];
}

export async function walkByTab(page: TestPage): Promise<TabWalk> {
  const expected = await page.evaluate(stopsInOrder);
  const unseen: string[] = [];
  const walk = async (keys: string, length: number) => {
    const stops: string[] = [];
    for (let presses = 0; stops.length < length && presses < length + MOST_PARTS; presses++) {
      await page.press(keys);
      const { name, isSeen } = await page.evaluate(focusedStop);
      if (!isSeen) unseen.push(name);
      if (name !== stops.at(-1)) stops.push(name);
    }
    return stops;
  };
  const forward = await walk('Tab', expected.length);
  return { expected, forward, back: await walk('Shift+Tab', expected.length - 1), unseen };
}

/** Runs in the page. Of a group of radio buttons only the chosen one is a stop. */
function stopsInOrder(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ];
  const reachable = all.filter((each) => {
    const isOtherRadio = each instanceof HTMLInputElement && each.type === 'radio' && !each.checked;
    return each.tabIndex >= 0 && each.checkVisibility() && !each.matches(':disabled') && !isOtherRadio;
  });
  return reachable.map((each) => `${all.indexOf(each)} ${each.localName}`);
}

/** Runs in the page. */
function focusedStop(): { name: string; isSeen: boolean } {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ];
  const focused = document.activeElement as HTMLElement;
  // A radio button drawn as its label has its ring there.
  const ringed = [focused, ...(focused.matches('input') ? [focused.closest('label')] : [])];
  const hasRing = ringed.some((each) => {
    const { outlineStyle = 'none', outlineWidth = '0' } = each ? getComputedStyle(each) : {};
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  // The parts inside a field for dates have rings of the browser's own.
  const isParted = focused.matches('[type="datetime-local"]');
  const { top, bottom } = focused.getBoundingClientRect();
  return {
    name: `${all.indexOf(focused)} ${focused.localName}`,
    isSeen: (hasRing || isParted) && bottom > 0 && top < innerHeight,
  };
}
