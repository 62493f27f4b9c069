/** Which encoding a plain text is in: the common ones of this part of the world. */

const ONE_BYTE = ['windows-1251', 'ibm866', 'koi8-r'] as const;

/** @param head the first bytes of the file, 64 kB or the whole  @returns a label for TextDecoder */
export function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const utf16 = looksLikeUtf16(head);
  if (utf16 !== undefined) return utf16;
  return isUtf8(head) ? 'utf-8' : mostRussian(head);
}

function isUtf8(head: Uint8Array): boolean {
  try {
    // `stream` lets a character be cut off at the end of the head.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false; // malformed: that is the answer, not a fault
  }
}

/** Ordinary text is mostly small letters: in the wrong table they turn into capitals, frames and signs. */
function mostRussian(head: Uint8Array): string {
  let best: string = ONE_BYTE[0];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const label of ONE_BYTE) {
    const text = new TextDecoder(label).decode(head);
    const score =
      count(text, /[а-яёәғқңөұүһі]/g) +
      count(text, /(?<![а-яё])[А-ЯЁ]/g) / 2 -
      count(text, /[\u2500-\u259F\u0402-\u040F]/g);
    if (score > bestScore) {
      best = label;
      bestScore = score;
    }
  }
  return best;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
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
