/** sql.js publishes no types; what is used of it. */
declare module 'sql.js/dist/sql-wasm-browser.js' {
  export type SqlValue = number | string | Uint8Array | null;
  export interface Statement {
    step(): boolean;
    get(): SqlValue[];
    getColumnNames(): string[];
    free(): void;
  }
  export interface Database {
    prepare(sql: string): Statement;
    close(): void;
  }
  const initialise: (options: { wasmBinary: ArrayBuffer }) => Promise<{
    Database: new (bytes: Uint8Array) => Database;
  }>;
  export default initialise;
}
