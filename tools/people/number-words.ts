/** House numbers as they are said: «сто двадцать три», «отыз екі». */
const RUSSIAN = {
  ones: ',один,два,три,четыре,пять,шесть,семь,восемь,девять,десять,одиннадцать,двенадцать,тринадцать,четырнадцать,пятнадцать,шестнадцать,семнадцать,восемнадцать,девятнадцать'.split(
    ',',
  ),
  tens: ',,двадцать,тридцать,сорок,пятьдесят,шестьдесят,семьдесят,восемьдесят,девяносто'.split(','),
  hundreds: ',сто,двести,триста'.split(','),
};
const KAZAKH = {
  ones: ',бір,екі,үш,төрт,бес,алты,жеті,сегіз,тоғыз,он,он бір,он екі,он үш,он төрт,он бес,он алты,он жеті,он сегіз,он тоғыз'.split(
    ',',
  ),
  tens: ',,жиырма,отыз,қырық,елу,алпыс,жетпіс,сексен,тоқсан'.split(','),
  hundreds: ',жүз,екі жүз,үш жүз'.split(','),
};

/** @param value from 1 to 399 */
export function inWords(value: number, isKazakh: boolean): string {
  const { ones, tens, hundreds } = isKazakh ? KAZAKH : RUSSIAN;
  const rest = value % 100;
  const last = rest < 20 ? [ones[rest]] : [tens[Math.floor(rest / 10)], ones[rest % 10]];
  return [hundreds[Math.floor(value / 100)], ...last].filter((word) => word !== '').join(' ');
}
