/** Whole conversations, message after message, as one person sends them: `talks-messages.txt`, `talks-near-misses.txt`. */
import { beforeAll, expect, it } from 'vitest';
import { inspect, ready } from '../../lib/inspect';
import { annotatedMessages } from '../bench/corpus/annotated';

const MOST_DRAFTS = 4;

/** How many conversations one message of which is held. */
function heldOf(file: string): number {
  const talks = annotatedMessages(file).map(({ text }) => text.split(' ¶ '));
  const isHeld = (talk: string[]) =>
    talk.some((text, at) =>
      inspect(text, talk.slice(Math.max(0, at - MOST_DRAFTS), at)).some(({ level }) => level !== 'low'),
    );
  return talks.filter(isHeld).length;
}

beforeAll(() => ready());

// Phones and dates alone, illnesses of somebody whose surname is not told, and what is named when it has gone are not held.
it('holds what is told over several messages', () => expect(heldOf('talks-messages.txt')).toBeGreaterThanOrEqual(101));

it('lets talks go in which nothing is told', () => expect(heldOf('talks-near-misses.txt')).toBe(0));
