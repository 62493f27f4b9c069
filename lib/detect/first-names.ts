/** Whether somebody is named by a given name alone: «Алия беременна», «Талғатта гастрит». */
import { KAZAKH_IN_RUSSIAN } from './letters';
import { FIRST_NAMES } from './words/first-names';

const FOLDED: Readonly<Record<string, string>> = { ...KAZAKH_IN_RUSSIAN, ё: 'е' };
const MAX_ENDING = 5;
const SHORTEST = 4;
/** Longest case ending that may follow a name; Russian names may lose their last letter to it. */
const ENDING =
  /^(?:а|у|ом|ем|е|ы|и|ой|ей|ю|я|ью|нын|нин|дын|дин|тын|тин|га|ге|ка|ке|на|не|ны|ни|ды|ди|ты|ти|да|де|та|те|дан|ден|тан|тен|нан|нен|мен|бен|пен)?$/u;
const WORD = /[а-яёәғқңөұүһі]{4,}/giu;

interface Names {
  all: ReadonlySet<string>;
  /** Their first four letters, which tell most words from a name. */
  beginnings: ReadonlySet<string>;
}

let names: Names | undefined;

function readNames(): Names {
  const all = FIRST_NAMES.split(/\s+/);
  return { all: new Set(all), beginnings: new Set(all.map((name) => name.slice(0, SHORTEST))) };
}

/** Words judged lately: the same ones stand around every illness of a text. */
const judged = new Map<string, boolean>();
const MAX_JUDGED = 1000;

/** Whether the piece of text holds a given name, in any case of the two languages. */
export function hasFirstName(text: string): boolean {
  return text.match(WORD)?.some(isKnownName) ?? false;
}

function isKnownName(word: string): boolean {
  let isKnown = judged.get(word);
  if (isKnown !== undefined) return isKnown;
  names ??= readNames();
  isKnown = isName(word, names);
  if (judged.size >= MAX_JUDGED) judged.clear();
  judged.set(word, isKnown);
  return isKnown;
}

function isName(word: string, { all: known, beginnings }: Names): boolean {
  const letters = word.toLowerCase().replace(/[әғқңөұүһіё]/g, (letter) => FOLDED[letter] ?? letter);
  if (!beginnings.has(letters.slice(0, SHORTEST))) return false;
  for (let size = letters.length; size >= SHORTEST && letters.length - size <= MAX_ENDING; size--) {
    const stem = letters.slice(0, size);
    const ending = letters.slice(size);
    if (
      ENDING.test(ending) &&
      (known.has(stem) || (ending !== '' && /^[аыуеиюйоья]/u.test(ending) && losesLetter(stem, known)))
    )
      return true;
  }
  return false;
}

/** «Айгуль» → «Айгули», «Мария» → «Марии». */
function losesLetter(stem: string, known: ReadonlySet<string>): boolean {
  return ['а', 'я', 'ь', 'й'].some((last) => known.has(stem + last));
}
