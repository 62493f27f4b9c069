/** Reader and detector joined: file → what is in it, without its text. Runs in the reader, never in a messenger's page. */
import { weightier } from './attachments/outcome';
import { type ReadOptions, readAttachment } from './attachments/read-attachment';
import type { Finding } from './detect/finding';
import { inspect as inspectText } from './inspect';
import type { FileReport } from './inspect-file/report';
import { Summary } from './inspect-file/summary';

export type { FileFinding, FileNote, FileReport } from './inspect-file/report';

export interface InspectOptions extends ReadOptions {
  /** Another eye than our own alone: what policy looks for and allows. */
  inspect?: (text: string) => Finding[];
  /** Called about ten times a second with what is known so far. */
  onProgress?: (soFar: FileReport) => void;
  /** When the verdict can no longer change, reading ends after this time. */
  certainAfterMs?: number;
}

/** Large tables are told apart early; of what is read soon anyway the person sees the whole. */
const CERTAIN_AFTER_MS = 1500;
const CERTAIN_AFTER_LARGE_MS = 700;
const LARGE_BYTES = 24 * 1024 * 1024;
const PROGRESS_EVERY_MS = 100;

/**
 * Finds personal data in a file and in the files inside it. Never throws.
 * @returns findings by type with one masked sample each; never the text
 */
export async function inspectFile(file: File, options: InspectOptions = {}): Promise<FileReport> {
  const { inspect = inspectText } = options;
  const summary = new Summary();
  const startedAt = performance.now();
  const certainAfterMs =
    options.certainAfterMs ?? (file.size > LARGE_BYTES ? CERTAIN_AFTER_LARGE_MS : CERTAIN_AFTER_MS);
  let toldAt = startedAt;
  summary.add({ text: file.name, where: { part: 'file-name' } }, inspect(file.name).filter(isNotSecret));
  const reading = readAttachment(file, file.name, options);
  for await (const piece of reading) {
    summary.add(piece, piece.where.position ? [] : inspect(piece.text));
    const now = performance.now();
    if (now - toldAt > PROGRESS_EVERY_MS) {
      toldAt = now;
      options.onProgress?.(summary.report('partly-read'));
    }
    if (now - startedAt > certainAfterMs && summary.isCertain)
      return summary.report(weightier(reading.outcome, 'partly-read'));
  }
  return summary.report(reading.outcome);
}

/** Whether a file is or holds a secret is told by its content; `public.pem` is no key, and `pw.zip` no password. */
function isNotSecret({ type }: Finding): boolean {
  return type !== 'eds-key' && type !== 'password' && type !== 'one-time-code';
}
