/**
 * Trains the tagger of secrets: npx tsx tools/secrets/train.ts FOLDER [--out FILE]. FOLDER is the one that the tagger of
 * people learns from: its news is text without secrets.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeTrees } from '../../lib/secrets/judge';
import { codeOf } from '../learned/code';
import { learnJudge } from './judge';
import { learnWeights } from './learn';
import { messagesByHand, otherMessages, secretMessages } from './texts';

function main(): void {
  const [folder = '', , file = 'lib/secrets/data/weights.ts'] = process.argv.slice(2);
  const others = otherMessages(folder);
  const messages = [...secretMessages(), ...others];
  const judge = learnJudge(messagesByHand(), others);
  const weights: Record<string, Int8Array> = { ...learnWeights(messages), judge: writeTrees(judge) };
  const tables = Object.entries(weights).map(([name, table]) => codeOf(`${name.toUpperCase()}_`, table));
  const code = `/** Learned by \`tools/secrets/train.ts\`; not to be edited. */\n${tables.join('')}`;
  writeFileSync(file, code);
  const count = (table: Int8Array) => table.filter((weight) => weight !== 0).length;
  console.log(
    `${messages.length} texts, ${Object.values(weights).map(count).join(', ')} weights, ${gzipSync(code, { level: 9 }).length} bytes gzip`,
  );
}

main();
