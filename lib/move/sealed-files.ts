/** Files on their way: encrypted, in a database of our own, a few pieces each. */
import Dexie, { type Table } from 'dexie';
import { type SealedPiece, seal, unseal } from './seal';

interface StoredPiece extends SealedPiece {
  move: string;
  file: number;
  piece: number;
}

class Database extends Dexie {
  pieces!: Table<StoredPiece, [string, number, number]>;

  constructor() {
    super('saqtan-move');
    this.version(1).stores({ pieces: '[move+file+piece], move' });
  }
}

const database = new Database();

export async function storeFiles(move: string, files: readonly Blob[], key: string): Promise<void> {
  for (const [file, content] of files.entries()) {
    let piece = 0;
    for await (const sealed of seal(content, key)) await database.pieces.put({ move, file, piece: piece++, ...sealed });
  }
}

/** The contents of the files of a move, in their order. */
export async function readFiles(move: string, count: number, key: string): Promise<ArrayBuffer[][]> {
  const stored = await database.pieces.where('move').equals(move).sortBy('piece');
  const contents = Array.from({ length: count }, (_, place) => stored.filter(({ file }) => file === place));
  return Promise.all(contents.map((pieces) => unseal(pieces, key)));
}

export async function deleteFiles(move: string): Promise<void> {
  await database.pieces.where('move').equals(move).delete();
}

/** Deletes what belongs to no move: after the browser has ended, the keys are gone and nobody can read it. */
export async function deleteStrayFiles(moves: readonly string[]): Promise<void> {
  await database.pieces.where('move').noneOf(moves).delete();
}

/** How many pieces lie there, for tests. */
export function countPieces(): Promise<number> {
  return database.pieces.count();
}
