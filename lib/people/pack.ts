/** Lays out what the features look at, so that a sentence of prose looks the same whatever stands before and after it. */
import { readPeers } from './peers';
import { beginsSentence } from './sentences';
import type { Tokens } from './tokens';
import { PAD, type Traits } from './traits';

/** What kind of word it is, in the lowest bits of the small traits. */
export const KIND_BITS = 5;
/** Small traits of a word, below how it is written. */
export const OWN_BITS = 11;
/** Nothing known, a given name, one with an ending, a surname, a rare one. */
const KNOWN_KIND = Uint8Array.of(0, 1, 2, 2, 2, 3, 3, 4);
const NOTHING = 0x7f4a7c15;
const NO_TRAITS = 0x7ffff;

function packNothing({ words, suffixes, endings, own }: Traits, at: number): void {
  for (let k = at; k < at + PAD; k++) {
    words[k] = NOTHING;
    suffixes[k] = NOTHING;
    endings[k] = NOTHING;
    own[k] = NO_TRAITS;
  }
}

/** Lays out the window; also after traits were changed. */
export function packTraits(tokens: Tokens, traits: Traits): void {
  readPeers(tokens, traits);
  packNothing(traits, 0);
  let at = PAD;
  for (let i = 0; i < tokens.count; i++) {
    if (beginsSentence(tokens, traits, i)) {
      packNothing(traits, at);
      at += PAD;
    }
    traits.at[i] = at++;
  }
  packNothing(traits, at);
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!traits.candidate[i]) continue;
    const last = Math.min(tokens.count - 1, i + PAD);
    for (let k = Math.max(done, i - PAD); k <= last; k++) packToken(tokens, traits, k);
    done = last + 1;
  }
}

function packToken(tokens: Tokens, traits: Traits, i: number): void {
  const at = traits.at[i] as number;
  const known = traits.known[i] as number;
  const kind =
    ((KNOWN_KIND[known] as number) << 2) | ((traits.place[i] as number) << 1) | (traits.ordinary[i] as number);
  traits.own[at] = ((traits.written[i] as number) << OWN_BITS) | ((traits.like[i] as number) << KIND_BITS) | kind;
  traits.words[at] = tokens.hash[i] as number;
  packEnds(tokens, traits, i, at);
}

function packEnds(tokens: Tokens, traits: Traits, i: number, at: number): void {
  const { letters } = tokens;
  const begin = tokens.letterStart[i] as number;
  const end = tokens.letterStart[i + 1] as number;
  if (end === begin) {
    traits.suffixes[at] = tokens.hash[i] as number;
    traits.endings[at] = NOTHING;
    return;
  }
  let suffix = 0;
  for (let k = end - 1; k >= end - 3; k--) suffix = (suffix << 5) | (k >= begin ? (letters[k] as number) : 31);
  traits.suffixes[at] = suffix;
  traits.endings[at] = (suffix << 5) | (end - 4 >= begin ? (letters[end - 4] as number) : 31);
}
