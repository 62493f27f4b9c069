/** What of a draft would stop it. */
import type { Finding } from '../../lib/detect/finding';
import { inspect } from '../../lib/inspect';

export const heldFindings = (text: string): Finding[] => inspect(text).filter(({ level }) => level !== 'low');

/** The words of it. */
export const held = (text: string): string[] => heldFindings(text).map(({ start, end }) => text.slice(start, end));
