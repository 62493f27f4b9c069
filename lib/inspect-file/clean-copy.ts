/** A copy of a file without what was found in it, read again before anybody is offered it. */
import { cleanDocx, cleanText, cleanXlsx, type Mask } from '../attachments/clean-documents';
import { cleanPicture } from '../attachments/clean-picture';
import { DEFAULT_LIMITS } from '../attachments/limits';
import type { Assets } from '../attachments/reader';
import { recognise } from '../attachments/recognise';
import { bytesAt } from '../attachments/source';
import type { Finding } from '../detect/finding';
import { inspect } from '../inspect';
import { type InspectOptions, inspectFile } from '../inspect-file';

/** What is to be found in a text. */
type Eye = NonNullable<InspectOptions['inspect']>;

/**
 * @returns the copy, or undefined: the format cannot be cleaned, or the copy was read and something was still in it
 */
export async function cleanCopy(file: File, assets: Assets, eye: Eye = inspect): Promise<File | undefined> {
  if (file.size > DEFAULT_LIMITS.wholeBytes) return undefined;
  try {
    const cleaned = await clean(file, assets, eye);
    if (!cleaned) return undefined;
    const copy = new File([cleaned.content], cleaned.name);
    const report = await inspectFile(copy, { assets, inspect: eye });
    const isClean = report.outcome === 'read' && report.findings.every(({ level }) => level === 'low');
    return isClean ? copy : undefined;
  } catch {
    return undefined; // no copy is better than a doubtful one
  }
}

async function clean(file: File, assets: Assets, eye: Eye): Promise<{ content: Blob; name: string } | undefined> {
  const mask: Mask = (text) => maskAll(text, eye);
  const name = maskName(file.name, eye);
  switch (recognise(await bytesAt(file, 0, 65_536))) {
    case 'text':
      return { content: await cleanText(file, mask), name };
    case 'zip':
      if (/\.docx$/i.test(file.name)) return { content: await cleanDocx(file, mask), name };
      return /\.xlsx$/i.test(file.name) ? { content: await cleanXlsx(file, mask), name } : undefined;
    case 'picture':
      return { content: await cleanPicture(file, mask, assets), name: name.replace(/\.\w+$/, '.jpg') };
    default:
      return undefined;
  }
}

/** Every letter and digit of everything found: a copy is sent to be looked at, not to be guessed from. */
function maskAll(text: string, eye: Eye): string {
  let masked = text;
  for (const finding of eye(text)) {
    const { start, end } = finding;
    const found = text.slice(start, end);
    if (isOneWord(finding, found)) continue;
    const hidden = found.replace(/[\p{L}\p{N}]/gu, (letter) => '•'.repeat(letter.length));
    masked = masked.slice(0, start) + hidden + masked.slice(end);
  }
  return masked;
}

/** A word by itself that only might be a name: «Телефон» over a column. */
function isOneWord({ type, level }: Finding, found: string): boolean {
  return type === 'person-name' && level === 'low' && !/\s/.test(found);
}

/** The extension stays, and so do words that only might be a name. */
function maskName(name: string, eye: Eye): string {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const isTelling = eye(stem).some(({ level }) => level !== 'low');
  return isTelling ? maskAll(stem, eye) + name.slice(stem.length) : name;
}
