/** Every key of a policy: its form, example and the version that brought it. Words for people are in `words/keys.ts`. */
import * as v from 'valibot';
import type { FileOutcome } from '../attachments/outcome';
import { ENTITY_TYPES } from '../detect/finding';
import type { HashedList } from '../detect/hashed-list';
import { compilePattern } from '../detect/linear-pattern';
import { isCode } from './code';
import { VERDICTS } from './verdict';

/** Raised when an old extension would misread a new policy; a policy that says a higher one is `newer`. */
export const SCHEMA_VERSION = 1;

export interface KeyFacts {
  example: unknown;
  /** Version of the extension that first knew the key. */
  since: string;
  /** A rule that looks for these and understands none of them looks for nothing. */
  isSelector?: true;
  /** A condition: with one of its parts broken it would restrict its rule in a way nobody meant, so it is left out. */
  isWhole?: true;
  /** Stands in for a value that is not understood, where the default would be laxer. */
  whenBroken?: unknown;
}

/** A key is a form together with what the documents say of it. */
function key<const Schema extends v.GenericSchema>(schema: Schema, example: unknown, more: Partial<KeyFacts> = {}) {
  return v.pipe(schema, v.metadata({ since: '0.1.0', example, ...more }));
}

export const LEVELS = ['low', 'medium', 'high'] as const;
/** `unknown`: the messenger's page does not say. */
export const CONVERSATION_KINDS = ['direct', 'group', 'channel', 'unknown'] as const;
/** In the order of `Date.getDay`. */
export const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
/** Types of values that belong to organisations; a person's own identifier has no place in a policy. */
export const ALLOWABLE_TYPES = ['bin', 'iban', 'phone', 'email', 'address', 'vehicle-plate'] as const;
/** How a held send is let go: see `lib/messengers/adapter.ts`. */
export const RELEASES = ['click', 'mousedown', 'enter', 'ask'] as const;
export const POLICY_LANGUAGES = ['browser', 'kk', 'ru', 'en'] as const;

/** Of reports: both are OTLP/HTTP. */
export const ENCODINGS = ['json', 'protobuf'] as const;

const verdict = v.picklist(VERDICTS);
const code = v.pipe(
  v.string(),
  v.check((text: string) => isCode(text), 'small Latin letters, digits and .-_ only, at most 40, no long number'),
);
const line = (limit: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limit));
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https:\/\/[^@\s]+$/, 'an address that begins with https://'));
/** The scheme of a program, never one the browser itself would run. */
const appLink = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:javascript|data|file|blob|about|vbscript|view-source|filesystem|chrome|moz|edge|resource)\b)[a-z][a-z0-9+.-]*:\S*$/,
    'a link such as aitu://',
  ),
);
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:00'));
const day = v.pipe(v.string(), v.isoDate('a date such as 2027-12-31'));
const listOf = <const Words extends readonly string[]>(words: Words) =>
  v.pipe(v.array(v.picklist(words)), v.minLength(1));
const selectors = v.pipe(v.array(line(300)), v.minLength(1), v.maxLength(10));

const texts = v.strictObject({
  kk: v.exactOptional(key(line(200), 'Азаматтардың деректерін тек Aitu арқылы жіберіңіз.')),
  ru: v.exactOptional(key(line(200), 'Данные граждан отправляйте только через Aitu.')),
  en: v.exactOptional(key(line(200), 'Send citizens’ data through Aitu only.')),
});

const hours = v.strictObject({
  days: v.exactOptional(key(listOf(DAYS), ['monday', 'friday'])),
  from: v.exactOptional(key(clock, '09:00')),
  to: v.exactOptional(key(clock, '18:30')),
  outside: v.exactOptional(key(v.boolean(), true)),
});

const ruleSchema = v.pipe(
  v.strictObject({
    id: key(code, 'health-in-groups'),
    types: v.exactOptional(key(listOf(ENTITY_TYPES), ['health'], { isSelector: true })),
    allTypes: v.exactOptional(key(listOf(ENTITY_TYPES), ['iin', 'person-name'], { isSelector: true })),
    level: v.exactOptional(key(v.picklist(LEVELS), 'medium')),
    count: v.exactOptional(key(whole(1, 1_000_000), 5)),
    persons: v.exactOptional(key(whole(1, 1_000_000), 3)),
    messengers: v.exactOptional(
      key(v.pipe(v.array(code), v.minLength(1)), ['whatsapp', 'telegram-k'], { isWhole: true }),
    ),
    conversations: v.exactOptional(key(listOf(CONVERSATION_KINDS), ['group', 'channel', 'unknown'], { isWhole: true })),
    hours: v.exactOptional(key(hours, { days: ['saturday', 'sunday'] }, { isWhole: true })),
    texts: v.exactOptional(key(texts, { ru: 'Диагнозы не пересылают в группы.' })),
    verdict: key(verdict, 'justify'),
  }),
  v.check(
    ({ types, allTypes, level, count, persons }) =>
      [types, allTypes, level, count, persons].some((one) => one !== undefined),
    'a rule must name what it looks for: types, allTypes, level, count or persons',
  ),
);

const fileOutcomes = v.strictObject({
  'partly-read': v.exactOptional(key(verdict, 'warn')),
  encrypted: v.exactOptional(key(verdict, 'block')),
  corrupt: v.exactOptional(key(verdict, 'warn')),
  'too-large': v.exactOptional(key(verdict, 'justify')),
  unsupported: v.exactOptional(key(verdict, 'inform')),
  'too-deep': v.exactOptional(key(verdict, 'justify')),
  bomb: v.exactOptional(key(verdict, 'block')),
  'timed-out': v.exactOptional(key(verdict, 'warn')),
  'not-checked': v.exactOptional(key(verdict, 'warn')),
} satisfies Record<Exclude<FileOutcome, 'read'>, unknown>);

/** What reading one file may cost. The page waits half a minute for an answer, so no reading may take that long. */
const fileLimits = v.strictObject({
  megabytes: v.exactOptional(key(whole(1, 16_384), 500)),
  seconds: v.exactOptional(key(whole(1, 25), 15)),
  depth: v.exactOptional(key(whole(1, 20), 3)),
  members: v.exactOptional(key(whole(1, 100_000), 1000)),
  unpackedMegabytes: v.exactOptional(key(whole(1, 4096), 512)),
  pictures: v.exactOptional(key(whole(1, 500), 20)),
});

const allowedValue = v.strictObject({
  value: key(line(120), '180340000005'),
  type: key(v.picklist(ALLOWABLE_TYPES), 'bin'),
  owner: key(line(80), 'Канцелярия'),
  until: key(day, '2027-12-31'),
});

const contact = v.strictObject({
  name: key(line(120), 'Отдел защиты данных'),
  phone: v.exactOptional(key(line(40), '+7 7172 00-00-00')),
  email: v.exactOptional(key(v.pipe(v.string(), v.email()), 'data@example.kz')),
  url: v.exactOptional(key(webAddress, 'https://example.kz/data')),
});

const nationalMessenger = v.strictObject({
  name: key(line(40), 'Aitu'),
  url: key(webAddress, 'https://aitu.io/'),
  appLink: v.exactOptional(key(appLink, 'aitu://')),
  downloadUrl: v.exactOptional(key(webAddress, 'https://aitu.io/download')),
});

const freedoms = v.strictObject({
  pause: v.optional(key(v.boolean(), false, { whenBroken: false }), true),
  pauseMinutes: v.optional(key(whole(1, 480), 15), 30),
  notPersonalData: v.optional(key(v.boolean(), false, { whenBroken: false }), true),
  language: v.optional(key(v.boolean(), true, { whenBroken: false }), true),
});

const header = v.strictObject({
  name: key(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/, 'a header name such as Authorization')),
    'Authorization',
  ),
  value: key(v.pipe(v.string(), v.regex(/^[\x20-\x7e]{0,2000}$/, 'printable ASCII')), 'Bearer TOKEN'),
});

const reports = v.strictObject({
  url: key(webAddress, 'https://collector.example.kz/v1/logs'),
  encoding: v.optional(key(v.picklist(ENCODINGS), 'protobuf'), 'json'),
  clientCertificate: v.optional(key(v.boolean(), true), false),
  headers: v.optional(key(v.pipe(v.array(header), v.maxLength(20)), []), []),
  batch: v.optional(key(whole(1, 1000), 100), 100),
  everyMinutes: v.optional(key(whole(1, 1440), 5), 5),
  heartbeatMinutes: v.optional(key(whole(5, 1440), 60), 60),
  backlog: v.optional(key(whole(100, 100_000), 10_000), 10_000),
  group: v.exactOptional(key(code, 'astana-office')),
});

/** A host by name, one of the intranet too, or all of a domain; never a whole country or everything. */
const matchPattern = v.pipe(
  v.string(),
  v.regex(
    /^https:\/\/(?:\*(?:\.[a-z0-9-]+){2,}|[a-z0-9-]+(?:\.[a-z0-9-]+)*)\/\S*$/,
    'a pattern such as https://chat.example.kz/* with a full host and no port',
  ),
);

const messenger = v.strictObject({
  id: key(code, 'ministry-chat'),
  name: key(line(40), 'Чат министерства'),
  matches: key(v.pipe(v.array(matchPattern), v.minLength(1), v.maxLength(10)), ['https://chat.example.kz/*']),
  like: v.exactOptional(key(code, 'rocketchat')),
});

const wholeNumbers = (from: number, to: number, most: number) => v.pipe(v.array(whole(from, to)), v.maxLength(most));
/** As `scripts/word-list.ts` writes it. */
const hashedList: v.GenericSchema<HashedList> = v.strictObject({
  version: key(whole(1, 1), 1),
  salt: key(v.pipe(wholeNumbers(-(2 ** 31), 2 ** 31 - 1, 4), v.length(4)), [1, -2, 3, -4]),
  count: key(whole(0, 1_000_000), 100_000),
  lengths: key(wholeNumbers(1, 1000, 1000), [8, 12]),
  maxWords: key(whole(1, 8), 2),
  data: key(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'Base64'), v.maxLength(5_000_000)), 'AAAA'),
}) as unknown as v.GenericSchema<HashedList>;

const ownDatum = v.pipe(
  v.strictObject({
    id: key(code, 'project-names'),
    level: v.exactOptional(key(v.picklist(LEVELS), 'high')),
    words: v.exactOptional(key(v.pipe(v.array(line(120)), v.minLength(1), v.maxLength(2000)), ['Жоба «Дала»'])),
    pattern: v.exactOptional(
      key(
        v.pipe(
          v.string(),
          v.maxLength(300),
          v.check(
            (source: string) => compilePattern(source).kind === 'compiled',
            'a pattern without back references and looking around',
          ),
        ),
        'KB-\\d{6}',
      ),
    ),
    list: v.exactOptional(
      key(hashedList, { version: 1, salt: [1, -2, 3, -4], count: 0, lengths: [], maxWords: 1, data: '' }),
    ),
  }),
  v.check(
    ({ words, pattern, list }) => [words, pattern, list].some((one) => one !== undefined),
    'words, pattern or list',
  ),
);

const repair = v.strictObject({
  messenger: key(code, 'whatsapp'),
  composer: v.exactOptional(key(selectors, ['footer [contenteditable="true"]'])),
  send: v.exactOptional(key(selectors, ['footer button[aria-label]'])),
  ignore: v.exactOptional(key(selectors, ['[role="search"] [contenteditable]'])),
  conversation: v.exactOptional(key(selectors, ['header [title]'])),
  release: v.exactOptional(key(v.picklist(RELEASES), 'ask')),
});

export const policySchema = v.strictObject({
  schemaVersion: key(whole(1, 1000), 1),
  version: key(code, '2026-11'),
  organisation: v.exactOptional(key(line(120), 'Министерство примеров')),
  rules: key(v.array(ruleSchema), [{ id: 'no-health', types: ['health'], verdict: 'block' }]),
  unreadableFile: key(verdict, 'justify'),
  fileOutcomes: key(fileOutcomes, { encrypted: 'block', 'too-large': 'justify' }),
  fileLimits: key(fileLimits, { megabytes: 500, depth: 3 }),
  onFailure: key(verdict, 'block'),
  unseen: key(v.picklist(['quiet', 'inform']), 'inform'),
  allowed: key(v.array(allowedValue), [
    { value: '180340000005', type: 'bin', owner: 'Канцелярия', until: '2027-12-31' },
  ]),
  ownData: key(v.array(ownDatum), [{ id: 'project-names', words: ['Жоба «Дала»'] }]),
  reasons: key(v.pipe(v.array(code), v.minLength(1), v.maxLength(12)), ['consent', 'emergency']),
  texts: key(texts, { ru: 'Данные граждан отправляйте только через Aitu.' }),
  contact: v.exactOptional(key(contact, { name: 'Отдел защиты данных', phone: '+7 7172 00-00-00' })),
  nationalMessenger: key(nationalMessenger, { name: 'Aitu', url: 'https://aitu.io/' }),
  freedoms: key(freedoms, { pause: false }),
  quietMark: key(v.boolean(), false),
  language: key(v.picklist(POLICY_LANGUAGES), 'kk'),
  locked: key(v.array(line(40)), ['language', 'nationalMessenger']),
  retentionDays: key(whole(1, 3650), 365),
  journalLimit: key(whole(100, 1_000_000), 100_000),
  reports: v.exactOptional(key(reports, { url: 'https://collector.example.kz/v1/logs' })),
  messengers: key(v.pipe(v.array(messenger), v.maxLength(50)), [
    { id: 'ministry-chat', name: 'Чат министерства', matches: ['https://chat.example.kz/*'], like: 'rocketchat' },
  ]),
  repairs: key(v.array(repair), [{ messenger: 'whatsapp', composer: ['footer [contenteditable="true"]'] }]),
});
