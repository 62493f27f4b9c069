/** What a rollout is made of: ids, addresses and the policy; every file of the kit is written from it. */
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export interface Rollout {
  /** Follows from the signing key. */
  chromiumId: string;
  firefoxId: string;
  /** Where crx, xpi and the two manifests lie, without a slash at its end. */
  baseUrl: string;
  version: string;
  /** The policy as written, not as parsed: what is left out stays out. */
  policy: Record<string, unknown>;
}

export const FIREFOX_ID = 'saqtan@saqtan.kz';

/** Makes the key when there is none: who loses it can never update what was installed with it. */
export function readOrMakeKey(path: string): { isNew: boolean; publicKey: string; chromiumId: string } {
  const isNew = !existsSync(path);
  if (isNew) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  const der = createPublicKey(readFileSync(path)).export({ type: 'spki', format: 'der' });
  return { isNew, publicKey: der.toString('base64'), chromiumId: chromiumIdOf(der) };
}

/** The first 128 bits of the public key's SHA-256, in the letters a to p. */
export function chromiumIdOf(publicKey: Buffer): string {
  const hex = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}
