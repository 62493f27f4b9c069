/** What the tagger of sensitive facts tells of people, each by weights of its own. */
import type { EntityType } from '../detect/finding';

export const TOPICS = ['health', 'personal-finance', 'special-category'] as const satisfies readonly EntityType[];
export type Topic = (typeof TOPICS)[number];
