/** Rich text, RTF 1.9.1: text in its code pages, tables, notes, hidden and deleted text, properties, pictures. */
import { DocumentFlow } from './document-flow';
import type { Piece } from './piece';
import { type Job, place, type Reader } from './reader';
import { RtfState } from './rtf-state';
import { bytesOf, sourceOfBytes } from './source';

/** One control word, control symbol, brace or run of text at a time; sticky, so that scanning stays linear. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giy;
const YIELD_EVERY = 4096;

export const readRtf: Reader = async function* (source, job) {
  const text = new TextDecoder('windows-1252').decode(await bytesOf(source, job.budget));
  const state = new RtfState(new DocumentFlow(place(job, 'body')), job);
  TOKEN.lastIndex = 0;
  const token = new RegExp(TOKEN);
  let count = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [, word, number, hex, symbol, brace, run] = match;
    if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word !== undefined) state.word(word, number === undefined ? undefined : Number(number));
    else if (hex !== undefined) state.byte(Number.parseInt(hex, 16));
    else if (symbol !== undefined) state.symbol(symbol);
    else if (brace === '{') state.open();
    else if (brace === '}') state.close();
    else if (run !== undefined) state.run(run);
    if (++count % YIELD_EVERY !== 0) continue;
    job.budget.checkTime();
    yield* state.flow.take();
  }
  yield* state.finish();
  yield* readPictures(state.binaries, job);
};

async function* readPictures(binaries: readonly string[], job: Job): AsyncGenerator<Piece> {
  for (const hex of binaries) {
    const bytes = new Uint8Array(hex.length >> 1);
    for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
    yield* job.nested(sourceOfBytes(bytes, 'picture'), false);
  }
}
