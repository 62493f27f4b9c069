/** What the control words of rich text change: where text goes, in which code page, whether it is seen. */
import type { DocumentFlow } from './document-flow';
import { Unreadable } from './outcome';
import type { Part, Piece } from './piece';
import { type Job, place } from './reader';

interface Group {
  destination: 'flow' | 'nowhere' | 'picture' | 'binary';
  /** Opened a side text that ends with the group. */
  isAside: boolean;
  isProperty: boolean;
  isDeleted: boolean;
  isHidden: boolean;
  encoding: string;
  /** Characters that follow each \u for old programs. */
  skip: number;
}

const NOWHERE = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'listtable',
  'listoverridetable',
  'rsidtbl',
  'generator',
  'themedata',
  'colorschememapping',
  'latentstyles',
  'datastore',
  'xmlnstbl',
  'mmathPr',
  'revtbl',
  'filetbl',
  'panose',
  'pgptbl',
]);
const ASIDE: Record<string, Part> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'note',
  annotation: 'comment',
  info: 'property',
  userprops: 'property',
  shptxt: 'body',
  docvar: 'property',
  picprop: 'alternative-text',
  fldinst: 'link',
  wgrffmtfilter: 'property',
};
const CODE_PAGES: Record<number, string> = { 866: 'ibm866', 20866: 'koi8-r', 65001: 'utf-8', 437: 'ibm866' };
const CHARSETS: Record<number, string> = {
  0: 'windows-1252',
  204: 'windows-1251',
  162: 'windows-1254',
  238: 'windows-1250',
};
const MAX_DEPTH = 4000;

export class RtfState {
  readonly flow: DocumentFlow;
  /** Pictures and embedded objects in hexadecimal. */
  readonly binaries: string[] = [];
  readonly #job: Job;
  readonly #groups: Group[] = [];
  readonly #fonts = new Map<number, string>();
  #group: Group = {
    destination: 'flow',
    isAside: false,
    isProperty: false,
    isDeleted: false,
    isHidden: false,
    encoding: 'windows-1252',
    skip: 1,
  };
  #font = 0;
  #inFonts = false;
  #toSkip = 0;
  #bytes: number[] = [];
  #binary = '';
  #isOptional = false;
  #deleted = '';
  #hidden = '';
  #inTable = false;
  /** A paragraph has begun that has not said whether it is in a table. */
  #mayLeaveTable = false;

  constructor(flow: DocumentFlow, job: Job) {
    this.flow = flow;
    this.#job = job;
  }

  open(): void {
    this.#flushBytes();
    if (this.#groups.length > MAX_DEPTH) throw new Unreadable('too-deep');
    this.#groups.push(this.#group);
    this.#group = { ...this.#group, isAside: false };
    this.#isOptional = false;
  }

  close(): void {
    this.#flushBytes();
    if (this.#group.isAside) this.flow.close();
    else if (this.#group.isProperty) this.flow.endParagraph();
    if (this.#binary !== '') this.binaries.push(this.#binary);
    this.#binary = '';
    this.#group = this.#groups.pop() ?? this.#group;
    this.#toSkip = 0;
  }

  byte(value: number): void {
    if (this.#toSkip > 0) this.#toSkip--;
    else this.#bytes.push(value);
  }

  run(text: string): void {
    if (this.#group.destination === 'picture' || this.#group.destination === 'binary') {
      this.#binary += text.replace(/[^0-9a-f]/gi, '');
      return;
    }
    this.#flushBytes();
    const shown = text.slice(this.#toSkip);
    this.#toSkip = Math.max(0, this.#toSkip - text.length);
    this.#write(shown);
  }

  symbol(symbol: string): void {
    if (symbol === '*') this.#isOptional = true;
    else if (symbol === '~') this.#write(' ');
    else if (symbol === '_') this.#write('-');
    else if (symbol === '\n' || symbol === '\r') this.word('par', undefined);
    else if (/[\\{}]/.test(symbol)) this.#write(symbol);
  }

  word(word: string, number: number | undefined): void {
    if (word !== 'u') this.#flushBytes();
    if (NOWHERE.has(word)) {
      this.#group.destination = 'nowhere';
      this.#inFonts = word === 'fonttbl';
      return;
    }
    const aside = ASIDE[word];
    if (aside !== undefined) {
      this.#openAside(aside);
      return;
    }
    if (this.#isOptional && !/^(?:ud|shppict|objdata|bkmkstart|bkmkend|cs|atnid|atnauthor)$/.test(word)) {
      this.#isOptional = false;
      if (!/^(?:shpinst|nesttableprops|background|pnseclvl)$/.test(word)) this.#group.destination = 'nowhere';
      return;
    }
    this.#isOptional = false;
    if (!this.#layout(word)) this.#format(word, number);
  }

  *finish(): Generator<Piece> {
    this.#flushBytes();
    yield* this.flow.finish();
    if (this.#deleted !== '') yield { text: this.#deleted, where: place(this.#job, 'deleted') };
    if (this.#hidden !== '') yield { text: this.#hidden, where: place(this.#job, 'body', { isHidden: true }) };
  }

  #layout(word: string): boolean {
    switch (word) {
      case 'par':
      case 'line':
      case 'sect':
      case 'page':
        if (this.#inTable && word === 'par') this.#write(' ');
        else this.flow.endParagraph();
        return true;
      case 'pard':
        this.#mayLeaveTable = this.#inTable;
        return true;
      case 'intbl':
        this.#mayLeaveTable = false;
        if (!this.#inTable) this.flow.startTable();
        this.#inTable = true;
        return true;
      case 'cell':
      case 'nestcell':
        if (!this.#inTable) this.flow.startTable();
        this.#inTable = true;
        this.flow.endCell();
        return true;
      case 'row':
        this.flow.endRow();
        return true;
      case 'tab':
        this.#write(this.#inTable ? ' ' : '\t');
        return true;
      default:
        return false;
    }
  }

  #format(word: string, number: number | undefined): void {
    switch (word) {
      case 'u':
        this.#unicode(number ?? 0);
        return;
      case 'uc':
        this.#group.skip = number ?? 1;
        return;
      case 'ansicpg':
        this.#group.encoding = codePage(number ?? 1252);
        return;
      case 'f':
        this.#font = number ?? 0;
        if (!this.#inFonts || this.#group.destination !== 'nowhere')
          this.#group.encoding = this.#fonts.get(this.#font) ?? this.#group.encoding;
        return;
      case 'fcharset':
        if (CHARSETS[number ?? 0]) this.#fonts.set(this.#font, CHARSETS[number ?? 0] ?? 'windows-1252');
        return;
      case 'v':
        this.#group.isHidden = number !== 0;
        return;
      case 'deleted':
        this.#group.isDeleted = number !== 0;
        return;
      case 'plain':
        this.#group.isHidden = false;
        this.#group.isDeleted = false;
        return;
      case 'pict':
        this.#group.destination = 'picture';
        return;
      case 'objdata':
        this.#group.destination = 'binary';
        return;
      case 'emdash':
      case 'endash':
        this.#write('-');
    }
  }

  #unicode(code: number): void {
    this.#flushBytes();
    this.#write(String.fromCharCode(code & 0xffff));
    this.#toSkip = this.#group.skip;
  }

  #openAside(part: Part): void {
    this.#isOptional = false;
    this.#group.isAside = true;
    this.#group.isProperty = part === 'property';
    this.#group.destination = 'flow';
    this.flow.open(place(this.#job, part));
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const text = new TextDecoder(this.#group.encoding).decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
    this.#write(text);
  }

  #write(text: string): void {
    if (this.#group.destination !== 'flow') return;
    if (this.#mayLeaveTable && text.trim() !== '') {
      this.flow.endTable();
      this.#inTable = this.#mayLeaveTable = false;
    }
    if (this.#group.isDeleted) this.#deleted += text;
    else {
      this.flow.text(text);
      if (this.#group.isHidden) this.#hidden += text;
    }
  }
}

function codePage(number: number): string {
  return CODE_PAGES[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1251');
}
