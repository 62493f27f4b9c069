/** Whether somebody asks for a number or the picture of a document, in Kazakh, Russian or English. Pure. */

const THING =
  '(?:иин|жсн|iin|удостоверени\\p{L}*|паспорт\\p{L}*|куәлік\\p{L}*|құжат\\p{L}*|документ\\p{L}*|identity card|passport|id card)';
const REQUEST =
  '(?:пришли\\p{L}*|скин\\p{L}*|отправь\\p{L}*|вышли\\p{L}*|сфотографир\\p{L}*|дайте|дай|напишите|нужен|нужна|нужно|нужны|жібер\\p{L}*|керек|жаз\\p{L}*|түсір\\p{L}*|send|need|give)';

/** Both in one sentence, in either order, not far from each other. */
const ASKS = new RegExp(
  `(?<!\\p{L})(?:${REQUEST}(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})${THING}|${THING}(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})${REQUEST})(?!\\p{L})`,
  'giu',
);

/** @returns the last request in the text, as it stands there */
export function lastRequest(text: string): string | undefined {
  return [...text.matchAll(ASKS)].at(-1)?.[0];
}
