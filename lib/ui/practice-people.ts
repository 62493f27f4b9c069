/** Who can be written to in the practice messenger: invented people, their words and drafts as keys of texts. */

export const PEOPLE = ['clinic', 'school', 'accounting', 'friend'] as const;
export type PersonId = (typeof PEOPLE)[number];

export interface SentMessage {
  id: number;
  to: PersonId;
  text: string;
  files: { name: string; sizeBytes: number }[];
}

/** Each of them wrote twice and has two drafts ready. */
export const TURNS = [1, 2] as const;

export function keyOfPerson(person: PersonId, part: string): string {
  return `practice_${person}_${part}`;
}
