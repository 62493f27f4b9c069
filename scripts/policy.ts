/**
 * `npm run policy -- check FILE`: mistakes with line and remedy; exit code 1 if there are errors.
 * `npm run policy -- try FILE CORPUS [--conversation group] [--time 2026-11-23T11:00]`: what it would do to these messages.
 * `npm run policy -- repair FILE PAGE.html --messenger whatsapp`: what its repairs find on a saved page; exit code 1 if no composer.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ready } from '../lib/inspect';
import { parsePolicy } from '../lib/policy/parse';
import type { ConversationKind } from '../lib/policy/policy';
import { CONVERSATION_KINDS } from '../lib/policy/schema';
import { checkPolicy } from './policy-check';
import { tryRepair } from './policy-repair';
import { MESSAGES_PER_WEEK, readCorpus, tryPolicy } from './policy-try';

const USAGE =
  'npm run policy -- check FILE\nnpm run policy -- try FILE CORPUS [--conversation group] [--time 2026-11-23T11:00]\nnpm run policy -- repair FILE PAGE.html --messenger whatsapp';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    conversation: { type: 'string', default: 'unknown' },
    time: { type: 'string' },
    messenger: { type: 'string' },
  },
});
const [command, file, corpus] = positionals;

function check(path: string): number {
  const remarks = checkPolicy(readFileSync(path, 'utf8'));
  for (const { line, path: key, kind, what, remedy } of remarks) {
    console.log(`${path}:${line}: ${kind}: ${key} ${what}; ${remedy}`);
  }
  const errors = remarks.filter(({ kind }) => kind === 'error').length;
  console.log(`${errors} errors, ${remarks.length - errors} warnings`);
  return errors > 0 ? 1 : 0;
}

async function tryOut(path: string, corpusPath: string): Promise<number> {
  const conversation = CONVERSATION_KINDS.find((kind): kind is ConversationKind => kind === values.conversation);
  if (!conversation) throw new Error(`--conversation is one of ${CONVERSATION_KINDS.join(', ')}`);
  const time = values.time ? new Date(values.time) : new Date();
  await ready();
  const { policy } = parsePolicy(JSON.parse(readFileSync(path, 'utf8')));
  const outcome = tryPolicy(readCorpus(readFileSync(corpusPath, 'utf8')), policy, { conversation, time });
  console.log(`${outcome.messages} messages`);
  for (const [kind, count] of Object.entries(outcome.verdicts)) console.log(`  ${kind.padEnd(9)}${count}`);
  console.log('by rule');
  for (const [rule, count] of [...outcome.rules].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padEnd(6)}${rule}`);
  console.log(
    `${outcome.interruptionsPerWeek.toFixed(1)} interruptions a week for who sends ${MESSAGES_PER_WEEK} messages like these`,
  );
  return 0;
}

async function repair(path: string, page: string, messenger: string): Promise<number> {
  const { policy } = parsePolicy(JSON.parse(readFileSync(path, 'utf8')));
  const { found, hasComposer, hasButton } = await tryRepair(policy, page, messenger);
  for (const { list, selector, count } of found) {
    console.log(`${count === undefined ? 'not understood' : `${count} found`.padEnd(14)}  ${list}  ${selector}`);
  }
  const isBroken = found.some(({ count }) => count === undefined);
  console.log(hasComposer ? 'The composer is found.' : 'No composer is found: only the general rules would hold.');
  console.log(
    hasButton ? 'A send button is found.' : 'No send button is found; many pages show it only beside a text.',
  );
  if (isBroken) console.log('Selectors that are not understood are left out by the extension.');
  return hasComposer && !isBroken ? 0 : 1;
}

if (command === 'check' && file) process.exitCode = check(file);
else if (command === 'try' && file && corpus) process.exitCode = await tryOut(file, corpus);
else if (command === 'repair' && file && corpus && values.messenger) {
  process.exitCode = await repair(file, corpus, values.messenger);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
