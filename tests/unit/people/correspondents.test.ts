import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, ready } from '../../../lib/inspect';
import { signatureOf } from '../../../lib/people/correspondents';
import { held } from '../held';

describe('who is written to and who signs', () => {
  beforeAll(() => ready());

  it.each([
    'Асель Муратовна, добрый день! Справку привезите на Абая 52',
    'Сәлеметсіз бе, Серік Болатович! балам тұмауратып қалды, бүгін келмейді',
    'Уважаемая Ахметова Динара! Приём по адресу: ул. Гоголя 14, каб 3',
    '@Асель Муратовна я на больничном до пятницы',
    'Акт во вложении, офис: Абая 10, каб 5\nС уважением, Ахметова Динара',
    'в садике грипп, половины группы нет\nИсп. Петренко О.В. тел. 55-44-33',
    'реклама: лечение алкоголизма анонимно\nДиректор Оспанов Е.К.',
    'анализы сдают на Абая 10\nҚұрметпен,\nбас дәрігер Оспанов Е.К.',
    'documents are at Abay 10, office 5\nBest regards,\nDinara Akhmetova',
  ])('nothing is raised by them: %j', (text) => expect(held(text)).toEqual([]));

  it.each([
    ['Здравствуйте, Мария Петровна из 14 кв лежит с туберкулезом', ['Мария Петровна', 'туберкулезом']],
    ['Сәлеметсіз бе, Ахметова Г. 1957 г.р. пенсионерка', ['Ахметова Г.', '1957']],
    ['Асель Муратовна, здравствуйте! у Омаровой Салтанат диабет', ['Омаровой Салтанат', 'диабет']],
    ['у Омаровой Салтанат диабет\nС уважением, Ахметова Динара', ['Омаровой Салтанат', 'диабет']],
    ['ИИН 920308395171\nИсп. Петренко О.В. тел. 55-44-33', ['920308395171']],
  ])('others are: %j', (text, wanted) => expect(held(text)).toEqual(wanted));

  it('a signature begins with its line', () => {
    expect(signatureOf('текст\nС уважением,\nА. Б.')).toBe(5);
    expect(signatureOf('с уважением отношусь к нему')).toBeUndefined();
    expect(signatureOf('директор сказал\nдиректор школы сказал, что надо\nи всё')).toBeUndefined();
  });

  it('people of the letter and of the signature are counted apart', () => {
    const persons = inspect('ИИН 920308395171, ИИН 010704596412\nИсп. Петренко О.В.').map(({ person }) => person);
    expect(new Set(persons.filter((one) => one !== undefined)).size).toBe(2);
  });
});
