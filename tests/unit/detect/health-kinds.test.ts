import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import { illEnding } from '../../../lib/detect/ill-endings';

const mentions = (text: string) =>
  detect(text)
    .filter(({ type }) => type === 'health')
    .map(({ start, end }) => text.slice(start, end));

describe('a part of the body and what ails it', () => {
  it.each([
    ['у папы нашли камень в почке', 'камень в почке'],
    ['жена вчера сломала на катке руку', 'сломала на катке руку'],
    ['у бухгалтера отказали обе почки', 'отказали обе почки'],
    ['тёте вырезали левый яичник', 'вырезали левый яичник'],
    ['зубымды жұлдырдым, бүгін бара алмаймын', 'зубымды жұлдырдым'],
    ['менің белім қатты ауырып тұр', 'белім қатты ауырып'],
    ['тисим исип кетти, сабакка бармаймын', 'тисим исип'],
    ['әкемнің бүйрегінде екі тас бар', 'бүйрегінде екі тас'],
    ['апамның құлағы мүлдем естімейді', 'құлағы мүлдем естімейді'],
    ['she broke her left wrist', 'broke her left wrist'],
    ['my dad lost his hearing', 'lost his hearing'],
  ])('is one mention: «%s»', (text, said) => expect(mentions(text)).toContain(said));

  it.each([
    'голова болит весь день',
    'жүрегім жарылып кете жаздады',
    'живот надорвали от смеха',
    'сломал принтер ногой',
  ])('is none in «%s»', (text) => expect(mentions(text)).toEqual([]));
});

describe('a word known by its ending only', () => {
  it.each([
    ['гонартроз', 1],
    ['гипопаратиреозом', 1],
    ['лимфаденитпен', 1],
    ['лейкопению', 0],
    ['агаммаглобулинемия', 1],
    ['polyarthritis', 1],
    ['розувастатин', 2],
    ['лоразепамды', 0],
    ['моксифлоксацин', 2],
    ['спленэктомию', 2],
    ['цистоскопиядан', 2],
  ])('«%s» is of kind %i', (word, kind) => expect(illEnding(word, 0, word.length)).toBe(kind));

  it.each([
    'прогноз',
    'гипноза',
    'колхоз',
    'академия',
    'премии',
    'симпатия',
    'дипломы',
    'смотрит',
    'поверит',
    'фотография',
  ])('«%s» is nothing', (word) => expect(illEnding(word, 0, word.length)).toBe(0));

  it.each([
    ['у свекрови гонартроз, в гору не пойдёт', 'гонартроз'],
    ['мама пьёт розувастатин', 'розувастатин'],
    ['атама моксифлоксацин жазып берді', 'моксифлоксацин'],
    ['после спленэктомии сестра ещё лежит', 'спленэктомии'],
  ])('is found: «%s»', (text, said) => expect(mentions(text).join()).toContain(said));
});

describe('what is of health only where somebody is spoken of', () => {
  it.each([
    'доча второй день кашляет, в садик не ведём',
    'плохо мне, тошнит с утра',
    'Айдана бүгін келмейді, температурасы бар',
    'бала кызып жатыр, садикке айтып койшы',
    'бабушка забыла выпить кардиомагнил',
    'у него рак, никому не говори',
    'әкем неврологияда жатыр',
    'сын не вакцинирован, справки не будет',
    'менің қысымым көтеріліп кетті',
    'у прораба ножевое, увезли ночью',
    'my brother fainted at work',
  ])('«%s» speaks of somebody', (text) => expect(mentions(text)).not.toEqual([]));

  it.each([
    'тошнит уже от этой рекламы',
    'антибиотики без рецепта не продают',
    'сопли кашель не пущу',
    'по гороскопу я рак',
    'рак любит раков к пиву',
    'хирургия на третьем этаже, налево',
    'the hospital cafeteria has good borscht',
  ])('«%s» does not', (text) => expect(mentions(text)).toEqual([]));
});
