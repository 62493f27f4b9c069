/** PDF through pdf.js: text, forms, annotations, properties, attached files; pages that are pictures go to recognition. */
import { openPdf, type PdfDocument, type PdfPage } from './pdf-engine';
import { linesOf } from './pdf-lines';
import type { Piece } from './piece';
import { cut } from './read-text';
import { type Job, place, type Reader } from './reader';
import { bytesOf, sourceOfBytes } from './source';

/** Fewer letters than this on a page with a picture: it is a scan, perhaps with a stamp of the scanner. */
const SCAN_BELOW_CHARACTERS = 40;

export const readPdf: Reader = async function* (source, job) {
  const pdf = await openPdf(await bytesOf(source, job.budget), job.assets);
  try {
    yield* readProperties(pdf, job);
    for (let number = 1; number <= pdf.numPages; number++) {
      job.budget.checkTime();
      yield* readPage(await pdf.getPage(number), number, job);
    }
    for (const { filename, content } of await attachmentsOf(pdf)) {
      yield { text: `${filename}\n`, where: place(job, 'file-name') };
      yield* job.nested(sourceOfBytes(content, filename));
    }
  } finally {
    await pdf.loadingTask.destroy();
  }
};

async function* readPage(page: PdfPage, number: number, job: Job): AsyncGenerator<Piece> {
  const text = await textOf(page);
  if (text.trim() !== '') yield* cut(text, place(job, 'page', { page: number }));
  const marks = await annotationsOf(page);
  if (marks.form !== '') yield { text: marks.form, where: place(job, 'form', { page: number }) };
  if (marks.notes !== '') yield { text: marks.notes, where: place(job, 'annotation', { page: number }) };
  const hasText = text.replace(/\s/g, '').length >= SCAN_BELOW_CHARACTERS;
  yield* readPictures(page, number, hasText, job);
  page.cleanup();
}

async function* readPictures(page: PdfPage, number: number, hasText: boolean, job: Job): AsyncGenerator<Piece> {
  const { needsRecognition, renderPage } = await import('./pdf-scan');
  if (!(await needsRecognition(page, hasText))) return;
  if (!job.assets || !job.budget.countPicture()) return job.leftOut('partly-read');
  const picture = await renderPage(page);
  const { readPixels } = await import('./read-picture');
  yield* readPixels(picture, place(job, 'picture', { page: number }), job);
}

async function textOf(page: PdfPage): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  return linesOf(items.flatMap((item) => ('str' in item ? [item] : [])));
}

async function annotationsOf(page: PdfPage): Promise<{ form: string; notes: string }> {
  let form = '';
  let notes = '';
  for (const mark of await page.getAnnotations()) {
    const { fieldName, fieldValue, alternativeText, contentsObj, titleObj, url, richText } = mark;
    if (fieldName !== undefined || fieldValue !== undefined) {
      const value = Array.isArray(fieldValue) ? fieldValue.join(', ') : (fieldValue ?? '');
      if (value !== '' && value !== 'Off') form += `${alternativeText ?? ''} ${fieldName ?? ''}: ${value}\n`;
    } else notes += lines(titleObj?.str, contentsObj?.str, richText?.str, url);
  }
  return { form, notes };
}

async function* readProperties(pdf: PdfDocument, job: Job): AsyncGenerator<Piece> {
  const { info } = await pdf.getMetadata();
  let text = '';
  for (const [key, value] of Object.entries(info)) {
    if (
      typeof value === 'string' &&
      !/^(?:PDFFormatVersion|.*Date|Producer|Creator|EncryptFilterName|Language)$/.test(key)
    )
      text += `${key}: ${value}\n`;
    else if (key === 'Custom' && typeof value === 'object' && value !== null)
      for (const [name, own] of Object.entries(value)) text += `${name}: ${own}\n`;
  }
  text += titlesOf(await pdf.getOutline());
  if (text !== '') yield { text, where: place(job, 'property') };
}

interface OutlineNode {
  title: string;
  items: OutlineNode[];
}

function titlesOf(outline: readonly OutlineNode[] | null, depth = 0): string {
  if (!outline || depth > 20) return '';
  return outline.map(({ title, items }) => `${title}\n${titlesOf(items, depth + 1)}`).join('');
}

async function attachmentsOf(pdf: PdfDocument): Promise<{ filename: string; content: Uint8Array }[]> {
  const files: { filename: string; content: Uint8Array }[] = [];
  for (const [id, { filename }] of (await pdf.getAttachments()) ?? []) {
    const content: unknown = await pdf.getAttachmentContent(id);
    if (content instanceof Uint8Array) files.push({ filename, content });
  }
  return files;
}

function lines(...texts: (string | undefined)[]): string {
  return texts.map((text) => (text ? `${text}\n` : '')).join('');
}
