/** What programs write into pictures beside EXIF: comments of JPEG, texts of PNG. */

const PNG_HEADER_BYTES = 8;
const MAX_PARTS = 1000;

/** Never throws: a picture with broken comments is still a picture. */
export function readComments(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegComments(bytes);
  return bytes[0] === 0x89 ? pngTexts(bytes) : '';
}

/** Segments FF FE before the picture itself begins with FF DA. */
function jpegComments(bytes: Uint8Array): string {
  let text = '';
  for (let at = 2, parts = 0; at + 4 <= bytes.length && bytes[at] === 0xff && parts < MAX_PARTS; parts++) {
    const marker = bytes[at + 1];
    if (marker === 0xda) break;
    const end = at + 2 + 256 * (bytes[at + 2] ?? 0) + (bytes[at + 3] ?? 0);
    if (marker === 0xfe) text += `${decode(bytes.subarray(at + 4, end))}\n`;
    at = end;
  }
  return text;
}

/** Chunks `tEXt` and `iTXt` that are not compressed: keyword, a zero, and the text at the end. */
function pngTexts(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = PNG_HEADER_BYTES, parts = 0; at + 12 <= bytes.length && parts < MAX_PARTS; parts++) {
    const length = view.getUint32(at);
    const type = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8));
    if (type === 'tEXt' || type === 'iTXt') text += `${decode(bytes.subarray(at + 8, at + 8 + length))}\n`;
    at += 12 + length;
  }
  // The packet of XMP and raw profiles are read elsewhere.
  return text.includes('<x:xmpmeta') ? '' : text;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\0+/g, ': ').trim();
}
