/** Military identity cards and conscription papers: two letters and seven digits, only next to their name. */
import { Category } from '../categories';
import { judgeDocument } from '../document-number';
import type { Examples } from '../finding';
import type { Recognizer } from '../recognizer';

export const militaryId: Recognizer = {
  type: 'military-id',
  number: {
    lengths: [6, 7, 8, 9],
    needs: [Category.military],
    judge: (number, reading) =>
      judgeDocument(number, reading, {
        type: 'military-id',
        category: Category.military,
        lengths: { 0: [6, 7, 8, 9], 1: [6, 7], 2: [6, 7] },
      }),
  },
};

export const examples: Examples = {
  found: [
    'военный билет АБ 1234567',
    'военник № 7654321',
    'әскери билет АА 0012345',
    'аскери билет 0012346',
    'приписное свидетельство 123456',
    'тіркеу куәлігі 234567',
    'military ID KZ 1234567',
    'удостоверение офицера АС 345678',
    'военного билета номер ВМ 9876543',
    'личный номер военнослужащего 456789',
    'әскери куәлік 567890',
  ],
  ignored: [
    'военный билет готов, звоните +7 707 431 86 20',
    'военный билет получил',
    'военком 2 этаж',
    'АБ 1234567',
    'әскери есеп',
    'тіркеу нөмірі 12',
    'military parade 2025',
    'билет 1234567',
    'военник 5 лет',
    'приписное 17 лет',
    'заказ 7654321',
    'служил 12 месяцев',
  ],
};
