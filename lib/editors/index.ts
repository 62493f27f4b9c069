/** The catalogue of editors, the particular before the plain. */
import { ckeditor } from './ckeditor';
import { draft } from './draft';
import type { Editor } from './editor';
import { lexical } from './lexical';
import { plain } from './plain';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { textarea } from './textarea';

const EDITORS: readonly Editor[] = [textarea, lexical, slate, quill, ckeditor, prosemirror, draft];

/** Told by the element itself: one page may have several kinds, and unknown pages have no adapter to name theirs. */
export function editorOf(composer: HTMLElement): Editor {
  return EDITORS.find(({ selector }) => composer.matches(selector)) ?? plain;
}
