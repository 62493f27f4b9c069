/** The editors by the id an adapter names. */
import type { Editor } from './editor';
import { lexical } from './lexical';
import { plain } from './plain';
import { textarea } from './textarea';

/** @param id an adapter's `editor`; a form field is always read as one, whatever the adapter says */
export function editorOf(id: 'textarea' | 'plain' | 'lexical', composer: HTMLElement): Editor {
  if ('value' in composer) return textarea;
  switch (id) {
    case 'textarea':
    case 'plain':
      return plain;
    case 'lexical':
      return lexical;
  }
}
