/** The send matrix as data: every messenger × every way of sending, and what is expected of each. */

import type { PageDescription } from '../pages/kit/description';

/** Ways a text leaves by; `control-enter` is the key of those who have Enter start a new line. */
export const textWays = [
  'enter',
  'control-enter',
  'button by mouse',
  'button by touch',
  'button by key',
  'enter elsewhere',
  'pasted text',
  'made key',
  'edit',
  'reply',
  'forward',
  'poll',
  // Its menu stays open over the page, which the next one loads anew.
  'schedule',
  'prefilled',
] as const;
export type TextWay = (typeof textWays)[number];

/** Ways a file enters by, and the caption it leaves with. */
export const fileWays = ['file dialog', 'mixed files', 'drop', 'pasted file', 'caption'] as const;
export type FileWay = (typeof fileWays)[number];

export const ways = [...textWays, ...fileWays] as const;
export type Way = TextWay | FileWay;

/** `open` needs a reason; `not offered` means that the messenger, as far as is known, has no such way. */
export type Cell = 'held' | 'not offered' | `open: ${string}`;

/** What is known to get through, and why. A test complains both when one appears and when one is gone. */
const open: Record<string, Partial<Record<Way, string>>> = {};

export function expectedCell(page: PageDescription, way: Way): Cell {
  const reason = open[page.id]?.[way];
  if (reason !== undefined) return `open: ${reason}`;
  return isOffered(page, way) ? 'held' : 'not offered';
}

function isOffered({ composer, files, messages, schedule, poll, prefill }: PageDescription, way: Way): boolean {
  switch (way) {
    case 'button by mouse':
    case 'button by touch':
      return composer.button !== undefined;
    case 'button by key':
      // A key on a button makes a click, never a mousedown.
      return composer.button !== undefined && composer.button.acts !== 'mousedown';
    case 'enter elsewhere':
      return composer.keyTakenBy === 'document';
    case 'edit':
    case 'reply':
    case 'forward':
      return messages[way] !== undefined;
    case 'schedule':
      return schedule !== undefined;
    case 'prefilled':
      return prefill !== undefined;
    case 'poll':
      return poll !== undefined;
    case 'file dialog':
    case 'mixed files':
    case 'drop':
    case 'pasted file':
      return files !== undefined;
    case 'caption':
      return files !== undefined && files.leave !== 'at once';
    default:
      return true;
  }
}
