/** Key files: nothing in them can be read, that they are keys is enough. */
import { place, type Reader } from './reader';

/** PKCS#12, Java key stores, PKCS#8 in binary, PGP private keys and password databases. */
export const readKey: Reader = async function* (source, job) {
  yield { text: '', where: place(job, 'key', { name: source.name }) };
};
