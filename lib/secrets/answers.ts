/** Short answers: what only the message before makes a secret, «жирафик» behind «пароль от компа?». */
import { MAX_TAIL, MOST_WORDS, moved } from '../detect/conversation';
import { type Finding, LEVELS } from '../detect/finding';
import { readLate } from '../detect/read';
import { scanText } from '../detect/scan';
import { borrowScan, releaseScan } from '../detect/scan-notes';
import { learnedSecrets } from './recognizer';
import { SECRETS } from './tag';

/** A longer message is no answer. */
const LONGEST_ANSWER = 200;

/**
 * Adds to the findings of a draft what the message before makes a secret, a mark or a date of birth, and says more of the secrets
 * that it makes surer.
 * @param found findings of `text`, which are changed
 * @returns findings in the order of the text
 */
export function withAnswers(text: string, previousDrafts: readonly string[], found: Finding[]): Finding[] {
  const question = previousDrafts.at(-1)?.slice(-MAX_TAIL);
  if (!question || text.length > LONGEST_ANSWER || text.split(' ').length > MOST_WORDS) return found;
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
  const before = `${question}\n`;
  const text = before + answer;
  const scan = borrowScan();
  scanText(text, scan);
  const found = learnedSecrets.isAsked(text, scan) ? readLate(text, scan, learnedSecrets) : [];
  releaseScan(scan);
  return found.filter(({ start }) => start >= before.length).map((finding) => moved(finding, before, 1));
}
