/** OpenDocument texts, sheets and slides, ISO/IEC 26300: content, headers, notes, comments, tracked changes, hidden sheets. */
import { DocumentFlow } from './document-flow';
import { type MarkupHandler, parseMarkup } from './markup';
import { decodeAddress } from './office-package';
import { Unreadable } from './outcome';
import type { Part, Piece } from './piece';
import { bytesOfBase64 } from './read-markup';
import type { PackageReader } from './read-zip';
import { type Job, place, type Reader } from './reader';
import { bytesOf, type Source, sourceOfBytes } from './source';
import { numberOf } from './spreadsheet-values';
import { TablePieces } from './table-pieces';
import type { ZipMember } from './zip-directory';

export const readOdf: PackageReader = async function* (members, job) {
  await refuseEncrypted(members, job);
  for (const member of members) {
    const { name } = member;
    if (/(?:^|\/)content\.xml$/.test(name)) yield* readPart(member, 'body', job);
    else if (/(?:^|\/)styles\.xml$/.test(name)) yield* readPart(member, 'header', job);
    else if (name === 'meta.xml') yield* readPart(member, 'property', job);
    else if (!member.isFolder && isEmbedded(name)) yield* job.nested(member, !name.startsWith('Pictures/'));
  }
};

/** The same in one file of XML, as *.fodt, *.fods and *.fodp. */
export const readFlatOdf: Reader = (source, job) => readPart(source, 'body', job);

function isEmbedded(name: string): boolean {
  if (
    /^(?:META-INF|Configurations2|Thumbnails|Fonts|ObjectReplacements|layout-cache|mimetype|manifest\.rdf)/.test(name)
  )
    return false;
  return !/\.xml$|\.rdf$|\.(?:svm|emf|wmf)$/.test(name);
}

async function refuseEncrypted(members: readonly ZipMember[], job: Job): Promise<void> {
  const manifest = members.find(({ name }) => name === 'META-INF/manifest.xml');
  if (!manifest) return;
  const text = new TextDecoder().decode(await bytesOf(manifest, job.budget));
  if (/:encryption-data/.test(text)) throw new Unreadable('encrypted');
}

async function* readPart(member: Source, part: Part, job: Job): AsyncGenerator<Piece> {
  const handler = new OdfHandler(part, job);
  for await (const _ of parseMarkup(member, handler, job.budget)) yield* handler.take();
  yield* handler.finish();
  for (const base64 of handler.pictures) {
    const bytes = bytesOfBase64(base64);
    if (bytes) yield* job.nested(sourceOfBytes(bytes, 'picture'), false);
  }
}

const MAX_REPEATS = 256;

class OdfHandler implements MarkupHandler {
  /** In flat files only: base64. */
  readonly pictures: string[] = [];
  #picture: string | undefined;
  readonly #flow: DocumentFlow;
  readonly #job: Job;
  #isProperty: boolean;
  /** Automatic styles whose tables are not displayed. */
  readonly #hiddenStyles = new Set<string>();
  /** Text that is not displayed, once more by itself. */
  #hidden = '';
  /** For each open span: whether it is displayed. */
  readonly #spans: boolean[] = [];
  #style = '';
  #sheet: { rows: TablePieces; hidden: TablePieces } | undefined;
  /** Tables within tables: only the outermost makes rows. */
  #tables = 0;
  #isSpreadsheet = false;
  #isHiddenRow = false;
  #cells: string[] = [];
  #cell = '';
  #raw: string | undefined;
  #repeats = 1;
  /** Texts that stand aside: comments, notes, what was deleted. */
  #aside = 0;
  #property = '';

  constructor(part: Part, job: Job) {
    this.#flow = new DocumentFlow(place(job, part));
    this.#job = job;
    this.#isProperty = part === 'property';
  }

  open(name: string, attributes: Record<string, string>): void {
    switch (name) {
      case 'office:meta':
        this.#isProperty = true;
        return;
      case 'office:binary-data':
        this.#picture = '';
        return;
      case 'office:spreadsheet':
        this.#isSpreadsheet = true;
        return;
      case 'style:style':
        this.#style = attributes['style:name'] ?? '';
        return;
      case 'style:text-properties':
        if (attributes['text:display'] === 'none') this.#hiddenStyles.add(this.#style);
        return;
      case 'text:span':
        this.#spans.push(!this.#hiddenStyles.has(attributes['text:style-name'] ?? ''));
        return;
      case 'style:table-properties':
        if (attributes['table:display'] === 'false') this.#hiddenStyles.add(this.#style);
        return;
      case 'table:table':
        this.#openTable(attributes);
        return;
      case 'table:table-row':
        this.#isHiddenRow = /collapse|filter/.test(attributes['table:visibility'] ?? '');
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#openCell(attributes);
        return;
      case 'text:tab':
        this.#write('\t');
        return;
      case 'text:line-break':
        this.#write('\n');
        return;
      case 'text:s':
        this.#write(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 100)));
        return;
      default:
        this.#openOther(name, attributes);
    }
  }

  close(name: string): void {
    switch (name) {
      case 'office:meta':
        this.#isProperty = false;
        return;
      case 'office:binary-data':
        if (this.#picture) this.pictures.push(this.#picture);
        this.#picture = undefined;
        return;
      case 'text:p':
      case 'text:h':
      case 'svg:title':
      case 'svg:desc':
        if (this.#inCell) this.#cell += ' ';
        this.#flow.endParagraph();
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#closeCell();
        return;
      case 'text:span':
        this.#spans.pop();
        return;
      case 'table:table-row':
        this.#closeRow();
        return;
      case 'table:table':
        this.#closeTable();
        return;
      case 'office:annotation':
      case 'text:note':
      case 'text:deletion':
        this.#aside--;
        this.#flow.close();
    }
  }

  text(text: string): void {
    if (this.#picture !== undefined) {
      this.#picture += text;
      return;
    }
    if (text.trim() === '' && text.includes('\n')) return;
    if (this.#spans.includes(false)) this.#hidden += text;
    if (!this.#isProperty) {
      this.#write(text);
      return;
    }
    if (text.trim() !== '') {
      this.#flow.text(`${this.#property}: ${text.trim()}`);
      this.#flow.endParagraph();
    }
  }

  *take(): Generator<Piece> {
    yield* this.#flow.take();
    if (this.#sheet) yield* this.#takeRows();
  }

  *finish(): Generator<Piece> {
    this.#closeSheet();
    yield* this.#flow.finish();
    yield* this.#finished.splice(0);
    if (this.#hidden !== '') yield { text: this.#hidden, where: place(this.#job, 'body', { isHidden: true }) };
  }

  readonly #finished: Piece[] = [];

  *#takeRows(): Generator<Piece> {
    yield* this.#sheet?.rows.take() ?? [];
    yield* this.#sheet?.hidden.take() ?? [];
    yield* this.#finished.splice(0);
  }

  #openOther(name: string, attributes: Record<string, string>): void {
    switch (name) {
      case 'office:annotation':
        this.#openAside('comment');
        return;
      case 'text:note':
        this.#openAside('note');
        return;
      case 'text:deletion':
        this.#openAside('deleted');
        return;
      case 'text:hidden-text':
      case 'text:conditional-text':
        this.#write(`${attributes['text:string-value'] ?? attributes['text:string-value-if-true'] ?? ''} `);
        return;
      case 'text:a':
        if (attributes['xlink:href']?.includes('@')) this.#write(`${decodeAddress(attributes['xlink:href'])} `);
        return;
      case 'meta:user-defined':
        this.#property = attributes['meta:name'] ?? '';
        return;
      default:
        if (this.#isProperty) this.#property = name.slice(name.indexOf(':') + 1);
    }
  }

  get #inCell(): boolean {
    return this.#sheet !== undefined && this.#tables > 0 && this.#aside === 0;
  }

  #write(text: string): void {
    if (this.#inCell) this.#cell += text.replaceAll('\n', ' ');
    else this.#flow.text(text);
  }

  #openAside(part: Part): void {
    this.#aside++;
    this.#flow.open(place(this.#job, part));
  }

  #openTable(attributes: Record<string, string>): void {
    if (this.#tables++ > 0) return;
    const isHidden = this.#hiddenStyles.has(attributes['table:style-name'] ?? '');
    const part = this.#isSpreadsheet ? 'sheet' : 'table';
    const where = place(this.#job, part, { name: attributes['table:name'] ?? '', ...(isHidden ? { isHidden } : {}) });
    if (this.#isSpreadsheet && where.name) this.#finished.push({ text: `${where.name}\n`, where: { ...where } });
    this.#sheet = { rows: new TablePieces(where), hidden: new TablePieces({ ...where, isHidden: true }) };
  }

  #openCell(attributes: Record<string, string>): void {
    if (this.#tables !== 1) return;
    this.#cell = '';
    this.#repeats = Number(attributes['table:number-columns-repeated'] ?? 1) || 1;
    const value = attributes['office:value'];
    const isLongNumber = value !== undefined && /^\d{9,}$|e\+?1/i.test(value);
    this.#raw = isLongNumber && attributes['office:value-type'] !== 'date' ? numberOf(Number(value)) : undefined;
  }

  #closeCell(): void {
    if (this.#tables !== 1) return;
    const value = this.#raw ?? this.#cell.trim().replace(/[\t\n]+/g, ' ');
    const repeats = value === '' ? Math.min(this.#repeats, MAX_REPEATS) : Math.min(this.#repeats, 16);
    for (let i = 0; i < repeats; i++) this.#cells.push(value);
    this.#cell = '';
    this.#raw = undefined;
  }

  #closeRow(): void {
    if (this.#tables !== 1 || !this.#sheet) return;
    while (this.#cells.at(-1) === '') this.#cells.pop();
    (this.#isHiddenRow ? this.#sheet.hidden : this.#sheet.rows).addRow(this.#cells);
    this.#cells = [];
  }

  #closeTable(): void {
    if (--this.#tables === 0) this.#closeSheet();
  }

  #closeSheet(): void {
    if (!this.#sheet) return;
    this.#sheet.rows.flush();
    this.#sheet.hidden.flush();
    this.#finished.push(...this.#sheet.rows.take(), ...this.#sheet.hidden.take());
    this.#sheet = undefined;
  }
}
