/** Workbooks, ECMA-376 part 1 section 18: sheets row by row, hidden ones too, comments, headers, cached formula values. */
import { DocumentFlow } from './document-flow';
import { parseMarkup } from './markup';
import { readAllText, readPackageParts } from './office-package';
import { Unreadable } from './outcome';
import type { Piece } from './piece';
import type { PackageReader } from './read-zip';
import { type Job, place } from './reader';
import { type NumberStyle, styleOf } from './spreadsheet-values';
import { SheetHandler, type Workbook } from './xlsx-sheet';
import type { ZipMember } from './zip-directory';

/** Characters of shared strings held in memory. */
const MAX_SHARED_CHARACTERS = 64 * 1024 * 1024;

export const readXlsx: PackageReader = async function* (members, job) {
  const find = (pattern: RegExp) => members.find(({ name }) => pattern.test(name));
  const sheets = await readSheetNames(find(/^xl\/workbook\.xml$/i), job);
  const targets = await readTargets(find(/^xl\/_rels\/workbook\.xml\.rels$/i), job);
  const workbook: Workbook = {
    strings: await readSharedStrings(find(/^xl\/sharedStrings\.xml$/i), job),
    styles: await readStyles(find(/^xl\/styles\.xml$/i), job),
    is1904: sheets.is1904,
  };
  for (const member of members) {
    if (!/^xl\/(?:worksheets|chartsheets|dialogsheets|macrosheets)\/[^/]+\.xml$/i.test(member.name)) continue;
    const sheet = sheets.byId.get(targets.get(member.name.toLowerCase()) ?? '');
    yield* readSheet(member, sheet ?? { name: '', isHidden: true }, workbook, job);
  }
  yield* readSideParts(members, sheets.definedNames, job);
  yield* readPackageParts(members, job);
};

async function* readSheet(member: ZipMember, sheet: Sheet, workbook: Workbook, job: Job): AsyncGenerator<Piece> {
  const where = place(job, 'sheet', { name: sheet.name, ...(sheet.isHidden ? { isHidden: true } : {}) });
  const handler = new SheetHandler(where, workbook);
  for await (const _ of parseMarkup(member, handler, job.budget)) yield* handler.take();
  yield* handler.finish();
}

async function* readSideParts(members: readonly ZipMember[], names: string, job: Job): AsyncGenerator<Piece> {
  for (const member of members) {
    if (/^xl\/(?:comments[^/]*|threadedComments\/[^/]+|comments\/[^/]+)\.xml$/i.test(member.name)) {
      for await (const piece of readAllText(member, job)) yield { ...piece, where: place(job, 'comment') };
    } else if (/^xl\/drawings\/drawing\d+\.xml$/i.test(member.name)) yield* readDrawing(member, job);
    else if (/^xl\/(?:externalLinks|pivotCache)\/[^/]+\.xml$/i.test(member.name)) yield* readCachedValues(member, job);
  }
  if (names !== '') yield { text: names, where: place(job, 'property') };
}

/** Text boxes, shapes and the alternative text of pictures. */
async function* readDrawing(member: ZipMember, job: Job): AsyncGenerator<Piece> {
  const flow = new DocumentFlow(place(job, 'body'));
  let isText = false;
  const handler = {
    open(name: string, { title, descr }: Record<string, string>) {
      if (name === 'a:t') isText = true;
      if (name === 'xdr:cNvPr') flow.text([title, descr].filter(Boolean).join('\n'));
    },
    close(name: string) {
      if (name === 'a:t') isText = false;
      if (name === 'a:p' || name === 'xdr:cNvPr') flow.endParagraph();
    },
    text: (text: string) => (isText ? flow.text(text) : undefined),
  };
  for await (const _ of parseMarkup(member, handler, job.budget)) yield* flow.take();
  yield* flow.finish();
}

/** A pivot table remembers its rows, an external link the cells it has seen: values stand in attributes `v`. */
async function* readCachedValues(member: ZipMember, job: Job): AsyncGenerator<Piece> {
  const flow = new DocumentFlow({ ...place(job, 'sheet', { isHidden: true }) });
  const handler = {
    open(_: string, { v }: Record<string, string>) {
      if (v) flow.text(`${v}\t`);
    },
    close: (name: string) => (/^(?:r|row|sharedItems|s|n)$/.test(name) ? flow.endParagraph() : undefined),
    text: (text: string) => flow.text(text),
  };
  for await (const _ of parseMarkup(member, handler, job.budget)) yield* flow.take();
  yield* flow.finish();
}

interface Sheet {
  name: string;
  isHidden: boolean;
}

async function readSheetNames(member: ZipMember | undefined, job: Job) {
  const byId = new Map<string, Sheet>();
  let is1904 = false;
  let definedNames = '';
  let isName = false;
  const handler = {
    open(name: string, attributes: Record<string, string>) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      isName = name === 'definedName';
      if (name !== 'sheet') return;
      const isHidden = attributes.state !== undefined && attributes.state !== 'visible';
      byId.set(attributes['r:id'] ?? '', { name: attributes.name ?? '', isHidden });
      definedNames += `${attributes.name ?? ''}\n`;
    },
    close: () => undefined,
    text: (text: string) => {
      if (isName && !text.includes('!')) definedNames += `${text}\n`;
    },
  };
  if (member) for await (const _ of parseMarkup(member, handler, job.budget));
  return { byId, is1904, definedNames };
}

/** Path of each sheet's part → its relationship id. */
async function readTargets(member: ZipMember | undefined, job: Job): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const handler = {
    open(_: string, { Id, Target }: Record<string, string>) {
      if (!Id || !Target) return;
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      targets.set(path.toLowerCase(), Id);
    },
    close: () => undefined,
    text: () => undefined,
  };
  if (member) for await (const _ of parseMarkup(member, handler, job.budget));
  return targets;
}

async function readSharedStrings(member: ZipMember | undefined, job: Job): Promise<string[]> {
  const strings: string[] = [];
  let characters = 0;
  let current = '';
  let isText = false;
  let isPhonetic = false;
  const handler = {
    open(name: string) {
      if (name === 'si') current = '';
      else if (name === 't') isText = !isPhonetic;
      else if (name === 'rPh') isPhonetic = true;
    },
    close(name: string) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') {
        characters += current.length;
        if (characters > MAX_SHARED_CHARACTERS) throw new Unreadable('too-large');
        strings.push(current);
      }
    },
    text(text: string) {
      if (isText) current += text;
    },
  };
  if (member) for await (const _ of parseMarkup(member, handler, job.budget));
  return strings;
}

async function readStyles(member: ZipMember | undefined, job: Job): Promise<NumberStyle[]> {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isCellFormats = false;
  const handler = {
    open(name: string, attributes: Record<string, string>) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') isCellFormats = true;
      else if (name === 'xf' && isCellFormats) {
        const id = Number(attributes.numFmtId);
        styles.push(styleOf(id, codes.get(id)));
      }
    },
    close(name: string) {
      if (name === 'cellXfs') isCellFormats = false;
    },
    text: () => undefined,
  };
  if (member) for await (const _ of parseMarkup(member, handler, job.budget));
  return styles;
}
