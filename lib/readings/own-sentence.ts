/** Secrets and marks that other sentences of a message unmade, read again in their own: «код 7734 пришёл⏎жду ответа до 18:00». */
import { detect } from '../detect/detect';
import { type EntityType, type Finding, LEVELS } from '../detect/finding';
import { matchesOf } from '../detect/matches';
import type { LateRecognizer } from '../detect/recognizer';

const TYPES: ReadonlySet<EntityType> = new Set(['password', 'one-time-code', 'secret-key', 'official-mark'] as const);

/** Not the point of «e.g.» and «стр. 5». */
const BORDER = /\n|[!?…]\s|(?<!(?<!\p{L})\p{L}{1,3})\.\s/gu;
const REACH = 300;
/** «28.11.2026 », «12:41, », «№ 1245 », «3) »: when it came and which it is, in front of what is said. */
const HEAD = /^\s*(?:(?:\d{1,2}[.:/]\d{2}(?:[.:/]\d{2,4})?|№\s?\d{1,5}|\d{1,2}[.)])[\s,:—–-]+){1,3}/u;

/** Raises what is surer in its own sentence than in the whole message. */
export function inOwnSentence(text: string, findings: Finding[], late: LateRecognizer): Finding[] {
  for (const finding of findings) {
    if (finding.level !== 'low' || finding.score === 0 || !TYPES.has(finding.type)) continue;
    const { sentence, from } = sentenceOf(text, finding);
    if (sentence.length === text.length || (finding.type === 'official-mark' && isQuoted(text, finding))) continue;
    const [start, end] = [finding.start - from, finding.end - from];
    const own = detect(sentence, { late }).find(
      (one) => one.start < end && start < one.end && one.type === finding.type,
    );
    if (own !== undefined && LEVELS.indexOf(own.level) > LEVELS.indexOf(finding.level)) finding.level = own.level;
  }
  return findings;
}

function sentenceOf(text: string, { start, end }: Finding): { sentence: string; from: number } {
  const floor = Math.max(0, start - REACH);
  const before = text.slice(floor, start);
  const last = matchesOf(BORDER, before).at(-1);
  const first = floor + (last === undefined ? 0 : last.index + last[0].length);
  const from = first + Math.min(start - first, HEAD.exec(text.slice(first, start))?.[0].length ?? 0);
  const behind = text.slice(end, end + REACH);
  const stop = behind.search(BORDER);
  return { sentence: text.slice(from, end + (stop < 0 ? behind.length : stop)), from };
}

const isQuoted = (text: string, { start, end }: Finding): boolean =>
  /["«“]/.test(text[start - 1] ?? '') && /["»”]/.test(text[end] ?? '');
