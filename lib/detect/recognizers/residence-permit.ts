/** Residence permit, certificates of stateless persons and refugees: nine digits or letters and digits, only next to their name. */
import { Category } from '../categories';
import { judgeDocument } from '../document-number';
import type { Examples } from '../finding';
import type { Recognizer } from '../recognizer';

export const residencePermit: Recognizer = {
  type: 'residence-permit',
  number: {
    lengths: [6, 7, 8, 9, 10],
    needs: [Category.residencePermit],
    judge: (number, reading) =>
      judgeDocument(number, reading, {
        type: 'residence-permit',
        category: Category.residencePermit,
        lengths: { 0: [8, 9, 10], 1: [7, 8], 2: [6, 7, 8] },
      }),
  },
};

export const examples: Examples = {
  found: [
    'вид на жительство 012345678',
    'внж № 023456789',
    'ВНЖ AB 1234567',
    'ықтиярхат 034567891',
    'тұруға ықтиярхат нөмірі 045678912',
    'ыктиярхат 056789123',
    'residence permit 067891234',
    'рвп 078912345',
    'удостоверение лица без гражданства 089123456',
    'refugee certificate AB 12345678',
    'қандас куәлігі 091234567',
  ],
  ignored: [
    'внж продлили',
    'вид на жительство за 30 дней',
    '012345678',
    'ықтиярхат алу',
    'residence permit needed',
    'внж стоит 12345 тг',
    'вид на море 012345678',
    'рвп истекает в 2027',
    'жительство в Алматы',
    'заказ 023456789',
    'permit 12',
  ],
};
