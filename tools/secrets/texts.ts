/** The messages that the tagger of secrets learns from. */
import { annotatedMessages } from '../../tests/bench/corpus/annotated';
import type { Message } from '../../tests/bench/corpus/generate';
import { isBulletin } from '../people/bulletins';
import { filesOf, newsFrom, TEXTS as SENSITIVE } from '../sensitive/texts';

/** Ours, each file by one hand; what a name begins with says whose it is. */
export const TEXTS = 'tools/secrets/texts';
const FIXTURES = 'tests/fixtures';
/** Texts about other things: a secret in them is chance. */
const OTHERS = ['tools/people/texts', ...new Set(Object.values(SENSITIVE))];

/** Their placeholders and defaults are learned from by nothing here: keys would be a point worse. */
const LEFT_OUT = ['server', 'counter', 'market', 'lecture'];
const filesIn = (folder: string) => filesOf(folder).filter((file) => !LEFT_OUT.includes(handOf(file)));

/** Our invented messages but those of the hand whose files begin with `without`. */
export function secretMessages(without?: string): Message[] {
  return [FIXTURES, TEXTS].flatMap((folder) =>
    filesIn(folder)
      .filter((file) => !(without !== undefined && handOf(file) === without))
      .flatMap((file) => annotatedMessages(file, folder)),
  );
}

/** Our invented messages by hand, those in which a secret is marked and those that only look like it. */
export function messagesByHand(): Message[][] {
  const hands = new Map<string, Message[]>();
  for (const folder of [FIXTURES, TEXTS])
    for (const file of filesIn(folder)) {
      const hand = handOf(file);
      hands.set(hand, [...(hands.get(hand) ?? []), ...annotatedMessages(file, folder)]);
    }
  return [...hands.values()];
}

/** Messages that hold no secret: of names, of sensitive facts, and news from a folder, beside which invented news teaches nothing. */
export function otherMessages(folder: string): Message[] {
  const ours = OTHERS.flatMap((from) =>
    filesOf(from)
      .filter((file) => !isBulletin(file))
      .flatMap((file) => annotatedMessages(file, from)),
  );
  return [...ours, ...newsFrom(folder)].map((message) => ({ ...message, spans: [] }));
}

export const handOf = (file: string): string => file.replace(/(?:-harmless|-messages|-near-misses)?\.txt$/, '');
