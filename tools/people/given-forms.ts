/** Every form of the given names we know, so that one can be exchanged for another in the same case. */
import { declineGiven, type Gender, type KazakhCase, kazakhCase, type RussianCase } from './declension';
import type { Names, Spelt } from './names';
import type { Case, Language } from './people';

const RUSSIAN_CASES: readonly RussianCase[] = ['gen', 'dat', 'acc', 'ins', 'pre'];
const KAZAKH_CASES: readonly KazakhCase[] = ['kgen', 'kdat', 'kacc', 'kloc', 'kabl', 'kins'];

export interface GivenForm {
  gender: Gender;
  /** Undefined where Kazakh and Russian letters are the same. */
  language: Language | undefined;
  which: Case;
  /** Names that may stand there instead. */
  others: readonly Spelt[];
}

/** The name in a case of either language. */
export function inGivenCase(word: string, { gender, which }: Pick<GivenForm, 'gender' | 'which'>): string {
  switch (which) {
    case '':
      return word;
    case 'gen':
    case 'dat':
    case 'acc':
    case 'ins':
    case 'pre':
      return declineGiven(word, gender, which);
    default:
      return kazakhCase(word, which);
  }
}

/** By the form in small letters; where two names share a form, what is no case of another comes first. */
export function givenForms(names: Names): Map<string, GivenForm> {
  const forms = new Map<string, GivenForm>();
  const lists: [readonly Spelt[], Gender][] = [
    [names.male, 'male'],
    [names.female, 'female'],
    [names.russianMale, 'male'],
    [names.russianFemale, 'female'],
    [names.short.kazakh.male, 'male'],
    [names.short.kazakh.female, 'female'],
    [names.short.russian.male, 'male'],
    [names.short.russian.female, 'female'],
  ];
  for (const which of ['', ...RUSSIAN_CASES, ...KAZAKH_CASES] as const) {
    for (const [others, gender] of lists) {
      for (const name of others) {
        for (const language of ['ru', 'kk'] as const) {
          const form = inGivenCase(name[language], { gender, which }).toLowerCase();
          if (forms.has(form)) continue;
          forms.set(form, { gender, which, others, language: name.ru === name.kk ? undefined : language });
        }
      }
    }
  }
  return forms;
}
