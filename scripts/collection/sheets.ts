/** Workbooks and slides: rows in every place they can stand, in every format LibreOffice writes. */
import { writeFileSync } from 'node:fs';
import type { FileNote } from '../../lib/inspect-file/report';
import { converted, plan } from './office';
import { ANNA, CLEAN_SENTENCE, PRICES, SENTENCE, TABLE, YOUNG_IIN } from './people';
import type { Recipe } from './recipe';

const NAMES = ['office', 'text', 'style', 'table', 'presentation', 'meta', 'number'];
const HEAD = `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMES.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'number' ? 'datastyle' : name}:1.0"`).join(' ')} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"`;

const text = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const number = (value: string) =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const rows = (table: readonly (readonly string[])[], cell = text) =>
  table.map((line) => row(line.map((value, i) => (i === 2 ? cell(value) : text(value))).join(''))).join('');
const sheet = (name: string, content: string, style = '') =>
  `<table:table table:name="${name}" ${style}>${content}</table:table>`;
const prices = sheet('Прайс', rows(PRICES));

interface Place {
  tables: string;
  masters?: string;
  holds?: boolean;
  notes?: FileNote['kind'][];
}

const SHEETS: Record<string, Place> = {
  text: { tables: sheet('Список', rows(TABLE)), notes: ['rows'] },
  numbers: {
    tables: sheet(
      'Список',
      rows(TABLE, (value) => (/^\d+$/.test(value) ? number(value) : text(value))),
    ),
    notes: ['rows'],
  },
  zeros: {
    tables: sheet('Список', row(text('ФИО') + text('ИИН')) + row(text(ANNA.name) + number(String(Number(YOUNG_IIN))))),
  },
  formula: {
    tables: sheet(
      'Расчёт',
      row(text('ФИО') + text('ИИН')) +
        row(
          `${text(ANNA.name)}<table:table-cell table:formula="of:=&quot;${ANNA.iin.slice(0, 6)}&quot;&amp;&quot;${ANNA.iin.slice(6)}&quot;" office:value-type="string" office:string-value="${ANNA.iin}"><text:p>${ANNA.iin}</text:p></table:table-cell>`,
        ),
    ),
  },
  'hidden-sheet': {
    tables: prices + sheet('Зарплата', rows(TABLE), 'table:style-name="HT"'),
    notes: ['hidden-sheet', 'rows'],
  },
  'hidden-row': {
    tables: sheet('Лист', rows(PRICES) + row(text('ИИН') + text(ANNA.iin), 'table:visibility="collapse"')),
  },
  comment: {
    tables: sheet(
      'Лист',
      row(
        `<table:table-cell office:value-type="string"><office:annotation><text:p>${SENTENCE}</text:p></office:annotation><text:p>Итого</text:p></table:table-cell>`,
      ),
    ),
    notes: ['comments'],
  },
  header: {
    tables: prices,
    masters: `<style:header><style:region-left><text:p>ИИН ${ANNA.iin}</text:p></style:region-left></style:header>`,
  },
  clean: { tables: prices, holds: false },
};

export function sheets(): Recipe[] {
  return ['xlsx', 'ods', 'xls'].flatMap((format) =>
    // The old format is written without the text a formula gave.
    Object.entries(SHEETS)
      .filter(([place]) => format !== 'xls' || place !== 'formula')
      .map(([place, { tables, masters = '', holds = true, notes }]) => {
        const source = `sheet-${place}.fods`;
        plan(workbook(tables, masters), source, format);
        return {
          file: `sheet-${place}.${format}`,
          madeBy: 'LibreOffice',
          holds: holds ? ['iin' as const] : [],
          ...(notes ? { notes } : {}),
          make: (path: string) => writeFileSync(path, converted(source, format)),
        };
      }),
  );
}

function workbook(tables: string, masters: string): string {
  return `${HEAD} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles><style:style style:name="HT" style:family="table"><style:table-properties table:display="false"/></style:style><style:page-layout style:name="L"><style:header-style/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="L">${masters}</style:master-page></office:master-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document>`;
}

const frame = (content: string) =>
  `<draw:frame svg:width="20cm" svg:height="3cm" svg:x="2cm" svg:y="3cm"><draw:text-box><text:p>${content}</text:p></draw:text-box></draw:frame>`;
const page = (content: string, style = '') =>
  `<draw:page draw:name="p" draw:master-page-name="M" ${style}>${content}</draw:page>`;
const SLIDES: Record<string, string> = {
  body: page(frame(SENTENCE)),
  notes: page(
    `${frame(CLEAN_SENTENCE)}<presentation:notes><draw:page-thumbnail svg:width="10cm" svg:height="8cm" svg:x="1cm" svg:y="1cm"/><draw:frame presentation:class="notes" svg:width="16cm" svg:height="8cm" svg:x="2cm" svg:y="12cm"><draw:text-box><text:p>${SENTENCE}</text:p></draw:text-box></draw:frame></presentation:notes>`,
  ),
  hidden: page(frame(CLEAN_SENTENCE)) + page(frame(SENTENCE), 'draw:style-name="HP"'),
  clean: page(frame(CLEAN_SENTENCE)),
};

export function slides(): Recipe[] {
  return ['pptx', 'odp', 'ppt'].flatMap((format) =>
    Object.entries(SLIDES).map(([place, pages]) => {
      const source = `slides-${place}.fodp`;
      plan(presentation(pages), source, format);
      return {
        file: `slides-${place}.${format}`,
        madeBy: 'LibreOffice',
        holds: place === 'clean' ? [] : ['iin' as const],
        make: (path: string) => writeFileSync(path, converted(source, format)),
      };
    }),
  );
}

function presentation(pages: string): string {
  return `${HEAD} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation"><office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="28cm" fo:page-height="21cm"/></style:page-layout><style:style style:name="HP" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style></office:automatic-styles><office:master-styles><style:master-page style:name="M" style:page-layout-name="L"/></office:master-styles><office:body><office:presentation>${pages}</office:presentation></office:body></office:document>`;
}
