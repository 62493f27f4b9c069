/** Pages of a PDF that are pictures → pixels, for recognition. */
import type { PdfPage } from './pdf-engine';
import type { Pixels } from './pixels';

/** Dots per inch that recognition likes; a page's own unit is 1/72 inch. */
const DOTS_PER_INCH = 200;
const MAX_PIXELS = 6_000_000;

/** Whether the page paints any picture, or so many strokes that they may be letters. */
export async function hasPicture(page: PdfPage): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const painting = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectRepeat,
  ]);
  const paths = fnArray.filter((operator) => operator === OPS.constructPath).length;
  return paths > 200 || fnArray.some((operator) => painting.has(operator));
}

export async function renderPage(page: PdfPage): Promise<Pixels> {
  const plain = page.getViewport({ scale: 1 });
  const wanted = DOTS_PER_INCH / 72;
  const scale = Math.min(wanted, Math.sqrt(MAX_PIXELS / (plain.width * plain.height)));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  // pdf.js draws on any canvas; its types only know those of a document.
  await page.render({ canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D, viewport }).promise;
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
