/** pdf.js publishes no types for its worker's half; it is imported for its effect only. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
