/** Key files of the electronic digital signature (ЭЦП, ЭЦҚ) by name: AUTH_RSA256_….p12 of NCA RK, other key stores. */
import { runStart } from '../characters';
import type { Examples } from '../finding';
import { matchesOf } from '../matches';
import { add, isTaken, placesOf, type Reading, SHAPE } from '../reading';
import type { Recognizer } from '../recognizer';
import { Signal } from '../scan-notes';

export const edsKey: Recognizer = {
  type: 'eds-key',
  words: { signals: Signal.word, categories: [], judge },
};

const NAME = /(?:AUTH_)?(?:RSA256|RSA|GOSTKNCA|GOST512|GOST)_[0-9A-Za-z]{4,64}(?:\.p12)?/g;
const STORE = /\.(?:p12|pfx|jks|pem|keystore|ppk)(?![A-Za-zА-Яа-я0-9])/gi;
const SSH = /(?<![A-Za-z])id_(?:rsa|dsa|ecdsa|ed25519)(?!\.pub|[A-Za-z])/g;
const MAX_NAME = 120;
const SURE = 0.97;

function judge(reading: Reading): void {
  const { text } = reading;
  if (text.includes('_')) {
    addMatches(reading, NAME);
    addMatches(reading, SSH);
  }
  if (!text.includes('.')) return;
  const taken = placesOf(reading, 'eds-key');
  let done = 0;
  for (const match of matchesOf(STORE, text)) {
    const end = match.index + match[0].length;
    const start = runStart(text, match.index, Math.max(done, match.index - MAX_NAME), BREAKS);
    const isJoined = start === done && done > 0;
    done = end;
    if (start === match.index || isJoined || isTaken(taken, start, end)) continue;
    add(reading, 'eds-key', { start, end }, SURE, 'high', [SHAPE]);
  }
}

function addMatches(reading: Reading, pattern: RegExp): void {
  for (const match of matchesOf(pattern, reading.text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    add(reading, 'eds-key', { start, end }, SURE, 'high', [SHAPE]);
  }
}

const BREAKS = ' \t\n\r\v\f\u00a0\u2028\u2029/\\"\'«<>:;,(';

export const examples: Examples = {
  found: [
    'AUTH_RSA256_720e2a428779b8e6a2b07cfe53b6c8faa78d31ef.p12',
    'RSA256_a8b922d02fbd006781532b3ae77edc8a17041d97.p12',
    'GOSTKNCA_73daca6710454416cca3157d2c44cac48493fb94.p12',
    'GOST512_ab241483aa6ee76679da998a51f1c2030b359eaf.p12',
    'AUTH_RSA256_test.p12',
    'лови ключ эцп: AUTH_RSA256_720e2a428779b8e6a2b07cfe53b6c8faa78d31ef',
    'key.pfx',
    'server.pem',
    'id_rsa',
    'кілт файлы kilt2024.p12 жібердім',
    'my keystore is release.jks',
  ],
  ignored: [
    'нужен ли ЭЦП для подачи?',
    'срок ЭЦП истёк',
    'ЭЦҚ алу керек',
    'получите ключ эцп в цоне',
    'id_rsa.pub',
    'RSA-256 это алгоритм',
    'формат .p12',
    'отчет.pdf',
    'gost 512 hash',
    'P12 школа',
    'pem',
  ],
};
