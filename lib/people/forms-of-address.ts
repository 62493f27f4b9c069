/** «Клара апамыз», «Қуандық ата»: how somebody is called in Kazakh after the name, which is no part of it. */
import { isOneOf } from './endings';
import { FORM, type Tokens } from './tokens';
import { wordSet } from './word-set';

const WHOLE =
  'ата атаның атаға апа апаның апаға апам апамыз апамыздың аға ағаның ағаға ағам ағамыз ағамыздың әже әжеміз әжеміздің ' +
  'мырза мырзаға мырзаның ханым би бидің батыр батырдың қажы';
/** Before further endings; no name begins so. */
const STEMS = 'апай ағай тәте ақсақал ханымға ханымның';
const SIZES = { shortest: 4, longestEnding: 6 };

/** What somebody is, after the name. */
const TITLES =
  'есімді есімдіні құда құдағи құдағиға жеңге жеңгей жеңгем жеңгеме көке көкем молда молданың пайғамбар пайғамбардың сұлтан сұлтанды сұлтанның сұлтанға хан ханның ханға палуан шешен ишан хазірет ақын ақынның ' +
  'қария қарияның қарияға қари жырау жыраудың салдың серінің кейуана диқан имам сұпы';

/** Written with a capital to somebody in person. */
const POLITE =
  'сіз сізді сізге сізден сіздің сізбен сіздер сіздерді сіздерге вы вас вам вами ваш ваша ваше ваши вашу вашей вашего вашему';

const BEFORE = 'mr mrs ms miss dr prof frau herr';

let before: Set<number> | undefined;
let polite: Set<number> | undefined;
let titles: Set<number> | undefined;
let whole: Set<number> | undefined;
let stems: Set<number> | undefined;

/** «Иса пайғамбардың», «Қуандық ата»: word `i` says that the one before it is a name. */
export function isTitle(tokens: Tokens, i: number): boolean {
  if (tokens.form[i] !== FORM.lower) return false;
  titles ??= wordSet(TITLES);
  return titles.has(tokens.hash[i] as number) || isFormOfAddress(tokens, i);
}

export function isFormOfAddress(tokens: Tokens, i: number): boolean {
  return tokens.form[i] === FORM.lower && isSaidOfAnybody(tokens, i);
}

/** «Ханым, сіздің кезегіңіз»: the word itself, also with a capital. */
export function isSaidOfAnybody(tokens: Tokens, i: number): boolean {
  whole ??= wordSet(WHOLE);
  if (whole.has(tokens.hash[i] as number)) return true;
  stems ??= wordSet(STEMS);
  return isOneOf(tokens, i, stems, SIZES);
}

/** «Mr Akhmet Dulatuly», «Frau Weber»: before the name, and no part of it. */
export function isTitleBefore({ form, hash }: Tokens, i: number): boolean {
  if (form[i] !== FORM.capital) return false;
  before ??= wordSet(BEFORE);
  return before.has(hash[i] as number);
}

/** «Әлия Сізді директор шақырады» */
export function isPolitePronoun({ form, hash }: Tokens, i: number): boolean {
  if (form[i] !== FORM.capital) return false;
  polite ??= wordSet(POLITE);
  return polite.has(hash[i] as number);
}
