/** Mistakes of a policy file, with the line and the remedy. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { messengerNames } from '../lib/guard/named-adapter';
import { MESSENGERS } from '../lib/messengers';
import { expiredValues } from '../lib/policy/allowed';
import { listKeys } from '../lib/policy/keys';
import { type Problem, parsePolicy } from '../lib/policy/parse';

export interface Remark {
  line: number;
  path: string;
  /** An error is a value that will not apply; a warning applies but is probably not meant. */
  kind: 'error' | 'warning';
  what: string;
  remedy: string;
}

export function checkPolicy(source: string, now = new Date()): Remark[] {
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !tree) return [syntaxRemark(source, first)];
  const lineAt = (path: string) => lineOf(source, nodeAt(tree, path)?.offset ?? 0);
  const input: unknown = JSON.parse(source);
  const { policy, problems } = parsePolicy(input);
  const warn = (path: string, what: string, remedy: string): Remark => ({
    line: lineAt(path),
    path,
    kind: 'warning',
    what,
    remedy,
  });
  const rules = listOf(input, 'rules');
  const known = [...messengerNames(policy).keys()];
  return [
    ...problems.map(
      (problem): Remark => ({
        line: lineAt(problem.path),
        path: problem.path,
        kind: 'error',
        ...explain(problem, input),
      }),
    ),
    ...expiredValues(policy, now).map(({ value }) =>
      warn('allowed', `${value} has expired`, 'renew its date or remove it'),
    ),
    ...rules.flatMap((rule, index) =>
      [...unknownMessengers(rule, known), ...repeatedName(rules, index)].map(([part, what, remedy]) =>
        warn(`rules[${index}].${part}`, what, remedy),
      ),
    ),
    ...policy.repairs.flatMap(({ messenger }, index) =>
      unknownNames('messenger', [messenger], known).map(([part, what, remedy]) =>
        warn(`repairs[${index}].${part}`, what, remedy),
      ),
    ),
    ...policy.messengers.flatMap(({ like = 'generic' }, index) =>
      unknownNames('like', [like], BUILT_IN).map(([part, what, remedy]) =>
        warn(`messengers[${index}].${part}`, what, remedy),
      ),
    ),
    ...(policy.rules.length === 0
      ? [warn('rules', 'there is no rule: nothing is ever held', 'leave the key out to have the default rules')]
      : []),
    ...(policy.reports?.headers.length
      ? [warn('reports.headers', 'headers can be read on every device', 'use a token that can write only')]
      : []),
  ];
}

type Doubt = readonly [part: string, what: string, remedy: string];

const BUILT_IN = MESSENGERS.map(({ id }) => id);

function unknownMessengers({ messengers }: { messengers?: unknown }, known: readonly string[]): Doubt[] {
  const named = Array.isArray(messengers) ? messengers.filter((id) => typeof id === 'string') : [];
  return unknownNames('messengers', named, known);
}

function unknownNames(part: string, names: readonly string[], known: readonly string[]): Doubt[] {
  return names
    .filter((id) => !known.includes(id))
    .map((id) => [part, `no messenger is called ${id}`, `use one of ${known.join(', ')}`]);
}

function repeatedName(rules: { id?: unknown }[], index: number): Doubt[] {
  const id = rules[index]?.id;
  if (id === undefined || rules.findIndex((rule) => rule.id === id) === index) return [];
  return [['id', `a rule before is called ${id} too`, 'give it a name of its own: the journal names rules']];
}

function syntaxRemark(source: string, error: ParseError | undefined): Remark {
  const what = error ? `not JSON: ${printParseErrorCode(error.error)}` : 'the file is empty';
  const remedy = 'mend it: browsers ignore the whole file, and Firefox does not even say so';
  return { line: lineOf(source, error?.offset ?? 0), path: '', kind: 'error', what, remedy };
}

function explain({ path, kind, expected }: Problem, input: unknown): { what: string; remedy: string } {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const key = listKeys().find((one) => one.path === path.replace(/\[\d+\]/g, '[]').replace(/\[\]$/, ''));
  const example = key ? `, e.g. ${JSON.stringify(key.facts.example)}` : '';
  switch (kind) {
    case 'unknown-key': {
      const near = nearest(name, expected.replace('one of ', '').split(', '));
      return { what: 'no such key', remedy: near ? `did you mean ${near}?` : `use ${expected}` };
    }
    case 'missing':
      return { what: 'is missing', remedy: `add it${example}` };
    case 'wrong': {
      const value = valueAt(input, path);
      const near = typeof value === 'string' && key?.choices ? nearest(value, key.choices) : undefined;
      const remedy = near
        ? `did you mean ${JSON.stringify(near)}?`
        : `write ${expected.replace(/^Expected /, '')}${example}`;
      return { what: `${shown(value)} is not understood`, remedy };
    }
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function nearest(word: string, words: readonly string[]): string | undefined {
  const [best] = words.map((one) => ({ one, far: distance(word, one) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, word.length / 3) ? best.one : undefined;
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** `rules[2].level` → `['rules', 2, 'level']` */
function segments(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The node of a path, or of the nearest thing around it that is there. */
function nodeAt(tree: Node, path: string): Node | undefined {
  const parts = segments(path);
  for (let length = parts.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, parts.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function valueAt(input: unknown, path: string): unknown {
  return segments(path).reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown> | undefined)?.[part],
    input,
  );
}

/** A list as it stands in the file, so that its numbers are the file's. */
function listOf(input: unknown, name: string): { id?: unknown; messengers?: unknown }[] {
  const list = (input as Record<string, unknown> | null)?.[name];
  return Array.isArray(list) ? list.map((item) => (typeof item === 'object' && item !== null ? item : {})) : [];
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
