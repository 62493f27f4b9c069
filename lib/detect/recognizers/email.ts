/** E-mail addresses, RFC 5321 as people use it; also «собака», (at) and the like. */
import { Category } from '../categories';
import type { Evidence, Examples } from '../finding';
import { add, firstHitFrom, hitsWith, isHit, type Reading, SHAPE, textBefore } from '../reading';
import type { Recognizer } from '../recognizer';
import { maskOf, Signal } from '../scan-notes';

export const email: Recognizer = {
  type: 'email',
  words: { signals: Signal.at | Signal.word, categories: [Category.dogAt, Category.dot, Category.at], judge },
};

const MAX_LOCAL = 64;
const MAX_DOMAIN = 120;
/** Between «собака» and «точка». */
const MAX_SPOKEN = 40;
const FILE_TYPES = new Set(['jpg', 'jpeg', 'png', 'pdf', 'docx', 'xlsx', 'mp', 'zip', 'txt', 'gif', 'webp', 'heic']);

const AT = maskOf([Category.at]);

function judge(reading: Reading): void {
  const { scan, text } = reading;
  let done = 0;
  for (let i = 0; i < scan.atCount; i++) {
    const at = scan.atIndex[i] as number;
    if (at >= done) done = Math.max(done, judgeAt(reading, text, at, at + 1));
  }
  for (let hit = 0, count = hitsWith(reading, AT); hit < count; hit++) {
    if (isHit(reading, hit, Category.at))
      judgeSpoken(reading, scan.hitStart[hit] as number, scan.hitEnd[hit] as number);
  }
  // The letter alone is too frequent to be noted as a word.
  for (const letter of ['(a)', '(а)'])
    for (let i = text.indexOf(letter); i >= 0; i = text.indexOf(letter, i + 1)) judgeSpoken(reading, i + 1, i + 2);
}

function judgeAt(reading: Reading, text: string, before: number, after: number): number {
  const end = domainEnd(text, after);
  const start = end < 0 ? before : localStart(text, before);
  if (start === before) return judgeLoose(reading, text, before, after);
  add(reading, 'email', { start, end }, 0.97, 'low', [SHAPE]);
  return end;
}

/** A space, markup or a Cyrillic letter beside the @, or a comma after the first label. */
function isOddBeside(text: string, before: number, after: number): boolean {
  if (!isLocal(text.charCodeAt(before - 1)) || !isName(text.charCodeAt(after)) || text.charCodeAt(after) > 127)
    return true;
  let end = after;
  while (end - after < 30 && isName(text.charCodeAt(end))) end++;
  return text[end] === ',' || text[end] === ' ';
}

const LOOSE_LOCAL = /(?<![A-Za-zÀ-ɏЀ-ӿ\d.@])[A-Za-zÀ-ɏЀ-ӿ\d][A-Za-zÀ-ɏЀ-ӿ\d._-]{2,40}[ *_`|~]{0,3}$/u;
const LOOSE_DOMAIN =
  /^[ *_`|~]{0,3}(?:[a-z\d-]{2,30}|мейл|маил|джимейл|гмейл|яндекс|инбокс|бк)\s?[.,]\s?(?:ru|kz|com|net|org|by|uz|ру|ком|кз)(?![A-Za-zÀ-ɏЀ-ӿ\d])/iu;

/** «a s k a r @», «a-s-k-a-r @»: letter by letter. */
const SPELLED = /(?<![A-Za-zÀ-ɏЀ-ӿ\d])[A-Za-z\d](?:[ -][A-Za-z\d._]){2,30}[ -]?$/u;

/** Spaces or markup beside the @, a comma for the dot, Cyrillic letters: only with a usual top level. */
function judgeLoose(reading: Reading, text: string, before: number, after: number): number {
  if (!isOddBeside(text, before, after)) return after;
  const spelled = SPELLED.exec(textBefore(text, before, MAX_LOCAL));
  const spoken = spelled || text[after - 1] !== '@' ? -1 : spokenDomainEnd(reading, after);
  const end = spelled ? spelledDomainEnd(text, after) : spoken;
  const start = spelled ? before - spelled[0].length : localStart(text, before);
  if (end > 0 && start < before) {
    add(reading, 'email', { start, end }, 0.8, 'low', [SHAPE, { kind: 'disguise', trick: 'loose-email' }]);
    return end;
  }
  const local = LOOSE_LOCAL.exec(textBefore(text, before, 44));
  const domain = local && LOOSE_DOMAIN.exec(text.slice(after, after + 44));
  if (!local || !domain) return after;
  const isSpaced = local[0].endsWith(' ');
  if (isSpaced && /[^\x20-\x7e]/.test(local[0])) return after;
  add(reading, 'email', { start: before - local[0].length, end: after + domain[0].length }, 0.8, 'low', [
    SHAPE,
    { kind: 'disguise', trick: 'loose-email' },
  ]);
  return after + domain[0].length;
}

/** «mail.ru», «mail . ru», «m a i l . r u». */
function spelledDomainEnd(text: string, after: number): number {
  const plain = domainEnd(text, text[after] === ' ' ? after + 1 : after);
  if (plain >= 0) return plain;
  const loose =
    /^ ?(?:[a-z\d-]{2,30}|(?:[a-z\d] ){1,20}[a-z\d]) ?\. ?(?:[a-z]{2,6}|[a-z](?: [a-z]){1,2})(?![a-z])/i.exec(
      text.slice(after, after + 50),
    );
  return loose ? after + loose[0].length : -1;
}

function isLocal(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 46 ||
    code === 45 ||
    code === 95 ||
    code === 43 ||
    code === 37
  );
}

function isName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    (code >= 0x430 && code <= 0x44f)
  );
}

function localStart(text: string, before: number): number {
  let start = before;
  while (start > 0 && before - start < MAX_LOCAL && isLocal(text.charCodeAt(start - 1))) start--;
  while (start < before && '.-%+'.includes(text[start] ?? '')) start++;
  return text.charCodeAt(before - 1) === 46 ? before : start;
}

/** End of a domain with a top level of two letters or more, or −1. */
function domainEnd(text: string, after: number): number {
  let end = -1;
  let label = after;
  for (let i = after; i <= text.length && i - after < MAX_DOMAIN; i++) {
    const code = text.charCodeAt(i);
    if (isName(code)) continue;
    if (i === label) return end;
    if (label > after && isTopLevel(text, label, i)) end = i;
    if (code !== 46) return end;
    label = i + 1;
  }
  return end;
}

function isTopLevel(text: string, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 10 || FILE_TYPES.has(text.slice(from, to).toLowerCase())) return false;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) < 65) return false;
  return true;
}

/** «aset собака mail точка ru», «aset (at) mail.ru». */
function judgeSpoken(reading: Reading, left: number, right: number): void {
  const { text } = reading;
  let before = left;
  let after = right;
  while (before > 0 && left - before < 3 && ' ([{<'.includes(text[before - 1] ?? 'x')) before--;
  while (after < text.length && after - right < 3 && ' )]}>'.includes(text[after] ?? 'x')) after++;
  if (before === left && isLocal(text.charCodeAt(before - 1))) return;
  const start = localStart(text, before);
  const end = spokenDomainEnd(reading, after);
  if (end < 0 || isTraceLine(text, start, before, end)) return;
  const spelled = SPELLED.exec(textBefore(text, before, MAX_LOCAL));
  if (spelled) {
    add(reading, 'email', { start: before - spelled[0].length, end }, 0.8, 'low', [SHAPE, SPOKEN]);
    return;
  }
  if (start === before || !/[A-Za-z]/.test(text.slice(start, before)) || isSpelledOut(text, start)) {
    const said = KNOWN.test(text.slice(after, end)) && SAID.exec(textBefore(text, before, MAX_SAID));
    if (said) add(reading, 'email', { start: before - said[0].length, end }, 0.8, 'low', [SHAPE, SPOKEN]);
    return;
  }
  add(reading, 'email', { start, end }, 0.85, 'low', [SHAPE, { kind: 'disguise', trick: 'spoken-email' }]);
}

/** «java.lang.NullPointerException at kz.app.Main.run(Main.java:214)». */
function isTraceLine(text: string, start: number, before: number, end: number): boolean {
  return text[end] === '(' || /\.[A-Z]/.test(text.slice(start, before));
}

const SPOKEN: Evidence = { kind: 'disguise', trick: 'spoken-email' };
const MAX_SAID = 80;
const SIGN = '(?:точка|нижнее\\s[а-я]{6,16}|подчерк[а-я]{3,10}|тире|дефис|минус|dot|dash|underscore|нүкте|сызықша)';
/** «дана точка кз», «и-в-а-н 7 7», «kamila»: the name as it is said, one word or joined by the names of signs. */
const SAID = new RegExp(
  `(?<![A-Za-zÀ-ɏЀ-ӿ\\d])(?:[A-Za-zА-я\\d](?:[\\s-][A-Za-zА-я\\d]){2,30}|[A-Za-zА-я\\d._-]{2,30}(?:\\s(?:${SIGN}\\s[A-Za-zА-я\\d._-]{1,20}|\\d{1,4})){0,4})$`,
  'iu',
);
const KNOWN =
  /^(?:g?mail|yandex|inbox|bk|list|rambler|icloud|outlook|мейл|маил|майл|мэйл|джимейл|гмейл|гмайл|яндекс|инбокс|бк|лист)(?![A-Za-zÀ-ɏЀ-ӿ])/iu;

/** Whether more of the name was said before: «dana точка k». */
function isSpelledOut(text: string, start: number): boolean {
  return /(?:точка|dot|подчерк[а-я]{3,10}|тире|дефис|underscore|dash|\s[A-Za-z\d])\s$/iu.test(
    textBefore(text, start, 24),
  );
}

/** «mail ру»: a known provider with the top level after a space. */
const PROVIDER =
  /^(?:g?mail|yandex|inbox|bk|list|rambler|icloud|outlook|мейл|маил|майл|джимейл|гмейл|гмайл|яндекс|инбокс|бк|лист)[\s.,]{1,2}(?:ru|kz|com|ру|ком|кз)(?![A-Za-zÀ-ɏЀ-ӿ\d])/iu;

function spokenDomainEnd(reading: Reading, after: number): number {
  const plain = domainEnd(reading.text, after);
  if (plain >= 0) return plain;
  const { scan, text } = reading;
  const provider = PROVIDER.exec(text.slice(after, after + 24));
  if (provider) return after + provider[0].length;
  for (let next = firstHitFrom(scan, after); next < scan.hitCount; next++) {
    const from = scan.hitStart[next] as number;
    if (from - after > MAX_SPOKEN) return -1;
    if (!isHit(reading, next, Category.dot)) continue;
    const domain = text.slice(after, from).replace(/[ ([{]+$/, '');
    if (!/^(?:[A-Za-z0-9-]{2,30}|мейл|маил|джимейл|гмейл|мэйл|майл|яндекс|инбокс|бк)$/i.test(domain)) return -1;
    const top = /^[ )\]}]{0,3}([A-Za-z]{2,6}|ру|ком|кз)(?![A-Za-zÀ-ɏЀ-ӿ])/iu.exec(
      text.slice(scan.hitEnd[next], (scan.hitEnd[next] as number) + 12),
    );
    return top ? (scan.hitEnd[next] as number) + top[0].length : -1;
  }
  return -1;
}

export const examples: Examples = {
  found: [
    'aset.n@mail.kz',
    'пишите на info_2024@gmail.com',
    'почта: gulnara-b@yandex.ru, жду',
    'менің поштам dana+work@edu.gov.kz',
    'mailto:test.user@company.co.uk',
    'email=ivan99@bk.ru;',
    'aset (at) mail.ru',
    'aset собака mail.ru',
    'aset собака mail точка ru',
    'почта a s k a r @ mail.ru',
    'ivan@mail точка ru',
    'поштам s a u l e @ example . kz',
    'a i d a n a собака example точка kz',
    'почта и-в-а-н 7 7 собака мейл точка ру',
    'дана нижнее подчеркивание кз собака gmail точка com',
    'my email a.b@example.org.',
    '<dauren@inbox.ru>',
  ],
  ignored: [
    '@aset_kz подписывайтесь',
    'a@b',
    'user@localhost',
    'meet @ 5pm.',
    'цена 500@шт',
    'git@',
    '@mail.ru',
    'собака лает',
    'купили собаку породы mail',
    'нашли собака ждет дома',
    'ник @dana.k в инстаграме',
    'java.lang.NullPointerException at kz.app.Main.run(Main.java:214)',
  ],
};
