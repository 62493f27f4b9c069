import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';

/** Each writing hides the IIN 920308395171, a card or an address from a plain look. */
const HIDDEN: [string, string, string][] = [
  ['zero-width characters', 'иин 92\u200b0308\u200b395171', 'iin'],
  ['full width', 'ИИН ９２０３０８３９５１７１', 'iin'],
  ['mathematical digits', 'иин 𝟗𝟐𝟎𝟑𝟎𝟖𝟑𝟗𝟓𝟏𝟕𝟏', 'iin'],
  ['keycaps', '9️⃣2️⃣0️⃣3️⃣0️⃣8️⃣3️⃣9️⃣5️⃣1️⃣7️⃣1️⃣', 'iin'],
  ['circled', '⑨②⓪③⓪⑧③⑨⑤①⑦①', 'iin'],
  ['Arabic-Indic digits', 'иин ٩٢٠٣٠٨٣٩٥١٧١', 'iin'],
  ['single spaces', '9 2 0 3 0 8 3 9 5 1 7 1', 'iin'],
  ['dots', '92.03.08.395171', 'iin'],
  ['slashes', 'иин 92/03/08/395171', 'iin'],
  ['brackets', 'иин (920308)(395171)', 'iin'],
  ['a line break', 'иин 920308\n395171', 'iin'],
  ['Markdown', 'иин **920308**395171', 'iin'],
  ['a spoiler', 'иин ||920308||395171', 'iin'],
  ['letters for digits', 'иин 92О3О8З95l7l', 'iin'],
  ['mixed alphabets in the word', 'ИИH 920308395172', 'iin'],
  ['Russian words', 'иин девять два ноль три ноль восемь три девять пять один семь один', 'iin'],
  ['Russian words in pairs', 'девяносто два ноль три ноль восемь тридцать девять пятьдесят один семьдесят один', 'iin'],
  ['Russian words in hundreds', 'девяносто два ноль три ноль восемь триста девяносто пять сто семьдесят один', 'iin'],
  ['Kazakh words', 'тоғыз екі нөл үш нөл сегіз үш тоғыз бес бір жеті бір', 'iin'],
  ['Kazakh words in hundreds', 'тоқсан екі нөл үш нөл сегіз үш жүз тоқсан бес жүз жетпіс бір', 'iin'],
  ['Kazakh words in Russian letters', 'тогыз еки нол уш нол сегиз уш тогыз бес бир жети бир', 'iin'],
  ['English words', 'nine two zero three zero eight three nine five one seven one', 'iin'],
  ['transliterated words', 'devyat dva nol tri nol vosem tri devyat pyat odin sem odin', 'iin'],
  ['half words, half digits', 'иин 92 ноль три 08 три девять пять 171', 'iin'],
  ['words between', 'иин 920308 потом 395171', 'iin'],
  ['entities', 'иин &#57;&#50;0308395171', 'iin'],
  ['percent escapes', 'иин %39%32%300308395171', 'iin'],
  ['base64', '0LjQuNC9IDkyMDMwODM5NTE3MQ==', 'iin'],
  ['reversed', 'иин наоборот 171593803029', 'iin'],
  ['right-to-left override', 'иин \u202e171593803029\u202c', 'iin'],
  ['combining marks', 'ии\u0301н 920308\u0336395171', 'iin'],
  ['emoji between', 'иин 920308🔥395171', 'iin'],
  ['a Cyrillic К', 'счет КZ84722C000099900012', 'iban'],
  ['no country', 'счет 84722C000099900012', 'iban'],
  ['spoken e-mail', 'aset собака mail точка ru', 'email'],
  ['e-mail with (at) and (dot)', 'aset (at) mail (dot) ru', 'email'],
  ['a card in dots', 'карта 4400.4300.0003.4071', 'payment-card'],
  ['a card over lines', 'карта 4400\n4300\n0003\n4071', 'payment-card'],
  ['a phone with letters', '87О1ООО00О1', 'phone'],
  ['a phone in words', 'восемь семьсот один ноль ноль ноль ноль ноль ноль один', 'phone'],
];

describe('disguises', () => {
  it.each(HIDDEN)('%s: «%s»', (_trick, text, type) => {
    const found = detect(text).find((finding) => finding.type === type);
    expect(found).toBeDefined();
    expect(found?.start).toBeGreaterThanOrEqual(0);
    expect(found?.end).toBeLessThanOrEqual(text.length);
  });
});
