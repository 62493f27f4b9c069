/** What a file name says about a file: «удостоверение.jpg», «справка 075у.pdf», «список сотрудников.xlsx». */
import { Category, type CategoryId } from './categories';
import { runStart } from './characters';
import type { EntityType, Level } from './finding';
import { add, contextOf, firstHitFrom, isHit, type Reading } from './reading';

const MAX_NAME = 100;
const BREAKS = '\n\r/\\"«»<>|:;,!?';

/** By order: the first word that fits decides. */
const KINDS: readonly (readonly [CategoryId, EntityType, Level])[] = [
  [Category.password, 'password', 'high'],
  [Category.official, 'official-mark', 'high'],
  [Category.driverLicence, 'driver-licence', 'high'],
  [Category.residencePermit, 'residence-permit', 'high'],
  [Category.birthCertificate, 'birth-certificate', 'high'],
  [Category.military, 'military-id', 'high'],
  [Category.idCard, 'id-card', 'high'],
  [Category.passport, 'passport', 'high'],
  [Category.eds, 'eds-key', 'medium'],
  [Category.iin, 'iin', 'high'],
  [Category.diagnosis, 'health', 'high'],
  [Category.health, 'health', 'high'],
  [Category.special, 'special-category', 'medium'],
  [Category.finance, 'personal-finance', 'medium'],
  [Category.people, 'person-name', 'medium'],
  [Category.healthPaper, 'health', 'medium'],
  [Category.healthForm, 'health', 'medium'],
];

/** Adds findings for file names in the text; a file name is a word of a file type after a dot. */
export function judgeFileNames(reading: Reading): void {
  const { scan, text } = reading;
  let done = 0;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    const dot = (scan.hitStart[hit] as number) - 1;
    if (text[dot] !== '.' || !isHit(reading, hit, Category.fileType)) continue;
    const end = scan.hitEnd[hit] as number;
    judgeName(reading, nameStart(text, dot, done), end);
    done = end;
  }
}

function judgeName(reading: Reading, start: number, end: number): void {
  const first = firstHitFrom(reading.scan, start);
  for (const [category, type, level] of KINDS) {
    for (let hit = first; hit < reading.scan.hitCount; hit++) {
      if ((reading.scan.hitStart[hit] as number) >= end) break;
      if (!isHit(reading, hit, category)) continue;
      add(reading, type, { start, end }, 0.85, level, [{ kind: 'shape' }, contextOf(reading, hit)]);
      return;
    }
  }
}

/** The name goes back to the line's start or a path or quote mark; spaces belong to it. */
function nameStart(text: string, dot: number, floor: number): number {
  let start = runStart(text, dot, Math.max(floor, dot - MAX_NAME), BREAKS);
  while (text[start] === ' ') start++;
  return start;
}
