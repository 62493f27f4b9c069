/** What stops a message alone stops it beside any other sentence: a second one must not talk the first away. */
import { beforeAll, expect, it } from 'vitest';
import { inspect, ready } from '@/lib/inspect';
import { annotatedMessages } from '../bench/corpus/annotated';

beforeAll(() => ready());

const isHeld = (text: string, from: number, to: number) =>
  inspect(text).some(({ level, start, end }) => level !== 'low' && start < to && from < end);

/** How many of 2,000 messages, one before or behind it, still unmake what is told, today. */
it.each([
  ['ИИН 920308395171', 0],
  ['карта 4400430000034071 до 09/27', 0],
  ['уд.л. № 034567891', 0],
  ['паспорт N12345678', 0],
  ['права AB 123456', 0],
  ['пароль от кабинета Qw7!tyu', 1],
  ['құпия сөзі Barys_2024!', 0],
  ['код из смс 441298', 8],
  ['растау коды 558210', 4],
  ['cvv 731', 6],
  ['ключ от апи sk-proj-7hVq2LtR9wXzK4mNcB8sYfUe3GaJd5Po', 0],
  ['документ с пометкой ДСП', 0],
  ['письмо ҚБПҮ келді', 2],
  ['файл «Для служебного пользования»', 0],
  ['у Асхата Омарова ВИЧ', 1],
])('holds «%s» beside other sentences', (told, most) => {
  const others = annotatedMessages('ordinary-messages.txt').map(({ text }) => text);
  const lost = others.flatMap((other) => {
    const start = other.length + 2;
    const isLostBefore = !isHeld(`${told}. ${other}`, 0, told.length);
    const isLostBehind = !isHeld(`${other}. ${told}`, start, start + told.length);
    return [...(isLostBefore ? [`${told}. ${other}`] : []), ...(isLostBehind ? [`${other}. ${told}`] : [])];
  });
  expect(lost.length, lost.slice(0, 5).join('\n')).toBeLessThanOrEqual(most);
});

it('holds nearly all long messages that plainly tell one thing among others', () => {
  const messages = annotatedMessages('medley-messages.txt');
  const isToldHeld = ({ text, spans }: (typeof messages)[number]) =>
    spans.every(({ start, end }) => isHeld(text, start, end));
  expect(messages).toHaveLength(240);
  expect(messages.filter(isToldHeld).length).toBeGreaterThanOrEqual(230);
});
