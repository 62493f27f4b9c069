/** What is only the title of a lecture, a law or a book: «лекция «Гипертония глазами врача»» tells nothing of who gives it. */
import { type Place, textBefore } from '../detect/reading';

const REACH = 90;
const KIND =
  '(?:закон|кодекс|стать|лекци|семинар|вебинар|тренинг|мастер-класс|курс|модул|тем[аеуы](?!\\p{L})|доклад|диплом|диссертаци|книг|монографи|брошюр|конференц|форум|круглый стол|выставк|спектакл|фильм|пьес|передач|конкурс|акци[яию]|программ|проект|тақырып|заң|баяндама|мақала|дәріс|кітап|көрме|бағдарлама|жоба|lecture|seminar|webinar|training|course|article|book|talk|thesis|law|conference)';
const KIND_BEFORE = new RegExp(`(?<!\\p{L})${KIND}[^.!?\\n]{0,50}$`, 'iu');
const KIND_BEHIND = new RegExp(`^[,\\s]{1,2}(?:атты|деп аталатын|тақырыбын|(?:\\p{L}+\\s)?(?:${KIND}|кітаб))`, 'iu');

/** Whether a place stands within quotes that name a lecture, a law, a book. */
export function isTitle(text: string, { start, end }: Place): boolean {
  const before = textBefore(text, start, REACH);
  const open = Math.max(before.lastIndexOf('«'), before.lastIndexOf('"'), before.lastIndexOf('“'));
  if (open < 0 || before.slice(open).includes('»')) return false;
  const behind = text.slice(end, end + REACH);
  const close = behind.search(/[»"”]/u);
  if (close < 0) return false;
  return KIND_BEFORE.test(before.slice(0, open)) || KIND_BEHIND.test(behind.slice(close + 1));
}
