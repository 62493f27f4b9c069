/** `npm run journal -- verify FILE`: whether an exported journal (JSON lines) is whole and unchanged; exit code 1 if not. */
import { readFileSync } from 'node:fs';
import { verifyLines } from '../lib/report/jsonl';

const WHY = {
  form: 'is not an entry, or holds more than an entry may',
  gap: 'is not there, or is not where it should be',
  link: 'does not follow the entry before it',
  hash: 'was changed after it was written',
  head: 'is missing: the journal was cut at its end',
} as const;

const [command, file] = process.argv.slice(2);
if (command !== 'verify' || file === undefined) {
  console.error('npm run journal -- verify FILE');
  process.exitCode = 2;
} else {
  const result = await verifyLines(readFileSync(file, 'utf8'));
  if (result.kind === 'intact') {
    console.log(
      `intact: ${result.entries} entries, ${result.from.seq + 1} to ${result.head.seq}; head ${result.head.hash}`,
    );
    if (result.from.seq > 0) console.log(`entries before ${result.from.seq + 1} were removed by retention`);
  } else {
    console.log(`broken: entry ${result.atSeq} ${WHY[result.flaw]}; ${result.entries} entries before it are whole`);
    process.exitCode = 1;
  }
}
