/** Trains the tagger: npx tsx tools/people/train.ts FOLDER [--held-out] [--fold NUMBER] [--out FILE] [--seed NUMBER] [--share NUMBER]. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { learnTagger } from './learn';

const SIZES = { people: 80000, addresses: 22000, harmless: 35000, press: 12000, pressOnNobody: 20000 };

function main(): void {
  const [folder = '', ...rest] = process.argv.slice(2);
  const option = (name: string, otherwise: string) => rest[rest.indexOf(name) + 1 || rest.length] ?? otherwise;
  const started = Date.now();
  const note = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(1)} s: ${text}`);
  /** A smaller share of the invented chat, to try something out. */
  const share = Number(option('--share', '1'));
  const sizes = {
    people: SIZES.people * share,
    addresses: SIZES.addresses * share,
    harmless: SIZES.harmless * share,
    press: SIZES.press * share,
    pressOnNobody: SIZES.pressOnNobody * share,
  };
  const side = rest.includes('--held-out') ? 'learn' : 'all';
  const part = { side, fold: Number(option('--fold', '0')) } as const;
  const bytes = learnTagger({ folder, part, sizes, seed: Number(option('--seed', '20261122')) }, note);
  writeFileSync(option('--out', 'public/people.bin'), bytes);
  note(`written, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
}

main();
