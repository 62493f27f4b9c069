/** Mistakes of a policy file, each with its line and what may be done about it. */
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { MESSENGERS } from '../messengers';
import { expiredValues } from '../policy/allowed';
import { listKeys } from '../policy/keys';
import { type Problem, parsePolicy } from '../policy/parse';
import type { Policy } from '../policy/policy';
import { nearest } from './nearest';

/** An error is a value that will not apply; a doubt applies but is probably not meant. */
export const ERRORS = ['not-json', 'unknown-key', 'missing', 'wrong'] as const;
export const DOUBTS = [
  'expired',
  'unknown-messenger',
  'repeated-id',
  'repeated-key',
  'no-rules',
  'open-headers',
] as const;
export type Fault = (typeof ERRORS)[number] | (typeof DOUBTS)[number];

export interface Remark {
  line: number;
  path: string;
  fault: Fault;
  /** As it stands in the file, shortened. */
  value?: string;
  /** What was probably meant. */
  meant?: string;
  /** What could stand there. */
  choices?: readonly string[];
  /** What would be taken. */
  example?: string;
}

export function isError({ fault }: Remark): boolean {
  return (ERRORS as readonly string[]).includes(fault);
}

export interface Checked {
  remarks: Remark[];
  /** What would be in force; undefined when the file is not JSON: browsers ignore all of it then. */
  policy?: Policy;
}

export function checkPolicy(source: string, now = new Date()): Checked {
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !tree) return { remarks: [{ line: lineOf(source, first?.offset ?? 0), path: '', fault: 'not-json' }] };
  const input: unknown = JSON.parse(source);
  const { policy, problems } = parsePolicy(input);
  const faults = [...problems.map((problem) => explain(problem, input)), ...doubtsOf(policy, rulesOf(input), now)];
  const remarks = faults.map((fault) => ({ line: lineOf(source, nodeAt(tree, fault.path)?.offset ?? 0), ...fault }));
  return { remarks: [...remarks, ...repeatedKeys(tree, source)], policy };
}

/** JSON allows them, browsers take the last: the first is the one that was forgotten. */
function repeatedKeys(node: Node, source: string): Remark[] {
  const parts = node.children ?? [];
  const names = node.type === 'object' ? parts.map(({ children }) => String(children?.[0]?.value)) : [];
  const repeated = parts.flatMap((part, index): Remark[] => {
    const name = names[index] ?? '';
    if (node.type !== 'object' || names.indexOf(name) === index) return [];
    return [{ line: lineOf(source, part.offset), path: name, fault: 'repeated-key' }];
  });
  return [...repeated, ...parts.flatMap((part) => repeatedKeys(part, source))];
}

type Found = Omit<Remark, 'line'>;

function explain({ path, kind, expected }: Problem, input: unknown): Found {
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (kind === 'unknown-key') {
    const choices = expected.replace('one of ', '').split(', ');
    return { path, fault: kind, choices, ...named('meant', nearest(name, choices)) };
  }
  const key = listKeys().find((one) => one.path === path.replace(/\[\d+\]/g, '[]').replace(/\[\]$/, ''));
  const example = key ? { example: JSON.stringify(key.facts.example) } : {};
  if (kind === 'missing') return { path, fault: kind, ...example };
  const value = valueAt(input, path);
  const meant = typeof value === 'string' && key?.choices ? nearest(value, key.choices) : undefined;
  const choices = key?.choices ? { choices: key.choices } : {};
  return { path, fault: kind, value: shown(value), ...choices, ...example, ...named('meant', meant) };
}

type Rule = { id?: unknown; messengers?: unknown };

function doubtsOf(policy: Policy, rules: Rule[], now: Date): Found[] {
  const builtIn = MESSENGERS.map(({ id }) => id);
  const ids = [...new Set([...builtIn, ...policy.messengers.map(({ id }) => id)])];
  const expired = expiredValues(policy, now).map(({ value }): Found => ({ path: 'allowed', fault: 'expired', value }));
  const stranger = (path: string, value: string, choices: string[]): Found[] =>
    choices.includes(value)
      ? []
      : [{ path, fault: 'unknown-messenger', value, choices, ...named('meant', nearest(value, choices)) }];
  const ofAdapters = [
    ...policy.repairs.flatMap(({ messenger }, index) => stranger(`repairs[${index}].messenger`, messenger, ids)),
    ...policy.messengers.flatMap(({ like = 'generic' }, index) => stranger(`messengers[${index}].like`, like, builtIn)),
  ];
  const ofRules = rules.flatMap(({ id, messengers }, index): Found[] => {
    const given = (Array.isArray(messengers) ? messengers : []).filter((one) => typeof one === 'string');
    const isRepeated = id !== undefined && rules.findIndex((rule) => rule.id === id) < index;
    return [
      ...given.flatMap((value) => stranger(`rules[${index}].messengers`, value, ids)),
      ...(isRepeated ? [{ path: `rules[${index}].id`, fault: 'repeated-id', value: shown(id) } as const] : []),
    ];
  });
  return [
    ...expired,
    ...ofRules,
    ...ofAdapters,
    ...(policy.rules.length === 0 ? [{ path: 'rules', fault: 'no-rules' } as const] : []),
    ...(policy.reports?.headers.length ? [{ path: 'reports.headers', fault: 'open-headers' } as const] : []),
  ];
}

function named(name: 'meant', value: string | undefined): Partial<Remark> {
  return value === undefined ? {} : { [name]: value };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
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

/** The rules as they stand in the file, so that their numbers are the file's. */
function rulesOf(input: unknown): Rule[] {
  const rules = (input as { rules?: unknown } | null)?.rules;
  return Array.isArray(rules) ? rules.map((rule) => (typeof rule === 'object' && rule !== null ? rule : {})) : [];
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
