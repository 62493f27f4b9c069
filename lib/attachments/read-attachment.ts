/** A file → its texts with their places, and how reading ended. The one place where readers are chosen. */
import { Budget, DEFAULT_LIMITS, type Limits } from './limits';
import { type FileOutcome, Unreadable, weightier } from './outcome';
import type { Piece } from './piece';
import type { Assets, Job, Reader } from './reader';
import { type FileKind, recognise } from './recognise';
import { headOf, type Source, sourceOfBlob } from './source';

export interface Reading extends AsyncIterable<Piece> {
  /** How it ended; known when the last piece has been taken. */
  readonly outcome: FileOutcome;
}

export interface ReadOptions {
  limits?: Partial<Limits>;
  /** Without them pictures are told to be pictures and no more. */
  assets?: Assets;
}

/** Reads a file and whatever lies inside it. Never throws: what goes wrong is the outcome. */
export function readAttachment(file: Blob, name: string, options: ReadOptions = {}): Reading {
  const budget = new Budget({ ...DEFAULT_LIMITS, ...options.limits });
  const state: State = { outcome: 'read', budget, assets: options.assets };
  return {
    get outcome() {
      return state.outcome;
    },
    [Symbol.asyncIterator]: () => readSource(sourceOfBlob(file, name), state, [], true),
  };
}

interface State {
  outcome: FileOutcome;
  budget: Budget;
  assets: Assets | undefined;
}

/** @param isVital false: not being able to read it changes nothing, as long as nobody locked it */
async function* readSource(
  source: Source,
  state: State,
  path: readonly string[],
  isVital: boolean,
): AsyncGenerator<Piece> {
  try {
    state.budget.checkTime();
    state.budget.checkDepth(path.length);
    if (path.length === 0) state.budget.checkFile(source.blob?.size ?? 0);
    if (path.length > 0) state.budget.countEntry();
    const reader = await READERS[recognise(await headOf(source))]();
    yield* reader(source, newJob(state, path));
  } catch (error) {
    const outcome = error instanceof Unreadable ? error.outcome : 'corrupt';
    if (isVital || (outcome !== 'unsupported' && outcome !== 'corrupt'))
      state.outcome = weightier(state.outcome, outcome);
    // A purse that is empty stays empty: there is no point in going on with the neighbours.
    if (path.length > 0 && (outcome === 'timed-out' || outcome === 'bomb')) throw error;
  }
}

function newJob(state: State, path: readonly string[]): Job {
  return {
    budget: state.budget,
    path,
    assets: state.assets,
    nested: (nested, isVital = true) => readSource(nested, state, [...path, nested.name], isVital),
    leftOut(outcome) {
      state.outcome = weightier(state.outcome, outcome);
    },
  };
}

/** Parsers are loaded when the first file of their kind comes. */
const READERS: Record<FileKind, () => Promise<Reader>> = {
  empty: async () => readNothing,
  text: async () => (await import('./read-text')).readText,
  json: async () => (await import('./read-json')).readJson,
  xml: async () => (await import('./read-markup')).readXml,
  odf: async () => (await import('./read-odf')).readFlatOdf,
  html: async () => (await import('./read-markup')).readHtml,
  rtf: async () => (await import('./read-rtf')).readRtf,
  eml: async () => (await import('./read-eml')).readEml,
  card: async () => (await import('./read-card')).readCard,
  zip: async () => (await import('./read-zip')).readZip,
  gzip: async () => (await import('./read-gzip')).readGzip,
  tar: async () => (await import('./read-tar')).readTar,
  pdf: async () => (await import('./read-pdf')).readPdf,
  compound: async () => (await import('./read-compound')).readCompound,
  picture: async () => (await import('./read-picture')).readPicture,
  key: async () => (await import('./read-key')).readKey,
  sqlite: async () => (await import('./read-sqlite')).readSqlite,
  archive: async () => (await import('./read-archive')).readArchive,
  locked: async () => refuseLocked,
  binary: async () => refuse,
};

async function* readNothing(): AsyncGenerator<Piece> {
  // 0 bytes: there is nothing in it, and that is certain.
}

const refuse: Reader = async function* () {
  yield* [];
  throw new Unreadable('unsupported');
};

const refuseLocked: Reader = async function* () {
  yield* [];
  throw new Unreadable('encrypted');
};
