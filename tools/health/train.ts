/**
 * Trains the tagger of health: npx tsx tools/health/train.ts FOLDER [--out FILE]. FOLDER is the one that the tagger of
 * people learns from: its news is text in which nobody's health is told.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { codeOf } from '../learned/code';
import { learnWeights } from './learn';
import { newsFrom, otherMessages, ownMessages } from './texts';

function main(): void {
  const [folder = '', , file = 'lib/health/data/weights.ts'] = process.argv.slice(2);
  const messages = [...ownMessages(), ...otherMessages(), ...newsFrom(folder)];
  const weights = learnWeights(messages);
  const code = `/** Learned by \`tools/health/train.ts\`; not to be edited. */\n${codeOf('', weights)}`;
  writeFileSync(file, code);
  console.log(
    `${messages.length} texts, ${weights.filter((weight) => weight !== 0).length} weights, ${gzipSync(code, { level: 9 }).length} bytes gzip`,
  );
}

main();
