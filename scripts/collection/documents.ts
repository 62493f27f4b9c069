/** Texts: the same sentence in every place of a document, in every format LibreOffice writes. */
import { writeFileSync } from 'node:fs';
import type { FileNote } from '../../lib/inspect-file/report';
import { converted, plan } from './office';
import { ANNA, CLEAN_SENTENCE, SENTENCE, TABLE } from './people';
import type { Recipe } from './recipe';

interface Places {
  body?: string;
  masters?: string;
  meta?: string;
}

const half = SENTENCE.indexOf(ANNA.iin) + 5;
const P = (text: string) => `<text:p text:style-name="P">${text}</text:p>`;
const change = (kind: 'insertion' | 'deletion', content: string) =>
  `<text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:${kind}><office:change-info><dc:creator>Редактор</dc:creator><dc:date>2026-03-01T10:00:00</dc:date></office:change-info>${content}</text:${kind}></text:changed-region></text:tracked-changes>`;

/** Where the sentence stands → the document's source. */
const PLACES: Record<string, Places> = {
  body: { body: P(SENTENCE) },
  split: {
    body: `<text:p>${SENTENCE.slice(0, half)}<text:span text:style-name="B">${SENTENCE.slice(half, half + 4)}</text:span><text:span text:style-name="I">${SENTENCE.slice(half + 4)}</text:span></text:p>`,
  },
  table: { body: tableOf(TABLE) },
  header: { masters: `<style:header>${P(SENTENCE)}</style:header>`, body: P(CLEAN_SENTENCE) },
  footer: { masters: `<style:footer>${P(SENTENCE)}</style:footer>`, body: P(CLEAN_SENTENCE) },
  footnote: { body: noteOf('footnote') },
  endnote: { body: noteOf('endnote') },
  comment: {
    body: `<text:p>${CLEAN_SENTENCE}<office:annotation><dc:creator>Редактор</dc:creator><dc:date>2026-03-01T10:00:00</dc:date>${P(SENTENCE)}</office:annotation></text:p>`,
  },
  inserted: {
    body: `${change('insertion', '')}<text:p>${CLEAN_SENTENCE} <text:change-start text:change-id="c1"/>${SENTENCE}<text:change-end text:change-id="c1"/></text:p>`,
  },
  deleted: {
    body: `${change('deletion', P(SENTENCE))}<text:p>${CLEAN_SENTENCE} <text:change text:change-id="c1"/></text:p>`,
  },
  hidden: { body: `<text:p>${CLEAN_SENTENCE} <text:span text:style-name="H">${SENTENCE}</text:span></text:p>` },
  box: {
    body: `<text:p>${CLEAN_SENTENCE}<draw:frame draw:name="f" text:anchor-type="paragraph" svg:width="8cm" svg:height="3cm"><draw:text-box>${P(SENTENCE)}</draw:text-box></draw:frame></text:p>`,
  },
  title: { body: P(CLEAN_SENTENCE), meta: `<dc:title>${SENTENCE}</dc:title>` },
  clean: { body: `<text:h>Күн тәртібі</text:h>${P(CLEAN_SENTENCE)}` },
};

const NOTES: Record<string, FileNote['kind'][]> = {
  comment: ['comments'],
  deleted: ['deleted-text'],
  hidden: ['hidden-text'],
  title: ['properties'],
  table: ['rows'],
};
/** Formats in which the program really keeps the text in that place. */
const FORMATS: Record<string, string[]> = {
  docx: Object.keys(PLACES),
  odt: Object.keys(PLACES),
  doc: Object.keys(PLACES),
  rtf: Object.keys(PLACES),
  pdf: ['body', 'split', 'table', 'header', 'footnote', 'title', 'clean'],
  html: ['body', 'table', 'clean'],
};
/** What a format does not tell apart. */
const UNTOLD: Record<string, string[]> = {
  doc: ['comment', 'deleted', 'hidden'],
  pdf: ['table'],
};

export function documents(): Recipe[] {
  return Object.entries(FORMATS).flatMap(([format, places]) =>
    places.map((place) => {
      const source = `text-${place}.fodt`;
      plan(flat(PLACES[place] ?? {}), source, format);
      const notes = UNTOLD[format]?.includes(place) ? undefined : NOTES[place];
      return {
        file: `text-${place}.${format}`,
        madeBy: 'LibreOffice',
        holds: place === 'clean' ? [] : ['iin' as const],
        ...(notes && format !== 'html' ? { notes } : {}),
        make: (path: string) => writeFileSync(path, converted(source, format)),
      };
    }),
  );
}

function flat({ body = '', masters = '', meta = '' }: Places): string {
  const names = ['office', 'text', 'style', 'table', 'draw', 'meta'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${names.join(' ')} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta>${meta}</office:meta>
<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style><style:page-layout style:name="L"><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">${masters}</style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}

function noteOf(kind: 'footnote' | 'endnote'): string {
  return `<text:p>${CLEAN_SENTENCE}<text:note text:id="n1" text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${P(SENTENCE)}</text:note-body></text:note></text:p>`;
}

function tableOf(rows: readonly string[][]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<table:table-cell office:value-type="string">${P(cell)}</table:table-cell>`).join('');
  return `<table:table table:name="T"><table:table-column table:number-columns-repeated="4"/>${rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('')}</table:table>`;
}
