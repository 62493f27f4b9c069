/** Holds the table of who may import whom. To change a rule, change it here and say why. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = process.cwd();

/** Layer → what it may import at run time; `type:` marks what it may only take types from. */
const MAY_IMPORT: Record<string, string[]> = {
  detect: [],
  attachments: [],
  people: ['detect', 'trees'],
  sensitive: ['detect', 'packed-weights'],
  secrets: ['detect', 'packed-weights', 'trees'],
  'packed-weights': [],
  trees: [],
  messengers: [],
  editors: [],
  inspect: ['bare-answers', 'detect', 'people', 'readings', 'secrets', 'sensitive'],
  'bare-answers': ['detect'],
  readings: ['detect'],
  // What a policy looks for in a text: the guard and the reader ask the same.
  'inspect-by-policy': ['inspect', 'detect', 'policy'],
  // File → findings: the reader's counterpart of `inspect`.
  'inspect-file': ['attachments', 'inspect', 'detect'],
  // The reader page's side of the worker that reads. In Chromium it has no storage: whoever asks brings the policy.
  reading: ['inspect', 'inspect-by-policy', 'inspect-file', 'attachments', 'messages', 'type:policy'],
  // A policy has a verdict for each outcome of reading a file, hence their names.
  policy: ['detect', 'type:attachments'],
  journal: ['detect', 'policy'],
  // Its formats have words of their own for each verdict.
  report: ['journal', 'type:policy'],
  // Draws its offers and fetches what waits from the background.
  move: ['editors', 'messengers', 'policy', 'ui', 'messages'],
  training: ['detect', 'policy'],
  messages: ['type:inspect-file', 'type:detect', 'type:attachments', 'type:policy', 'type:journal', 'type:move'],
  // The dialog names what became of a file, hence the outcomes.
  ui: ['detect', 'policy', 'journal', 'attachments', 'type:inspect-file', 'type:rollout'],
  language: ['ui'],
  // Where our scripts run beside the manifest's own hosts.
  'named-hosts': ['messengers', 'type:policy'],
  // What an administrator does before a rollout; names of messengers are checked too.
  rollout: ['policy', 'detect', 'inspect-by-policy', 'messengers'],
  'people-model': [],
  preferences: [],
  exceptions: [],
  pause: [],
  // `journal` for the shape of an incident: the store itself must stay out of pages (see below).
  guard: [
    'inspect',
    'inspect-by-policy',
    'detect',
    'messengers',
    'editors',
    'policy',
    'ui',
    'messages',
    'journal',
    'type:inspect-file',
    'type:move',
  ],
};

/** Files of a layer that only certain others may reach, however the table reads. */
const ONLY_FOR: Record<string, string[]> = {
  'lib/journal/journal.ts': ['entrypoints', 'report'],
  'lib/journal/own-words.ts': ['entrypoints'],
};

const BROWSER_API = [
  /^entrypoints\//,
  /^lib\/policy\/(load|publish)\.ts$/,
  /^lib\/(exceptions|language|named-hosts|pause|people-model|preferences)\.ts$/,
  /^lib\/ui\/texts\.ts$/,
];

interface Import {
  from: string;
  to: string;
  isType: boolean;
}

const files = sourceFiles('lib').concat(sourceFiles('entrypoints'));
const imports = files.flatMap(importsOf);

describe('layers', () => {
  it.each(files.filter((file) => file.startsWith('lib')))('%s imports only what its layer may', (file) => {
    const wrong = imports.filter((each) => each.from === file && !isAllowed(each));
    expect(wrong).toEqual([]);
  });

  it('entrypoints never import each other', () => {
    expect(imports.filter(({ from, to }) => from.startsWith('entrypoints') && isOtherEntrypoint(from, to))).toEqual([]);
  });

  it('keeps files for certain layers from the others', () => {
    const wrong = imports.filter(({ from, to, isType }) => {
      const layers = ONLY_FOR[to];
      return layers !== undefined && !isType && !layers.includes(layerOf(from)) && layerOf(from) !== layerOf(to);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the browser API out of the page’s own world, where it throws and takes every hook with it', () => {
    const reached = reachedFrom('entrypoints/page-hooks.content.ts');
    expect(reached.filter((file) => BROWSER_API.slice(1).some((place) => place.test(file)))).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(findCycle()).toEqual([]);
  });

  it.each(files)('%s is short enough', (file) => {
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;
    const isWordList = /\/(words|data)\//.test(file);
    expect(lines).toBeLessThanOrEqual(isWordList ? Number.POSITIVE_INFINITY : limitOf(file));
  });

  it.each(files.filter((file) => !BROWSER_API.some((place) => place.test(file))))('%s uses no browser API', (file) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).not.toMatch(
      /from 'wxt\/browser'|\b(browser|chrome)\.(runtime|tabs|storage)/,
    );
  });

  it.each(files.filter((file) => file.startsWith('lib')))('%s says first what it is for', (file) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toMatch(/^\/\*\*/);
  });

  it('has no file with a name that says nothing', () => {
    expect(files.filter((file) => /\/(utils|helpers|common|manager|service|handler|misc)\.tsx?$/.test(file))).toEqual(
      [],
    );
  });
});

function limitOf(file: string): number {
  if (file.startsWith('entrypoints')) return 80;
  return file.startsWith('lib/messengers') ? 60 : 300;
}

function isAllowed({ from, to, isType }: Import): boolean {
  const layer = layerOf(from);
  const target = layerOf(to);
  if (layer === target) return true;
  const allowed = MAY_IMPORT[layer] ?? [];
  return allowed.includes(target) || (isType && allowed.includes(`type:${target}`));
}

function isOtherEntrypoint(from: string, to: string): boolean {
  return to.startsWith('entrypoints') && dirname(from) !== dirname(to);
}

/** `lib/guard/pass.ts` → `guard`, `lib/inspect.ts` → `inspect`, anything in entrypoints → `entrypoints`. */
function layerOf(file: string): string {
  const [top, second = ''] = file.split('/');
  return top === 'lib' ? second.replace(/\.tsx?$/, '') : 'entrypoints';
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const found: Import[] = [];
  for (const match of source.matchAll(/^(?:import|export)\s+(type\s+)?([^'"]*?)from\s+'([^']+)'/gm)) {
    const to = resolve(file, match[3] ?? '');
    if (to !== undefined) found.push({ from: file, to, isType: match[1] !== undefined });
  }
  return found;
}

function resolve(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.') && !specifier.startsWith('@/')) return undefined;
  const path = specifier.startsWith('@/') ? specifier.slice(2) : normalize(join(dirname(file), specifier));
  const candidates = ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end);
  return candidates.find((candidate) => existsSync(join(ROOT, candidate)) && statSync(join(ROOT, candidate)).isFile());
}

function reachedFrom(start: string): string[] {
  const reached = new Set([start]);
  for (const file of reached) {
    for (const { from, to, isType } of imports) if (from === file && !isType) reached.add(to);
  }
  return [...reached];
}

function findCycle(): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { to } of imports.filter(({ from, isType }) => from === file && !isType)) {
      const cycle = visit(to, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) =>
      relative(ROOT, join(ROOT, folder, name))
        .split(sep)
        .join('/'),
    );
}
