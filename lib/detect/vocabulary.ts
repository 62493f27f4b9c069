/** The words the scan looks for, as a hash table over folded letters; built at first use from the word lists. */
import { CATEGORY_COUNT, Category, type CategoryName, gateOf } from './categories';
import { characterClasses, LETTER_END } from './characters';
import { identityWords } from './words/identity';
import type { WordList } from './words/list';
import { moneyWords } from './words/money';

export interface Phrase {
  words: readonly number[];
  /** Pseudo word that stands for the whole phrase. */
  word: number;
}

export interface Vocabulary {
  /** One bit for each hash that is the beginning of some word. */
  bits: Int32Array;
  /** Open addressing: hash → word number (0: empty). */
  keys: Int32Array;
  words: Uint16Array;
  /** By word number: how many letters may follow, its length, its categories, its gate. */
  suffix: Uint8Array;
  size: Uint8Array;
  category: Uint8Array;
  second: Uint8Array;
  third: Uint8Array;
  gate: Uint8Array;
  /** By number of the first word. */
  phrases: Map<number, Phrase[]>;
  /** By word number: whether phrases begin with it. */
  opens: Uint8Array;
}

export const BITS_MASK = (1 << 17) - 1;
const SLOT_COUNT = 16384;
export const SLOT_MASK = SLOT_COUNT - 1;
const MAX_WORDS = 8000;
const UNLIMITED = 255;
/** Words and chains of single letters («И.И.Н.») start from different seeds, so they do not collide. */
export const WORD_SEED = 17;
export const CHAIN_SEED = 7919;

/** One step of the rolling hash. */
export function mix(hash: number, letter: number): number {
  const product = Math.imul(hash + letter, 0x9e3779b1);
  return product ^ (product >>> 15);
}

let built: Vocabulary | undefined;

/** The vocabulary; a few milliseconds at first use. */
export function vocabulary(): Vocabulary {
  built ??= new VocabularyBuilder([identityWords, moneyWords]).build();
  return built;
}

class VocabularyBuilder {
  private readonly result: Vocabulary = {
    bits: new Int32Array((BITS_MASK + 1) >> 5),
    keys: new Int32Array(SLOT_COUNT),
    words: new Uint16Array(SLOT_COUNT),
    suffix: new Uint8Array(MAX_WORDS),
    size: new Uint8Array(MAX_WORDS),
    category: new Uint8Array(MAX_WORDS),
    second: new Uint8Array(MAX_WORDS),
    third: new Uint8Array(MAX_WORDS),
    gate: new Uint8Array(MAX_WORDS),
    phrases: new Map(),
    opens: new Uint8Array(MAX_WORDS),
  };
  private count = 0;
  private readonly classes = characterClasses();

  constructor(private readonly lists: readonly WordList[]) {}

  build(): Vocabulary {
    for (const list of this.lists) {
      for (const [name, entries] of Object.entries(list)) this.addCategory(name as CategoryName, entries);
    }
    return this.result;
  }

  private addCategory(name: CategoryName, entries: string): void {
    for (const entry of entries.split(/\s+/)) {
      if (entry === '') continue;
      const parts = entry.split('_').filter((part) => part !== '');
      if (parts.length > 1) this.addPhrase(parts, name);
      else this.addWord(parts[0] ?? '', name);
    }
  }

  private addPhrase(parts: string[], name: CategoryName): void {
    const words = parts.map((part) => this.addWord(part, 'part'));
    const word = this.newWord();
    this.setCategory(word, name);
    const first = words[0] ?? 0;
    const others = this.result.phrases.get(first) ?? [];
    others.push({ words, word });
    others.sort((a, b) => b.words.length - a.words.length);
    this.result.phrases.set(first, others);
    this.result.opens[first] = 1;
    // The last word of a phrase wakes the recognizers: it is rarer than the first.
    const last = words[words.length - 1] ?? 0;
    this.result.gate[last] = strongerGate(this.result.gate[last] ?? 0, gateOf(name));
  }

  private addWord(entry: string, name: CategoryName): number {
    const stem = entry.replace(/[-*.]/g, '');
    const ending = entry.endsWith('**') ? UNLIMITED : entry.endsWith('*') ? 10 : entry.endsWith('-') ? 4 : 0;
    const hash = this.hashOf(stem, entry.startsWith('.') ? CHAIN_SEED : WORD_SEED);
    const word = this.wordFor(hash, stem.length);
    this.result.suffix[word] = Math.max(this.result.suffix[word] ?? 0, ending);
    this.setCategory(word, name);
    return word;
  }

  private setCategory(word: number, name: CategoryName): void {
    const id = Category[name];
    const { category, second, third, gate } = this.result;
    if (id !== 0 && category[word] !== id && second[word] !== id) {
      if (category[word] === 0) category[word] = id;
      else if (second[word] === 0) second[word] = id;
      else third[word] = id;
    }
    gate[word] = strongerGate(gate[word] ?? 0, gateOf(name));
  }

  private hashOf(stem: string, seed: number): number {
    let hash = seed;
    for (let i = 0; i < stem.length; i++) {
      const letter = this.classes[stem.charCodeAt(i)] ?? 0;
      if (letter > 0 && letter < LETTER_END) hash = mix(hash, letter);
    }
    return hash;
  }

  private wordFor(hash: number, size: number): number {
    let slot = hash & SLOT_MASK;
    while ((this.result.words[slot] ?? 0) !== 0) {
      if (this.result.keys[slot] === hash) return this.result.words[slot] ?? 0;
      slot = (slot + 1) & SLOT_MASK;
    }
    const word = this.newWord();
    this.result.keys[slot] = hash;
    this.result.words[slot] = word;
    this.result.size[word] = size;
    const bit = hash & BITS_MASK;
    this.result.bits[bit >> 5] = (this.result.bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    return word;
  }

  private newWord(): number {
    this.count++;
    if (this.count >= MAX_WORDS) throw new Error(`more than ${MAX_WORDS} words; categories: ${CATEGORY_COUNT}`);
    return this.count;
  }
}

/** 1 (alone) is stronger than 2 (with digits), which is stronger than 0 (never). */
function strongerGate(a: number, b: number): number {
  if (a === 1 || b === 1) return 1;
  return Math.max(a, b);
}

/** Whether a word belongs to a category. */
export function isIn(words: Vocabulary, word: number, category: number): boolean {
  return words.category[word] === category || words.second[word] === category || words.third[word] === category;
}
