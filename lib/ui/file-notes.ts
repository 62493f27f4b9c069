/** Says in one sentence what an x-ray of a file has shown. */
import type { FileNote } from '../inspect-file/report';
import { keyOf, plural, text } from './texts';

export function sentenceOfNote(note: FileNote): string {
  const key = keyOf('note', note.kind);
  switch (note.kind) {
    case 'rows':
      return plural(note.isAtLeast ? 'note_rows_at_least' : key, note.count);
    case 'hidden-sheet':
      return text(key, [note.name]);
    case 'position':
      return text(key, [note.latitude.toFixed(3), note.longitude.toFixed(3)]);
    case 'inside':
      return text(key, [note.path.join(' › ')]);
    case 'hidden-text':
    case 'deleted-text':
    case 'comments':
    case 'properties':
    case 'code':
      return text(key);
    default:
      return note satisfies never;
  }
}
