/** Machine-readable zones of identity cards and passports, ICAO 9303 parts 4 and 5, as copied or read from a picture. */
import { mrzCheckDigit } from '../checksums';
import type { Examples } from '../finding';
import { add, type Reading, RIGHT, SHAPE } from '../reading';
import type { Recognizer } from '../recognizer';
import { Signal } from '../scan-notes';

export const mrz: Recognizer = { type: 'mrz', words: { signals: Signal.filler | Signal.mixed, categories: [], judge } };

const MIN_LINE = 28;
const MAX_LINE = 60;

function judge(reading: Reading): void {
  const { text } = reading;
  if ((reading.scan.signals & Signal.filler) === 0 && !text.includes('KKK')) return;
  let open: { start: number; end: number } | undefined;
  let isSure = false;
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const line = zoneIn(text, from, to);
    if (line) {
      open = open ? { start: open.start, end: line.end } : line;
      isSure ||= line.isSure;
    } else if (open) {
      add(reading, 'mrz', open, 0.97, 'high', isSure ? [SHAPE, RIGHT] : [SHAPE]);
      open = undefined;
    }
    from = to + 1;
  }
  if (open) add(reading, 'mrz', open, 0.97, 'high', isSure ? [SHAPE, RIGHT] : [SHAPE]);
}

interface Zone {
  start: number;
  end: number;
  isSure: boolean;
}

/** The zone within one line of text, other words allowed before it. */
function zoneIn(text: string, from: number, to: number): Zone | undefined {
  if (to - from < MIN_LINE) return undefined;
  const slice = text.slice(Math.max(from, to - 2 * MAX_LINE), to).replace(/[«‹]/g, '<');
  const match = /(?:^|[\s:])((?:[A-Z0-9<] ?){28,60})\s*$/.exec(slice);
  if (!match?.[1]) return undefined;
  const zone = withFillers(match[1].replaceAll(' ', ''));
  const isSure = isCheckedLine(zone);
  const fillers = zone.length - zone.replaceAll('<', '').length;
  if (!isSure && !(fillers >= 3 && /^[IPACV][A-Z0-9<]KAZ|<</.test(zone) && /[A-Z]{2}/.test(zone))) return undefined;
  const end = to - (slice.length - slice.trimEnd().length);
  return { start: to - slice.length + match.index + match[0].indexOf(match[1]), end, isSure };
}

/** Character recognition reads K for the filler: three or more of them in a row are no name. */
function withFillers(zone: string): string {
  return zone.replace(/K{3,}/g, (run) => '<'.repeat(run.length));
}

/** Line 1 of a TD1 card, line 2 of a TD1 card, line 2 of a TD3 passport: their check digits. */
function isCheckedLine(zone: string): boolean {
  const card = /^[IAC][A-Z0-9<][A-Z<]{3}([A-Z0-9<]{9})(\d)/.exec(zone);
  if (card) return mrzCheckDigit(card[1] as string) === Number(card[2]);
  const second = /^(\d{6})(\d)[MF<](\d{6})(\d)[A-Z<]{3}/.exec(zone);
  if (second)
    return (
      mrzCheckDigit(second[1] as string) === Number(second[2]) &&
      mrzCheckDigit(second[3] as string) === Number(second[4])
    );
  const passport = /^([A-Z0-9<]{9})(\d)[A-Z<]{3}(\d{6})(\d)[MF<](\d{6})(\d)/.exec(zone);
  if (!passport) return false;
  return (
    mrzCheckDigit(passport[1] as string) === Number(passport[2]) &&
    mrzCheckDigit(passport[3] as string) === Number(passport[4])
  );
}

export const examples: Examples = {
  found: [
    'IDKAZ0999001235920308395171<<<\n9203088M3501014KAZ<<<<<<<<<<<8\nSYNTHETIC<<TESTBEK<<<<<<<<<<<<',
    'P<KAZSYNTHETIC<<TESTGUL<<<<<<<<<<<<<<<<<<<<<\nN999001236KAZ8511294F3501014851129492435<<36',
    'N999001236KAZ8511294F3501014851129492435<<36',
    '9203088M3501014KAZ<<<<<<<<<<<8',
    'IDKAZ0999001235920308395171<<<',
    'SYNTHETIC<<TESTBEK<<<<<<<<<<<<',
    'вот мрз: IDKAZ0999001235920308395171<<<',
    'төменгі жолдары:\n9203088M3501014KAZ<<<<<<<<<<<8',
    'passport line P<KAZSYNTHETIC<<TESTGUL<<<<<<<<<<<<<<<<<<<<<',
    'N999001236 KAZ 8511294 F 3501014 851129492435 << 36',
  ],
  ignored: [
    'a << b',
    'cout << "hello" << endl;',
    '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
    '<<<<<<< HEAD',
    'if (a << 2 && b >> 3)',
    'THIS IS A VERY LONG LINE IN CAPITAL LETTERS',
    'мрз не читается',
    'код << 5',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '1234567890123456789012345678901234',
    'ЖЕКЕ КУӘЛІК <<',
  ],
};
