/** Makes a hashed list for policy: `tsx scripts/word-list.ts records.txt > list.json`, one record a line. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { makeHashedList } from '../lib/detect/hashed-list';
import type { SipKey } from '../lib/detect/sip-hash';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: tsx scripts/word-list.ts FILE   (one record a line, UTF-8; the list goes to standard output)');
  process.exit(2);
}
const records = readFileSync(file, 'utf8')
  .split(/\r?\n/)
  .filter((line) => line.trim() !== '');
const random = randomBytes(16);
const salt: SipKey = [random.readInt32LE(0), random.readInt32LE(4), random.readInt32LE(8), random.readInt32LE(12)];
const list = makeHashedList(records, salt);
console.log(JSON.stringify(list));
console.error(
  `${list.count} records, ${(JSON.stringify(list).length / 1000).toFixed(0)} kB; ${records.length - list.count} repeated or shorter than three characters`,
);
