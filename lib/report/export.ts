/** The journal by hand: the whole of it in one of four formats, in pieces that fit into memory. */
import { type Entry, GENESIS } from '../journal/chain';
import { entriesUpTo, readEnds } from '../journal/journal';
import { cefLines } from './cef';
import { csvLines } from './csv';
import { ecsLines } from './ecs';
import { jsonLines } from './jsonl';

export const EXPORT_FORMATS = ['jsonl', 'csv', 'ecs', 'cef'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const PIECE = 500;

/** @param version of the extension */
export async function* exportJournal(format: ExportFormat, version: string): AsyncGenerator<string> {
  const { from, head } = await readEnds();
  let entries: Entry[] = [];
  let isFirst = true;
  const piece = () => {
    const lines = [...linesOf(format, entries, version, from, head)];
    // Two formats begin with a header, which must not be repeated.
    const hasHeader = format === 'jsonl' || format === 'csv';
    const text = (isFirst || !hasHeader ? lines : lines.slice(1)).join('');
    isFirst = false;
    entries = [];
    return text;
  };
  for await (const entry of entriesUpTo(head.seq)) {
    entries.push(entry);
    if (entries.length === PIECE) yield piece();
  }
  if (isFirst || entries.length > 0) yield piece();
}

function linesOf(format: ExportFormat, entries: Entry[], version: string, from = GENESIS, head = GENESIS) {
  switch (format) {
    case 'jsonl':
      return jsonLines(entries, from, head);
    case 'csv':
      return csvLines(entries);
    case 'ecs':
      return ecsLines(entries);
    case 'cef':
      return cefLines(entries, version);
  }
}
