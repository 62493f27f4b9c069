/**
 * Trains the tagger of sensitive facts: npx tsx tools/sensitive/train.ts FOLDER [--out FILE]. FOLDER is the one that the
 * tagger of people learns from: its news is text in which nothing private is told.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { TOPICS, type Topic } from '../../lib/sensitive/topics';
import { codeOf } from '../learned/code';
import { learnWeights } from './learn';
import { newsFrom, otherMessages, ownMessages } from './texts';

function main(): void {
  const [folder = '', , file = 'lib/sensitive/data/weights.ts'] = process.argv.slice(2);
  const news = newsFrom(folder);
  const parts = TOPICS.map((topic) => learnedCode(topic, [...ownMessages(topic), ...otherMessages(topic), ...news]));
  writeFileSync(file, `/** Learned by \`tools/sensitive/train.ts\`; not to be edited. */\n${parts.join('')}`);
}

function learnedCode(topic: Topic, messages: Parameters<typeof learnWeights>[1]): string {
  const weights = learnWeights(topic, messages);
  const code = codeOf(`${topic.replace('-', '_').toUpperCase()}_`, weights);
  const count = weights.filter((weight) => weight !== 0).length;
  console.log(
    `${topic}: ${messages.length} texts, ${count} weights, ${gzipSync(code, { level: 9 }).length} bytes gzip`,
  );
  return code;
}

main();
