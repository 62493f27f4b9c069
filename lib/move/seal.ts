/** Encrypts files piece by piece (AES-GCM), so that what lies on the disk is worthless without the key in memory. */

const PIECE_BYTES = 4 * 1024 * 1024;
const IV_BYTES = 12;

export interface SealedPiece {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** The key as text, for a memory that holds only JSON. */
export function newKey(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
}

export async function* seal(file: Blob, key: string): AsyncGenerator<SealedPiece> {
  const secret = await secretOf(key);
  for (let start = 0; start < file.size; start += PIECE_BYTES) {
    const plain = await file.slice(start, start + PIECE_BYTES).arrayBuffer();
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    yield { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, plain) };
  }
}

/** Rejects when a piece was not sealed with this key. */
export async function unseal(pieces: readonly SealedPiece[], key: string): Promise<ArrayBuffer[]> {
  const secret = await secretOf(key);
  return Promise.all(pieces.map(({ iv, bytes }) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, secret, bytes)));
}

function secretOf(key: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
