/** Learns which numbers belong to addresses and where addresses begin and end, from texts that the tagger has not learned. */
import { inspect, setPeopleModel } from '../../lib/inspect';
import { eachBorder, readAround, tokensWithin } from '../../lib/people/address-judge';
import { LEAF_UNIT } from '../../lib/people/judge';
import { LABEL } from '../../lib/people/labels';
import { loadModel, type PeopleModel } from '../../lib/people/model';
import { numbersToJudge } from '../../lib/people/tag';
import type { Trees } from '../../lib/trees';
import { type Growth, growTrees, type Sample } from '../learned/trees';
import { type Example, randomTyping } from './compose';
import { retype } from './corpus';
import type { Span } from './counts';
import { bulletinsFor, messagesFor, newsFor } from './examples';
import { createChance } from './random';

/** What was typed anew counts less than what somebody wrote. */
const WEIGHTS = { written: 1, typed: 0.6 };
/** Of messages without an address so many are typed anew. */
const TYPED_SHARE = 0.3;
const SEED = 78;
const GROWTH: Growth = { trees: 200, pace: 0.2, bounds: 24, highest: 32767, unit: LEAF_UNIT, mostUnits: 127 };
const BORDER_GROWTH: Growth = { ...GROWTH, trees: 250 };

interface Weighted {
  text: string;
  addresses: Span[];
  weight: number;
}

/** «16 ға»: an ending set apart is no part of an address, as it is where it is joined. */
const ENDING_APART = /\s(?:[дт][ае]н?|[гғкқ][ае]|[дтн][іы])$/u;

/** Pieces with at most a space between them are one address. */
function addressesOf({ text, spans }: Example): Span[] {
  const addresses: Span[] = [];
  for (const [start, end, label] of spans) {
    if (label !== LABEL.address) continue;
    const last = addresses[addresses.length - 1];
    if (last && /^\s?$/u.test(text.slice(last[1], start))) last[1] = end;
    else addresses.push([start, end]);
  }
  return addresses.map(([start, end]) => [start, end - (ENDING_APART.exec(text.slice(start, end))?.[0].length ?? 0)]);
}

function textsOfFold(folder: string, fold: number): Weighted[] {
  const part = { side: 'held-back', fold } as const;
  const chance = createChance(SEED + fold);
  const weighted = (example: Example, weight: number): Weighted => ({
    text: example.text,
    addresses: addressesOf(example),
    weight,
  });
  const messages = messagesFor(folder, part).flatMap((message) => {
    const written = weighted(message, WEIGHTS.written);
    if (written.addresses.length === 0 && !chance.is(TYPED_SHARE)) return [written];
    return [written, weighted(retype(message, randomTyping(message.language, chance), chance), WEIGHTS.typed)];
  });
  const news = [...newsFor(folder, part), ...bulletinsFor(folder, part)];
  return [...messages, ...news.map((sentence) => ({ text: sentence.text, addresses: [], weight: WEIGHTS.written }))];
}

/** The numbers that a model without this fifth reads there, of an address or not. */
export function numbersOfFold(folder: string, fold: number, model: PeopleModel): Sample[] {
  return textsOfFold(folder, fold).flatMap(({ text, addresses, weight }) =>
    numbersToJudge(text, model).map(({ start, end, facts }) => ({
      values: facts,
      isSo: addresses.some(([from, to]) => from <= start && end <= to),
      weight,
    })),
  );
}

/** The places where addresses found by a model without this fifth may begin, and end. */
export function bordersOfFold(folder: string, fold: number, file: Uint8Array): { starts: Sample[]; ends: Sample[] } {
  setPeopleModel(file);
  const model = loadModel(file);
  const borders: { starts: Sample[]; ends: Sample[] } = { starts: [], ends: [] };
  for (const { text, addresses, weight } of textsOfFold(folder, fold)) {
    if (addresses.length === 0) continue;
    for (const finding of inspect(text)) {
      if (finding.type !== 'address') continue;
      const address = addresses.find(([start, end]) => start < finding.end && finding.start < end);
      const around = address && readAround(text, finding, model);
      if (!around) continue;
      const { window, offset } = around;
      const right = tokensWithin(window.tokens, address[0] - offset, address[1] - offset);
      const add = (samples: Sample[], isEnd: boolean) =>
        eachBorder(around, isEnd, (at, facts) => {
          samples.push({ values: [...facts], isSo: at === (isEnd ? right.end : right.begin), weight });
        });
      add(borders.starts, false);
      add(borders.ends, true);
    }
  }
  return borders;
}

export function learnNumbers(samples: readonly Sample[]): Trees {
  return growTrees(samples, GROWTH, createChance(SEED));
}

export function learnBorders(samples: readonly Sample[]): Trees {
  return growTrees(samples, BORDER_GROWTH, createChance(SEED));
}
