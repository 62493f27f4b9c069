/** Templates → messages with marked spans: values filled in, then written as people write. */
import type { EntityType } from '../../../lib/detect/finding';
import { KAZAKH_IN_RUSSIAN } from '../../../lib/detect/letters';
import { harmless } from './harmless';
import { heldBackHarmless, heldBackPositive } from './held-back';
import { ordinary } from './ordinary';
import { positive } from './positive';
import { newRandom, type Random } from './random';
import { makeValue } from './values';

export interface Span {
  type: EntityType;
  start: number;
  end: number;
  /** It says more of what another span of the message says already: right to find, no fault to miss. */
  isFurther?: boolean;
}

export interface Message {
  text: string;
  spans: Span[];
  template: number;
}

const SEED = 20261122;

/** Four sets: what the detector was tuned on and what was kept apart, with and without personal data. */
export function corpora(): {
  tuned: Message[];
  tunedHarmless: Message[];
  heldBack: Message[];
  heldBackHarmless: Message[];
} {
  return {
    tuned: generate(positive, 3400, SEED),
    tunedHarmless: generate(harmless, 3400, SEED + 1),
    heldBack: generate(heldBackPositive, 1000, SEED + 2),
    heldBackHarmless: generate(heldBackHarmless, 1000, SEED + 3),
  };
}

/** Ordinary chat, two sentences in every third message. */
export function ordinaryMessages(count: number): string[] {
  const random = newRandom(SEED + 4);
  return Array.from({ length: count }, (_, i) => {
    const first = fill(ordinary[i % ordinary.length] as string, 0, random).text;
    return random.chance(0.33) ? `${first} ${fill(random.pick(ordinary), 0, random).text}` : first;
  });
}

export const templateCount =
  ordinary.length + positive.length + harmless.length + heldBackPositive.length + heldBackHarmless.length;

function generate(templates: readonly string[], count: number, seed: number): Message[] {
  const random = newRandom(seed);
  return Array.from({ length: count }, (_, i) =>
    fill(templates[i % templates.length] as string, i % templates.length, random),
  );
}

const PART = /\{([^}]+)\}|<([a-z-]+)(?::[a-z]+)?\|([^>]+)>/g;

function fill(template: string, number: number, random: Random): Message {
  const style = pickStyle(random);
  const message: Message = { text: style.greeting, spans: [], template: number };
  let done = 0;
  for (const match of template.matchAll(PART)) {
    message.text += write(template.slice(done, match.index), style, random);
    done = match.index + match[0].length;
    const [, name, literalType, literal] = match;
    const start = message.text.length;
    message.text += literal === undefined ? makeValue(name as string, random) : write(literal, style, random);
    const type = literalType ?? (name as string).split(':')[0];
    if (type !== undefined && !type.startsWith('~'))
      message.spans.push({ type: type as EntityType, start, end: message.text.length });
  }
  message.text += write(template.slice(done), style, random) + style.ending;
  return message;
}

interface Style {
  isLower: boolean;
  hasPunctuation: boolean;
  hasKazakhLetters: boolean;
  typoShare: number;
  greeting: string;
  ending: string;
}

function pickStyle(random: Random): Style {
  return {
    isLower: random.chance(0.35),
    hasPunctuation: random.chance(0.75),
    hasKazakhLetters: random.chance(0.7),
    typoShare: random.chance(0.15) ? 0.04 : 0,
    greeting: random.chance(0.15)
      ? random.pick(['привет, ', 'Здравствуйте! ', 'салем ', 'Қайырлы күн, ', 'слушай ', 'hi, ', 'алло ', 'короче '])
      : '',
    ending: random.chance(0.25)
      ? random.pick([' 🙏', '!', ' спс', ' рахмет', ')))', ' ок?', '\n', ' pls', '.', ' жду'])
      : '',
  };
}

const FOLDED: Readonly<Record<string, string>> = {
  ...KAZAKH_IN_RUSSIAN,
  Қ: 'К',
  Ө: 'О',
  Ү: 'У',
  Ұ: 'У',
  Ә: 'А',
};

/** The words around the values, in the style of one person. Marks in capitals keep them. */
function write(words: string, style: Style, random: Random): string {
  let written = words;
  if (style.isLower && words !== words.toUpperCase()) written = written.toLowerCase();
  if (!style.hasPunctuation) written = written.replace(/(?<=\p{L})[,:.](?=\s|$)/gu, '');
  if (!style.hasKazakhLetters) written = written.replace(/[әғқңөұүһіҚӨҮҰӘ]/g, (one) => FOLDED[one] ?? one);
  if (style.typoShare === 0) return written;
  return written.replace(/(?<=[а-яәіңғүұқө]{2})[а-яәіңғүұқө]+/g, (rest) => misspelt(rest, style.typoShare, random));
}

/** Letters after the second doubled, dropped or swapped. */
function misspelt(letters: string, share: number, random: Random): string {
  let written = '';
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] as string;
    if (!random.chance(share)) written += letter;
    else if (random.chance(0.4)) written += letter + letter;
    else if (random.chance(0.5) && i + 1 < letters.length) {
      written += (letters[i + 1] as string) + letter;
      i++;
    }
  }
  return written;
}
