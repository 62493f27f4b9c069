/** Which names mean the same person: «Ахметов А.Б.», «Ахметова Асхата» and «Ahmetov Askhat» may be one. */

import type { Finding } from '../detect/finding';
import { createAlphabet } from './alphabet';
import { isPersonFinding, type NamePart, type PersonFinding } from './finding';
import { createTokens, readTokens } from './tokens';

type Key = Partial<Record<NamePart, string>>;

const alphabet = createAlphabet();
const tokens = createTokens();

/** A name says enough to tell somebody apart: two parts, or a surname with initials. */
export function isFullName(finding: Finding): finding is PersonFinding {
  return isPersonFinding(finding) && !finding.isPublic && finding.parts.length > 1;
}

function keyOf(text: string, finding: PersonFinding): Key {
  const key: Key = {};
  for (const { part, start, end } of finding.parts) {
    readTokens(text.slice(start, end), 0, alphabet, tokens);
    const letters = tokens.letters.subarray(0, tokens.letterStart[tokens.count] ?? 0);
    key[part] = (key[part] ?? '') + String.fromCharCode(...letters);
  }
  return key;
}

/** The same word, perhaps in another case. */
function isSameWord(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (longer - shorter > 4) return false;
  const stem = Math.max(3, longer - 4);
  return a === b || (shorter >= stem && a.slice(0, stem) === b.slice(0, stem));
}

function isSamePerson(a: Key, b: Key): boolean {
  let shared = 0;
  for (const part of ['surname', 'given-name', 'patronymic'] as const) {
    const [x, y] = [a[part], b[part]];
    if (x === undefined || y === undefined) continue;
    if (!isSameWord(x, y)) return false;
    shared++;
  }
  return shared > 0 && initialsAgree(a, b) && initialsAgree(b, a);
}

function initialsAgree(a: Key, b: Key): boolean {
  const initials = a.initials;
  if (initials === undefined) return true;
  const other = b.initials ?? (b['given-name'] ?? '').charAt(0) + (b.patronymic ?? '').charAt(0);
  const length = Math.min(initials.length, other.length);
  return initials.slice(0, length) === other.slice(0, length);
}

/** Gives each full name the number of its person, from 0 on; returns how many there are. */
export function numberPersons(text: string, findings: readonly Finding[]): number {
  const known = new Map<string, { key: Key; person: number }[]>();
  let count = 0;
  let last: number | undefined;
  for (const finding of findings) {
    if (!isFullName(finding)) continue;
    if (finding.isRepeated && last !== undefined) {
      finding.person = last;
      continue;
    }
    const key = keyOf(text, finding);
    // Only names that begin alike can be one person's; this keeps long lists fast.
    const shelf = (key.surname ?? key['given-name'] ?? '').slice(0, 3);
    const neighbours = known.get(shelf) ?? [];
    const same = neighbours.slice(-SHELF).find((one) => isSamePerson(one.key, key));
    finding.person = same?.person ?? count++;
    last = finding.person;
    neighbours.push({ key, person: finding.person });
    known.set(shelf, neighbours);
  }
  return count;
}

/** How many names of one beginning are compared with. */
const SHELF = 50;
