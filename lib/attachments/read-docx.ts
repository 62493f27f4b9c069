/** Word documents, ECMA-376 part 1 section 17: body, headers, footers, notes, comments, tracked and hidden text. */
import { DocumentFlow } from './document-flow';
import { type MarkupHandler, parseMarkup } from './markup';
import { readPackageParts } from './office-package';
import type { Part, Piece } from './piece';
import type { PackageReader } from './read-zip';
import { type Job, place } from './reader';
import type { ZipMember } from './zip-directory';

const PARTS: readonly [RegExp, Part][] = [
  [/^word\/document\d*\.xml$/i, 'body'],
  [/^word\/header\d*\.xml$/i, 'header'],
  [/^word\/footer\d*\.xml$/i, 'footer'],
  [/^word\/(?:foot|end)notes\d*\.xml$/i, 'note'],
  [/^word\/comments\d*\.xml$/i, 'comment'],
  [/^word\/(?:glossary\/document|settings)\.xml$/i, 'property'],
];

export const readDocx: PackageReader = async function* (members, job) {
  for (const [pattern, part] of PARTS) {
    for (const member of members) if (pattern.test(member.name)) yield* readPart(member, part, job);
  }
  yield* readPackageParts(members, job);
};

async function* readPart(member: ZipMember, part: Part, job: Job): AsyncGenerator<Piece> {
  const word = new WordHandler(part, job);
  for await (const _ of parseMarkup(member, word, job.budget)) yield* word.flow.take();
  yield* word.finish();
}

class WordHandler implements MarkupHandler {
  readonly flow: DocumentFlow;
  readonly #job: Job;
  readonly #part: Part;
  #gathering: 'text' | 'deleted' | 'field' | undefined;
  /** Inside `mc:Fallback`: the same once more for old programs. */
  #fallbacks = 0;
  #movedFrom = 0;
  #runIsHidden = false;
  #inRunProperties = false;
  readonly #aside: Record<'deleted' | 'field' | 'alternative' | 'hidden' | 'variable', string> = {
    deleted: '',
    field: '',
    alternative: '',
    hidden: '',
    variable: '',
  };

  constructor(part: Part, job: Job) {
    this.flow = new DocumentFlow(place(job, part));
    this.#job = job;
    this.#part = part;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'mc:Fallback') this.#fallbacks++;
    if (this.#fallbacks > 0) return;
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#gathering = this.#movedFrom > 0 ? 'deleted' : 'text';
        return;
      case 'w:delText':
        this.#gathering = 'deleted';
        return;
      case 'w:instrText':
        this.#gathering = 'field';
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#inRunProperties ? undefined : this.flow.text('\t');
        return;
      case 'w:br':
      case 'w:cr':
        this.flow.text('\n');
        return;
      case 'w:noBreakHyphen':
        this.flow.text('-');
        return;
      default:
        this.#openOther(name, attributes);
    }
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.#fallbacks--;
    if (this.#fallbacks > 0) return;
    switch (name) {
      case 'w:t':
      case 'm:t':
      case 'w:delText':
      case 'w:instrText':
        this.#gathering = undefined;
        return;
      case 'w:p':
        this.#aside.deleted += this.#aside.deleted.endsWith('\n') || this.#aside.deleted === '' ? '' : '\n';
        this.#aside.hidden += this.#aside.hidden.endsWith('\n') || this.#aside.hidden === '' ? '' : '\n';
        this.flow.endParagraph();
        return;
      case 'w:tc':
        this.flow.endCell();
        return;
      case 'w:tr':
        this.flow.endRow();
        return;
      case 'w:tbl':
        this.flow.endTable();
        return;
      case 'w:txbxContent':
      case 'w:comment':
        this.flow.close();
        return;
      case 'w:moveFrom':
        this.#movedFrom--;
        return;
      case 'w:rPr':
      case 'w:pPr':
        this.#inRunProperties = false;
        return;
      case 'w:r':
        this.#runIsHidden = false;
        return;
    }
  }

  text(text: string): void {
    if (this.#gathering === undefined || this.#fallbacks > 0) return;
    if (this.#gathering !== 'text') {
      this.#aside[this.#gathering] += text;
      return;
    }
    this.flow.text(text);
    if (this.#runIsHidden) this.#aside.hidden += text;
  }

  *finish(): Generator<Piece> {
    yield* this.flow.finish();
    const { deleted, field, alternative, variable, hidden } = this.#aside;
    if (deleted.trim() !== '') yield { text: deleted, where: place(this.#job, 'deleted') };
    if (field.trim() !== '') yield { text: field, where: place(this.#job, 'link') };
    if (alternative !== '') yield { text: alternative, where: place(this.#job, 'alternative-text') };
    if (variable !== '') yield { text: variable, where: place(this.#job, 'property') };
    if (hidden.trim() !== '') yield { text: hidden, where: place(this.#job, this.#part, { isHidden: true }) };
  }

  #openOther(name: string, attributes: Record<string, string>): void {
    switch (name) {
      case 'w:tbl':
        this.flow.startTable();
        return;
      case 'w:txbxContent':
        this.flow.open(place(this.#job, this.#part));
        return;
      case 'w:comment':
        this.flow.open(place(this.#job, 'comment'));
        return;
      case 'w:moveFrom':
        this.#movedFrom++;
        return;
      case 'w:rPr':
      case 'w:pPr':
        this.#inRunProperties = true;
        return;
      case 'w:vanish':
      case 'w:webHidden':
        this.#runIsHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
        return;
      case 'wp:docPr':
      case 'v:shape':
      case 'pic:cNvPr':
        for (const key of ['title', 'descr', 'alt'] as const)
          if (attributes[key]) this.#aside.alternative += `${attributes[key]}\n`;
        return;
      case 'v:textpath': // WordArt, watermarks
        if (attributes.string) this.#aside.alternative += `${attributes.string}\n`;
        return;
      case 'w:docVar':
        this.#aside.variable += `${attributes['w:name'] ?? ''}: ${attributes['w:val'] ?? ''}\n`;
        return;
    }
  }
}
