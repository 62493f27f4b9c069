/** What word, sheet and slide packages of Office Open XML (ECMA-376) have in common: properties, links, what lies inside. */
import { DocumentFlow } from './document-flow';
import { parseMarkup } from './markup';
import type { Piece } from './piece';
import { type Job, place } from './reader';
import type { Source } from './source';
import type { ZipMember } from './zip-directory';

/** Fonts, printer settings, thumbnails' vector forms: not made of text anybody wrote. */
const WITHOUT_TEXT = /\.(?:emf|wmf|fntdata|odttf|ttf|vml\.rels)$|printerSettings|vbaProject|activeX|\/theme\//i;

/** Properties, link targets, charts, diagrams, embedded files and pictures: everything but the format's own parts. */
export async function* readPackageParts(members: readonly ZipMember[], job: Job): AsyncGenerator<Piece> {
  for (const member of members) {
    const { name } = member;
    if (WITHOUT_TEXT.test(name) || member.isFolder) continue;
    if (/^docProps\/.*\.xml$/i.test(name)) yield* readProperties(member, job);
    else if (/\.rels$/i.test(name)) yield* readLinks(member, job);
    else if (/^customXml\/item\d+\.xml$|\/persons?\/|docMetadata/i.test(name)) yield* readAllText(member, job);
    else if (/\/(?:charts|chartEx|diagrams)\/(?:chart|data)[^/]*\.xml$/i.test(name)) yield* readAllText(member, job);
    else if (/\/(?:media|embeddings)\//i.test(name)) yield* job.nested(member, !/\/media\//i.test(name));
  }
}

/** Title, author, keywords, custom properties: `name: value` a line. */
async function* readProperties(source: Source, job: Job): AsyncGenerator<Piece> {
  let name = '';
  let lines = '';
  const handler = {
    open(element: string, attributes: Record<string, string>) {
      if (element === 'property') name = attributes.name ?? '';
      else if (!element.startsWith('vt:')) name = element.slice(element.indexOf(':') + 1);
    },
    close: () => undefined,
    text(text: string) {
      if (text.trim() !== '') lines += `${name}: ${text.trim()}\n`;
    },
  };
  for await (const _ of parseMarkup(source, handler, job.budget));
  if (lines !== '') yield { text: lines, where: place(job, 'property') };
}

/** Addresses outside the package: `mailto:`, `tel:` and web pages. */
async function* readLinks(source: Source, job: Job): AsyncGenerator<Piece> {
  let lines = '';
  const handler = {
    open(_: string, { TargetMode, Target }: Record<string, string>) {
      if (TargetMode === 'External' && Target) lines += `${decodeAddress(Target)}\n`;
    },
    close: () => undefined,
    text: () => undefined,
  };
  for await (const _ of parseMarkup(source, handler, job.budget));
  if (lines !== '') yield { text: lines, where: place(job, 'link') };
}

export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // a lone % is allowed in a target: then it stands for itself
  }
}

/** Every text of a part, an element a line. */
export async function* readAllText(source: Source, job: Job): AsyncGenerator<Piece> {
  const flow = new DocumentFlow(place(job, 'body'));
  const handler = { open: () => undefined, close: () => flow.endParagraph(), text: (text: string) => flow.text(text) };
  for await (const _ of parseMarkup(source, handler, job.budget)) yield* flow.take();
  yield* flow.finish();
}
