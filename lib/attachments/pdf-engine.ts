/** pdf.js inside a worker of ours: no document, no network, no worker of its own. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { Unreadable } from './outcome';
import type { Assets } from './reader';

export type PdfDocument = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;

/**
 * @param bytes of the whole file; pdf.js takes them over
 * @throws Unreadable `encrypted` when a password is needed to open it, `corrupt` when there are no pages to be found
 */
export async function openPdf(bytes: Uint8Array, assets: Assets | undefined): Promise<PdfDocument> {
  const pdfjs = await loadPdfjs();
  try {
    return await pdfjs.getDocument({
      data: bytes,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      enableXfa: true,
      maxImageSize: 64 * 1024 * 1024,
      CanvasFactory: OffscreenCanvasFactory,
      FilterFactory: NoFilters,
      BinaryDataFactory: binaryDataOf(assets),
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new Unreadable('encrypted');
    throw new Unreadable('corrupt');
  }
}

/** The worker's half of pdf.js leaves itself in a global; when that is there, the other half uses it in place. */
async function loadPdfjs() {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

interface CanvasAndContext {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** What pdf.js would do with elements of a document. */
class OffscreenCanvasFactory {
  create(width: number, height: number): CanvasAndContext {
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    if (!canvas) return;
    canvas.width = width;
    canvas.height = height;
  }

  destroy(pair: CanvasAndContext): void {
    if (pair.canvas) pair.canvas.width = pair.canvas.height = 0;
    pair.canvas = null;
    pair.context = null;
  }

  getNoAlphaContext(canvas: OffscreenCanvas) {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  }
}

/** Colours do not matter for reading. */
class NoFilters {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addKnockoutFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  addSelectionHCMFilter = () => 'none';
  addSelectionFilter = () => 'none';
  createSelectionStyle = () => null;
  destroy = () => undefined;
}

/** Decoders of JBIG2 and JPEG 2000 come from the package; fonts and character maps of East Asia it does without. */
function binaryDataOf(assets: Assets | undefined) {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind !== 'wasmUrl' || !assets) throw new Error(`not in the package: ${filename}`);
      return assets(filename);
    }
  };
}
