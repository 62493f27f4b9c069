/** Copies of texts, Word documents and workbooks with values masked; where they cannot be masked in place, built anew. */
import { encodingOf } from './encoding';
import { Budget, DEFAULT_LIMITS } from './limits';
import { readAttachment } from './read-attachment';
import { bytesAt, bytesOf } from './source';
import { writeZip, type ZipEntry } from './write-zip';
import { readZipDirectory } from './zip-directory';

/** Text → the same number of characters, with what is to be hidden replaced. */
export type Mask = (text: string) => string;

const PIECE_LINES = 500;

/** Plain text and tables: UTF-8, whatever it was before; the header goes along with every piece that is judged. */
export async function cleanText(file: Blob, mask: Mask): Promise<Blob> {
  const bytes = await bytesAt(file, 0, file.size);
  const text = new TextDecoder(encodingOf(bytes.subarray(0, 65_536))).decode(bytes);
  const [header = '', ...lines] = text.split('\n');
  const parts = [mask(`${header}\n`)];
  for (let i = 0; i < lines.length; i += PIECE_LINES) {
    const piece = lines.slice(i, i + PIECE_LINES).join('\n');
    parts.push(mask(`${header}\n${piece}`).slice(header.length + 1), i + PIECE_LINES < lines.length ? '\n' : '');
  }
  return new Blob(['\uFEFF', ...parts]);
}

/** Masks the runs of a Word document where they stand; title, author and the like are emptied. */
export async function cleanDocx(file: Blob, mask: Mask): Promise<Blob> {
  const budget = new Budget(DEFAULT_LIMITS);
  const entries: ZipEntry[] = [];
  for (const member of await readZipDirectory(file, budget)) {
    if (member.isFolder) continue;
    const content = await bytesOf(member, budget);
    const isText = /^word\/(?:document|header|footer|footnotes|endnotes|comments)[^/]*\.xml$/i.test(member.name);
    const isProperties = /^docProps\/(?:core|custom)\.xml$/i.test(member.name);
    const change = isText ? (xml: string) => maskRuns(xml, mask) : isProperties ? emptyProperties : undefined;
    const changed = change ? new TextEncoder().encode(change(new TextDecoder().decode(content))) : content;
    entries.push({ name: member.name, content: changed });
  }
  return new Blob(await writeZip(entries));
}

function emptyProperties(xml: string): string {
  return xml.replace(/(<(?:dc|vt):\w+[^>]*>|<cp:(?:keywords|category|lastModifiedBy|contentStatus)[^>]*>)[^<]+/g, '$1');
}

interface Run {
  start: number;
  end: number;
  flowStart: number;
}

/** The texts of all runs as one flow, masked, and written back run by run; each table is a flow of its own. */
function maskRuns(xml: string, mask: Mask): string {
  const token = /<w:(?:t|delText|instrText)(?:\s[^>]*)?>([^<]*)<\/w:|<\/?w:tbl>|<\/w:(?:tc|tr|p)>|<w:(?:tab|br)\b/g;
  let flow = '';
  let runs: Run[] = [];
  let result = '';
  let done = 0;
  const flush = () => {
    const masked = mask(flow);
    for (const { start, end, flowStart } of runs) {
      const length = decodeXml(xml.slice(start, end)).length;
      result += xml.slice(done, start) + encodeXml(masked.slice(flowStart, flowStart + length));
      done = end;
    }
    flow = '';
    runs = [];
  };
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    const [found, text] = match;
    if (text !== undefined) {
      const start = match.index + found.indexOf('>') + 1;
      runs.push({ start, end: start + text.length, flowStart: flow.length });
      flow += decodeXml(text);
    } else if (/tbl>$/.test(found)) flush();
    else
      flow +=
        found === '</w:tc>' || /tab$/.test(found)
          ? '\t'
          : found === '</w:p>' && isInCell(xml, match.index)
            ? ' '
            : '\n';
  }
  flush();
  return result + xml.slice(done);
}

function isInCell(xml: string, at: number): boolean {
  return xml.startsWith('</w:tc>', at + '</w:p>'.length);
}

function decodeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

function encodeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A workbook built anew from the sheets that are shown: values, masked; no formulas, comments, hidden sheets or rows. */
export async function cleanXlsx(file: Blob, mask: Mask): Promise<Blob> {
  const sheets = new Map<string, string[]>();
  for await (const { text, where } of readAttachment(file, 'workbook')) {
    if (where.part !== 'sheet' || where.isHidden || where.path) continue;
    const known = sheets.get(where.name ?? '') ?? [];
    const lines = mask(text).trimEnd().split('\n');
    known.push(...(where.hasHeader && known.includes(lines[0] ?? '') ? lines.slice(1) : lines));
    sheets.set(where.name ?? '', known);
  }
  const names = [...sheets.keys()];
  const rows = [...sheets.values()];
  return new Blob(
    await writeZip(
      packageOf(
        names.map((name) => mask(name)),
        rows,
      ),
    ),
  );
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function packageOf(names: readonly string[], sheets: readonly string[][]): ZipEntry[] {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const each = (write: (name: string, number: number) => string) =>
    names.map((name, index) => write(encodeXml(name).replace(/"/g, '&quot;'), index + 1)).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${each((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
  };
  sheets.forEach((lines, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${SHEET}"><sheetData>${lines.map(rowOf).join('')}</sheetData></worksheet>`;
  });
  return Object.entries(files).map(([name, content]) => ({ name, content: new TextEncoder().encode(HEAD + content) }));
}

function rowOf(line: string): string {
  return `<row>${line.split('\t').map(cellOf).join('')}</row>`;
}

/** Numbers stay numbers as long as they come back the same. */
function cellOf(text: string): string {
  if (text === '') return '<c/>';
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text) && text.length <= 15) return `<c><v>${text}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${encodeXml(text)}</t></is></c>`;
}
