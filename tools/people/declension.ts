/** Names in the cases of Russian and Kazakh. */

export type RussianCase = 'gen' | 'dat' | 'acc' | 'ins' | 'pre';
export type KazakhCase = 'kgen' | 'kdat' | 'kacc' | 'kloc' | 'kabl' | 'kins';
export type Gender = 'male' | 'female';

const ORDER: readonly RussianCase[] = ['gen', 'dat', 'acc', 'ins', 'pre'];

function endings(word: string, cut: number, list: readonly string[], which: RussianCase): string {
  return word.slice(0, word.length - cut) + (list[ORDER.indexOf(which)] ?? '');
}

export function declineSurname(word: string, gender: Gender, which: RussianCase): string {
  if (/(ый|ой)$/u.test(word)) return endings(word, 2, ['ого', 'ому', 'ого', 'ым', 'ом'], which);
  if (/(с|ц)кий$/u.test(word)) return endings(word, 2, ['ого', 'ому', 'ого', 'им', 'ом'], which);
  if (/(с|ц)кая$/u.test(word)) return endings(word, 2, ['ой', 'ой', 'ую', 'ой', 'ой'], which);
  if (/(ов|ев|ёв|ин|ын)$/u.test(word)) {
    return gender === 'male' ? endings(word, 0, ['а', 'у', 'а', 'ым', 'е'], which) : word;
  }
  if (/(ов|ев|ёв|ин|ын)а$/u.test(word)) return endings(word, 1, ['ой', 'ой', 'у', 'ой', 'ой'], which);
  if (gender === 'female' || /[оеёуюыиэ]$/u.test(word) || /(ых|их)$/u.test(word)) return word;
  return declineNoun(word, which);
}

export function declineNoun(word: string, which: RussianCase): string {
  if (/[гкхжшчщ]а$/u.test(word)) return endings(word, 1, ['и', 'е', 'у', 'ой', 'е'], which);
  if (/а$/u.test(word)) return endings(word, 1, ['ы', 'е', 'у', 'ой', 'е'], which);
  if (/ия$/u.test(word)) return endings(word, 1, ['и', 'и', 'ю', 'ей', 'и'], which);
  if (/я$/u.test(word)) return endings(word, 1, ['и', 'е', 'ю', 'ей', 'е'], which);
  if (/ий$/u.test(word)) return endings(word, 1, ['я', 'ю', 'я', 'ем', 'и'], which);
  if (/[йь]$/u.test(word)) return endings(word, 1, ['я', 'ю', 'я', 'ем', 'е'], which);
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(word)) return endings(word, 0, ['а', 'у', 'а', 'ом', 'е'], which);
  return word;
}

export function declineGiven(word: string, gender: Gender, which: RussianCase): string {
  if (gender === 'female' && /ь$/u.test(word)) return endings(word, 1, ['и', 'и', 'ь', 'ью', 'и'], which);
  if (gender === 'female' && /[бвгджзйклмнпрстфхцчшщ]$/u.test(word)) return word;
  if (word === 'Лев') return endings(word, 3, ['Льва', 'Льву', 'Льва', 'Львом', 'Льве'], which);
  if (word === 'Павел') return endings(word, 2, ['ла', 'лу', 'ла', 'лом', 'ле'], which);
  return declineNoun(word, which);
}

export function declinePatronymic(word: string, which: RussianCase): string {
  if (/ич$/u.test(word)) return endings(word, 0, ['а', 'у', 'а', 'ем', 'е'], which);
  if (/на$/u.test(word)) return endings(word, 1, ['ы', 'е', 'у', 'ой', 'е'], which);
  return word;
}

/** Russian patronymic of a father's name. */
export function patronymicOf(father: string, gender: Gender): string {
  const male = gender === 'male';
  if (/ий$/u.test(father)) return father.slice(0, -2) + (male ? 'ьевич' : 'ьевна');
  if (/[йь]$/u.test(father)) return father.slice(0, -1) + (male ? 'евич' : 'евна');
  if (/[ая]$/u.test(father)) return father.slice(0, -1) + (male ? 'ич' : 'ична');
  if (/[еиоуыіэ]$/u.test(father)) return father + (male ? 'евич' : 'евна');
  return father + (male ? 'ович' : 'овна');
}

const SOFT = 'әеіөүэ';
const HARD = 'аоұыуяюё';

function isSoft(word: string): boolean {
  const lower = word.toLowerCase();
  for (let i = lower.length - 1; i >= 0; i--) {
    if (SOFT.includes(lower.charAt(i))) return true;
    if (HARD.includes(lower.charAt(i))) return false;
  }
  return lower.includes('и');
}

/** The word with a Kazakh case ending in vowel harmony. */
export function kazakhCase(word: string, which: KazakhCase): string {
  const last = word.slice(-1).toLowerCase();
  const soft = isSoft(word);
  const isVowel = 'аәеёиоөуұүыіэюя'.includes(last);
  const isVoiceless = 'бвгдкқпстфхһцчшщ'.includes(last);
  const isNasal = 'мнң'.includes(last);
  const v = soft ? 'е' : 'а';
  const n = soft ? 'і' : 'ы';
  switch (which) {
    case 'kgen':
      return word + (isVoiceless ? 'т' : isVowel || isNasal ? 'н' : 'д') + n + 'ң';
    case 'kdat':
      return word + (isVoiceless ? (soft ? 'к' : 'қ') : soft ? 'г' : 'ғ') + v;
    case 'kacc':
      return word + (isVoiceless ? 'т' : isVowel ? 'н' : 'д') + n;
    case 'kloc':
      return word + (isVoiceless ? 'т' : 'д') + v;
    case 'kabl':
      return word + (isVoiceless ? 'т' : isNasal ? 'н' : 'д') + v + 'н';
    case 'kins':
      return word + (isVoiceless ? 'пен' : last === 'з' || last === 'ж' ? 'бен' : 'мен');
  }
}
