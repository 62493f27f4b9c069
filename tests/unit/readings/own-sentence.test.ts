import { beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../../../lib/inspect';
import { held } from '../held';

describe('a secret is what its own sentence says', () => {
  beforeAll(() => ready());

  it.each([
    ['код 7734 пришел\nжду ответа до 18:00', ['7734']],
    ['№ 1245 от 28.11.2026\nсмс код 902-114', ['902-114']],
    ['28.11.2026 OTP 449120', ['449120']],
    ['12:41 смс келді 4482', ['4482']],
    ['Дата: 28.11.2026\nОтдел: кадры\nкод подтверждения 5531 продиктуй оператору', ['5531']],
    ['1) позвонить маме\n2) купить хлеб\n3) Совершенно секретно', ['Совершенно секретно']],
    ['пароль 1С buh!999\nhttps://kaspi.kz/shop/page?id=42', ['buh!999']],
  ])('%j', (text, wanted) => expect(held(text)).toEqual(wanted));

  it.each([
    'Users think the 4-digit queue ticket (e.g. 0710) is an OTP. pls rename it',
    'Грифы: «особой важности», «секретно». Больше никаких, не выдумывайте «строго конфиденциально»',
    'код товара 448120\nзаберите до 18:00',
    'не могу зайти, пишет неверный логин или пароль\nhttps://kaspi.kz/shop/page?id=42',
  ])('nothing in %j', (text) => expect(held(text)).toEqual([]));
});
