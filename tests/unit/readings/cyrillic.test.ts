import { beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../../../lib/inspect';
import { inCyrillic } from '../../../lib/readings/cyrillic';
import { held } from '../held';

describe('inCyrillic', () => {
  it.each([
    ['parol ot pochty Qwerty_12', 'парол от почты Qwerty_12'],
    ['kod iz sms 4821', 'код из смс 4821'],
    ['v/u MM 100482', 'в/у MM 100482'],
    ['g. Ust-Kamenogorsk, ul. Satpaeva, d. 4', 'г. Уст-Каменогорск, ул. Сатпаева, д. 4'],
    ['jürgizwşi kwäligi CM 999381', 'жүргизуши куәлиги CM 999381'],
    ['tólqujat nómiri', 'төлқужат нөмири'],
    ['moy nomer telefona', 'мой номер телефона'],
  ])('%j is %j', (text, wanted) => expect(inCyrillic(text)?.text).toBe(wanted));

  it.each(['ИИН менің kaspi', 'the code is 4821', 'N12345678', 'a.omarov@mail.kz', '4821', ''])('%j stays', (text) =>
    expect(inCyrillic(text)).toBeUndefined(),
  );

  it('places are those of the text', () => {
    const text = 'shtraf za mashinu 123ABC02';
    const view = inCyrillic(text);
    const at = view?.text.indexOf('123ABC02') as number;
    expect([view?.startOf(at), view?.endOf(at + 7)]).toEqual([18, 26]);
  });
});

describe('what is typed in Latin letters is held too', () => {
  beforeAll(() => ready());

  it.each([
    ['voditelskoe udostoverenie AB 999512', ['AB 999512']],
    ['jürgizwşi kwäligi CM 999381', ['CM 999381']],
    ['ud/l 026395638 ot 02.02.2019g', ['026395638']],
    ['tuu turaly kualik nomiri 12-0999778', ['12-0999778']],
  ])('%j', (text, wanted) => expect(held(text)).toEqual(wanted));

  it.each(['zavtra v 10 sobranie, ne opazdyvay', 'test card 4111 1111 1111 1111, cvc 123, any future date'])(
    'nothing in %j',
    (text) => expect(held(text)).toEqual([]),
  );
});
