/** The messages that the tagger of health learns from. */
import { readdirSync, readFileSync } from 'node:fs';
import { annotatedMessages } from '../../tests/bench/corpus/annotated';
import type { Message } from '../../tests/bench/corpus/generate';

/** Ours, each file by one hand; what a name begins with says whose it is. */
export const TEXTS = 'tools/health/texts';
const FIXTURES = 'tests/fixtures';
/** Never learned from, so that something is left to measure on. */
const KEPT_BACK = /^(?:steppe|valley|canyon)-/;

/** Our invented messages but those of the hand whose files begin with `without`. */
export function ownMessages(without?: string): Message[] {
  return [FIXTURES, TEXTS].flatMap((folder) =>
    filesOf(folder)
      .filter((file) => !(folder === TEXTS && without !== undefined && file.startsWith(without)))
      .flatMap((file) => annotatedMessages(file, folder)),
  );
}

/** The files of messages in a folder. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !KEPT_BACK.test(file))
    .sort();
}

/** News, in which nobody's health is told. */
export function newsFrom(folder: string): Message[] {
  return ['kk.jsonl', 'ru.jsonl']
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => ({ text: (JSON.parse(line) as { text: string }).text, spans: [], template: 0 }));
}
