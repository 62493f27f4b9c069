/** Plain text and tables in plain text, piece by piece: memory stays flat whatever the size. */
import { encodingOf } from './encoding';

const PIECE_BYTES = 256 * 1024;

/**
 * @param file anything with bytes
 * @param head its first bytes, for telling the encoding
 * @yields pieces of decoded text that end at a line break where there is one
 */
export async function* readText(file: Blob, head: Uint8Array): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(head));
  let rest = '';
  for (let offset = 0; offset < file.size; offset += PIECE_BYTES) {
    const bytes = await file.slice(offset, offset + PIECE_BYTES).arrayBuffer();
    const text = rest + decoder.decode(bytes, { stream: true });
    const end = text.lastIndexOf('\n') + 1;
    const isLast = offset + PIECE_BYTES >= file.size;
    if (isLast) rest = text;
    else if (end > 0) {
      yield text.slice(0, end);
      rest = text.slice(end);
    } else if (text.length > 4 * PIECE_BYTES) {
      yield text;
      rest = '';
    } else rest = text;
  }
  yield rest + decoder.decode();
}
