/** Whether an archive reaches its end: libarchive does not tell a cut from an end, and what is cut off would be thought clean. */

const SEVENZIP = '377abcaf271c';
const RAR4 = '526172211a0700';
const RAR5 = '526172211a0701';
const XZ = 'fd377a585a00';
const SEVENZIP_HEADER_BYTES = 32;
const TAIL_BYTES = 32;

/** @returns true for formats whose cut the library notices by itself */
export function reachesItsEnd(bytes: Uint8Array): boolean {
  const head = hexOf(bytes.subarray(0, 7));
  if (head.startsWith(SEVENZIP)) return reachesNextHeader(bytes);
  const tail = hexOf(bytes.subarray(-TAIL_BYTES));
  // The block that ends an archive: type 0x7b with a flag of its own in the old format, type 5 of three bytes in the new.
  if (head === RAR4) return /7b..4.(?:..){3}/.test(tail);
  if (head === RAR5) return /03050[4-7]0[01]/.test(tail);
  return head.startsWith(XZ) ? /595a(?:00)*$/.test(tail) : true;
}

/** 7zFormat.txt: the start header says where the table of contents lies and how long it is. */
function reachesNextHeader(bytes: Uint8Array): boolean {
  if (bytes.length < SEVENZIP_HEADER_BYTES) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = view.getBigUint64(12, true) + view.getBigUint64(20, true) + BigInt(SEVENZIP_HEADER_BYTES);
  return end <= BigInt(bytes.length);
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
