/**
 * `npm run policy -- check FILE`: mistakes with line and remedy; exit code 1 if there are errors.
 * `npm run policy -- try FILE CORPUS [--conversation group] [--messenger whatsapp] [--time 2026-11-23T11:00]`:
 * what it would do to these messages. `npm run policy -- compare BEFORE AFTER [CORPUS]`: how they differ.
 * `npm run policy -- repair FILE PAGE.html --messenger whatsapp`: what its repairs find on a saved page; exit code 1 if no composer.
 * The same, with an editor, is the extension's own page `policy.html`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ready } from '../lib/inspect';
import type { Circumstances } from '../lib/policy/judge';
import { parsePolicy } from '../lib/policy/parse';
import type { Policy } from '../lib/policy/policy';
import { CONVERSATION_KINDS } from '../lib/policy/schema';
import { checkPolicy, isError } from '../lib/rollout/check';
import { changedAnswers, comparePolicies } from '../lib/rollout/compare';
import { MESSAGES_PER_WEEK, readCorpus, tryPolicy } from '../lib/rollout/try';
import { faultOf, remedyOf } from '../lib/ui/policy-remarks';
import { setTexts } from '../lib/ui/texts';
import { tryRepair } from './policy-repair';

const USAGE = `npm run policy -- check FILE
npm run policy -- try FILE CORPUS [--conversation group] [--messenger whatsapp] [--time 2026-11-23T11:00]
npm run policy -- compare BEFORE AFTER [CORPUS]
npm run policy -- repair FILE PAGE.html --messenger whatsapp`;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    conversation: { type: 'string', default: 'unknown' },
    messenger: { type: 'string' },
    time: { type: 'string' },
  },
});
const [command, file, second, third] = positionals;
setTexts(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')));

const read = (path: string) => readFileSync(path, 'utf8');
const policyOf = (path: string): Policy => parsePolicy(JSON.parse(read(path))).policy;

function circumstances(): Circumstances {
  const conversation = CONVERSATION_KINDS.find((kind) => kind === values.conversation);
  if (!conversation) throw new Error(`--conversation is one of ${CONVERSATION_KINDS.join(', ')}`);
  const messenger = values.messenger === undefined ? {} : { messenger: values.messenger };
  return { conversation, ...messenger, time: values.time ? new Date(values.time) : new Date() };
}

function check(path: string): number {
  const { remarks } = checkPolicy(read(path));
  for (const remark of remarks) {
    const kind = isError(remark) ? 'error' : 'warning';
    console.log(`${path}:${remark.line}: ${kind}: ${faultOf(remark)} ${remedyOf(remark)}`.trimEnd());
  }
  const errors = remarks.filter(isError).length;
  console.log(`${errors} errors, ${remarks.length - errors} warnings`);
  return errors > 0 ? 1 : 0;
}

async function tryOut(path: string, corpus: string): Promise<number> {
  await ready();
  const outcome = tryPolicy(readCorpus(read(corpus)), policyOf(path), circumstances());
  console.log(`${outcome.judgements.length} messages`);
  for (const [kind, count] of Object.entries(outcome.verdicts)) console.log(`  ${kind.padEnd(9)}${count}`);
  console.log('by rule');
  for (const [rule, count] of outcome.rules) console.log(`  ${String(count).padEnd(6)}${rule}`);
  const interruptions = outcome.interruptionsPerWeek.toFixed(1);
  console.log(`${interruptions} interruptions a week for who sends ${MESSAGES_PER_WEEK} messages like these`);
  return 0;
}

async function compare(before: string, after: string, corpus: string | undefined): Promise<number> {
  for (const { path, before: was, after: is } of comparePolicies(policyOf(before), policyOf(after)))
    console.log(`${path}\n  - ${was ?? ''}\n  + ${is ?? ''}`);
  if (corpus === undefined) return 0;
  await ready();
  const messages = readCorpus(read(corpus));
  const judged = [before, after].map((path) => tryPolicy(messages, policyOf(path), circumstances()).judgements);
  const changed = changedAnswers(judged[0] ?? [], judged[1] ?? []);
  for (const { message, before: was, after: is } of changed) console.log(`${was} → ${is}: ${message}`);
  console.log(`${changed.length} of ${messages.length} messages answered otherwise`);
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
else if (command === 'try' && file && second) process.exitCode = await tryOut(file, second);
else if (command === 'compare' && file && second) process.exitCode = await compare(file, second, third);
else if (command === 'repair' && file && second && values.messenger) {
  process.exitCode = await repair(file, second, values.messenger);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
