/** Tesseract 5 as WebAssembly: pixels → text, in Kazakh, Russian and English. */
import type { Assets } from './reader';

/** What is used of the library, which brings no types. */
interface TesseractCore {
  FS: { writeFile(path: string, bytes: Uint8Array): void };
  TessBaseAPI: new () => TessBaseApi;
}

interface TessBaseApi {
  Init(dataPath: string, languages: string, engine: number): number;
  SetVariable(name: string, value: string): boolean;
  SetPageSegMode(mode: number): void;
  SetImageFile(orientation: number, angleRadians: number): number;
  SetRectangle(left: number, top: number, width: number, height: number): void;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  MeanTextConf(): number;
}

export interface Word {
  text: string;
  /** 0–100. */
  confidence: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface RecognisedLine {
  words: Word[];
}

export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

const LSTM_ONLY = 1;
/** Automatic page segmentation; sparse text finds what stands alone, as on cards. */
const AUTOMATIC = 3;
const SPARSE = 11;
const MODELS = ['kaz', 'eng'];
const MRZ_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<';

export class TextRecogniser {
  readonly #core: TesseractCore;
  readonly #api: TessBaseApi;

  private constructor(core: TesseractCore, api: TessBaseApi) {
    this.#core = core;
    this.#api = api;
  }

  /** @throws when the package was built without the models */
  static async load(assets: Assets): Promise<TextRecogniser> {
    const [{ default: createCore }, wasmBinary, ...models] = await Promise.all([
      import('tesseract.js-core/tesseract-core-simd-lstm.js'),
      assets('tesseract-core-simd-lstm.wasm'),
      ...MODELS.map((language) => assets(`${language}.traineddata.gz`).then(gunzip)),
    ]);
    const core = (await createCore({ wasmBinary, print: ignore, printErr: ignore })) as TesseractCore;
    MODELS.forEach((language, index) => {
      core.FS.writeFile(`${language}.traineddata`, models[index] ?? new Uint8Array(0));
    });
    const api = new core.TessBaseAPI();
    if (api.Init('.', MODELS.join('+'), LSTM_ONLY) !== 0) throw new Error('models not understood');
    return new TextRecogniser(core, api);
  }

  /** @param picture an encoded picture: PGM, PNG, JPEG, TIFF…  @throws when it cannot be decoded */
  recognise(picture: Uint8Array, mode: 'page' | 'sparse' = 'page'): RecognisedLine[] {
    this.#api.SetPageSegMode(mode === 'page' ? AUTOMATIC : SPARSE);
    this.#setPicture(picture);
    return this.#run();
  }

  /** Reads one place again, as machine-readable lines: nothing but capitals, digits and fillers. */
  recogniseMachineLines(picture: Uint8Array, place: Rectangle): RecognisedLine[] {
    this.#api.SetPageSegMode(6);
    this.#api.SetVariable('tessedit_char_whitelist', MRZ_CHARACTERS);
    this.#setPicture(picture);
    this.#api.SetRectangle(place.left, place.top, place.width, place.height);
    const lines = this.#run();
    this.#api.SetVariable('tessedit_char_whitelist', '');
    return lines;
  }

  #setPicture(picture: Uint8Array): void {
    this.#core.FS.writeFile('/input', picture);
    if (this.#api.SetImageFile(1, 0) === 1) throw new Error('picture not understood');
  }

  #run(): RecognisedLine[] {
    this.#api.Recognize(null);
    return linesOf(this.#api.GetTSVText(0));
  }
}

let recogniser: Promise<TextRecogniser> | undefined;

/** One for the life of the worker: loading it takes longer than a page. */
export function recogniserOf(assets: Assets): Promise<TextRecogniser> {
  recogniser ??= TextRecogniser.load(assets).catch((error: unknown) => {
    recogniser = undefined; // the next picture may have more luck
    throw error;
  });
  return recogniser;
}

function ignore(): void {
  // The library talks to the console about every second picture.
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Level, page, block, paragraph, line, word, left, top, width, height, confidence, text; words have level 5. */
function linesOf(table: string): RecognisedLine[] {
  const lines = new Map<string, RecognisedLine>();
  for (const row of table.split('\n')) {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, text = ''] = row.split('\t');
    if (level !== '5' || text.trim() === '') continue;
    const key = [page, block, paragraph, line].join(' ');
    const known = lines.get(key) ?? { words: [] };
    lines.set(key, known);
    known.words.push({
      text,
      confidence: Number(confidence),
      left: Number(left),
      top: Number(top),
      width: Number(width),
      height: Number(height),
    });
  }
  return [...lines.values()];
}
