/** Numbers said in words: «Абая сто двадцать», «отыз екі үй». */
import type { Tokens } from './tokens';
import { wordSet } from './word-set';

export const NUMBER_WORDS =
  'один одна два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать ' +
  'шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто ' +
  'сто двести триста четыреста пятьсот ' +
  'бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз';

let words: Set<number> | undefined;

export function isNumberWord(tokens: Tokens, i: number): boolean {
  words ??= wordSet(NUMBER_WORDS);
  return words.has(tokens.hash[i] as number);
}
