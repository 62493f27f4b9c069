/** Learns the judge from texts that the tagger has not learned: each fifth read by a model of the other four. */
import { LEAF_UNIT } from '../../lib/people/judge';
import type { PeopleModel } from '../../lib/people/model';
import { namesToJudge } from '../../lib/people/tag';
import type { Trees } from '../../lib/trees';
import { type Growth, growTrees, type Sample } from '../learned/trees';
import type { Example } from './compose';
import { trimmed } from './counts';
import { bulletinsFor, inventChat, messagesFor, newsFor } from './examples';
import { createChance } from './random';

/** How much a name counts, by where it stands: there are few in the corpora, and too many ways to invent one. */
const WEIGHTS = { corpus: 4, written: 1, invented: 0.15 };
const INVENTED = { people: 2000, addresses: 1, harmless: 2000, press: 0, pressOnNobody: 0 };
const SEED = 77;
const GROWTH: Growth = { trees: 400, pace: 0.3, bounds: 24, highest: 32767, unit: LEAF_UNIT, mostUnits: 127 };

function samplesOf(sentences: readonly Example[], model: PeopleModel, weight: number): Sample[] {
  return sentences.flatMap(({ text, people }) => {
    const right = new Set(people.map((span) => trimmed(text, span)));
    return namesToJudge(text, model).map(({ start, end, facts }) => ({
      values: facts,
      isSo: right.has(trimmed(text, [start, end])),
      weight,
    }));
  });
}

/** The names that a model without this fifth reads there, right or wrong. */
export function samplesOfFold(folder: string, fold: number, model: PeopleModel): Sample[] {
  const part = { side: 'held-back', fold } as const;
  const chat = inventChat(folder, part, INVENTED, SEED + fold);
  return [
    ...samplesOf(newsFor(folder, part), model, WEIGHTS.corpus),
    ...samplesOf(bulletinsFor(folder, part), model, WEIGHTS.written),
    ...samplesOf(messagesFor(folder, part), model, WEIGHTS.written),
    ...samplesOf([...chat.people, ...chat.harmless], model, WEIGHTS.invented),
  ];
}

export function learnJudge(samples: readonly Sample[]): Trees {
  return growTrees(samples, GROWTH, createChance(SEED));
}
