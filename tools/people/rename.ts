/** The same news about somebody else: other surnames, the surname alone, a given name alone. */
import { LABEL } from '../../lib/people/labels';
import type { Example } from './compose';
import type { Sentence } from './corpus';
import { type KazakhCase, kazakhCase } from './declension';
import { type GivenForm, inGivenCase } from './given-forms';
import type { Chance } from './random';

const STEM = /^(\p{Lu}\p{Ll}{1,14})(ов|ев|ин|ск)(\p{Ll}{0,6})$/u;

/** Stems of surnames by the ending they take. */
export function surnameStems(surnames: readonly string[]): Map<string, string[]> {
  const stems = new Map<string, string[]>();
  for (const surname of surnames) {
    const match = /^(.{2,12})(ов|ев|ин|ск)(ий)?$/u.exec(surname);
    if (!match || (match[2] === 'ск') !== (match[3] === 'ий')) continue;
    const list = stems.get(match[2] ?? '') ?? [];
    list.push(match[1] ?? '');
    stems.set(match[2] ?? '', list);
  }
  return stems;
}

interface Replacement {
  text: string;
  spans: Example['spans'];
}

/** The sentence with each name that `replace` answers for written otherwise. */
export function replaceNames(
  sentence: Sentence,
  replace: (name: string, spans: Example['spans']) => Replacement | undefined,
): Sentence {
  let text = '';
  let at = 0;
  const spans: Example['spans'] = [];
  const people: [number, number][] = [];
  const keep = (until: number) => {
    for (const [start, end, label] of sentence.spans) {
      if (start >= at && end <= until) spans.push([start - at + text.length, end - at + text.length, label]);
    }
    text += sentence.text.slice(at, until);
    at = until;
  };
  for (const [start, end] of sentence.people) {
    if (start < at) continue;
    keep(start);
    const own = sentence.spans
      .filter(([a, b]) => a >= start && b <= end)
      .map(([a, b, label]): [number, number, number] => [a - start, b - start, label]);
    const other = replace(sentence.text.slice(start, end), own);
    if (other) {
      for (const [a, b, label] of other.spans) spans.push([a + text.length, b + text.length, label]);
      people.push([text.length, text.length + other.text.length]);
      text += other.text;
      at = end;
    } else {
      people.push([text.length, text.length + end - start]);
      keep(end);
    }
  }
  keep(sentence.text.length);
  return { language: sentence.language, text, spans, people };
}

/** A name with some of its words replaced; `other` gives the new one. */
export function replaceWords(
  name: string,
  own: Example['spans'],
  other: (word: string, label: number) => string | undefined,
): { text: string; spans: Example['spans'] } {
  let text = '';
  let at = 0;
  const spans: Example['spans'] = [];
  for (const [a, b, label] of own) {
    const word = name.slice(a, b);
    text += name.slice(at, a);
    const begin = text.length;
    text += other(word, label) ?? word;
    spans.push([begin, text.length, label]);
    at = b;
  }
  return { text: text + name.slice(at), spans };
}

/** The same sentence about somebody else: surnames keep their ending and get another stem. */
export function renameSurnames(
  sentence: Sentence,
  stems: ReadonlyMap<string, readonly string[]>,
  chance: Chance,
): Sentence {
  return replaceNames(sentence, (name, own) =>
    replaceWords(name, own, (word, label) => {
      const match = label === LABEL.surname ? STEM.exec(word) : null;
      const others = match ? stems.get(match[2] ?? '') : undefined;
      return match && others ? chance.pick(others) + (match[2] ?? '') + (match[3] ?? '') : undefined;
    }),
  );
}

/** Names of a given name and a surname lose the given name. */
export function shortenNames(sentence: Sentence): Sentence {
  return replaceNames(sentence, (name, spans) => {
    const last = spans[spans.length - 1];
    if (spans.length < 2 || last?.[2] !== LABEL.surname) return undefined;
    const surname = name.slice(name.length - (last[1] - last[0]));
    return { text: surname, spans: [[0, surname.length, LABEL.surname]] };
  });
}

const CASE_ENDINGS: readonly [KazakhCase, RegExp][] = [
  ['kgen', /[ндт][ыі]ң$/u],
  ['kabl', /[ндт][ае]н$/u],
  ['kins', /[мбп]ен$/u],
  ['kdat', /(ға|ге|қа|ке)$/u],
  ['kacc', /[ндт][ыі]$/u],
  ['kloc', /[дт][ае]$/u],
];

/** The case a name in a Kazakh sentence seems to stand in, by its last letters. */
export function kazakhCaseOf(name: string): KazakhCase | undefined {
  return CASE_ENDINGS.find(([, ending]) => ending.test(name))?.[0];
}

/** Names in a Kazakh sentence become other given names in the same case. */
export function nameByGivenName(sentence: Sentence, given: readonly string[], chance: Chance): Sentence {
  return replaceNames(sentence, (name, spans) => {
    if (spans.length === 1 && chance.is(0.5)) return undefined;
    const which = kazakhCaseOf(name);
    const other = chance.pick(given);
    const text = which ? kazakhCase(other, which) : other;
    return { text, spans: [[0, text.length, LABEL.given]] };
  });
}

/** The word in small letters or capitals, as the model is. */
export function writtenLike(word: string, model: string): string {
  if (model === model.toLowerCase()) return word.toLowerCase();
  return model.length > 1 && model === model.toUpperCase() ? word.toUpperCase() : word;
}

/** The same sentence about somebody else: known given names become others in the same case. */
export function renameGiven(sentence: Sentence, forms: ReadonlyMap<string, GivenForm>, chance: Chance): Sentence {
  return replaceNames(sentence, (name, own) =>
    replaceWords(name, own, (word, label) => {
      const form = label === LABEL.given ? forms.get(word.toLowerCase()) : undefined;
      const other = form && inGivenCase(chance.pick(form.others)[form.language ?? sentence.language], form);
      return other ? writtenLike(other, word) : undefined;
    }),
  );
}
