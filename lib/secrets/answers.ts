/** Short answers: what only the message before makes a secret, «жирафик» behind «пароль от компа?». */
import { type EntityType, type Finding, LEVELS } from '../detect/finding';
import { mergePhrases } from '../detect/phrases';
import { scanText } from '../detect/scan';
import { borrowScan, releaseScan } from '../detect/scan-notes';
import { vocabulary } from '../detect/vocabulary';
import { learnedSecrets } from './recognizer';

/** A longer message is no answer, and of a longer one before it only the end is asked about. */
const LONGEST_ANSWER = 200;
const LONGEST_QUESTION = 240;
const SECRETS: ReadonlySet<EntityType> = new Set(['password', 'one-time-code', 'secret-key'] as const);

/**
 * Adds to the findings of a draft what the message before makes a secret, a mark or a date of birth, and says more of the secrets
 * that it makes surer.
 * @param found findings of `text`, which are changed
 * @returns findings in the order of the text
 */
export function withAnswers(text: string, previousDrafts: readonly string[], found: Finding[]): Finding[] {
  const question = previousDrafts.at(-1)?.slice(-LONGEST_QUESTION);
  if (!question || text.length > LONGEST_ANSWER) return found;
  const added: Finding[] = [];
  for (const answer of answersTo(question, text)) {
    const rival = found.find(({ start, end }) => start < answer.end && answer.start < end);
    if (rival === undefined) added.push(answer);
    else if (SECRETS.has(rival.type) && LEVELS.indexOf(answer.level) > LEVELS.indexOf(rival.level)) {
      const { type, score, level, evidence } = answer;
      Object.assign(rival, { type, score, level, evidence });
    }
  }
  return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.start - b.start);
}

function answersTo(question: string, answer: string): Finding[] {
  const text = `${question}\n${answer}`;
  const shift = text.length - answer.length;
  const scan = borrowScan();
  scanText(text, scan);
  const findings: Finding[] = [];
  if (learnedSecrets.isAsked(text, scan)) {
    const words = vocabulary();
    mergePhrases(scan, words, text);
    learnedSecrets.judge({ text, scan, words, findings, table: undefined });
  }
  releaseScan(scan);
  return findings
    .filter(({ start }) => start >= shift)
    .map((one) => ({
      ...one,
      start: one.start - shift,
      end: one.end - shift,
      evidence: [...one.evidence, { kind: 'split', drafts: 1 }],
    }));
}
