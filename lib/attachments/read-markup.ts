/** Web pages and XML: what is shown, and what is not (comments, hidden fields, attributes, scripts' data). */
import { DocumentFlow } from './document-flow';
import { type MarkupHandler, parseMarkup } from './markup';
import { decodeAddress } from './office-package';
import { type Job, place, type Reader } from './reader';
import { sourceOfBytes } from './source';

const BLOCK = new Set(
  'p div section article header footer main aside nav h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre form fieldset label legend option title figure figcaption caption address body'.split(
    ' ',
  ),
);
const SHOWN_ATTRIBUTES = ['alt', 'title', 'value', 'placeholder', 'content', 'aria-label'];

export const readHtml: Reader = async function* (source, job) {
  const pictures: string[] = [];
  const page = new PageHandler(job, pictures);
  for await (const _ of parseMarkup(source, page, job.budget, 'html')) yield* page.flow.take();
  yield* page.flow.finish();
  if (page.comments.trim() !== '') yield { text: page.comments, where: place(job, 'comment') };
  for (const address of pictures) {
    const bytes = bytesOfDataUrl(address);
    if (bytes) yield* job.nested(sourceOfBytes(bytes, 'picture'), false);
  }
};

class PageHandler implements MarkupHandler {
  readonly flow: DocumentFlow;
  comments = '';
  readonly #pictures: string[];
  #isStyle = false;

  constructor(job: Job, pictures: string[]) {
    this.flow = new DocumentFlow(place(job, 'body'));
    this.#pictures = pictures;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'style') this.#isStyle = true;
    else if (name === 'table') this.flow.startTable();
    else if (name === 'br' || name === 'hr') this.flow.text('\n');
    else if (BLOCK.has(name)) this.flow.endParagraph();
    if (name === 'input') this.flow.text(` ${attributes.name ?? ''}: `);
    for (const key of SHOWN_ATTRIBUTES) if (attributes[key]) this.flow.text(` ${attributes[key]} `);
    const address = attributes.href ?? attributes.src ?? '';
    if (/^(?:mailto|tel|sms):/i.test(address)) this.flow.text(` ${decodeAddress(address)} `);
    else if (/^data:image\//i.test(address)) this.#pictures.push(address);
  }

  close(name: string): void {
    if (name === 'style') this.#isStyle = false;
    else if (name === 'td' || name === 'th') this.flow.endCell();
    else if (name === 'tr') this.flow.endRow();
    else if (name === 'table') this.flow.endTable();
    else if (BLOCK.has(name)) this.flow.endParagraph();
  }

  text(text: string): void {
    if (!this.#isStyle) this.flow.text(text);
  }

  comment(text: string): void {
    this.comments += `${text}\n`;
  }
}

function bytesOfDataUrl(address: string): Uint8Array | undefined {
  const base64 = /^data:[^,]*;base64,([A-Za-z0-9+/=\s]+)/i.exec(address)?.[1];
  return base64 === undefined ? undefined : bytesOfBase64(base64);
}

/** @returns undefined for what is no base64 */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replace(/\s/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return undefined; // not base64 after all: nothing to look into
  }
}

/** `<iin>9203…</iin>` → `iin: 9203…`: the element's name is the word that explains the value. */
export const readXml: Reader = async function* (source, job) {
  const flow = new DocumentFlow(place(job, 'body'));
  let name = '';
  let isStarted = false;
  const handler: MarkupHandler = {
    open(element, attributes) {
      flow.endParagraph();
      name = element.slice(element.indexOf(':') + 1);
      isStarted = true;
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('xmlns')) continue;
        flow.text(`${key}: ${value}\n`);
      }
    },
    close: () => {
      isStarted = false;
      flow.endParagraph();
    },
    text(text) {
      if (text.trim() === '') return;
      flow.text(isStarted ? `${name}: ${text}` : text);
      isStarted = false;
    },
    comment: (text) => flow.text(`${text}\n`),
  };
  for await (const _ of parseMarkup(source, handler, job.budget)) yield* flow.take();
  yield* flow.finish();
};
