/** What a file is by its first bytes, never by its name. */

export type FileKind = 'empty' | 'text' | 'pkcs12' | 'binary';

/** @param head the first bytes of the file, 64 kB or the whole */
export function recognise(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  if (isPkcs12(head)) return 'pkcs12';
  return isText(head) ? 'text' : 'binary';
}

/** PFX ::= SEQUENCE { version INTEGER (3), … } in DER or BER, RFC 7292 section 4. */
function isPkcs12(head: Uint8Array): boolean {
  if (head[0] !== 0x30) return false;
  const length = head[1] ?? 0;
  const contents = length > 0x80 ? 2 + (length & 0x7f) : 2;
  return head[contents] === 0x02 && head[contents + 1] === 0x01 && head[contents + 2] === 0x03;
}

function isText(head: Uint8Array): boolean {
  if (hasByteOrderMark(head) || looksLikeUtf16(head)) return true;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++;
  }
  return controls * 100 <= head.length;
}

export function hasByteOrderMark(head: Uint8Array): boolean {
  const [a, b, c] = head;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb && c === 0xbf);
}

/** UTF-16 without a mark: every other byte is one of a few high bytes (0 for Latin, 4 for Cyrillic). */
export function looksLikeUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(head.length >> 1, 512);
  if (pairs < 2) return undefined;
  let little = 0;
  let big = 0;
  for (let i = 0; i < pairs; i++) {
    const even = head[2 * i] ?? 0;
    const odd = head[2 * i + 1] ?? 0;
    if (isHighByte(odd) && !isHighByte(even)) little++;
    if (isHighByte(even) && !isHighByte(odd)) big++;
  }
  if (little * 10 > pairs * 8) return 'utf-16le';
  return big * 10 > pairs * 8 ? 'utf-16be' : undefined;
}

function isHighByte(byte: number): boolean {
  return byte === 0x00 || byte === 0x04;
}
