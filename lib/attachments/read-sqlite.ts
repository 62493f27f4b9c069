/** SQLite databases through SQLite itself: every table row by row; no view, trigger or virtual table is run. */
import type { Database, SqlValue } from 'sql.js/dist/sql-wasm-browser.js';
import { Unreadable } from './outcome';
import type { Piece } from './piece';
import { type Job, place, type Reader } from './reader';
import { bytesOf, sourceOfBytes } from './source';
import { numberOf } from './spreadsheet-values';
import { TablePieces } from './table-pieces';

const TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0";
const CHECK_EVERY_ROWS = 256;

export const readSqlite: Reader = async function* (source, job) {
  if (!job.assets) throw new Unreadable('unsupported');
  const { default: initialise } = await import('sql.js/dist/sql-wasm-browser.js');
  // A new one for each file: its memory only ever grows.
  const { buffer } = await job.assets('sql-wasm-browser.wasm');
  const sqlite = await initialise({ wasmBinary: buffer });
  const database = new sqlite.Database(await bytesOf(source, job.budget));
  try {
    for (const [name] of rowsOf(database, TABLES)) yield* readTable(database, String(name), job);
  } finally {
    database.close();
  }
};

async function* readTable(database: Database, name: string, job: Job): AsyncGenerator<Piece> {
  const table = new TablePieces(place(job, 'sheet', { name }));
  const statement = database.prepare(`SELECT * FROM "${name.replaceAll('"', '""')}"`);
  let rows = 0;
  try {
    table.addHeader(statement.getColumnNames());
    while (statement.step()) {
      if (rows++ % CHECK_EVERY_ROWS === 0) job.budget.checkTime();
      const values = statement.get();
      table.addRow(values.map(textOf));
      yield* table.take();
      for (const value of values)
        if (value instanceof Uint8Array) yield* job.nested(sourceOfBytes(value.slice(), name), false);
    }
  } finally {
    statement.free();
  }
  table.flush();
  yield* table.take();
}

function* rowsOf(database: Database, sql: string): Generator<SqlValue[]> {
  const statement = database.prepare(sql);
  try {
    while (statement.step()) yield statement.get();
  } finally {
    statement.free();
  }
}

function textOf(value: SqlValue): string {
  if (typeof value === 'number') return numberOf(value);
  return typeof value === 'string' ? value.replace(/[\t\n\r]+/g, ' ') : '';
}
