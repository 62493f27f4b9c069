/** Other detectors for JavaScript behind one face; types they share with us, places taken back from their redacted text. */
import { Redactor } from '@redactpii/node';
import nlp from 'compromise';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { OpenRedaction } from 'openredaction';
import { SyncRedactor } from 'redact-pii';
import type { EntityType } from '../../lib/detect/finding';
import type { Found } from './measure';

export interface Peer {
  name: string;
  find: (text: string) => readonly Found[] | Promise<readonly Found[]>;
  /** Its own call alone, where that is all in one go: what it takes without our reading of what it says. */
  call?: (text: string) => unknown;
}

const found = (type: EntityType, start: number, end: number): Found => ({ type, start, end, level: 'high' });

/** Where placeholders stand in a redacted text, by finding the untouched pieces in the original one. */
function fromRedacted(text: string, redacted: string, types: Readonly<Record<string, EntityType>>): Found[] {
  const pattern = new RegExp(Object.keys(types).join('|'), 'g');
  const results: Found[] = [];
  let at = 0;
  let from = 0;
  const open: { type: EntityType; start: number }[] = [];
  const close = (piece: string): void => {
    const next = piece === '' ? at : text.indexOf(piece, at);
    if (next < 0) return;
    for (const { type, start } of open.splice(0)) results.push(found(type, start, next));
    at = next + piece.length;
  };
  for (const match of redacted.matchAll(pattern)) {
    close(redacted.slice(from, match.index));
    open.push({ type: types[match[0]] as EntityType, start: at });
    from = match.index + match[0].length;
  }
  const rest = redacted.slice(from);
  if (rest === '') for (const { type, start } of open) results.push(found(type, start, text.length));
  else close(rest);
  return results;
}

const OPEN_TYPES: readonly (readonly [RegExp, EntityType])[] = [
  [/CARD/, 'payment-card'],
  [/EMAIL/, 'email'],
  [/PHONE/, 'phone'],
  [/IBAN/, 'iban'],
  [/PASSPORT/, 'passport'],
  [/LICEN[CS]E_PLATE|VEHICLE_REG/, 'vehicle-plate'],
  [/DRIVING|DRIVER/, 'driver-licence'],
  [/BIRTH|DOB/, 'birth-date'],
  [/PRIVATE_KEY|TOKEN|API_KEY|JWT|AWS/, 'secret-key'],
  [/SECRET|PASSWORD/, 'password'],
  [/OTP|PIN|CODE/, 'one-time-code'],
  [/ADDRESS|STREET|POSTCODE/, 'address'],
  [/HEALTH|MEDICAL|DIAGNOS|ICD/, 'health'],
  [/COORD|GPS|LAT/, 'geo-location'],
  [/VIN/, 'vin'],
];

export function peers(): Peer[] {
  const open = new OpenRedaction();
  const redactPii = new SyncRedactor();
  const redactor = new Redactor();
  return [
    {
      name: 'openredaction',
      find: async (text) => {
        const { detections } = await open.detect(text);
        return detections.flatMap(({ type, position }) => {
          const ours = OPEN_TYPES.find(([pattern]) => pattern.test(type))?.[1];
          return ours ? [found(ours, position[0], position[1])] : [];
        });
      },
    },
    {
      name: 'redact-pii',
      call: (text) => redactPii.redact(text),
      find: (text) =>
        fromRedacted(text, redactPii.redact(text), {
          CREDIT_CARD_NUMBER: 'payment-card',
          EMAIL_ADDRESS: 'email',
          PHONE_NUMBER: 'phone',
          PASSWORD: 'password',
          STREET_ADDRESS: 'address',
        }),
    },
    {
      name: '@redactpii/node',
      call: (text) => redactor.redact(text),
      find: (text) =>
        fromRedacted(text, redactor.redact(text), {
          CREDIT_CARD_NUMBER: 'payment-card',
          EMAIL_ADDRESS: 'email',
          PHONE_NUMBER: 'phone',
        }),
    },
    {
      name: 'libphonenumber-js',
      call: (text) => findPhoneNumbersInText(text, 'KZ'),
      find: (text) =>
        findPhoneNumbersInText(text, 'KZ').map(({ startsAt, endsAt }) => found('phone', startsAt, endsAt)),
    },
    { name: 'compromise', find: findWithCompromise },
  ];
}

interface Offset {
  offset: { start: number; length: number };
}

function findWithCompromise(text: string): Found[] {
  const document = nlp(text);
  const spans = (list: unknown): Offset[] => list as Offset[];
  return [
    ...spans(document.emails().json({ offset: true })).map(({ offset }) =>
      found('email', offset.start, offset.start + offset.length),
    ),
    ...spans(document.phoneNumbers().json({ offset: true })).map(({ offset }) =>
      found('phone', offset.start, offset.start + offset.length),
    ),
  ];
}
