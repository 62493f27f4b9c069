/** Words that could be: new ones made of the letters of a list, so that no list can be learned by heart. */
import type { Chance } from './random';

const START = '^^';
const END = '$';
const LONGEST = 10;
const SHORTEST = 4;

/** Makes words in which any three letters follow each other as in some word of the list. */
export function createCoiner(words: readonly string[]): (chance: Chance) => string {
  const after = new Map<string, string[]>();
  for (const word of words) {
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word)) continue;
    const padded = START + word + END;
    for (let k = START.length; k < padded.length; k++) {
      const before = padded.slice(k - 2, k);
      const list = after.get(before) ?? [];
      list.push(padded.charAt(k));
      after.set(before, list);
    }
  }
  const coin = (chance: Chance): string => {
    let word = START;
    while (word.length < LONGEST + START.length) {
      const next = chance.pick(after.get(word.slice(-2)) ?? [END]);
      if (next === END) break;
      word += next;
    }
    word = word.slice(START.length);
    return word.length < SHORTEST ? coin(chance) : word;
  };
  return coin;
}
