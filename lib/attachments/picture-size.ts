/** Width and height of a picture from its header, before anybody makes room for its pixels. */

export interface Size {
  width: number;
  height: number;
}

/** @returns undefined when the header says nothing that can be trusted */
export function sizeOfPicture(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 32) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (view.getUint16(0)) {
    case 0x8950: // PNG: IHDR comes first
      return { width: view.getUint32(16), height: view.getUint32(20) };
    case 0x4749: // GIF
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    case 0x424d: // BMP; a negative height means top first
      return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
    case 0x5249: // RIFF: WebP
      return sizeOfWebp(view);
    case 0xffd8:
      return sizeOfJpeg(view);
    default:
      return undefined;
  }
}

function sizeOfWebp(view: DataView): Size | undefined {
  switch (view.getUint32(12)) {
    case 0x56503858: // VP8X
      return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    case 0x5650384c: {
      // VP8L: 14 bits each
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
    }
    case 0x56503820:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint8(at) + (view.getUint8(at + 1) << 8) + (view.getUint8(at + 2) << 16);
}

/** Start of frame: markers C0–CF but for tables (C4, CC) and extensions (C8). */
function sizeOfJpeg(view: DataView): Size | undefined {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker < 0xc0 || marker > 0xcf || marker === 0xc4 || marker === 0xc8 || marker === 0xcc) continue;
    return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}
