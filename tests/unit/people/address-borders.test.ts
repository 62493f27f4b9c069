import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/detect/finding';
import { withAddressBorders } from '../../../lib/people/address-borders';

/** `found` is what tagger or detector saw of the address. */
function bordersOf(text: string, ...found: string[]): string[] {
  const findings = found.map((part): Finding => {
    const start = text.indexOf(part);
    return { type: 'address', start, end: start + part.length, score: 0.7, level: 'low', evidence: [] };
  });
  return withAddressBorders(text, findings).map(({ start, end }) => text.slice(start, end));
}

describe('borders of addresses', () => {
  it.each([
    ['привезите на Шаляпина 14, подъезд 3', 'Шаляпина 14', 'Шаляпина 14, подъезд 3'],
    ['taxi to Abay 40, block C please', 'Abay 40', 'Abay 40, block C'],
    ['Қонаев 14, 2-кіреберіске келіңіз', 'Қонаев 14, 2', 'Қонаев 14, 2-кіреберіске'],
    ['Манаса 20 квартира шестнадцать', 'Манаса 20 квартира', 'Манаса 20 квартира шестнадцать'],
    ['Төле би 41ден вокзалға', 'Төле би 41', 'Төле би 41ден'],
    ['фургон к Сатпаева 51 б, лифта нет', 'Сатпаева 51', 'Сатпаева 51 б'],
    ['везём с Ермекова 8/1 диван', 'Ермекова 8', 'Ермекова 8/1'],
    ['ночью на Ташенова 40в кричали', 'Ташенова 40', 'Ташенова 40в'],
    ['снимаю в доме 12 на Кутузова до мая', 'доме 12', 'доме 12 на Кутузова'],
    ['машина у Чкалова 6, 2 подъезд мой', 'Чкалова 6, 2 подъезд', 'Чкалова 6, 2 подъезд'],
  ])('goes on to the door: %s', (text, found, wanted) => expect(bordersOf(text, found)).toEqual([wanted]));

  it.each([
    ['Сарыарқа ауданы, Абай көшесі 7', 'Абай көшесі 7', 'Сарыарқа ауданы, Абай көшесі 7'],
    ['машина на Караоткель, ул. Акжол 8', 'ул. Акжол 8', 'Караоткель, ул. Акжол 8'],
    ['I live at 27 Gogol Street, apt 3', 'Gogol Street, apt 3', '27 Gogol Street, apt 3'],
    ['на углу Абая и Манаса, дом 2', 'Манаса, дом 2', 'Абая и Манаса, дом 2'],
    ['общежитие №2, комната 41, ул. Мира 8', '2, комната 41, ул. Мира 8', 'общежитие №2, комната 41, ул. Мира 8'],
    ['Ул. Лободы 3 во дворе', 'Лободы 3', 'Ул. Лободы 3'],
    ['живём посёлок осакаровка школьная 4', 'школьная 4', 'посёлок осакаровка школьная 4'],
    ['костанайская область, рудный, мира 7', 'область, рудный, мира 7', 'костанайская область, рудный, мира 7'],
  ])('begins with the place: %s', (text, found, wanted) => expect(bordersOf(text, found)).toEqual([wanted]));

  it.each([
    ['Мәметова 25, 3 адам', 'Мәметова 25, 3', 'Мәметова 25'],
    ['сосед снизу Тельман, Букетова 11', 'снизу Тельман, Букетова 11', 'Букетова 11'],
    ['Гагарина 40 кв 5, 3 этаж', 'Гагарина 40 кв 5', 'Гагарина 40 кв 5'],
    ['Дощанова 48, это другой дом', 'Дощанова 48', 'Дощанова 48'],
    ['Навои 7 два раза звонить', 'Навои 7', 'Навои 7'],
    ['мой дом Иманова 64 кв 14', 'дом Иманова 64 кв 14', 'Иманова 64 кв 14'],
    ['сдаю: Гоголя 9, кв 28, 90 тысяч с водой', 'Гоголя 9, кв 28', 'Гоголя 9, кв 28'],
  ])('leaves out what only stands beside it: %s', (text, found, wanted) =>
    expect(bordersOf(text, found)).toEqual([wanted]),
  );

  it('joins the flat to the house it belongs to', () =>
    expect(bordersOf('дома, Навои 47 к3 кв 96, код не нужен', 'Навои 47', 'кв 96')).toEqual(['Навои 47 к3 кв 96']));

  it.each([
    ['кв 12, кв 14 и 19 не сдали', 'кв 12, кв 14'],
    ['ст. 31 п. 2 закона', 'ст. 31 п. 2'],
    ['приоз 14, жезказган 9, балкаш 11', 'жезказган 9, балкаш 11'],
    ['итог: Ордабасы 7, Кайсар 5, Шахтёр 2', 'Ордабасы 7, Кайсар 5, Шахтёр 2'],
  ])('takes no parts and no tables: %s', (text, found) => expect(bordersOf(text, found)).toEqual([]));

  it('takes neither sums nor a flat alone', () => {
    expect(bordersOf('Жапаров 45 000, Ищенко 38', 'Жапаров 45')).toEqual([]);
    expect(bordersOf('квартира 17', 'квартира 17')).toEqual([]);
    expect(bordersOf('080000, г. Тараз, ул. Мира 5', 'ул. Мира 5')).toEqual(['080000, г. Тараз, ул. Мира 5']);
  });
});
