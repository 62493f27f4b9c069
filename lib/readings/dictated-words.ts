/** What words stand for when numbers are said: numerals and ordinals in three languages, letters by their names, signs. */
import { wordsOf } from '../detect/text-words';
import { MONTHS, NUMERALS } from '../detect/words/numerals';
import { pairsOf } from './pairs';
import { AT } from './spoken-emails';

/** What a word stands for. A number that multiplies stands for its negative. */
export interface Said {
  kind: 'number' | 'letter' | 'sign' | 'twice' | 'digits' | 'month';
  /** As it is written, «7», «K», «@». */
  text: string;
  value: number;
  isOrdinal: boolean;
}

const THOUSANDS = 'тысяча тысячи тысяч тысячу тыща тыщи тыщ тыс мың мын мыңыншы thousand tysyacha tysyachi';
const MILLIONS = 'миллион миллиона миллионов million';
/** Stems of ordinal numerals, and what they end in. */
const STEMS =
  'перв=1 втор=2 трет=3 треть=3 четверт=4 четвёрт=4 пят=5 шест=6 седьм=7 восьм=8 девят=9 десят=10 одиннадцат=11 двенадцат=12 тринадцат=13 четырнадцат=14 пятнадцат=15 шестнадцат=16 семнадцат=17 восемнадцат=18 девятнадцат=19 двадцат=20 тридцат=30 сороков=40 пятидесят=50 шестидесят=60 семидесят=70 восьмидесят=80 девяност=90 двухтысячн=2000';
const RUSSIAN_ENDINGS = 'ого его ое ье ый ий ой ом ем ая ую'.split(' ');
const KAZAKH_ENDINGS = 'нші інші нши инши ншы ыншы ынши'.split(' ');
const ENGLISH_ORDINALS =
  'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30';
/** Names of letters, Russian, of the Latin alphabet, and English. */
const LETTERS =
  'бэ=B бе=B вэ=B ве=B гэ=G ге=G дэ=D де=D жэ=J зэ=Z ка=K ха=X эль=L эл=L эм=M эн=N эр=P эс=C тэ=T те=T эф=F цэ=C це=C эй=A би=B си=C ди=D джи=G эйч=H аш=H ай=I джей=J джэй=J кей=K кэй=K кэ=K пэ=P пи=P кью=Q ар=R ти=T ю=U ви=V икс=X игрек=Y уай=Y зет=Z зэт=Z зед=Z зи=Z зэ=Z ен=N ем=M ел=L ес=C ер=P';
const SIGNS =
  'точка=. нүкте=. нукте=. точкі=. point=. dot=. запятая=, үтір=, утир=, comma=, тире=- дефис=- минус=- сызықша=- сызыкша=- dash=- слэш=/ слеш=/ slash=/ дробь=/ плюс=+ плус=+ plus=+ қосу=+';
/** «два нуля», «три семёрки», «екі үштік»: digits that are counted. */
const COUNTED =
  'нуля=0 нулей=0 ноля=0 нолика=0 ноликов=0 нулика=0 единицы=1 единиц=1 единички=1 двойки=2 двоек=2 тройки=3 троек=3 четвёрки=4 четверки=4 четвёрок=4 пятёрки=5 пятерки=5 пятёрок=5 шестёрки=6 шестерки=6 шестёрок=6 семёрки=7 семерки=7 семёрок=7 восьмёрки=8 восьмерки=8 восьмёрок=8 девятки=9 девяток=9 бірлік=1 екілік=2 үштік=3 төрттік=4 бестік=5 алтылық=6 жетілік=7 сегіздік=8 тоғыздық=9 zeros=0 zeroes=0';
const TWICE = 'double=2 triple=3';

let said: Map<string, Said> | undefined;
/** By the last bits of the hash of a word, as texts have it: one for numerals, `OF_EMAILS` for words for «@». */
const marks = new Uint16Array(1 << 15);
const LAST_BITS = marks.length - 1;
const OF_EMAILS = 1 << 12;

function vocabulary(): Map<string, Said> {
  if (said) return said;
  said = new Map();
  for (const [word, value] of pairsOf(NUMERALS)) {
    noteNumber(word, value);
    if (/[ә-ө]|[а-я]/.test(word)) for (const ending of KAZAKH_ENDINGS) noteNumber(word + ending, value, true);
  }
  for (const word of THOUSANDS.split(' ')) noteNumber(word, '-1000');
  for (const word of MILLIONS.split(' ')) noteNumber(word, '-1000000');
  for (const [stem, value] of pairsOf(STEMS))
    for (const ending of RUSSIAN_ENDINGS) noteNumber(stem + ending, value, true);
  for (const [word, value] of pairsOf(ENGLISH_ORDINALS)) noteNumber(word, value, true);
  for (const [word, text] of pairsOf(LETTERS)) note(word, 'letter', text);
  for (const [word, text] of pairsOf(SIGNS)) note(word, 'sign', text);
  for (const [word, value] of pairsOf(TWICE)) note(word, 'twice', value);
  for (const [word, digit] of pairsOf(COUNTED)) note(word, 'digits', digit);
  for (const word of AT.split('|')) marks[(wordsOf(word).hash[0] as number) & LAST_BITS] = OF_EMAILS;
  return said;
}

function noteNumber(word: string, text: string, isOrdinal = false): void {
  note(word, 'number', text, isOrdinal);
  marks[(wordsOf(word).hash[0] as number) & LAST_BITS] = 1;
}

function note(word: string, kind: Said['kind'], text: string, isOrdinal = false): void {
  said?.set(word, { kind, text, value: kind === 'number' || kind === 'twice' ? Number(text) : 0, isOrdinal });
}

const MONTH = new RegExp(
  `^(?:${MONTHS.split(' ')
    .map((pair) => (pair.split('=')[0] as string).replace(/[-*]$/, '\\p{L}{0,5}'))
    .join('|')})$`,
  'u',
);

/** What a word in small letters stands for, if it is said in numbers. */
export function meaningOf(word: string): Said | undefined {
  const known = vocabulary().get(word);
  return known ?? (MONTH.test(word) ? { kind: 'month', text: word, value: 0, isOrdinal: false } : undefined);
}

/** So many numerals say that a number may have been dictated. */
const FEWEST_NUMERALS = 2;

export const Heard = { numbers: 1, emails: 2 } as const;

/** A quick look, bits of `Heard`: whether a text has numerals enough, and a word for the sign in e-mail addresses. */
export function heardIn(text: string): number {
  vocabulary();
  const { count, hash } = wordsOf(text);
  let heard = 0;
  for (let at = 0; at < count; at++) heard += marks[(hash[at] as number) & LAST_BITS] as number;
  if (heard === 0) return 0;
  return (heard % OF_EMAILS >= FEWEST_NUMERALS ? Heard.numbers : 0) | (heard >= OF_EMAILS ? Heard.emails : 0);
}
