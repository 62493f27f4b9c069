/** Files generated from the policy schema: path → content. */

import { listKeys, type PolicyKey } from '../lib/policy/keys';
import { managedSchema } from '../lib/policy/managed-schema';
import { COACH } from '../lib/policy/policy';

export function generatedFiles(): Record<string, string> {
  return {
    'public/managed_schema.json': `${JSON.stringify(managedSchema(), null, 2)}\n`,
    'docs/policy.md': policyPage(),
  };
}

const INTRODUCTION = `# Policy keys

Generated from \`lib/policy/schema.ts\` by \`npm run schema\`; do not edit.

A policy is one JSON object. Every key is optional; what is left out has its default. Ready policies with explanations are in
[policies](policies/README.md), how to hand a policy to browsers is in [deploy.md](deploy.md). Check yours before a rollout:

    npm run policy -- check my-policy.json
    npm run policy -- try my-policy.json tests/fixtures/ordinary-messages.txt

## How a policy is read

- **Good keys apply, bad ones are named** in the popup and in the journal. A broken key has its default.
- **Rules:** a condition that is not understood does not restrict its rule: a slip makes a rule stricter, never laxer; a freedom that is not understood is not given. A rule
  without a usable verdict, or that understands none of the types it looks for, is left out; the default rules then stay in force
  beside the good ones.
- **Of the rules that apply the strictest wins**: \`allow\` < \`inform\` < \`warn\` < \`justify\` < \`redirect\` < \`block\`. A rule that says
  \`allow\` is a rule that is switched off; exceptions are \`allowed\` values.
- **Newer schema:** a policy with a higher \`schemaVersion\` applies as far as it is understood, and the popup asks for an update.
- **Unreadable** (the browser answers with an error): the policy last in force stays in force; without one, the default. Both
  are said in the popup and in the journal. Firefox cannot tell a policies.json that is not JSON from one that is not there.
- **Chromium** drops, without telling anybody, values of a wrong type and unknown keys whose value is not a string. They are as if
  left out; \`npm run policy -- check\` finds them.
- **Settings of the person** count only for keys the organisation left open (\`language\`); without a policy the person sets rules.
`;

function policyPage(): string {
  const keys = listKeys();
  return [
    INTRODUCTION,
    `## All ${keys.length} keys\n`,
    ...keys.map(section),
    '## The default policy (*coach*)\n',
    `\`\`\`json\n${JSON.stringify(COACH, null, 2)}\n\`\`\`\n`,
  ].join('\n');
}

function section({ path, type, isRequired, choices, fallback, facts, words }: PolicyKey): string {
  const isPart = /[.[]/.test(path);
  const standIn = fallback === undefined ? (isPart && isRequired ? 'none: must be given' : 'none') : code(fallback);
  return [
    `### \`${path}\``,
    '',
    `**${words.en[0]}.** ${words.en[1]}  `,
    `**${words.ru[0]}.** ${words.ru[1]}  `,
    `**${words.kk[0]}.** ${words.kk[1]}`,
    '',
    `- Type: ${type}${choices ? `, ${choices.map((choice) => `\`${choice}\``).join(' ')}` : ''}`,
    `- Default: ${path === 'rules' ? 'see the end of this page' : standIn}`,
    `- Example: ${code(facts.example)}`,
    `- Since: ${facts.since}`,
    '',
  ].join('\n');
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
