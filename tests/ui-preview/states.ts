/** The states worth looking at: each a dialog, a notice or a page with invented data. */

import type { CarryView } from '../../lib/ui/carry-card';
import type { HoldFile, HoldItem, HoldView } from '../../lib/ui/hold-dialog';
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
  preview: 'ИИН 92••••••••71, проверьте',
};

export const HOLDS: Record<string, HoldView> = {
  warn,
  many: { ...warn, persons: 5, items: [iin, card, certificate, health, password] },
  secret: { ...warn, persons: 0, items: [password, key] },
  justify: { ...warn, verdict: 'justify', reasons: ['consent', 'emergency', 'no-alternative', 'not-personal-data'] },
  redirect: { ...warn, verdict: 'redirect', items: [iin, health], choices: ['move', 'edit'] },
  block: { ...warn, verdict: 'block', items: [key], persons: 0, choices: ['edit'] },
  files: { ...warn, items: [], files: [table, archive, scan], persons: 312, choices: ['move', 'edit', 'send'] },
  unchecked: { ...warn, items: [], files: [archive], persons: 0, choices: ['move', 'edit', 'send'] },
  failure: { ...warn, items: [], persons: 0, choices: ['move', 'edit', 'send'] },
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
  policyProblems: [],
  language: 'kk',
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
  'popup-partly': { ...popup, protection: 'partly', policyProblems: ['rules[2].level', 'retentionDays'] },
  'popup-unknown': { protection: 'not-known', policyProblems: [], incidents: [], language: 'browser' },
};
