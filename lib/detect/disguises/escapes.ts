/** HTML entities and tags, percent and backslash escapes: «&#57;&#50;…», «<b>92</b>…», «%39%32…», «\\u0039…». */

import { type Scan, Signal } from '../scan-notes';
import { type View, ViewBuilder } from '../view';
import type { Disguise } from './disguise';

export const escapes: Disguise = {
  trick: 'escapes',
  signals: Signal.escape,
  undo,
  isBelieved: (finding) => finding.type !== 'geo-location' || finding.level !== 'low',
};

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  colon: ':',
  period: '.',
  commat: '@',
  shy: '',
  zwnj: '',
  zwj: '',
};
const ENTITY = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/i;
const TAG = /^<\/?(?:[a-z]{1,6}|h[1-6])\s?\/?>/i;
const BACKSLASH_ESCAPE = /^\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/i;
const MAX_ENTITY = 12;

const PERCENT = 37;
const AMPERSAND = 38;
const LESS = 60;
const BACKSLASH = 92;
/** By the first character. */
const READERS = { [PERCENT]: percentAt, [AMPERSAND]: entityAt, [LESS]: tagAt, [BACKSLASH]: backslashAt } as const;

function undo(text: string, _scan: Scan): View | undefined {
  const builder = new ViewBuilder(text);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== PERCENT && code !== AMPERSAND && code !== LESS && code !== BACKSLASH) continue;
    const [piece, size] = READERS[code](text, i);
    if (size === 0) continue;
    builder.replace(i, i + size, piece);
    i = builder.done - 1;
  }
  return builder.build();
}

function entityAt(text: string, index: number): [string, number] {
  const match = ENTITY.exec(text.slice(index, index + MAX_ENTITY));
  if (!match) return ['', 0];
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) return namedAt(whole, name.toLowerCase());
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '0', 16);
  return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
    ? [String.fromCodePoint(code), whole.length]
    : ['', 0];
}

function namedAt(whole: string, name: string): [string, number] {
  const piece = NAMED[name];
  return piece === undefined ? ['', 0] : [piece, whole.length];
}

/** A short tag is nothing, a break is a line. */
function tagAt(text: string, index: number): [string, number] {
  const tag = TAG.exec(text.slice(index, index + MAX_ENTITY));
  return tag ? [/^<br/i.test(tag[0]) ? '\n' : '', tag[0].length] : ['', 0];
}

function backslashAt(text: string, index: number): [string, number] {
  const match = BACKSLASH_ESCAPE.exec(text.slice(index, index + MAX_ENTITY));
  const code = match ? Number.parseInt(match[1] ?? match[2] ?? '0', 16) : 0;
  return match && code > 0 && (code < 0xd800 || code > 0xdfff) ? [String.fromCharCode(code), match[0].length] : ['', 0];
}

/** One percent-encoded character, up to four bytes of UTF-8. */
function percentAt(text: string, index: number): [string, number] {
  for (const size of [3, 6, 9, 12]) {
    const part = text.slice(index, index + size);
    if (part.length < size || !/^(?:%[0-9a-f]{2})+$/i.test(part)) return ['', 0];
    const decoded = decode(part);
    if (decoded !== undefined) return [decoded, size];
  }
  return ['', 0];
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    // Not yet a whole UTF-8 character.
    return undefined;
  }
}
