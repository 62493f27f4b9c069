/** The questions about a text: held before anything has left? Does each decision do what its button says, exactly once? */

import { expect } from 'vitest';
import { type Action, decide, dialogOpened } from '../dialog';
import type { TextWay } from '../send-matrix';
import { waitFor } from '../wait-for';
import { hasNewNotice, readNotices, type Stand } from './stand';
import { prepareText, type Ready } from './text-questions';

/** The two main ways are asked everything, the others what tells a hold from a leak. */
const decisions: Partial<Record<TextWay, Action[]>> = {
  enter: ['edit', 'send'],
  'button by mouse': ['edit', 'mask'],
};

export async function askText(stand: Stand, way: TextWay): Promise<void> {
  const before = stand.texts();
  const ready = await prepareText(stand, way);
  for (const decision of decisions[way] ?? ['send']) {
    await ready.act();
    const { text } = await dialogOpened(stand.page);
    expect(text).not.toContain(stand.draft.iin);
    expect(stand.texts()).toEqual(before);
    expect(await ready.model()).toBe(stand.draft.withIin);
    await readNotices(stand.page);
    await decide(stand.page, decision);
    if (decision === 'edit') expect(await ready.model()).toBe(stand.draft.withIin);
    else await takeOut(stand, ready, before, decision === 'mask' ? stand.draft.masked : stand.draft.withIin);
  }
}

/** By our own replay, or by the same press once more where we ask for it. */
async function takeOut(stand: Stand, ready: Ready, before: string[], expected: string): Promise<void> {
  // A notice may also say that the message was sent masked, before it has arrived.
  const isStillThere = async () => (await ready.model()) === expected;
  const isAnswered = async () =>
    stand.texts().length > before.length || ((await hasNewNotice(stand.page)) && (await isStillThere()));
  await waitFor('the message to leave, or to be asked to press again', isAnswered);
  if (stand.texts().length === before.length) {
    await ready.act();
  }
  await waitFor('the message to arrive', () => stand.texts().length > before.length);
  expect(stand.texts()).toEqual([...before, expected]);
}
