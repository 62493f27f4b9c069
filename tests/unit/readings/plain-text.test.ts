import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../lib/readings/plain-text';

describe('plainText', () => {
  it.each([
    ['ИИН\u00a0920308395171', 'ИИН 920308395171'],
    ['код  из  смс', 'код из смс'],
    ['код \u200bиз смс', 'код из смс'],
    ['код 9081 🙏🏽🙏🏽', 'код 9081'],
    ['📌 Пароль: 👉 Qwerty', 'Пароль: Qwerty'],
    ['✅Асель ✅Марат', 'Асель\nМарат'],
    ['мкр Самал\u20112, 77–12', 'мкр Самал-2, 77-12'],
    ['права de999293', 'права DE999293'],
    ['паспорт n 999 002 53', 'паспорт N 999 002 53'],
    ['диагноз f41.2', 'диагноз F41.2'],
    ['[28.11.2026, 12:41] Айгуль: код 7734', 'Айгуль: код 7734'],
    ['привет\n[12:41, 28.11.2026] Асан: ок', 'привет\nАсан: ок'],
    ['код *4821*, пароль ||Qwerty_12||', 'код 4821, пароль Qwerty_12'],
    ['__СРОЧНО__ иин `920308395171`', 'СРОЧНО иин 920308395171'],
    ['пароль «Qwerty12», код [4821]', 'пароль Qwerty12, код 4821'],
    ['“Береке” ЖШС', '"Береке" ЖШС'],
    ['пин карты → 4471', 'пин карты: 4471'],
    ['пароль .. Qwerty12', 'пароль Qwerty12'],
    ['родился 05,03,1992 в Шу', 'родился 05.03.1992 в Шу'],
    ['т.ж. 05 03 1992', 'т.ж. 05.03.1992'],
    ['штраф за 615 ahk 08', 'штраф за 615 AHK 08'],
    ['почта a.omarov @ mail.kz', 'почта a.omarov@mail.kz'],
    ['ИИН 920308395171Дата рождения', 'ИИН 920308395171 Дата рождения'],
    ['пapoль Qwerty12', 'пароль Qwerty12'],
    ['перелом лодыж-\nки правой ноги', 'перелом лодыжки правой ноги'],
    ['Глюкоза натощак........9,3', 'Глюкоза натощак: 9,3'],
  ])('%j reads %j', (draft, wanted) => expect(plainText(draft)?.text).toBe(wanted));

  it.each([
    'обычное сообщение, завтра в 10:00 — встреча',
    'a   b', // columns
    'сдала na 200000 тг',
    'почта n12345678@mail.kz',
    'Qwerty© 2024',
    '1️⃣ раз',
    '5 * 3 * 2 = 30, ** 4455',
    'file_name_v2 и snake_case',
    'дата ______ подпись ______',
    'школа «Дарын», 9 «Б»',
    'Алматы … потом Шу',
    '200 kzt 15',
    '100000тг',
    'iPhoneда',
  ])('%j reads as it is written', (draft) => expect(plainText(draft)).toBeUndefined());

  it('says where in the draft a word of it stands', () => {
    const word = fc.constantFrom('Асель', 'код', '4821', 'n1', 'ДСП');
    const gap = fc.constantFrom(
      ' ',
      '  ',
      '\u00a0',
      '   ',
      ' 🙏 ',
      '✅',
      '\n',
      '\u200b ',
      ' 🇰🇿🇰🇿',
      ' *',
      '* ',
      ' → ',
      ' .. ',
      ' «',
      '» ',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, word), { maxLength: 12 }), gap, (pairs, last) => {
        const draft = pairs.map(([before, own]) => before + own).join('') + last;
        const plain = plainText(draft);
        if (plain === undefined) return;
        for (const { 0: own, index } of plain.text.matchAll(/[\p{L}\d]+/gu)) {
          const [start, end] = [plain.startOf(index), plain.endOf(index + own.length - 1)];
          expect(draft.slice(start, end).toUpperCase()).toBe(own.toUpperCase());
        }
      }),
    );
  });
});
