import { beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../../../lib/inspect';
import { heldFindings } from '../held';

beforeAll(() => ready());

describe('who is named by an office', () => {
  it.each([
    'нотариус Ким Л. банкротство физлиц под ключ',
    'юрист Асхат Бекенов поможет списать долги и кредиты',
    'риелтор Жанар Кенесова ипотека 7-20-25',
    'Депутат Азат Перуашев рассказал о пособиях',
    'следователь Серик К. закрыл дело об изнасиловании',
  ])('has to do with the matter of others: «%s»', (text) => {
    expect(heldFindings(text)).toEqual([]);
  });

  it.each(['юрист Асхат Бекенов, зарплата 450 000 тг', 'Асхат Бекенов в долгах, ипотека просрочена'])(
    'has an amount of their own, and so has who bears no office: «%s»',
    (text) => {
      expect(heldFindings(text).map(({ type }) => type)).toContain('personal-finance');
    },
  );
});
