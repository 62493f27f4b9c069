import { describe, expect, it } from 'vitest';
import { inspect } from '../../lib/inspect';

const held = (...talk: string[]) =>
  inspect(talk.at(-1) as string, talk.slice(0, -1))
    .filter(({ level }) => level !== 'low')
    .map(({ type, start, end }) => `${type} ${(talk.at(-1) as string).slice(start, end)}`);

describe('a message that is only a value', () => {
  it.each([
    [['төлқұжат нөмірін сұрадың ғой', 'қазір қараймын', 'N 13506218'], 'passport N 13506218'],
    [['для визы нужен загранпаспорт', 'щас', 'N15', '480372'], 'passport 480372'],
    [['вод права мужа для страховки', 'серия BK', 'номер 417305'], 'driver-licence 417305'],
    [['праваның сериясы FB', 'номері 029714'], 'driver-licence 029714'],
    [['куәлік ескі ме деп сұрадың', 'ескі емес', '№044809316'], 'id-card 044809316'],
    [['удостоверка номери керек пе', '0507', '29184'], 'id-card 29184'],
    [['әкемнің ИИН-і 920308', 'қалғаны 395171'], 'iin 395171'],
    [['отправь мои данные', '9203 0839', '5171'], 'iin 5171'],
    [['openvpn secret керек дедің', 'кеше айттым ғой', 'Vb7+kQx2/ZmN9rT4wLp'], 'secret-key Vb7+kQx2/ZmN9rT4wLp'],
  ])('%j', (talk, wanted) => expect(held(...talk)).toEqual([wanted]));

  it.each([
    [['паспорт техники нашёл?', 'да', '417305']],
    [['удостоверение сдал?', '4500 тг']],
    [['сколько стоит карта', '4500', '5200']],
    [['ИИН не нужен', 'кабинет 214', '87']],
    [['пароль ауыстырдым, бірақ айтпаймын', 'сам зайду с работы', '16:00-де']],
    [['ключ на вахте', '15.04.2025', '12:30']],
  ])('is none: %j', (talk) => expect(held(...talk)).toEqual([]));

  it('says by how many messages', () => {
    const [found] = inspect('N 13506218', ['төлқұжат нөмірін сұрадың ғой', 'қазір']);
    expect(found?.evidence).toContainEqual({ kind: 'split', drafts: 2 });
  });
});
