import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanText } from '../../../lib/detect/scan';
import { newScan } from '../../../lib/detect/scan-notes';
import { inspect } from '../../../lib/inspect';
import { FEATURE_BITS, FEW_BITS } from '../../../lib/secrets/found';
import { GATE_BITS } from '../../../lib/secrets/gate';
import { piecesOf } from '../../../lib/secrets/pieces';
import { soughtIn } from '../../../lib/secrets/sought';
import { readWeights } from '../../../lib/secrets/weights';
import { annotatedMessages } from '../../bench/corpus/annotated';
import { ordinaryMessages } from '../../bench/corpus/generate';
import { precision, recall, scoreByType } from '../../bench/measure';

const secretsIn = (text: string) =>
  inspect(text)
    .filter(({ type }) => type === 'password' || type === 'one-time-code')
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

function placesIn(text: string): { start: number; end: number }[] {
  const { count, start, end } = piecesOf(text);
  return Array.from({ length: count }, (_, at) => ({ start: start[at] ?? -1, end: end[at] ?? -1 }));
}

describe('piecesOf', () => {
  const pieces = (text: string) => placesIn(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['пароль:qwe1!, логин admin/cam_7788', ['пароль', 'qwe1!', 'логин', 'admin', 'cam_7788']],
    ['«Samal-3» дедім.', ['Samal-3', 'дедім']],
    ['4821-ді теріп, 58 21 03 жаз', ['4821', 'теріп', '58 21 03', 'жаз']],
    ['тел 8 701 234 56 78', ['тел', '8', '701', '234', '56', '78']],
    ['https://a.kz/x?y=1 a.b@c.kz', ['https://a.kz/x?y=1', 'a.b@c.kz']],
    ['12:30, 01.02.2026', ['12:30', '01.02.2026']],
    ['', []],
    [' — … ', []],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('gives pieces in order that stand apart, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of placesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 100, seed: 20261126 },
    );
  });
});

describe('secrets that no rule names', () => {
  it.each([
    ['охране скажи Tulpan_88 и тебя пустят в архив, логин тот же', 'password Tulpan_88'],
    ['ноутбук ашылмаса Dala-Qyran-58 деп жаз', 'password Dala-Qyran-58'],
    ['оператор спрашивает цифры из смс, у меня 905 117', 'one-time-code 905 117'],
    ['телеграм кіру кодын жіберді: 33-907', 'one-time-code 33-907'],
    ['скажи охране тюльпан_8, они откроют', 'password тюльпан_8'],
    ['ну вот так пишется: Semey_tau!7', 'password Semey_tau!7'],
    ['калитка теперь 4 1 9, запомни', 'password 4 1 9'],
    ['қақпаны ашу үшін 5-1-9 деп бас', 'password 5-1-9'],
    ['курьер Wolt спросит цифры, ответь 83', 'one-time-code 83'],
  ])('%s', (text, secret) => {
    expect(secretsIn(text)).toContain(secret);
  });

  it.each([
    'забыл пароль, попробую завтра',
    'кодты ешкімге айтпаңыз',
    'заказ 48213 готов, каб 214',
    'рейс 853 задержали до 18:40',
    'the wifi is down again, ask IT',
    'артикул 55-1802, размер 42-44',
    '',
  ])('nothing in «%s»', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });

  it('finds most of what three hands wrote that nothing was learned from', () => {
    for (const [hand, least] of [
      ['steppe', 95],
      ['valley', 94],
      ['canyon', 86],
    ] as const) {
      const messages = annotatedMessages(`${hand}-messages.txt`);
      const scores = scoreByType(
        messages.map(({ text }) => inspect(text)),
        messages,
      );
      for (const type of ['password', 'one-time-code'] as const) {
        const score = scores.get(type);
        if (!score) throw new Error(`no ${type} in ${hand}`);
        expect(recall(score)).toBeGreaterThanOrEqual(least);
        expect(precision(score)).toBeGreaterThanOrEqual(least);
      }
    }
  });
});

describe('dates of birth', () => {
  const dates = (text: string) =>
    inspect(text)
      .filter(({ type }) => type === 'birth-date')
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    'договор от 12.03.2019 продлили',
    'встреча 9 декабря в 10:00',
    'дом 1987 года постройки',
    'родила 31.02.1990',
  ])('none in «%s»', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('keys, marks of secrecy and dates of birth that no rule names', () => {
  const found = (text: string, type: string) =>
    inspect(text)
      .filter((one) => one.type === type)
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    ['ключ лицензии модуля обмена KZ7T-91QM-PL2X-44RD-WV8C, установи до обеда', 'KZ7T-91QM-PL2X-44RD-WV8C'],
    ['шлюз смс: токен qala-7731-bf09-kz в заголовок', 'qala-7731-bf09-kz'],
  ])('%s', (text, key) => {
    expect(found(text, 'secret-key').join()).toContain(key);
  });

  it.each([
    ['папка с надписью секретно лежит у меня на столе, кто забыл', 'секретно'],
    ['пришло письмо с пометкой ДСП, мне его в какой журнал', 'ДСП'],
    ['қағаздың үстінде құпия деп жазылған екен, кім тастап кетті', 'құпия'],
  ])('%s', (text, mark) => {
    expect(found(text, 'official-mark')).toContain(mark);
  });

  it.each(['секретный ингредиент маминого борща – корица', 'купил лист дсп 16 мм на полку', 'по секрету всему свету'])(
    'no mark in «%s»',
    (text) => {
      expect(found(text, 'official-mark')).toEqual([]);
    },
  );

  it('finds nearly all that a hand wrote that nothing was learned from', () => {
    const messages = annotatedMessages('canyon-messages.txt');
    const scores = scoreByType(
      messages.map(({ text }) => inspect(text)),
      messages,
    );
    for (const type of ['secret-key', 'official-mark', 'birth-date'] as const) {
      const score = scores.get(type);
      if (!score) throw new Error(`no ${type}`);
      expect(recall(score)).toBeGreaterThanOrEqual(92);
      expect(precision(score)).toBeGreaterThanOrEqual(95);
    }
  });
});

describe('soughtIn', () => {
  const scan = newScan();
  const isOpen = (text: string): boolean => {
    scanText(text, scan);
    return soughtIn(text, scan).secrets;
  };

  it('leaves most messages alone', () => {
    const ordinary = ordinaryMessages(1000);
    expect(ordinary.filter(isOpen).length).toBeLessThan(0.1 * ordinary.length);
  });

  it('looks into a long text for a word of secrets in it', () => {
    const letter =
      'Рассмотрев обращение акимата о благоустройстве, министерство сообщает о ходе работ в районе. '.repeat(20);
    expect(isOpen(letter)).toBe(false);
    expect(isOpen(`${letter} Пароль от базы прежний. ${letter}`)).toBe(true);
  });

  it('looks into nearly all that hold a secret', () => {
    const isSecret = ({ type }: { type: string }) => ['password', 'one-time-code', 'secret-key'].includes(type);
    const messages = annotatedMessages('canyon-messages.txt').filter(({ spans }) => spans.some(isSecret));
    expect(messages.filter(({ text }) => isOpen(text)).length).toBeGreaterThan(0.95 * messages.length);
  });
});

describe('readWeights', () => {
  it('has a weight for each of some thousand features', () => {
    const { secret, gate, judge, ...others } = readWeights();
    expect(secret.length).toBe(1 << FEATURE_BITS);
    expect(gate.length).toBe(1 << GATE_BITS);
    for (const weights of Object.values(others)) expect(weights.length).toBe(1 << FEW_BITS);
    for (const weights of [secret, gate, judge.leaves, ...Object.values(others)])
      expect(weights.filter((weight) => weight !== 0).length).toBeGreaterThan(400);
  });
});
