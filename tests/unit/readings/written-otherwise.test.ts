/** What is held is held however it is written: with other spaces, emoji, hyphens, letters, copied or between other lines. */
import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, ready } from '../../../lib/inspect';
import { annotatedMessages } from '../../bench/corpus/annotated';
import type { Message } from '../../bench/corpus/generate';

const LETTERS: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };

const ALIKE: Record<string, string> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y' };

/** What stands around each value, and how many of the held messages may be let go at most. */
const AROUND: readonly [before: string, behind: string, letGo: number][] = [
  ['*', '*', 0],
  ['__', '__', 0],
  ['`', '`', 0],
  ['||', '||', 0],
  ['~', '~', 0],
  ['«', '»', 2],
  ['“', '”', 2],
  ['[', ']', 3],
  ['<', '>', 3],
  ['→ ', '', 5],
  ['.. ', '', 7],
  ['\n', '\n', 1],
];

/** A way of writing → the draft so written, and how many of the held messages of the two hands may be let go at most. */
const WAYS: Record<string, [write: (text: string) => string, letGo: number]> = {
  'spaces that do not break': [(text) => text.replaceAll(' ', '\u00a0'), 0],
  'two spaces': [(text) => text.replaceAll(' ', '  '), 0],
  'invisible characters beside spaces': [(text) => text.replaceAll(' ', ' \u200b'), 0],
  'printed hyphens': [(text) => text.replace(/(?<=\S)-(?=\S)/g, '\u2011'), 0],
  'emoji behind': [(text) => `${text} 🙏🙏`, 0],
  'emoji before': [(text) => `📌 ${text}`, 0],
  'emoji before each line': [(text) => text.replace(/^/gm, '✅ '), 0],
  'emoji before the last word': [(text) => text.replace(/ (?=\S+$)/, ' 🙈 '), 0],
  'an emoji after each colon': [(text) => text.replace(/: /g, ': 👉 '), 0],
  'Kazakh in Russian letters': [(text) => text.replace(/[әғқңөұүһі]/g, (one) => LETTERS[one] ?? one), 0],
  'е for ё': [(text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'), 0],
  'a greeting': [(text) => `Сәлеметсіз бе, ${text}`, 0],
  quoted: [(text) => `> ${text}`, 0],
  forwarded: [(text) => `переслал из чата. ${text}`, 0],
  'copied from a messenger': [(text) => `[28.11.2026, 12:41] Айгуль: ${text}`, 1],
  'a line for each clause': [(text) => text.replaceAll(', ', '\n'), 3],
  'a full stop behind': [(text) => text.replace(/[.!?]*$/, '.'), 2],
  'thanks behind': [(text) => `${text} Спасибо!`, 1],
  'the signature of a phone': [(text) => `${text}\n\nОтправлено с iPhone`, 1],
  'the footer of an organisation': [
    (text) => `${text}\n--\nТОО «Береке-Строй», БИН 990140004567, тел. +7 727 250 00 00, www.bereke-stroy.kz`,
    0,
  ],
  'a link behind': [(text) => `${text}\nhttps://kaspi.kz/shop/page?id=42`, 2],
  'a line about something else behind': [(text) => `${text}\nжду ответа до 18:00`, 1],
  'a date in front': [(text) => `28.11.2026 ${text}`, 2],
  'an hour in front': [(text) => `12:41 ${text}`, 1],
  'the number of a letter in front': [(text) => `№ 1245 от 28.11.2026\n${text}`, 1],
  'third in a list': [(text) => `1) позвонить маме\n2) купить хлеб\n3) ${text}`, 1],
  'look-alikes in words': [(text) => text.replace(/(?<=\p{L})[аеорсху](?=\p{L})/gu, (one) => ALIKE[one] ?? one), 1],
  // A key in other letters is no key.
  'small letters': [(text) => text.toLowerCase(), 21],
  capitals: [(text) => text.toUpperCase(), 5],
};

const isHeld = (text: string) => inspect(text).some(({ level }) => level !== 'low');

describe('what is held is held however it is written', () => {
  let held: Message[] = [];
  beforeAll(async () => {
    await ready();
    held = ['town-messages.txt', 'office-messages.txt']
      .flatMap((file) => annotatedMessages(file))
      .filter(({ text }) => isHeld(text));
  });
  const letGoOf = (write: (message: Message) => string) => held.map(write).filter((text) => !isHeld(text));

  it.each(Object.entries(WAYS))('%s', (_, [write, most]) => {
    const letGo = letGoOf(({ text }) => write(text));
    expect(letGo.length, letGo.slice(0, 20).join('\n')).toBeLessThanOrEqual(most);
  });

  it.each(AROUND)('values between %j and %j', (before, behind, most) => {
    const letGo = letGoOf(({ text, spans }) => {
      let written = text;
      for (const { start, end } of spans
        .toReversed()
        .filter((span) => !text.slice(span.start, span.end).includes('\n')))
        written = `${written.slice(0, start)}${before}${written.slice(start, end)}${behind}${written.slice(end)}`;
      return written;
    });
    expect(letGo.length, letGo.slice(0, 20).join('\n')).toBeLessThanOrEqual(most);
  });
});
