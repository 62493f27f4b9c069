/** Private keys (RFC 7468), JSON web tokens (RFC 7519), access tokens of known services, addresses with a password. */
import { Category } from '../categories';
import type { Evidence, Examples } from '../finding';
import { matchesOf } from '../matches';
import { add, contextOf, hitsWith, isHit, isTaken, placesOf, type Reading, SHAPE, textBefore } from '../reading';
import type { Recognizer } from '../recognizer';
import { maskOf, Signal } from '../scan-notes';

export const secretKey: Recognizer = {
  type: 'secret-key',
  words: {
    signals: Signal.at | Signal.mixed,
    categories: [Category.secretKey, Category.password, Category.eds, Category.seed],
    judge,
  },
};

const MAX_TOKEN = 4096;
const MAX_BLOCK = 8192;
const MIN_TOKEN = 16;

/** Each is tried on one token at a time. */
const TOKENS: readonly RegExp[] = [
  /^eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{4,}/,
  /^(?:AKIA|ASIA)[0-9A-Z]{16}$/,
  /^gh[pousr]_\w{30,}/,
  /^github_pat_\w{30,}/,
  /^glpat-[\w-]{18,}/,
  /^xox[baprs]-[\w-]{10,}/,
  /^AIza[\w-]{30,}/,
  /^[sr]k_(?:live|test)_\w{16,}/,
  /^sk-[\w-]{20,}/,
  /^whsec_[A-Za-z\d+/=]{20,}/,
  /^EAA[A-Za-z\d]{40,}$/,
  /^SG\.[\w-]{16,}\.[\w-]{16,}/,
  /^(?:hf|npm|gsk|r8|figd|ntn|rnd|lsv2|pul|dckr_pat|dop_v1|doo_v1|lin_api|shpat|shpss|shpca|shppa|secret)_[\w-]{20,}/,
  /^(?:pypi|nvapi|xapp|glptt|gldt|glrt|PMAK|tskey|ATATT3x|AGE-SECRET-KEY|GOCSPX|key|dapi|sq0csp|sq0atp|tvly|pplx|xai)-?[\w-]{20,}/,
  /^ya29\.[\w-]{20,}/,
  /^(?:AQVN|y0_|t1\.|vk1\.a\.)[\w-]{30,}/,
  /^(?:AC|SK)[0-9a-f]{32}$/,
  /^[MN][A-Za-z\d]{23,25}\.[\w-]{6}\.[\w-]{27,}/,
];

const KEYS = maskOf([Category.secretKey]);
const NEAR_NAMES = maskOf([Category.secretKey, Category.eds]);
const SEEDS = maskOf([Category.seed]);

function judge(reading: Reading): void {
  let done = 0;
  const keys = hitsWith(reading, KEYS);
  for (let hit = 0; hit < keys; hit++) {
    const start = reading.scan.hitStart[hit] as number;
    if (start < done || !isHit(reading, hit, Category.secretKey)) continue;
    done = judgeHit(reading, hit, start);
  }
  judgeNearNames(reading);
  judgeSeeds(reading);
  if (reading.text.includes('://')) {
    judgeAddresses(reading);
    judgeQueries(reading);
  }
  if (reading.text.includes(':')) judgeBots(reading);
  if (reading.text.includes(';')) judgeConnections(reading);
}

/** «Server=db;Database=hr;User Id=sa;Password=…;» as a whole: the parts say where the password opens what. */
const CONNECTION =
  /(?<![A-Za-z])[A-Za-z][A-Za-z ]{1,24}=[^;\s]{0,80};\s?(?:[A-Za-z][A-Za-z ]{1,24}=[^;\s]{0,80};\s?){1,12}(?:[A-Za-z][A-Za-z ]{1,24}=[^;\s]{1,80};?)?/g;

function judgeConnections(reading: Reading): void {
  for (const { 0: found, index } of matchesOf(CONNECTION, reading.text)) {
    if (!/(?:server|host|source|database|endpoint|user|account)\w*\s?\w*=/i.test(found)) continue;
    if (!/(?:password|pwd|key)=[^;]{4}/i.test(found)) continue;
    add(reading, 'secret-key', { start: index, end: index + found.trimEnd().length }, 0.97, 'high', [SHAPE]);
  }
}

function judgeHit(reading: Reading, hit: number, start: number): number {
  const { text } = reading;
  if (text.startsWith('BEGIN', start)) return judgeBlock(reading, start);
  const end = tokenEnd(text, start);
  const assigned = text.slice(start, end).lastIndexOf('=', end - start - MIN_TOKEN) + 1;
  const token = text.slice(start + assigned, end);
  const rest = restOf(text, end);
  if (TOKENS.some((one) => one.test(token) || (rest !== '' && one.test(token + rest)))) {
    const last = rest === '' ? end - (/[.-]+$/.exec(token)?.[0].length ?? 0) : end + 1 + rest.length;
    add(reading, 'secret-key', { start: start + assigned, end: last }, 0.99, 'high', [SHAPE]);
    return last;
  }
  return Math.max(end - start > MIN_TOKEN ? end : 0, judgeNamed(reading, hit));
}

/** «апи кілті мынау: b86f2b95…», «ключ от шлюза поменялся на mob-293e…»: a long token some words behind its name. */
const LATER =
  /^[^\n]{0,40}?(?:[\s:=→>«"'`(]|\n)((?=[\w/+-]*\d[\w/+-]*\d[\w/+-]*\d)(?=[\w/+-]*[A-Za-z][\w/+-]*[A-Za-z])[A-Za-z\d][\w/+-]{18,}={0,2})(?!\.?[\w/:@-])/u;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu;
/** Of files and of papers, not of a door. */
const NO_KEY = /\.(?:p12|pfx|pem|jks|cer|crt)|^RSA|^KZ\d|^AUTH|^GOSTKNCA|\d{4}-\d\d-\d\d/iu;
const SECRET_AFTER_ID = /^[^A-Za-z\d]{1,12}(?:[A-Za-z_ ]{0,30}[:=]\s?)?([A-Za-z\d/+]{40})(?![A-Za-z\d/+])/u;

function judgeNearNames(reading: Reading): void {
  const { scan, text } = reading;
  const taken = placesOf(reading, 'secret-key');
  for (const { start, end } of taken) {
    const other = /^(?:AKIA|ASIA)/.test(text.slice(start, end)) && SECRET_AFTER_ID.exec(text.slice(end, end + 90));
    if (other) addToken(reading, end + other[0].length, other[1] as string, []);
  }
  for (let hit = 0, count = hitsWith(reading, NEAR_NAMES); hit < count; hit++) {
    const isKey = isHit(reading, hit, Category.secretKey);
    if (!isKey && !isHit(reading, hit, Category.eds)) continue;
    const from = scan.hitEnd[hit] as number;
    // Blocks are judged by themselves: certificates and public keys may be given to anybody.
    if (/^-{0,3}begin$/iu.test(text.slice(scan.hitStart[hit], from))) continue;
    const found = LATER.exec(text.slice(from, from + 160));
    const token = found?.[1] ?? '';
    const start = from + (found?.[0].length ?? 0) - token.length;
    if (token === '' || NO_KEY.test(token) || (!isKey && UUID.test(token))) continue;
    if (!isTaken(taken, start, start + token.length) && kindsOfKey(token) > 1)
      addToken(reading, start + token.length, token, [contextOf(reading, hit)]);
  }
}

function addToken(reading: Reading, end: number, token: string, evidence: Evidence[]): void {
  add(reading, 'secret-key', { start: end - token.length, end }, 0.9, 'high', [SHAPE, ...evidence]);
}

/** A word in letters with a number behind is a name; keys mix. */
const kindsOfKey = (token: string): number => (token.match(/\d+/g) ?? []).length;

/** Twelve words or twenty-four that open a wallet; the list they are from has none of these. */
const SEED =
  /(?<![A-Za-z])(?:(?:\d{1,2}[.)]\s?)?[a-z]{3,8}[\s,;]{1,3}){11,23}(?:\d{1,2}[.)]\s?)?[a-z]{3,8}(?![A-Za-z])/gu;
const NO_SEED =
  /(?<![a-z])(?:the|and|for|you|are|was|but|not|this|that|with|have|from|your|his|her|they|she|please|our)(?![a-z])/u;

function judgeSeeds(reading: Reading): void {
  const { text } = reading;
  for (let hit = 0, count = hitsWith(reading, SEEDS); hit < count; hit++) {
    if (!isHit(reading, hit, Category.seed)) continue;
    for (const { 0: found, index } of matchesOf(SEED, text)) {
      if (NO_SEED.test(found)) continue;
      add(reading, 'secret-key', { start: index, end: index + found.length }, 0.95, 'high', [contextOf(reading, hit)]);
    }
    return;
  }
}

/** What goes on in the next line, alone there, when a token was broken in two. */
function restOf(text: string, end: number): string {
  if (text[end] !== '\n') return '';
  const rest = text.slice(end + 1, tokenEnd(text, end + 1));
  const isAlone = /^(?:\s|$)/.test(text.slice(end + 1 + rest.length));
  return isAlone && rest.length >= 6 && /\d/.test(rest) && /[A-Za-z]/.test(rest) ? rest : '';
}

/** «token: …», «api_key=…», Bearer …: sixteen characters or more with letters and digits. */
function judgeNamed(reading: Reading, hit: number): number {
  const { text, scan } = reading;
  const from = scan.hitEnd[hit] as number;
  const gap = /^["'`]?(?:\s?[:=]\s?|\s)(?:Bearer\s)?["'`]?/.exec(text.slice(from, from + 14));
  if (!gap) return from;
  const start = from + gap[0].length;
  const end = tokenEnd(text, start);
  const token = text.slice(start, end);
  if (
    token.length >= 16 &&
    /\d/.test(token) &&
    /[A-Za-z]/.test(token) &&
    !/^\d+$/.test(token) &&
    !token.includes('..')
  ) {
    add(reading, 'secret-key', { start, end }, 0.9, 'high', [contextOf(reading, hit)]);
    return end;
  }
  return from;
}

function tokenEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < MAX_TOKEN && isTokenCode(text.charCodeAt(end))) end++;
  while (end > start && text[end - 1] === '.') end--;
  return end;
}

/** Letters, digits and - . _ + / = */
function isTokenCode(code: number): boolean {
  if (code >= 97) return code <= 122;
  if (code >= 65) return code <= 90 || code === 95;
  return (code >= 45 && code <= 57) || code === 43 || code === 61;
}

/** -----BEGIN … PRIVATE KEY----- up to its end, or as far as it goes. */
function judgeBlock(reading: Reading, begin: number): number {
  const { text } = reading;
  const head = /^BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-{3,5}/.exec(text.slice(begin, begin + 64));
  if (!head) return begin + 5;
  let start = begin;
  while (start > 0 && begin - start < 5 && text[start - 1] === '-') start--;
  const rest = text.slice(begin + head[0].length, begin + MAX_BLOCK);
  const tail = /-----END [A-Z0-9 ]{1,40}-----/.exec(rest);
  const body = tail ? tail.index + tail[0].length : (/^[A-Za-z0-9+/=\s:,.-]*/.exec(rest)?.[0].trimEnd().length ?? 0);
  const end = begin + head[0].length + body;
  add(reading, 'secret-key', { start, end }, 0.99, 'high', [SHAPE]);
  return end;
}

function judgeAddresses(reading: Reading): void {
  for (let i = 0; i < reading.scan.atCount; i++) judgeAddress(reading, reading.scan.atIndex[i] as number);
}

/** What stands for a password in documentation. */
const EXAMPLE = /^(?:[<{$%].*|(?:(?:your|my)[_-]?)?pass(?:word)?|пароль|[*x.]+)$/i;

/** scheme://user:password@host, the whole address. */
function judgeAddress(reading: Reading, at: number): void {
  const { text } = reading;
  const before = textBefore(text, at, 120);
  const match = /(?<![a-z\d])[a-z][a-z\d+]{1,15}:\/\/[^\s:/@]{0,50}:([^\s/@]{1,60})$/i.exec(before);
  if (!match || EXAMPLE.test(match[1] as string)) return;
  const host = /^[^\s"'`<>«»,;]*/.exec(text.slice(at, at + 200))?.[0].replace(/[.!?)\]]+$/, '') ?? '';
  add(reading, 'secret-key', { start: at - match[0].length, end: at + host.length }, 0.97, 'high', [SHAPE]);
}

/** jdbc:postgresql://db/app?user=root&password=…: the password among the parameters. */
const QUERY =
  /(?<![A-Za-z\d])[a-z][a-z\d+:]{1,20}:\/\/[^\s?]{1,200}\?(?:[^\s=&]{1,40}=[^\s&]{0,80}&){0,8}(?:password|passwd|pwd|secret|api_?key|access_token)=[^\s&"'<>]{4,80}(?:&[^\s"'<>]{0,200})?/gi;

function judgeQueries(reading: Reading): void {
  for (const { 0: found, index } of matchesOf(QUERY, reading.text))
    add(reading, 'secret-key', { start: index, end: index + found.length }, 0.97, 'high', [SHAPE]);
}

/** Telegram bots: eight to ten digits, a colon, thirty-five characters. */
function judgeBots(reading: Reading): void {
  const { scan, text } = reading;
  for (let group = 0; group < scan.groupCount; group++) {
    const start = scan.groupStart[group] as number;
    const end = scan.groupEnd[group] as number;
    if (end - start < 8 || end - start > 10 || text[end] !== ':') continue;
    const token = /^[\w-]{35}(?![\w-])/.exec(text.slice(end + 1, end + 38));
    if (token) add(reading, 'secret-key', { start, end: end + 36 }, 0.97, 'high', [SHAPE]);
  }
}

export const examples: Examples = {
  found: [
    'Server=db1;Database=hr;User Id=sa;Password=Sa!2024x;',
    'Host=10.0.0.5;Username=app;Password=k0Lpr!;Pooling=true',
    'eyJhbGciOiJub25lIn0.eyJzdWIiOiJzeW50aGV0aWMifQ.c3ludGhldGljLXNpZ25hdHVyZS0wMDAw',
    '-----BEGIN PRIVATE KEY-----\nMIISYNTHETIC\n-----END PRIVATE KEY-----',
    'вот ключ -----BEGIN RSA PRIVATE KEY-----\nMIISYNTHETIC',
    'ghp_SYNTHETIC0000000000000000000000000000',
    'AKIASYNTHETIC0000000',
    'токен бота 123456789:AASYNTHETIC000000000000000000000000',
    'postgres://admin:S3cretPass@db.example.kz/main',
    'api_key=synthetic0000key1111abcd',
    'кілт: sk_live_synthetic000000000000',
    'token: abcdef0123456789abcdef',
    'Authorization: Bearer synthetic.0000000000000000',
    'glpat-SYNTHETIC00000000000',
    'glpat-SYNTHETIC\n00000000000aa',
    'mysql://root:Parol1@192.168.0.10:3306/shop',
    'jdbc:postgresql://db:5432/app?user=root&password=Qq12345',
  ],
  ignored: [
    'Content-Type=text;charset=utf;boundary=12',
    'width=100;height=200;password=',
    'токен не работает',
    'BEGIN PRIVATE KEY',
    '-----BEGIN CERTIFICATE-----',
    'нужен api key для доступа',
    'https://example.kz/path@user',
    'postgres://USER:PASS@HOST:5432/NAME',
    'https://example.kz/search?q=password&page=2',
    'http://example.kz:8080/',
    'eyJ',
    'sk-12',
    'token: обновите',
    'bearer of bad news',
    'кілт қайда?',
    '123456789:коротко',
  ],
};
