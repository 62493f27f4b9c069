/** libheif-js describes its functions in C; what is used of the rest. */
declare module 'libheif-js/libheif-wasm/libheif.js' {
  interface Room {
    width: number;
    height: number;
    data: Uint8ClampedArray;
  }
  interface Picture {
    get_width(): number;
    get_height(): number;
    display(room: Room, done: (filled: Room | null) => void): void;
    free(): void;
  }
  interface Library {
    HeifDecoder: new () => { decode(bytes: Uint8Array): Picture[] };
  }
  const createLibrary: (options: { wasmBinary: Uint8Array }) => Library | Promise<Library>;
  export default createLibrary;
}
