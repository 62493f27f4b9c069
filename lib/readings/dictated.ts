/** Values that were dictated: «удостоверение ноль сорок пять два один…», «паспорт эн четырнадцать семьсот…», «четырнадцатого марта две тыщи девятого». */
import { canFollow, HUNDRED } from '../detect/disguises/number-words';
import { latinOf } from '../detect/look-alikes';
import { compose, type View, ViewBuilder } from '../detect/view';
import { Heard, heardIn, meaningOf, type Said } from './dictated-words';
import { withEmails } from './spoken-emails';

interface Item extends Said {
  /** The word in small letters. */
  said: string;
  start: number;
  end: number;
}

const TOKEN = /\p{L}+|\d+|\S/gu;
/** What may stand between two items of one value; «потом», «сосын» too. */
const GAP = /^[\s,–—-]{0,3}$/;
const FILLERS = new Set([
  'потом',
  'затем',
  'дальше',
  'далее',
  'сосын',
  'содан',
  'кейін',
  'and',
  'then',
  'э',
  'ээ',
  'эээ',
  'ну',
  'uh',
  'um',
]);

/** Runs of items in the order of the text. */
function runsOf(text: string): Item[][] {
  const runs: Item[][] = [];
  let run: Item[] = [];
  let end = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const word = token.toLowerCase();
    if (run.length > 0 && FILLERS.has(word)) {
      end = index + token.length;
      continue;
    }
    if (/^[,–—-]$/.test(token)) continue;
    const item = itemOf(token, word, index, run.at(-1));
    if (run.length > 0 && (item === undefined || !GAP.test(text.slice(end, index)))) {
      runs.push(run);
      run = [];
    }
    if (item === undefined) continue;
    run.push(item);
    end = item.end;
  }
  runs.push(run);
  return runs;
}

function itemOf(token: string, word: string, start: number, before: Item | undefined): Item | undefined {
  const place = { said: word, start, end: start + token.length };
  if (/^\d/.test(token)) return { kind: 'number', text: token, value: Number.NaN, isOrdinal: false, ...place };
  const isLetters = /^[A-ZА-Я]$/.test(token) || (before !== undefined && /^[A-ZА-Я]{2,3}$/.test(token));
  if (isLetters || (before?.kind === 'letter' && /^[a-zа-я]$/.test(token)))
    return { kind: 'letter', text: latin(token.toUpperCase()), value: 0, isOrdinal: false, ...place };
  const meaning = meaningOf(word);
  return meaning && { ...meaning, ...place };
}

const latin = (letters: string): string =>
  letters.replace(/[А-Я]/g, (letter) => latinOf(letter.charCodeAt(0)) || letter);

/** Numbers of a run of numerals, as they are joined when spoken: hundreds, tens and units, thousands and millions. */
function numbersOf(items: readonly Item[]): string[] {
  const numbers: string[] = [];
  let total = 0;
  let value = -1;
  let times = 1;
  const flush = () => {
    if (value >= 0 || total > 0) numbers.push(String(total + Math.max(0, value)).repeat(times));
    [total, value, times] = [0, -1, 1];
  };
  for (const [at, item] of items.entries()) {
    if (item.kind === 'twice') {
      flush();
      times = item.value;
    } else if (item.kind === 'digits') {
      const count = value > 1 && value < 10 && total === 0 ? value : 1;
      [total, value, times] = [0, -1, 1];
      numbers.push(item.text.repeat(count));
    } else if (Number.isNaN(item.value)) {
      flush();
      numbers.push(item.text.repeat(times));
      times = 1;
    } else if (item.value < 0) {
      total += Math.max(1, value) * -item.value;
      value = -1;
      if (total % 1000 !== 0) flush();
    } else if (item.value === HUNDRED && value > 0 && value < 10) value *= 100;
    else if (isSkipped(items, at, value)) continue;
    else {
      const next = item.value === HUNDRED ? 100 : item.value;
      const isTeen = value === 10 && /^[оo][нn]$/.test((items[at - 1] as Item).said) && next > 0 && next < 10;
      if (value >= 0 ? !isTeen && !canFollow(value, next) : total > 0 && next >= 1000) flush();
      value = Math.max(0, value) + next;
    }
  }
  flush();
  return numbers;
}

/** «семьсот ноль два» is 702. */
function isSkipped(items: readonly Item[], at: number, value: number): boolean {
  const behind = items[at + 1]?.value ?? 0;
  return value >= 100 && value % 100 === 0 && items[at]?.value === 0 && behind > 0 && behind < 10;
}

/** So many numerals, and so many digits, make a value. */
const FEWEST = 3;
const FEWEST_DIGITS = 4;
const MOST_DIGITS = 24;

/** «44 градуса 18 минут»: so few numerals are a value there. */
const OF_DEGREES = /^\s(?:градус|минут|секунд|degree|minute)/iu;

/** A run as it would be typed; undefined for one that is no value. */
function writtenAs(run: readonly Item[], text: string): { typed: string; start: number; end: number } | undefined {
  let first = 0;
  while (first < run.length && isLoose(run, first)) first++;
  let last = run.length - 1;
  while (last >= first && isTrailing(run, last)) last--;
  const items = run.slice(first, last + 1);
  const said = items.filter(isNumeric);
  if (said.every(({ value }) => Number.isNaN(value))) return undefined;
  const [start, end] = [(items[0] as Item).start, (items.at(-1) as Item).end];
  const isPart = items.some(({ kind }) => kind === 'month') || OF_DEGREES.test(text.slice(end, end + 10));
  if (!isPart && said.length < FEWEST) return undefined;
  const typed = dateOf(items) ?? compact(items);
  const digits = typed.replace(/\D/g, '').length;
  return (digits < FEWEST_DIGITS && !isPart) || digits > MOST_DIGITS ? undefined : { typed, start, end };
}

/** A sign other than a plus, or one letter that may be a word, in front of a value. */
function isLoose(run: readonly Item[], at: number): boolean {
  const { kind, text, start, end } = run[at] as Item;
  if (kind === 'sign') return text !== '+';
  if (isNoTen(run, at)) return true;
  return kind === 'letter' && end - start === 1 && run[at + 1]?.kind !== 'letter' && !/[A-Z]/.test(text);
}

const KAZAKH =
  /^(?:бір|бир|екі|еки|үш|уш|төрт|торт|бес|алты|жеті|жети|сегіз|сегиз|тоғыз|тогыз|жиырма|отыз|қырық|кырык|елу|алпыс|жетпіс|сексен|тоқсан|токсан|жүз|жуз|нөл|мың|bir|eki|ush|üş|tort|tört|bes|alty|jeti|zheti|segiz|togyz|toğyz|otyz|elu|alpys|jetpis|seksen|toqsan|juz|zhuz|nöl)$/;

/** «он», “on”: a ten only beside other numerals in Kazakh. */
const isNoTen = (run: readonly Item[], at: number): boolean =>
  /^[оo][нn]$/.test((run[at] as Item).said) && !run.some(({ said }) => KAZAKH.test(said));

/** A sign or letters behind a value, or somebody: «он». */
function isTrailing(run: readonly Item[], at: number): boolean {
  const { kind } = run[at] as Item;
  return kind === 'sign' || kind === 'letter' || isNoTen(run, at);
}

const NUMERIC: ReadonlySet<Item['kind']> = new Set(['number', 'twice', 'digits'] as const);

function compact(items: readonly Item[]): string {
  let text = '';
  for (let at = 0; at < items.length; ) {
    const { kind, text: own } = items[at] as Item;
    let next = at + 1;
    if (NUMERIC.has(kind)) {
      while (next < items.length && NUMERIC.has((items[next] as Item).kind)) next++;
      text += numbersOf(items.slice(at, next)).join('');
    } else if (kind === 'month') text += ` ${own} `;
    else if (kind === 'letter') text += own;
    else if (isBetweenDigits(items, at) || own === '+') text += own === ',' ? ', ' : own;
    at = next;
  }
  return text;
}

const isNumeric = (item: Item | undefined): boolean => item !== undefined && NUMERIC.has(item.kind);
const isBetweenDigits = (items: readonly Item[], at: number): boolean =>
  isNumeric(items[at - 1]) && isNumeric(items[at + 1]);

/** «четырнадцатого марта две тыщи девятого», «третьего одиннадцатого двадцать второго». */
function dateOf(items: readonly Item[]): string | undefined {
  const month = items.findIndex(({ kind }) => kind === 'month');
  if (month >= 0) {
    const [before, behind] = [numbersOf(items.slice(0, month)).join(''), numbersOf(items.slice(month + 1)).join('')];
    return [before, (items[month] as Item).text, behind].filter((part) => part !== '').join(' ');
  }
  if (items.filter(({ isOrdinal }) => isOrdinal).length < 2) return undefined;
  const numbers = numbersOf(items).map(Number);
  const [day = 0, own = 0, year = 0] = numbers.filter((one) => one > 0);
  if (day > 31 || own > 12 || day * own * year === 0) return undefined;
  const century = year > 99 ? '' : year < 30 ? '20' : '19';
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day)}.${two(own)}.${century}${two(year)}`;
}

/** Longer texts are papers, where numbers in words stand beside their digits. */
const LONGEST = 2000;
const SHORTEST = 12;

/** A text with what was dictated as it would be typed; undefined where nothing was. */
export function asTyped(text: string): View | undefined {
  if (text.length < SHORTEST || text.length > LONGEST) return undefined;
  const heard = heardIn(text);
  if (heard === 0) return undefined;
  const numbers = (heard & Heard.numbers) === 0 ? undefined : withNumbers(text);
  const emails = (heard & Heard.emails) === 0 ? undefined : withEmails(numbers?.text ?? text);
  if (emails === undefined || numbers === undefined) return emails ?? numbers;
  return compose(emails, numbers);
}

function withNumbers(text: string): View | undefined {
  const builder = new ViewBuilder(text);
  for (const run of runsOf(text)) {
    const written = writtenAs(run, text);
    if (written) builder.replace(written.start, written.end, written.typed);
  }
  return builder.build();
}
