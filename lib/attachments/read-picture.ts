/** Pictures: what the camera wrote into them, text, machine-readable lines and codes on them. */
import { Unreadable } from './outcome';
import type { Piece, Where } from './piece';
import type { Job, Reader } from './reader';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, alpha. */
  data: Uint8ClampedArray;
}

export const readPicture: Reader = async function* () {
  yield* [];
  throw new Unreadable('unsupported');
};

export async function* readPixels(_pixels: Pixels, _where: Where, _job: Job): AsyncGenerator<Piece> {
  yield* [];
}
