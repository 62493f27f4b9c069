/** The words the scan looks for, as a hash table over folded letters; built at first use from the word lists. */
import { CATEGORY_COUNT, Category, type CategoryName, gateOf } from './categories';
import { lettersBit, phrasesByKey } from './phrase-index';
import { Signal } from './scan-notes';
import { withSlips } from './slips';
import { isIn } from './word-categories';
import {
  CHAIN_SEED,
  foldedLetters,
  MARK_WORDS,
  mix,
  PREFIX,
  SLOT_COUNT,
  SLOT_MASK,
  STEM,
  WHOLE,
  WORD_SEED,
} from './word-hash';
import type { WordList } from './words/list';
import { WORD_LISTS } from './words/lists';
import { MONTHS, NUMERALS } from './words/numerals';

export interface Phrase {
  words: readonly number[];
  /** Pseudo word that stands for the whole phrase. */
  word: number;
}

export interface Vocabulary {
  /** By hash, four bits: whether it is a whole word's, a stem's, a beginning of one; small, to stay in the cache. */
  marks: Int32Array;
  /** Open addressing: hash → word number (0: empty). */
  keys: Int32Array;
  words: Uint16Array;
  /** By word number: how many letters may follow, its length, its categories, its gate. */
  suffix: Uint8Array;
  /** With more letters than `ownSuffix` it is only the beginning of a phrase: `twin` stands for it then. */
  ownSuffix: Uint8Array;
  twin: Uint16Array;
  size: Uint8Array;
  /** By word number: the hash of its letters. */
  hash: Int32Array;
  /** Up to three, a byte for each, the first lowest. */
  categories: Int32Array;
  /** Signals that the word sets. */
  gate: Int32Array;
  /** Whether the last word of a phrase that means something may follow it, a bit for the letters that it may begin with. */
  leads: Int32Array;
  /** Value of a numeral or a month. */
  value: Uint16Array;
  phrases: Map<number, Phrase[]>;
  /** By word number: whether phrases begin with it, a bit for the letters that their second word may begin with. */
  opens: Int32Array;
  /** Stand for words known only by their ending: of an illness, of a medicine. */
  ended: readonly number[];
}

const MAX_WORDS = 16000;
const UNLIMITED = 255;

let built: Vocabulary | undefined;

/** The vocabulary; a few milliseconds at first use. */
export function vocabulary(): Vocabulary {
  built ??= new VocabularyBuilder(WORD_LISTS).build();
  return built;
}

class VocabularyBuilder {
  private readonly result: Vocabulary = {
    marks: new Int32Array(MARK_WORDS),
    keys: new Int32Array(SLOT_COUNT),
    words: new Uint16Array(SLOT_COUNT),
    suffix: new Uint8Array(MAX_WORDS),
    ownSuffix: new Uint8Array(MAX_WORDS),
    twin: new Uint16Array(MAX_WORDS),
    size: new Uint8Array(MAX_WORDS),
    hash: new Int32Array(MAX_WORDS),
    categories: new Int32Array(MAX_WORDS),
    gate: new Int32Array(MAX_WORDS),
    leads: new Int32Array(MAX_WORDS),
    value: new Uint16Array(MAX_WORDS),
    phrases: new Map(),
    opens: new Int32Array(MAX_WORDS),
    ended: [],
  };
  private count = 0;
  /** Stems as class numbers, one character each. */
  private readonly stems = new Map<string, number>();
  private readonly gates = new Map<CategoryName, number>();
  /** The words that stand for phrases, by the words of those. */
  private readonly phrases = new Map<string, number>();

  constructor(private readonly lists: readonly WordList[]) {}

  build(): Vocabulary {
    for (const list of this.lists) {
      for (const [name, entries] of Object.entries(list)) this.addCategory(name as CategoryName, entries);
    }
    this.addValues('numberWord', NUMERALS);
    this.addValues('month', MONTHS);
    for (const phrases of this.result.phrases.values()) phrases.sort((a, b) => b.words.length - a.words.length);
    this.markStems();
    this.shareOpenings();
    this.shareCategories();
    this.addTwins();
    this.result.phrases = phrasesByKey(this.result.phrases, this.stems);
    this.result.ended = (['health', 'healthTalk'] as const).map((name) => {
      const word = this.newWord();
      this.setCategory(word, name);
      return word;
    });
    return this.result;
  }

  /** Once it is known which words may have an ending. */
  private markStems(): void {
    const { hash, suffix } = this.result;
    for (const word of this.stems.values()) this.mark(hash[word] as number, suffix[word] === 0 ? WHOLE : STEM);
  }

  /** «удостоверен*» opens phrases, so the longer word «удостоверения» must open them too. */
  private shareOpenings(): void {
    const { opens, gate, leads, phrases, suffix } = this.result;
    for (const [stem, word] of this.stems) {
      for (let size = 1; size < stem.length; size++) {
        const shorter = this.stems.get(stem.slice(0, size));
        if (shorter === undefined || stem.length - size > (suffix[shorter] as number)) continue;
        this.open(word, (gate[shorter] as number) & Signal.closing);
        leads[word] = (leads[word] as number) | (leads[shorter] as number);
        if (opens[shorter] === 0) continue;
        opens[word] = (opens[word] as number) | (opens[shorter] as number);
        phrases.set(word, [...(phrases.get(word) ?? []), ...(phrases.get(shorter) ?? [])]);
      }
    }
  }

  /** «водительск*» means something, so its longer form «водительски*», only named in a phrase, must mean it too. */
  private shareCategories(): void {
    const { categories, gate, ownSuffix } = this.result;
    for (const [stem, word] of this.stems) {
      if (categories[word] !== 0) continue;
      for (let size = stem.length - 1; size > 0; size--) {
        const shorter = this.stems.get(stem.slice(0, size)) ?? 0;
        const left = (ownSuffix[shorter] as number) - (stem.length - size);
        if (categories[shorter] === 0 || left < 0) continue;
        categories[word] = categories[shorter] as number;
        this.open(word, gate[shorter]);
        ownSuffix[word] = left;
        break;
      }
    }
  }

  /** A stem with a long ending in a phrase and a short one, or none, in its own category gets a twin without category. */
  private addTwins(): void {
    const { suffix, ownSuffix, categories, opens, phrases, size, hash, twin, gate, leads } = this.result;
    for (const word of this.stems.values()) {
      if ((suffix[word] as number) <= (ownSuffix[word] as number) || categories[word] === 0) continue;
      const other = this.newWord();
      twin[word] = other;
      suffix[other] = suffix[word] as number;
      size[other] = size[word] as number;
      hash[other] = hash[word] as number;
      opens[other] = opens[word] as number;
      gate[other] = (gate[word] as number) & Signal.closing;
      leads[other] = leads[word] as number;
      const own = phrases.get(word);
      if (own) phrases.set(other, own);
    }
  }

  private addValues(name: CategoryName, entries: string): void {
    for (const entry of entries.split(/\s+/)) {
      const [word = '', value = '0'] = entry.split('=');
      this.result.value[this.addWord(word, name)] = Number(value);
    }
  }

  private addCategory(name: CategoryName, entries: string): void {
    for (const entry of entries.split(/\s+/)) {
      if (entry === '') continue;
      const parts = entry.split('_').filter((part) => part !== '');
      if (parts.length > 1) this.addPhrase(parts, name);
      else for (const word of withSlips(parts[0] ?? '')) this.addWord(word, name);
    }
  }

  private addPhrase(parts: string[], name: CategoryName): void {
    const words = parts.map((part) => this.addWord(part, 'part'));
    const first = words[0] ?? 0;
    this.setCategory(this.phraseFor(words), name);
    this.lead(this.result.opens, first, parts[1]);
    if (this.gate(name) === 0) return;
    this.lead(this.result.leads, words.at(-2), parts.at(-1));
    this.open(words.at(-1), Signal.closing);
  }

  /** The word that stands for a phrase. */
  private phraseFor(words: readonly number[]): number {
    const key = words.join();
    const known = this.phrases.get(key);
    if (known !== undefined) return known;
    const word = this.newWord();
    this.phrases.set(key, word);
    const first = words[0] ?? 0;
    const others = this.result.phrases.get(first) ?? [];
    others.push({ words, word });
    this.result.phrases.set(first, others);
    return word;
  }

  /** Notes the letters that the part after a word begins with. */
  private lead(letters: Int32Array, word = 0, next = ''): void {
    const part = foldedLetters(next);
    letters[word] = (letters[word] as number) | lettersBit(part.charCodeAt(0), part.charCodeAt(1) || 0);
  }

  private gate(name: CategoryName): number {
    const known = this.gates.get(name);
    if (known !== undefined) return known;
    const gate = gateOf(name);
    this.gates.set(name, gate);
    return gate;
  }

  private addWord(entry: string, name: CategoryName): number {
    const isChain = entry.startsWith('.');
    const ending = entry.endsWith('**') ? UNLIMITED : entry.endsWith('*') ? 10 : entry.endsWith('-') ? 4 : 0;
    const stem = foldedLetters(entry);
    const word = this.wordFor(this.hashOf(stem, isChain ? CHAIN_SEED : WORD_SEED), stem.length);
    const { ownSuffix, suffix } = this.result;
    if (name !== 'part' && ending > (ownSuffix[word] as number)) ownSuffix[word] = ending;
    if (ending > (suffix[word] as number)) suffix[word] = ending;
    if (!isChain) this.stems.set(stem, word);
    this.setCategory(word, name);
    return word;
  }

  private setCategory(word: number, name: CategoryName): void {
    const id = Category[name];
    const { categories } = this.result;
    const known = categories[word] as number;
    if (id !== 0 && !isIn(this.result, word, id))
      categories[word] = known | (id << (known === 0 ? 0 : known < 256 ? 8 : 16));
    this.open(word, this.gate(name));
  }

  /** Notes signals that a word sets. */
  private open(word = 0, signals = 0): void {
    const { gate } = this.result;
    gate[word] = (gate[word] as number) | signals;
  }

  /** Hash of a folded stem; its beginnings are marked on the way. */
  private hashOf(stem: string, seed: number): number {
    let hash = seed;
    for (let i = 0; i < stem.length; i++) {
      if (i > 0 && seed === WORD_SEED) this.mark(hash, PREFIX);
      hash = mix(hash, stem.charCodeAt(i));
    }
    return hash;
  }

  private mark(hash: number, mark: number): void {
    const { marks } = this.result;
    const word = (hash >>> 3) & (MARK_WORDS - 1);
    marks[word] = (marks[word] as number) | (mark << ((hash & 7) << 2));
  }

  private wordFor(hash: number, size: number): number {
    let slot = hash & SLOT_MASK;
    while (this.result.words[slot] !== 0) {
      if (this.result.keys[slot] === hash) return this.result.words[slot] as number;
      slot = (slot + 1) & SLOT_MASK;
    }
    const word = this.newWord();
    this.result.keys[slot] = hash;
    this.result.words[slot] = word;
    this.result.size[word] = size;
    this.result.hash[word] = hash;
    return word;
  }

  private newWord(): number {
    this.count++;
    if (this.count >= MAX_WORDS) throw new Error(`more than ${MAX_WORDS} words; categories: ${CATEGORY_COUNT}`);
    return this.count;
  }
}
