/** What a file is by its first bytes, never by its name. */
import { looksLikeUtf16 } from './encoding';
import { hasChecksum } from './read-tar';
import { recogniseText, type TextKind } from './recognise-text';

export type BinaryKind =
  | 'zip'
  | 'gzip'
  | 'tar'
  | 'pdf'
  | 'compound'
  | 'picture'
  | 'key'
  | 'sqlite'
  | 'archive'
  | 'locked'
  | 'binary';

export type FileKind = 'empty' | TextKind | BinaryKind;

/** First bytes in hexadecimal, `..` for any: the registries of PRONOM and the formats' own standards. */
const SIGNATURES: readonly [string, BinaryKind][] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['504b0708', 'zip'],
  ['1f8b08', 'gzip'],
  ['d0cf11e0a1b11ae1', 'compound'],
  ['89504e470d0a1a0a', 'picture'],
  ['ffd8ff', 'picture'],
  ['474946383', 'picture'],
  ['424d............0000', 'picture'],
  ['52494646........57454250', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['........66747970686569', 'picture'],
  ['........667479706d696631', 'picture'],
  ['........66747970617669', 'picture'],
  ['53514c69746520666f726d6174203300', 'sqlite'],
  ['377abcaf271c', 'archive'], // 7z
  ['526172211a07', 'archive'], // RAR
  ['fd377a585a00', 'archive'], // xz
  ['425a68..314159265359', 'archive'], // bzip2
  ['25215053', 'binary'], // PostScript: text that is a program
  ['feedfeed', 'key'],
  ['03d9a29a', 'key'],
];

/** @param head the first bytes of the file, 64 kB or the whole */
export function recognise(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  const hex = hexOf(head.subarray(0, 16));
  const signature = SIGNATURES.find(([pattern]) => matches(hex, pattern));
  if (signature) return signature[1];
  if (hasChecksum(head)) return 'tar';
  if (startsPdf(head)) return 'pdf';
  if (isKey(head)) return 'key';
  if (isEncryptedMessage(head)) return 'locked';
  return isText(head) ? recogniseText(head) : 'binary';
}

function matches(hex: string, pattern: string): boolean {
  if (hex.length < pattern.length) return false;
  for (let i = 0; i < pattern.length; i++) if (pattern[i] !== '.' && pattern[i] !== hex[i]) return false;
  return true;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Programs look for the header in the first kilobyte, so does everybody who hides one. */
function startsPdf(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head.subarray(0, 1024)).includes('%PDF-');
}

function isKey(head: Uint8Array): boolean {
  if (head[0] === 0x30) return isDerKey(head);
  // RFC 4880 section 4.2: packet 5 (secret key), old or new form of header, then version 3–6.
  const tag = head[0] ?? 0;
  const isSecretKey = tag === 0xc5 || (tag >= 0x94 && tag <= 0x97);
  const version = head[tag === 0xc5 ? ((head[1] ?? 0) < 192 ? 2 : 3) : 1 + (1 << (tag & 3))] ?? 0;
  return isSecretKey && version >= 3 && version <= 6 && head.includes(0);
}

/** RFC 4880 section 4.3: packets 1 and 3 bring the key of an encrypted message, in versions 3–6 and 4–6. */
function isEncryptedMessage(head: Uint8Array): boolean {
  const tag = head[0] ?? 0;
  if (new TextDecoder('latin1').decode(head.subarray(0, 27)) === '-----BEGIN PGP MESSAGE-----') return true;
  const isKeyPacket = tag === 0xc1 || tag === 0xc3 || (tag >= 0x84 && tag <= 0x86) || (tag >= 0x8c && tag <= 0x8e);
  const version = head[tag >= 0xc0 ? ((head[1] ?? 0) < 192 ? 2 : 3) : 2 + (tag & 3)] ?? 0;
  return isKeyPacket && version >= 3 && version <= 6;
}

/**
 * SEQUENCE { version INTEGER (3), … } is PFX (RFC 7292 section 4), { 0, SEQUENCE | INTEGER … } a private key
 * (RFC 5208, RFC 8017), { SEQUENCE { OID 1.2.840.113549.1.5… | 12… }, OCTET STRING } an encrypted one.
 */
function isDerKey(head: Uint8Array): boolean {
  const at = contentsOf(head, 0);
  if (head[at] === 0x02 && head[at + 1] === 0x01) {
    const version = head[at + 2] ?? 0xff;
    const next = head[at + 3];
    return (version === 3 && next === 0x30) || (version <= 1 && (next === 0x30 || next === 0x02 || next === 0x04));
  }
  if (head[at] !== 0x30) return false;
  const inner = contentsOf(head, at);
  const isPkcs = hexOf(head.subarray(inner, inner + 9)).startsWith('06092a864886f70d01');
  return isPkcs && (head[inner + 9] === 0x05 || head[inner + 9] === 0x0c);
}

function contentsOf(bytes: Uint8Array, at: number): number {
  const length = bytes[at + 1] ?? 0;
  return at + (length > 0x80 ? 2 + (length & 0x7f) : 2);
}

function isText(head: Uint8Array): boolean {
  if (hasByteOrderMark(head) || looksLikeUtf16(head)) return true;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
  }
  return controls * 100 <= head.length;
}

export function hasByteOrderMark(head: Uint8Array): boolean {
  const [a, b, c] = head;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb && c === 0xbf);
}
