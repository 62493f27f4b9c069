/** Pages of a PDF that are pictures → pixels, for recognition. */
import type { PdfPage } from './pdf-engine';
import type { Pixels } from './pixels';

/** Dots per inch that recognition likes; a page's own unit is 1/72 inch. */
const DOTS_PER_INCH = 200;
const MAX_PIXELS = 6_000_000;
const MANY_STROKES = 200;

/** Smaller pictures on a page with text are logos and lines. */
const LARGE_WIDTH = 400;
const LARGE_HEIGHT = 220;

/**
 * Whether there is something on the page that only recognition can read: on a page without text any picture, or so many
 * strokes that they may be letters; beside text only a picture with room for a card.
 */
export async function needsRecognition(page: PdfPage, hasText: boolean): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const masks = [OPS.paintImageMaskXObject, OPS.paintImageMaskXObjectGroup, OPS.paintImageMaskXObjectRepeat];
  const inline = [OPS.paintInlineImageXObject, OPS.paintInlineImageXObjectGroup];
  const painting = new Set<number>([OPS.paintImageXObject, OPS.paintImageXObjectRepeat, ...masks, ...inline]);
  let strokes = 0;
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.constructPath) strokes++;
    if (!painting.has(operator)) continue;
    if (!hasText) return true;
    // Name, width, height; what is painted without them is not looked at beside text.
    const [, width, height]: unknown[] = argsArray[index] ?? [];
    if (Number(width) >= LARGE_WIDTH && Number(height) >= LARGE_HEIGHT) return true;
  }
  return !hasText && strokes > MANY_STROKES;
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
