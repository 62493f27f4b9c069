/** Hand-written messages of `tests/fixtures`: one a line, `⏎` is a line break, `⇥` a tab, spans marked as `[[type|text]]`, or `[[type*|text]]` if they say more of what is marked already. */
import { readFileSync } from 'node:fs';
import type { EntityType } from '../../../lib/detect/finding';
import type { Message, Span } from './generate';

const MARK = /\[\[([a-z-]+)(\*?)\|(.*?)\]\]/gs;

/** The messages of a fixture; plain lines have no spans. Names are left out: the detector alone does not find them. */
export function annotatedMessages(name: string, folder = 'tests/fixtures'): Message[] {
  return readFileSync(`${folder}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, template) => {
      const { text, spans } = readMarks(line);
      return { text, spans: spans.filter(({ type }) => type !== 'person-name'), template };
    });
}

/** The message of a line, and all that is marked in it. */
export function readMarks(line: string): { text: string; spans: Span[] } {
  const marked = line.replaceAll('⏎', '\n').replaceAll('⇥', '\t');
  const spans: Span[] = [];
  let text = '';
  let done = 0;
  for (const { 0: mark, 1: type, 2: further, 3: value = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(done, index);
    const span = { type: type as EntityType, start: text.length, end: text.length + value.length };
    spans.push(further === '' ? span : { ...span, isFurther: true });
    text += value;
    done = index + mark.length;
  }
  return { text: text + marked.slice(done), spans };
}
