/** The tagger's model in memory: handed over by whoever has the data file, or read from the disk outside a browser. */
import { loadModel, type PeopleModel } from './model';

let model: PeopleModel | undefined;
let loading: Promise<void> | undefined;

/** The model, if it is there already. */
export function peopleModel(): PeopleModel | undefined {
  return model;
}

/** Hands over the bytes of `people.bin`; from then on names and addresses are found. */
export function setPeopleModel(bytes: Uint8Array): void {
  model = loadModel(bytes);
}

/**
 * Resolves when the tagger is there, or cannot be had.
 * @param load brings the bytes of `people.bin`; outside a browser they are read from `public`
 */
export function ready(load: () => Promise<Uint8Array | undefined> = fromDisk): Promise<void> {
  if (model) return Promise.resolve();
  loading ??= load()
    .then((bytes) => {
      if (bytes && !model) setPeopleModel(bytes);
    })
    .finally(() => {
      loading = undefined;
    });
  return loading;
}

async function fromDisk(): Promise<Uint8Array | undefined> {
  if (typeof process === 'undefined' || !process.versions?.node) return undefined;
  // Not a literal, so that the bundler leaves it alone: no browser ever comes here.
  const name = 'node:fs/promises';
  const files = (await import(/* @vite-ignore */ name)) as typeof import('node:fs/promises');
  return new Uint8Array(await files.readFile(`${process.cwd()}/public/people.bin`));
}
