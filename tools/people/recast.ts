/** The same news about people nobody has heard of: every name becomes another in the same case, so that none can be learned by heart. */
import { LABEL } from '../../lib/people/labels';
import { createCoiner } from './coin';
import type { Sentence } from './corpus';
import { kazakhCase } from './declension';
import { type GivenForm, givenForms, inGivenCase } from './given-forms';
import type { Names } from './names';
import type { Language } from './people';
import type { Chance } from './random';
import { kazakhCaseOf, replaceNames, replaceWords, surnameStems, writtenLike } from './rename';

const SURNAME = /^(\p{Lu}\p{Ll}{2,})([ое]в|ин)(|у|ым|е|ой|а?(?:[ндт][ыі]ң|[ндт][ыі]|[ғқ]а|[дт]а|[ндт]ан|[мбп]ен)?)$/u;
const FATHER = /^(\p{Lu}\p{Ll}{2,}?)([ұу]лы|[қк]ызы|ович|овна)(\p{Ll}*)$/u;
/** How often a given name is one that is on a list; others are put together or made of the letters of others. */
const LISTED = 0.35;
const COMPOSED = 0.7;
/** How often a surname is one of a list, by the language of the text. */
const LISTED_SURNAME: Record<Language, number> = { kk: 0.25, ru: 0.6 };
/** How often a given name in the place of a known one is known too. */
const LISTED_GIVEN: Record<Language, number> = { kk: 0.35, ru: 0.6 };
/** How often somebody is from elsewhere. */
const FOREIGN_GIVEN = 0.25;
const FOREIGN_SURNAME = 0.5;
/** Shorter stems are no names; letters of an ending. */
const SHORTEST = 4;
const LONGEST_ENDING = 3;

interface Cast {
  forms: ReadonlyMap<string, GivenForm>;
  given(language: Language, chance: Chance): string;
  /** What a Kazakh surname or a father's name begins with: ends in a consonant. */
  stem(language: Language, chance: Chance): string;
  /** What a surname of a list that ends so begins with. */
  listedStem(ending: string, chance: Chance): string;
  foreignGiven(chance: Chance): string;
  foreignSurname(chance: Chance): string;
}

function createCast(names: Names): Cast {
  const known = [...names.male, ...names.female];
  const composed = [...names.composed.male, ...names.composed.female];
  const stems = surnameStems(names.listedSurnames);
  const coin = {
    kk: createCoiner(known.map((name) => name.kk)),
    ru: createCoiner(known.map((name) => name.ru)),
  };
  const given = (language: Language, chance: Chance): string => {
    const draw = chance.next();
    if (draw < LISTED) return chance.pick(known)[language];
    return draw < COMPOSED ? chance.pick(composed)[language] : coin[language](chance);
  };
  const stem = (language: Language, chance: Chance): string => {
    const name = given(language, chance);
    return /[аәеиоуүұыіяйь]$/u.test(name) ? stem(language, chance) : name;
  };
  return {
    forms: givenForms(names),
    given,
    stem,
    listedStem: (ending, chance) => chance.pick(stems.get(ending) ?? []),
    foreignGiven: createCoiner(names.world.given),
    foreignSurname: createCoiner(names.world.surnames),
  };
}

/** «Болатұлы» → «Ерсерікұлы»; undefined where the ending is another. */
function otherFather(
  father: RegExpExecArray | null,
  language: Language,
  cast: Cast,
  chance: Chance,
): string | undefined {
  return father ? cast.stem(language, chance) + father[2] + father[3] : undefined;
}

function otherSurname([, , ending = '', rest = '']: string[], language: Language, cast: Cast, chance: Chance): string {
  if (chance.is(LISTED_SURNAME[language])) return cast.listedStem(ending, chance) + ending + rest;
  return cast.stem(language, chance) + (ending === 'ин' ? 'ов' : ending.replace('е', 'о')) + rest;
}

/** A name of no known form: in Kazakh its case is told by the last letters, in Russian only what is in none is exchanged. */
function otherUnknown(word: string, label: number, language: Language, cast: Cast, chance: Chance): string | undefined {
  if (language === 'ru') {
    if (label !== LABEL.surname || !isBare(word) || !chance.is(FOREIGN_SURNAME)) return undefined;
    return cast.foreignSurname(chance);
  }
  const which = kazakhCaseOf(word);
  if (which && word.length < SHORTEST + LONGEST_ENDING) return undefined;
  const isForeign = chance.is(label === LABEL.given ? FOREIGN_GIVEN : FOREIGN_SURNAME);
  const foreign = label === LABEL.given ? cast.foreignGiven : cast.foreignSurname;
  const other = isForeign ? foreign(chance) : cast.given('kk', chance);
  return which ? kazakhCase(other, which) : other;
}

/** In no case, as far as its letters say. */
function isBare(word: string): boolean {
  return /[бвгджзйклмнпрстфхцчшщ]$/u.test(word) && !/(ом|ым|им|ем|ой|ей)$/u.test(word);
}

/** Another word for a name's, or undefined where it stays. */
function otherWord(word: string, label: number, language: Language, cast: Cast, chance: Chance): string | undefined {
  if (label === LABEL.initial) return undefined;
  const father = FATHER.exec(word);
  if (father || label === LABEL.patronymic) return otherFather(father, language, cast, chance);
  const surname = label === LABEL.surname ? SURNAME.exec(word) : null;
  if (surname) return otherSurname(surname, language, cast, chance);
  const form = label === LABEL.given ? cast.forms.get(word.toLowerCase()) : undefined;
  if (!form) return otherUnknown(word, label, language, cast, chance);
  const isListed = chance.is(LISTED_GIVEN[language]);
  return inGivenCase(isListed ? chance.pick(form.others)[language] : cast.given(language, chance), form);
}

/** Makes sentences about other people. */
export function createRecaster(names: Names): (sentence: Sentence, chance: Chance) => Sentence {
  const cast = createCast(names);
  return (sentence, chance) =>
    replaceNames(sentence, (name, own) =>
      replaceWords(name, own, (word, label) => {
        const other = otherWord(word, label, sentence.language, cast, chance);
        return other && writtenLike(other, word);
      }),
    );
}
