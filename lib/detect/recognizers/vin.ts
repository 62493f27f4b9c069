/** Vehicle identification numbers, ISO 3779: seventeen characters without I, O, Q; the check digit only helps. */
import { Category } from '../categories';
import { isVinChecksumRight } from '../checksums';
import type { Examples } from '../finding';
import { latinOf } from '../look-alikes';
import { add, contextOf, hitsWith, isHit, type Reading, RIGHT, SHAPE, textBefore, wordFor } from '../reading';
import type { Recognizer } from '../recognizer';
import { maskOf, Signal } from '../scan-notes';

export const vin: Recognizer = { type: 'vin', words: { signals: Signal.mixed, categories: [Category.vin], judge } };

const SIZE = 17;

const VIN = maskOf([Category.vin]);

function judge(reading: Reading): void {
  const { scan, text } = reading;
  let done = -1;
  for (let group = 0; group < scan.groupCount; group++) {
    const from = scan.groupStart[group] as number;
    if (from < done) continue;
    let start = from;
    while (start > done && from - start < SIZE && latinOf(text.charCodeAt(start - 1)) !== '') start--;
    let end = from;
    while (end < text.length && end - start <= SIZE && latinOf(text.charCodeAt(end)) !== '') end++;
    if (end - start === SIZE && !'-_'.includes(text[end] ?? ' ') && !'-_'.includes(text[start - 1] ?? ' '))
      judgeToken(reading, start, end);
    done = end;
  }
  for (let hit = 0, count = hitsWith(reading, VIN); hit < count; hit++)
    if (isHit(reading, hit, Category.vin)) judgeNamed(reading, hit);
}

/** Right behind its name, or right before it, a number may be written in parts: «вин JTNB 11HK 2J30 0042 0». */
const PARTS = /^[\s:№#.–—-]{0,4}((?:[A-HJ-NPR-Z\d]{2,16}[ \n-]){1,5}[A-HJ-NPR-Z\d]{1,15})(?![A-Za-z\d])/;
const PARTS_BEFORE = /(?<![A-Za-z\d])((?:[A-HJ-NPR-Z\d]{4,16}[ \n-]){1,4}[A-HJ-NPR-Z\d]{1,15})\s$/;

function judgeNamed(reading: Reading, hit: number): void {
  const { text, scan } = reading;
  const [from, to] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
  const after = PARTS.exec(text.slice(to, to + 40))?.[1];
  const before = PARTS_BEFORE.exec(textBefore(text, from, 32))?.[1];
  const start = after === undefined ? text.lastIndexOf(before ?? '', from) : text.indexOf(after, to);
  const value = (after ?? before)?.replace(/[ \n-]/g, '') ?? '';
  if (value.length !== SIZE || !/\d$/.test(value) || !/[A-Z].*[A-Z]/.test(value)) return;
  const end = start + (after ?? before ?? '').length;
  add(reading, 'vin', { start, end }, 0.9, 'low', [SHAPE, contextOf(reading, hit)]);
}

function judgeToken(reading: Reading, start: number, end: number): void {
  const value = Array.from(reading.text.slice(start, end), (one) => latinOf(one.charCodeAt(0))).join('');
  if (
    !/^[A-HJ-NPR-Z0-9]{13}[A-HJ-NPR-Z0-9]\d{3}$/.test(value) ||
    /[A-Z]{9}|^[A-Z]{8}\d{9}/.test(value) ||
    !/[A-Z].*[A-Z]/.test(value)
  )
    return;
  const isRight = isVinChecksumRight(value);
  const context = wordFor(reading, start, end, Category.vin) ?? wordFor(reading, start, end, Category.plate);
  const raw = reading.text.slice(start, end);
  if (context === undefined && (raw !== raw.toUpperCase() || /^\d+[A-F\d]+$/.test(value))) return;
  add(reading, 'vin', { start, end }, context || isRight ? 0.95 : 0.7, 'low', [
    SHAPE,
    isRight ? RIGHT : undefined,
    context,
  ]);
}

export const examples: Examples = {
  found: [
    'JTDBR32EX00000001',
    'вин 1HGCM8266X0000002',
    'вин: JTDB R32E X000 0000 1',
    '5YJSA1E00ZF000003',
    'VIN: LVSHCAMB2EF000004',
    'WAUZZZ8K6BA000005',
    'XTA21099043999999',
    'пробей вин код jtdbr32ex00000001',
    'көлік VIN WAUZZZ8K6BA000005',
    'шанақ нөмірі LVSHCAMB2EF000004',
    'check this vin JTDBR32EX00000001 please',
  ],
  ignored: [
    'JTDBR32EI00000001',
    'ABCDEFGH123456789',
    '1234567890123456',
    'WAUZZZ8K6BA00000',
    'WAUZZZ8K6BA0000055',
    'a3f5c9d1e7b2a4f60',
    '12345678901234567',
    'вин код не знаю',
    'KZ88601A999000012345',
    'RB123456789CN трек',
    '8f14e45fceea167a5',
  ],
};
