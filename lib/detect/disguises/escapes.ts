/** HTML entities and percent escapes: «&#57;&#50;…», «%39%32…». */
import { type View, ViewBuilder } from '../normalise';
import { type Scan, Signal } from '../scan-notes';
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
};
const ENTITY = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/i;
const MAX_ENTITY = 12;

function undo(text: string, _scan: Scan): View | undefined {
  let builder: ViewBuilder | undefined;
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 37 && code !== 38) continue;
    const [piece, size] = code === 37 ? percentAt(text, i) : entityAt(text, i);
    if (size === 0) continue;
    builder ??= new ViewBuilder();
    builder.addPlain(text, done, i);
    builder.add(piece, i, i + size);
    done = i + size;
    i = done - 1;
  }
  builder?.addPlain(text, done, text.length);
  return builder?.build();
}

function entityAt(text: string, index: number): [string, number] {
  const match = ENTITY.exec(text.slice(index, index + MAX_ENTITY));
  if (!match) return ['', 0];
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) return [NAMED[name.toLowerCase()] ?? '', NAMED[name.toLowerCase()] ? whole.length : 0];
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '0', 16);
  return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
    ? [String.fromCodePoint(code), whole.length]
    : ['', 0];
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
