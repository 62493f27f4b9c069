/**
 * Trains the tagger of health: npx tsx tools/health/train.ts FOLDER [--out FILE]. FOLDER is the one that the tagger of
 * people learns from: its news is text in which nobody's health is told.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packWeights } from '../../lib/health/weights';
import { learnWeights } from './learn';
import { newsFrom, ownMessages, peopleMessages } from './texts';

/** As the formatter would write it; no text has double quotes in it. */
function quoted(text: string): string {
  const quote = text.includes("'") ? '"' : "'";
  return `\n  ${quote}${text.replace(/\\/g, '\\\\')}${quote}`;
}

function main(): void {
  const [folder = '', , file = 'lib/health/data/weights.ts'] = process.argv.slice(2);
  const messages = [...ownMessages(), ...peopleMessages(), ...newsFrom(folder)];
  const { gaps, steps } = packWeights(learnWeights(messages));
  const code = `/** Learned by \`tools/health/train.ts\`; not to be edited. */\nexport const GAPS =${quoted(gaps)};\nexport const WEIGHTS =${quoted(steps)};\n`;
  writeFileSync(file, code);
  console.log(`${messages.length} texts, ${steps.length} weights, ${gzipSync(code, { level: 9 }).length} bytes gzip`);
}

main();
