import { expect, it } from 'vitest';
import { lastRequest } from '../../../lib/guard/asks';

it.each([
  'Скиньте ИИН, пожалуйста',
  'Пришлите фото удостоверения',
  'ЖСН жіберіңізші',
  'Жеке куәліктің суретін жіберіңіз',
  'Your IIN, please send it today',
  'Иин керек',
  'мне нужны документы ребёнка',
])('sees a request: %s', (text) => {
  expect(lastRequest(`Добрый день! ${text}`)).toBeDefined();
});

it.each([
  'ИИН получил, спасибо',
  'Встреча завтра в 10:00, пришлите повестку',
  'Құжаттар дайын. Ертең жазамын',
  'Документы готовы. Когда нужно забрать?',
  'send me the menu',
])('takes this for none: %s', (text) => {
  expect(lastRequest(text)).toBeUndefined();
});
