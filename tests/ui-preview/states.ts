/** The states worth looking at: each a dialog, a notice or a page with invented data. */

import type { Incident } from '../../lib/journal/incident';
import { entryRecord, logsRequest } from '../../lib/report/otlp';
import type { CarryView } from '../../lib/ui/carry-card';
import type { HoldFile, HoldItem, HoldView, MaskChoice } from '../../lib/ui/hold-dialog';
import type { HoldForm } from '../../lib/ui/hold-view';
import type { OptionsState } from '../../lib/ui/options';
import type { PopupState } from '../../lib/ui/popup';

const iin: HoldItem = {
  type: 'iin',
  level: 'high',
  sample: '92••••••••71',
  count: 1,
  evidence: [
    { kind: 'check-digits', isRight: true },
    { kind: 'context', word: 'ИИН', start: 0, end: 3 },
  ],
};
const card: HoldItem = {
  type: 'payment-card',
  level: 'high',
  sample: '4111 •••• •••• 1111',
  count: 1,
  evidence: [{ kind: 'shape' }],
};
const health: HoldItem = {
  type: 'health',
  level: 'medium',
  sample: 'диа•••',
  count: 2,
  evidence: [{ kind: 'combination', with: 'iin' }],
};
const certificate: HoldItem = {
  type: 'birth-certificate',
  level: 'medium',
  sample: 'БЕ ••••12',
  count: 3,
  evidence: [{ kind: 'shape' }],
};
const key: HoldItem = {
  type: 'eds-key',
  level: 'high',
  sample: 'AUTH_RSA256_•••.p12',
  count: 1,
  evidence: [{ kind: 'shape' }],
};
const password: HoldItem = { ...key, type: 'password', sample: 'Qy••••••au' };

const table: HoldFile = {
  name: 'оқушылар тізімі 2026.csv',
  sizeBytes: 48_000,
  outcome: 'read',
  items: [
    {
      ...iin,
      count: 312,
      evidence: [
        { kind: 'header', word: 'ЖСН' },
        { kind: 'list', count: 312 },
      ],
    },
  ],
  notes: [
    { kind: 'rows', count: 312, isAtLeast: false },
    { kind: 'hidden-sheet', name: 'архив 2025' },
    { kind: 'comments' },
  ],
};
const archive: HoldFile = { name: 'документы.zip', sizeBytes: 9_000_000, outcome: 'encrypted', items: [] };
const scan: HoldFile = { name: 'IMG_20260411_101512.jpg', sizeBytes: 3_000_000, outcome: 'not-checked', items: [] };

const warn: HoldView = {
  verdict: 'warn',
  messengerName: 'WhatsApp',
  targetName: 'Aitu',
  persons: 1,
  items: [iin],
  files: [],
  choices: ['move', 'mask', 'edit', 'send'],
  mask: { parts: [], preview: () => 'ИИН 92••••••••71, проверьте' },
  canTeach: true,
};

const justify: HoldView = {
  ...warn,
  verdict: 'justify',
  reasons: ['consent', 'emergency', 'no-alternative', 'not-personal-data', 'own-words'],
  isHarmless: (words) => !/\d/.test(words),
};
const OWN_TEXT = 'Азаматтардың деректерін тек Aitu арқылы жіберіңіз. Сұрақтар: 00-00.';

const name: HoldItem = {
  type: 'person-name',
  level: 'medium',
  sample: 'А. Н.',
  count: 1,
  evidence: [{ kind: 'combination', with: 'iin' }],
};
const choice: MaskChoice = {
  parts: [
    { type: 'iin', sample: '92••••••••71', isLocked: false },
    { type: 'health', sample: 'ди••••', isLocked: false },
    { type: 'person-name', sample: 'А. Н.', isLocked: false },
  ],
  preview: (leftOpen) => `Пациент ${leftOpen.has(2) ? 'Асель Нурланова' : 'А. Н.'}, ИИН 92••••••••71, ди••••`,
};

/** What has been filled in. */
export const FORMS: Record<string, Partial<HoldForm>> = {
  choice: { leftOpen: new Set([2]) },
  'justify-words': { reason: 'own-words', words: 'по просьбе 87010000000' },
};
/** Shown with these opened. */
export const OPENED: Record<string, string> = { 'files-open': 'details', choice: 'details:has(fieldset)' };

export const HOLDS: Record<string, HoldView> = {
  warn,
  many: { ...warn, canTeach: false, persons: 5, items: [iin, card, certificate, health, password] },
  secret: { ...warn, canTeach: false, persons: 0, items: [password, key] },
  choice: { ...warn, canTeach: false, items: [iin, health, name], mask: choice },
  justify,
  'justify-words': justify,
  'own-text': { ...warn, verdict: 'justify', reasons: justify.reasons ?? [], ownTexts: { kk: OWN_TEXT } },
  redirect: { ...warn, canTeach: false, verdict: 'redirect', items: [iin, health], choices: ['move', 'edit'] },
  block: { ...warn, canTeach: false, verdict: 'block', items: [key], persons: 0, choices: ['edit'] },
  files: {
    ...warn,
    canTeach: false,
    items: [],
    files: [table, archive, scan],
    persons: 312,
    choices: ['move', 'edit', 'send'],
  },
  unchecked: { ...warn, canTeach: false, items: [], files: [archive], persons: 0, choices: ['move', 'edit', 'send'] },
  failure: { ...warn, canTeach: false, items: [], persons: 0, choices: ['move', 'edit', 'send'] },
};

const DAY_MS = 24 * 60 * 60 * 1000;
const TYPES = ['iin', 'iin', 'phone', 'health', 'iin', 'id-card', 'birth-certificate', 'address'] as const;
const DECIDED = ['mask', 'move', 'edit', 'mask', 'send', 'move'] as const;
const IN = ['whatsapp', 'whatsapp', 'telegram-k', 'whatsapp', 'telegram-a'] as const;

/** Ninety days of an invented clerk. */
export const INCIDENTS: Incident[] = Array.from({ length: 140 }, (_, i) => ({
  id: `0f5c2f0e-0000-4000-8000-${String(i).padStart(12, '0')}`,
  time: Date.now() - i * 0.6 * DAY_MS - (i % 7) * 3_600_000,
  messenger: IN[i % IN.length] ?? 'whatsapp',
  types: { [TYPES[i % TYPES.length] ?? 'iin']: 1 + (i % 3), ...(i % 4 === 0 ? { 'person-name': 1 } : {}) },
  persons: 1 + (i % 3),
  files: i % 9 === 0 ? 1 : 0,
  verdict: 'warn',
  rule: 'high',
  policyVersion: 'coach',
  decision: DECIDED[i % DECIDED.length] ?? 'edit',
}));

const hash = '3f'.repeat(32);
const [newest] = INCIDENTS;
const reporter = {
  installation: '5b1c2f0e-0000-4000-8000-000000000001',
  version: '0.1.0',
  browser: 'chromium',
  policyVersion: 'coach',
} as const;
export const REPORT: string = newest
  ? JSON.stringify(
      logsRequest(reporter, [
        entryRecord({
          kind: 'incident',
          incident: newest,
          seq: 140,
          id: newest.id,
          time: newest.time,
          previous: hash,
          hash,
        }),
      ]),
    )
  : '';

const options: OptionsState = {
  language: 'browser',
  quietMark: true,
  hasQuietMark: true,
  nationalMessenger: { name: 'Aitu', url: 'https://aitu.io/' },
  retentionDays: 90,
  exceptions: 3,
  lockedKeys: [],
  isManaged: false,
  policyVersion: 'coach',
};

export const OPTIONS: Record<string, OptionsState> = {
  options,
  'options-managed': {
    ...options,
    exceptions: 0,
    hasQuietMark: false,
    isManaged: true,
    organisation: 'Министерство примеров',
    policyVersion: '2026-11',
    lockedKeys: ['language', 'nationalMessenger', 'retentionDays'],
    contact: { name: 'Отдел защиты данных', phone: '+7 7172 00-00-00', email: 'data@example.kz' },
  },
};

const carried: CarryView = {
  id: 'a',
  text: 'Пациент Асель Нурланова, ИИН 920308395171, направление на понедельник. Посмотрите, пожалуйста, и запишите её на утро.',
  files: [],
  from: 'WhatsApp',
  recipient: 'Айгүл Сейітова, тіркеу бөлімі',
  secondsLeft: 287,
  hasComposer: true,
};
const carriedFiles = ['оқушылар тізімі 2026.csv', 'IMG_20260411_101512.jpg', 'документы.zip', 'договор.docx'];

export const CARRIES: Record<string, CarryView[]> = {
  carry: [carried],
  'carry-files': [
    { ...carried, id: 'b', text: '', files: carriedFiles.map((name) => ({ name, sizeBytes: 1 })), secondsLeft: 21 },
    { ...carried, hasComposer: false, said: 'not-inserted' },
  ],
  'carry-done': [{ ...carried, text: '', said: 'inserted' }],
};

const popup: PopupState = {
  protection: 'protected',
  messengerName: 'WhatsApp',
  language: 'kk',
  pause: { minutes: 30, secondsLeft: 0 },
  incidents: [
    {
      id: 'a',
      time: 1_795_000_000_000,
      messenger: 'WhatsApp',
      types: { iin: 1, health: 2 },
      verdict: 'warn',
      decision: 'mask',
    },
    {
      id: 'b',
      time: 1_794_990_000_000,
      messenger: 'Telegram',
      types: { 'payment-card': 1 },
      verdict: 'warn',
      decision: 'move',
    },
    { id: 'c', time: 1_794_900_000_000, messenger: 'Telegram', types: {}, verdict: 'justify', decision: 'send' },
  ],
};

export const POPUPS: Record<string, PopupState> = {
  popup,
  'popup-paused': { ...popup, pause: { minutes: 30, secondsLeft: 1741 } },
  'popup-undo': {
    ...popup,
    waiting: [{ id: 'm', from: 'WhatsApp', hasText: true }],
    regret: { messengerId: 'whatsapp', messengerName: 'WhatsApp', minutesLeft: 7 },
  },
  'popup-partly': {
    ...popup,
    protection: 'partly',
    reason: 'composer-not-found',
    since: popup.incidents[0]?.time ?? 0,
    policy: { state: 'partly', brokenKeys: ['rules[2].level', 'retentionDays'] },
  },
  'popup-hosts': {
    ...popup,
    protection: 'not-protected',
    reason: 'no-script',
    hostsToAllow: ['https://chat.example.kz/*'],
  },
  'popup-unknown': { protection: 'not-known', incidents: [], language: 'browser' },
};

const PAGES = ['dashboard', 'dashboard-empty', 'welcome-what', 'welcome-try', 'welcome-stays', 'practice', 'policy'];

export const STATES: readonly string[] = [HOLDS, POPUPS, CARRIES, OPTIONS]
  .flatMap(Object.keys)
  .concat(PAGES, 'files-open', 'carry-page', 'mark', 'notice');

/** Whether it scrolls with the window, and is pictured whole. */
export function isLongPage(state: string): boolean {
  return PAGES.includes(state) || state in OPTIONS || state in POPUPS;
}
