import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspect, setPeopleModel } from '../../../lib/inspect';

setPeopleModel(new Uint8Array(readFileSync('public/people.bin')));

function addressesIn(text: string): string[] {
  return inspect(text)
    .filter(({ type }) => type === 'address')
    .map(({ start, end }) => text.slice(start, end));
}

/** As people type in a hurry, dictate, or write what only its surroundings give away: the address is within the brackets. */
const MESSAGES = `
мен [тасбұлақ 18] де тұрмын
сидим на [первомайской 8] ждем тебя
бізге [достық көшесі он төртінші үйге] әкеліңіз
запишите [шевченко сорок два квартира девять] второй этаж
жүк [жастар 4/2] ге түсті
[Щорса 63] жду, поезд скоро
посылка на [проспект строителей двадцать два квартира один]
анам [тасөткел ауылы мектеп көшесі 7] де
до [вокзальной 2] сколько будет
такси керек [желтоқсан 40] тан базарға
врача вызвали [ермака 19 второй подъезд]
[астана сығанақ 14 пәтер 9] кім бар
живу теперь на [третьей линии 18]
скорая [мкр самал дом пять квартира двенадцать] быстрее
[бірлік көшесі 12 үйден] алып кет
отдай на [гагарина 30 кв 2] охране
нан әкел [абай көшесі елу бесінші үйге]
[Masanchi 98, unit 4], on the left
көлік [айтиев 78] жанында тұр
ключи у соседей [лесная 5]
`
  .trim()
  .split('\n');

/** Numbers beside words that are no addresses. */
const NO_ADDRESSES = `
тесто два стакана муки три яйца
автобус 63 жду поезд скоро
қызым бес жаста балам он екіде
счёт южный 3-1 первый тайм
такси актау 43-12-21 хабарлас
аптека номер 8 открыта до 22
жұмыс сағат тоғызда басталады
купили самсунг 8 и чехол
менде тек 40 теңге қалды
маршрут 12 ходит каждые 20 минут
глава 14 статья 8 пункт 3
ертең 25 градус суық
рейс 305 вылет 14 40
`
  .trim()
  .split('\n');

describe('addresses by their numbers', () => {
  it('are nearly all found', () => {
    const missed = MESSAGES.filter((line) => {
      const text = line.replace(/[[\]]/gu, '');
      const start = line.indexOf('[');
      const end = line.indexOf(']') - 1;
      return !inspect(text).some((one) => one.type === 'address' && one.start < end && start < one.end);
    });
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(4);
  });

  it('mostly begin and end where they should', () => {
    const right = MESSAGES.filter((line) => {
      const wanted = /\[(.+?)\]/u.exec(line)?.[1];
      return addressesIn(line.replace(/[[\]]/gu, '')).includes(wanted as string);
    });
    const wrong = MESSAGES.filter((line) => !right.includes(line));
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(6);
  });

  it('are hardly ever seen where there are none', () => {
    const seen = NO_ADDRESSES.filter((text) => addressesIn(text).length > 0);
    expect(seen.length, seen.join('\n')).toBeLessThanOrEqual(1);
  });

  it('are looked for in time proportional to the text', () => {
    const timeOf = (count: number) => {
      const text = 'абая 10 кв 12 он екі үй '.repeat(count);
      const from = performance.now();
      inspect(text);
      return performance.now() - from;
    };
    const bestOf = (count: number) => Math.min(timeOf(count), timeOf(count), timeOf(count));
    timeOf(200);
    expect(bestOf(4000) / bestOf(500)).toBeLessThan(32);
  });

  it('take no name from nobody: a street called like a person is an address', () => {
    const text = 'мы на гагарина 30 кв 2';
    expect(inspect(text).map(({ type }) => type)).toEqual(['address']);
  });
});
