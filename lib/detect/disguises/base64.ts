/** Base64 of a text: the token is decoded and what it hides is reported for the token as a whole. */

import { matchesOf } from '../matches';
import { type Scan, Signal } from '../scan-notes';
import { type View, ViewBuilder } from '../view';
import { type Disguise, isChecked } from './disguise';

export const base64: Disguise = {
  trick: 'base64',
  signals: Signal.longToken,
  undo,
  isBelieved: (finding) =>
    finding.level === 'high' || isChecked(finding) || finding.type === 'phone' || finding.type === 'email',
};

const TOKEN = /[A-Za-z0-9+/_-]{14,}={0,2}/g;
const MAX_TOKEN = 4096;
const MAX_TOTAL = 65536;

function undo(text: string, _scan: Scan): View | undefined {
  const builder = new ViewBuilder(text);
  let total = 0;
  for (const match of matchesOf(TOKEN, text)) {
    const token = match[0];
    if (!looksEncoded(token)) continue;
    total += Math.min(token.length, MAX_TOKEN);
    if (total > MAX_TOTAL) break;
    const decoded = decode(token.slice(0, MAX_TOKEN));
    if (decoded !== undefined) builder.replace(match.index, match.index + token.length, decoded);
  }
  return builder.build();
}

/** Capitals in the middle and small letters, as no word has them; digits nearly always. */
function looksEncoded(token: string): boolean {
  const start = token.slice(0, 64);
  return /[a-z\d][A-Z].*[a-z\d][A-Z]/.test(start) && /[a-z]/.test(start);
}

let decoder: TextDecoder | undefined;

/** The decoded text if it is readable, with digits or an @ in it. */
function decode(token: string): string | undefined {
  const standard = token.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  const usable = standard.slice(0, standard.length - (standard.length % 4 === 1 ? 1 : 0));
  let binary: string;
  try {
    binary = atob(usable);
  } catch {
    // Not base64 after all.
    return undefined;
  }
  const bytes = Uint8Array.from(binary, (one) => one.charCodeAt(0));
  decoder ??= new TextDecoder('utf-8');
  const decoded = decoder.decode(bytes);
  const isReadable = !/[^\P{Cc}\n\r\t]|\ufffd/u.test(decoded.slice(0, -1));
  return isReadable && /[\d@]/.test(decoded) ? decoded : undefined;
}
