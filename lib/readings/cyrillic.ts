/** Russian and Kazakh that are typed in Latin letters, in Cyrillic ones: «parol ot pochty», «tólqujat nómiri». */
import { matchesOf } from '../detect/matches';
import { type View, ViewBuilder } from '../detect/view';
import { pairsOf } from './pairs';

const [FIRST, END] = [0x400, 0x500];

/** Whether a text has a Cyrillic letter: mostly its first character tells. */
function isCyrillic(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= FIRST && unit < END) return true;
  }
  return false;
}

/** There is hardly a message in English without one of these. */
const ENGLISH =
  /(?<!\p{L})(?:the|you|your|my|please|for|and|of|with|this|that|are|was|have|has|will|not|from|his|her|need|here|any|all|only|can|is|to|it|we|i|on|in|by|be|or|an)(?!\p{L})/iu;
/** Words of small letters, with a capital at most in front, some joined, and «d.» and «g.» of addresses; values have digits, signs and capitals inside. */
const PART = "\\p{Lu}?[\\p{Ll}'’]+";
const WORD = new RegExp(
  `(?<![\\p{L}\\d_@.:/\\\\-])(?:${PART}(?:[./-]${PART})+|\\p{Lu}?[\\p{Ll}'’]{2,}|\\p{Ll}(?=\\.\\s))(?![\\p{L}\\d_@\\\\$#%&*+=^~]|[.:/!?-][\\p{L}\\d])`,
  'gu',
);
/** Longer texts are papers, which nobody types so. */
const LONGEST = 1000;

const VOWEL = /[aeiouyäöüıáóúý]$/i;
/** Before a letter stands what is written with several; before vowels «y» softens them. */
const LETTERS = new Map(
  pairsOf(
    "shch=щ sch=щ sh=ш ch=ч zh=ж kh=х ts=ц yu=ю ya=я yo=ё ye=е gh=ғ ng=нг a=а b=б v=в g=г d=д e=е z=з i=и k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф h=х c=ц j=ж q=қ x=х ä=ә á=ә ö=ө ó=ө ü=ү ú=ү ğ=ғ ǵ=ғ ş=ш ñ=ң ń=ң ı=ы ý=у ū=ұ '=ь ’=ь",
  ),
);
const LETTER = new RegExp(`${[...LETTERS.keys()].join('|')}|[wy]`, 'gi');

function cyrillicOf(word: string): string {
  return word.replace(LETTER, (letters, at: number) => {
    const small = letterOf(letters.toLowerCase(), word.slice(0, at));
    return letters[0] === letters[0]?.toLowerCase() ? small : small.toUpperCase();
  });
}

/** «kody», «telefony»; «moy»; «kirw», «wawka». */
function letterOf(letters: string, before: string): string {
  if (letters === 'w') return before === '' ? 'ш' : 'у';
  if (letters === 'y') return VOWEL.test(before) ? 'й' : 'ы';
  return LETTERS.get(letters) as string;
}

/**
 * Reads a text in Latin letters as Russian or Kazakh.
 * @returns undefined for a text with Cyrillic letters, in English, or of a single word
 */
export function inCyrillic(text: string): View | undefined {
  if (text.length > LONGEST || isCyrillic(text) || ENGLISH.test(text)) return undefined;
  const words = matchesOf(WORD, text);
  if (words.length === 0) return undefined;
  const builder = new ViewBuilder(text);
  for (const { 0: word, index } of words) builder.replace(index, index + word.length, cyrillicOf(word));
  return builder.build();
}
