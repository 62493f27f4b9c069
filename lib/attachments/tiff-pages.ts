/** The pages of a TIFF, each as a file that begins with that page: TIFF 6.0 section 2. */

const MAX_PAGES = 40;

/** @returns a copy of the file for each page, made when asked for; undefined for what is no TIFF */
export function pagesOfTiff(bytes: Uint8Array): (() => Uint8Array)[] | undefined {
  const isLittle = bytes[0] === 0x49 && bytes[1] === 0x49 && bytes[2] === 42;
  if (!isLittle && !(bytes[0] === 0x4d && bytes[1] === 0x4d && bytes[3] === 42)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pages: (() => Uint8Array)[] = [];
  const seen = new Set<number>();
  let offset = bytes.length >= 8 ? view.getUint32(4, isLittle) : 0;
  while (offset > 0 && offset + 2 <= bytes.length && !seen.has(offset) && pages.length < MAX_PAGES) {
    seen.add(offset);
    pages.push(startingAt(bytes, offset, isLittle));
    const next = offset + 2 + 12 * view.getUint16(offset, isLittle);
    offset = next + 4 <= bytes.length ? view.getUint32(next, isLittle) : 0;
  }
  return pages;
}

function startingAt(bytes: Uint8Array, offset: number, isLittle: boolean): () => Uint8Array {
  return () => {
    const page = bytes.slice();
    new DataView(page.buffer).setUint32(4, offset, isLittle);
    return page;
  };
}
