/** Presentations, ECMA-376 part 1 section 19: slides, hidden ones too, speaker's notes, comments, alternative text. */
import { DocumentFlow } from './document-flow';
import { parseMarkup } from './markup';
import { readPackageParts } from './office-package';
import type { Part, Piece } from './piece';
import type { PackageReader } from './read-zip';
import { type Job, place } from './reader';
import type { ZipMember } from './zip-directory';

const PARTS: readonly [RegExp, Part][] = [
  [/^ppt\/slides\/slide\d+\.xml$/i, 'slide'],
  [/^ppt\/notesSlides\/[^/]+\.xml$/i, 'note'],
  [/^ppt\/(?:comments|threadedComments)\/[^/]+\.xml$/i, 'comment'],
  [/^ppt\/(?:slideMasters|slideLayouts|handoutMasters)\/[^/]+\.xml$/i, 'header'],
  [/^ppt\/commentAuthors\.xml$|^ppt\/authors\.xml$/i, 'property'],
];

export const readPptx: PackageReader = async function* (members, job) {
  for (const [pattern, part] of PARTS) {
    for (const member of members) if (pattern.test(member.name)) yield* readPart(member, part, job);
  }
  yield* readPackageParts(members, job);
};

async function* readPart(member: ZipMember, part: Part, job: Job): AsyncGenerator<Piece> {
  const number = Number(/(\d+)\.xml$/.exec(member.name)?.[1] ?? 0);
  const where = part === 'slide' ? place(job, part, { page: number }) : place(job, part);
  const flow = new DocumentFlow(where);
  let alternative = '';
  let isText = false;
  const handler = {
    open(name: string, attributes: Record<string, string>) {
      if (name === 'a:t' || name === 'p:text' || name === 'p188:text') isText = true;
      else if (name === 'a:tbl') flow.startTable();
      else if (name === 'a:br') flow.text('\n');
      else if (name === 'a:tab') flow.text('\t');
      else if (name === 'p:sld' && attributes.show === '0') where.isHidden = true;
      else if (name === 'p:cNvPr') alternative += lineOf(attributes.title) + lineOf(attributes.descr);
      else if (name === 'p:cmAuthor') alternative += lineOf(attributes.name);
    },
    close(name: string) {
      if (name === 'a:t' || name === 'p:text' || name === 'p188:text') isText = false;
      if (name === 'a:p' || name === 'p:text') flow.endParagraph();
      else if (name === 'a:tc') flow.endCell();
      else if (name === 'a:tr') flow.endRow();
      else if (name === 'a:tbl') flow.endTable();
    },
    text: (text: string) => (isText ? flow.text(text) : undefined),
  };
  for await (const _ of parseMarkup(member, handler, job.budget)) yield* flow.take();
  yield* flow.finish();
  if (alternative !== '') yield { text: alternative, where: place(job, 'alternative-text') };
}

function lineOf(text: string | undefined): string {
  return text ? `${text}\n` : '';
}
