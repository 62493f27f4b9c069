/** Detector and tagger joined: text → findings. What the guard, the reader, training and benchmarks call. */
import { bareAnswer } from './bare-answers';
import { withoutFaint } from './detect/combine';
import { type DetectOptions, detect } from './detect/detect';
import { isDull } from './detect/dull';
import { type Finding, LEVELS } from './detect/finding';
import type { Organisation } from './detect/organisation';
import { original } from './detect/read';
import { isTaken } from './detect/reading';
import { newScan } from './detect/scan-notes';
import { asItStands, type View } from './detect/view';
import { isNoAddress, withAddressBorders } from './people/address-borders';
import { birthDatesBeside, mayHoldDate } from './people/birth-dates';
import { signatureOf } from './people/correspondents';
import { isPersonFinding } from './people/finding';
import { joinFindings } from './people/join';
import { peopleModel } from './people/source';
import { tagPeople } from './people/tag';
import { inCyrillic } from './readings/cyrillic';
import { asTyped } from './readings/dictated';
import { inOwnSentence } from './readings/own-sentence';
import { plainText } from './readings/plain-text';
import { inSmallLetters } from './readings/small-letters';
import { withAnswers } from './secrets/answers';
import { learnedSecrets } from './secrets/recognizer';
import { joinSensitive, withoutNames } from './sensitive/join';
import { tagSensitive } from './sensitive/tag';

export { ready, setPeopleModel } from './people/source';

/**
 * Finds personal data in a draft; names and free-form addresses too once the people model is there (`ready`, `setPeopleModel`).
 * @param text the draft as it would be sent
 * @param previousDrafts up to four earlier messages of the same conversation, oldest first
 * @param organisation what the organisation added by policy
 * @returns findings sorted by start, offsets into `text` in UTF-16 units; never throws
 */
export function inspect(text: string, previousDrafts: readonly string[] = [], organisation?: Organisation): Finding[] {
  const plain = plainText(text);
  const drafts =
    previousDrafts.length === 0 ? previousDrafts : previousDrafts.map((draft) => plainText(draft)?.text ?? draft);
  const read = plain?.text ?? text;
  const found = inspectParts(read, drafts, organisation);
  const small = inSmallLetters(read);
  const cyrillic = inCyrillic(read);
  const typed = asTyped(read);
  if (small === undefined && cyrillic === undefined && typed === undefined)
    return plain === undefined ? found : inDraft(found, plain);
  const inspectView = (view: View) => inDraft(inspectParts(view.text, drafts, organisation), view);
  let all = found;
  if (small) all = surer(all, inspectView(small));
  if (cyrillic) all = surer(all, inspectView(cyrillic));
  // What was dictated is a value: as it would be typed it is read better.
  if (typed) all = surer(inspectView(typed), all);
  return plain === undefined ? all : inDraft(all, plain);
}

/** What a letter tells, and what stands in its signature: the phone of whoever wrote it is not that of whom it is about. */
function inspectParts(text: string, previousDrafts: readonly string[], organisation?: Organisation): Finding[] {
  const at = signatureOf(text);
  if (at === undefined) return inspectPlain(text, previousDrafts, organisation);
  const body = inspectPlain(text.slice(0, at), previousDrafts, organisation);
  const signature = inspectPlain(text.slice(at), [], organisation);
  const people = Math.max(-1, ...body.map(({ person = -1 }) => person)) + 1;
  for (const finding of inDraft(signature, asItStands(text, at)))
    if (finding.person !== undefined) finding.person += people;
  return [...body, ...signature];
}

/** All findings; of those that overlap the surer ones, but of others none where `found` says that there is nothing. */
function surer(found: Finding[], others: Finding[]): Finding[] {
  const refuted = found.filter(({ score }) => score === 0);
  const believed = others.filter(({ start, end }) => !isTaken(refuted, start, end));
  const all = [...found, ...believed].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const kept: Finding[] = [];
  for (const one of all) if (!kept.some(({ start, end }) => start < one.end && one.start < end)) kept.push(one);
  return inOrder(kept);
}

/** Findings of a view, moved to their places in the draft, with the parts of names. */
function inDraft(findings: Finding[], view: View): Finding[] {
  for (const finding of original(findings, view)) {
    if (isPersonFinding(finding))
      finding.parts = finding.parts.map((one) => ({
        ...one,
        start: view.startOf(one.start),
        end: view.endOf(one.end - 1),
      }));
  }
  return findings;
}

function inspectPlain(text: string, previousDrafts: readonly string[], organisation?: Organisation): Finding[] {
  const model = peopleModel();
  const people = model ? tagPeople(text, model) : [];
  const facts = withoutNames(text, tagSensitive(text), people);
  if (people.length + facts.length === 0 && previousDrafts.length === 0 && organisation === undefined)
    return isDull(text) && !learnedSecrets.isAsked(text, UNSCANNED)
      ? []
      : withPeople(text, detectWith(text, PLAIN), people);
  // A mention of illness means nothing by itself, and much beside a name or when the tagger sees it too.
  const own = organisation ? { organisation } : {};
  const options = { ...PLAIN, previousDrafts, keepsFaint: people.length + facts.length > 0, ...own };
  const alone = detectWith(text, options);
  const detected = withAnswers(text, previousDrafts, withBareAnswer(text, previousDrafts, alone));
  if (facts.length === 0) return withPeople(text, detected, people);
  const { sure, others } = joinSensitive(detected, facts);
  const found = withPeople(text, inOrder([...detected, ...sure]), people);
  return inOrder([...found, ...others.filter(({ start, end }) => !isTaken(found, start, end))]);
}

/** What the detector finds, secrets that other sentences unmade among it. */
function detectWith(text: string, options: DetectOptions): Finding[] {
  return inOwnSentence(text, detect(text, options), learnedSecrets);
}

/** What is surer by what earlier messages say of it is that. */
function withBareAnswer(text: string, previousDrafts: readonly string[], found: Finding[]): Finding[] {
  if (previousDrafts.length === 0 || found.some(({ level }) => level !== 'low')) return found;
  const answer = bareAnswer(text, previousDrafts);
  return answer === undefined ? found : surer([answer], found);
}

/** What every part looks into, and every pattern for borders of addresses; no list knows the last word. */
const SAMPLES = [
  'Иван Петров, пароль 1234 абракадабра',
  'отвезите на Сатпаева 22, кв 7, до вечера',
  'Алматы, ул. Абая 10, кв 5, мен Достық 7-үйде тұрамын',
];

/** Build the tables of words and weights, for which the first text would have to wait; a page takes one at a time. */
export const preparations = SAMPLES.map((sample) => () => void inspect(sample));

/** Of a text without anything to note. */
const UNSCANNED = newScan();
const PLAIN = { late: learnedSecrets };

function withPeople(text: string, found: Finding[], named: Finding[]): Finding[] {
  if (found.length + named.length === 0) return found;
  // What is no address must not raise the name beside it.
  const isKept = (one: Finding) => !isNoAddress(text, one);
  const detected = found.filter(isKept);
  const people = named.filter(isKept);
  const isAboutPeople = people.length > 0 || detected.some(({ type }) => type === 'iin');
  const dates = isAboutPeople && mayHoldDate(text) ? birthDatesBeside(text, inOrder([...detected, ...people])) : [];
  const all = dates.length === 0 ? detected : inOrder([...detected, ...dates]);
  return withAddressBorders(
    text,
    withoutFaint(people.length === 0 ? all : joinFindings(text, all, people)),
    peopleModel(),
  );
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.start - b.start);
}
