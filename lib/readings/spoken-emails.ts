/** E-mail addresses as they are said: «бота нүкте касымова собака енбек нүкте кз». */
import { matchesOf } from '../detect/matches';
import { type View, ViewBuilder } from '../detect/view';
import { pairsOf } from './pairs';

/** Words for the sign «@». */
export const AT = 'собака|собачка|собакасы|эт|at';
const POINT = 'точка|нүкте|нукте|dot|point';
const LINE = 'нижнее подч[её]ркивание|подч[её]ркивание|астыңғы сызықша|астыңғы сызық|underscore|underline';
const HYPHEN = 'тире|дефис|сызықша|dash|hyphen|minus';
const WORD = '[\\p{L}\\d]+';
const SAID = new RegExp(
  `(?<![\\p{L}\\d])${WORD}(?:\\s(?:${POINT}|${LINE}|${HYPHEN})\\s${WORD}|\\d+){0,4}(?:\\s\\d+)?\\s(?:${AT})\\s${WORD}(?:\\s(?:${POINT})\\s(?:к[эе]й з[еэ]т|k z|${WORD}))+`,
  'giu',
);
/** What is said → what it stands for: domains by their names, signs. */
const SPOKEN: readonly [RegExp, string][] = [
  [/к[эе]й з[еэ]т|k z|кз/giu, 'kz'],
  [/дж?имейл|жимейл|гмейл|г мейл/giu, 'gmail'],
  [/мейл/giu, 'mail'],
  [/яндекс/giu, 'yandex'],
  [/(?<!\p{L})ком(?!\p{L})/giu, 'com'],
  [/(?<!\p{L})ру(?!\p{L})/giu, 'ru'],
  [signOf(AT), '@'],
  [signOf(POINT), '.'],
  [signOf(LINE), '_'],
  [signOf(HYPHEN), '-'],
  [/\s/g, ''],
];
const LATIN = new Map(
  pairsOf(
    'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sch ъ= ы=y ь= э=e ю=yu я=ya ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h і=i',
  ),
);

function signOf(words: string): RegExp {
  return new RegExp(`\\s(?:${words})\\s`, 'giu');
}

function written(said: string): string {
  const signs = SPOKEN.reduce((text, [pattern, sign]) => text.replace(pattern, sign), said.toLowerCase());
  return signs.replace(/[а-яёәғқңөұүһі]/g, (letter) => LATIN.get(letter) as string);
}

/** A text with its said addresses as they are written; undefined where there are none. */
export function withEmails(text: string): View | undefined {
  const builder = new ViewBuilder(text);
  for (const { 0: said, index } of matchesOf(SAID, text)) builder.replace(index, index + said.length, written(said));
  return builder.build();
}
