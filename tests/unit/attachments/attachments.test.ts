import { describe, expect, it } from 'vitest';
import { encodingOf } from '@/lib/attachments/encoding';
import { readText } from '@/lib/attachments/read-text';
import { recognise } from '@/lib/attachments/recognise';

const TEXT = 'Фамилия;Имя;ИИН\nСинтетикова;Тестгүл;851129492435\n';

describe('recognise', () => {
  it.each([
    ['nothing', [], 'empty'],
    ['a PKCS#12 key', [0x30, 0x82, 0x0a, 0x10, 0x02, 0x01, 0x03, 0x30], 'pkcs12'],
    ['a PKCS#12 key of indefinite length', [0x30, 0x80, 0x02, 0x01, 0x03, 0x30], 'pkcs12'],
    ['a certificate', [0x30, 0x82, 0x0a, 0x10, 0x30, 0x82, 0x01, 0x03], 'binary'],
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00], 'binary'],
    ['a zip archive', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00], 'binary'],
  ])('tells %s by its bytes', (_what, bytes, kind) => {
    expect(recognise(Uint8Array.from(bytes))).toBe(kind);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'ibm866', 'koi8-r'])('tells text in %s', (label) => {
    expect(recognise(encode(TEXT, label))).toBe('text');
  });
});

describe('encodingOf', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'])('tells %s without a byte order mark', (label) => {
    expect(encodingOf(encode(TEXT, label))).toBe(label);
  });

  it.each(['windows-1251', 'ibm866', 'koi8-r'])('tells %s', (label) => {
    const russian = 'Фамилия;Имя;ИИН;Адрес\nСинтетикова;Тестгуль;851129492435;город Астана, улица Абая\n';
    expect(encodingOf(encode(russian, label))).toBe(label);
  });

  it('takes a cut-off last character for UTF-8 all the same', () => {
    expect(encodingOf(encode('Привет', 'utf-8').slice(0, -1))).toBe('utf-8');
  });
});

describe('readText', () => {
  it('gives the whole text in pieces that end at line breaks', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `${index};Тестова;строка\n`).join('');
    const bytes = encode(lines, 'windows-1251');
    const pieces: string[] = [];
    for await (const piece of readText(new Blob([bytes]), bytes.slice(0, 65_536))) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith('\n'))).toBe(true);
    expect(pieces.join('')).toBe(lines);
  });

  it('does not break a character that lies over two pieces', async () => {
    const text = 'ә'.repeat(300_001);
    const bytes = encode(`a${text}`, 'utf-8');
    let read = '';
    for await (const piece of readText(new Blob([bytes]), bytes.slice(0, 65_536))) read += piece;
    expect(read).toBe(`a${text}`);
  });
});

/** The platform only encodes UTF-8: the other way round, through a table of the decoder's own. */
function encode(text: string, label: string): Uint8Array<ArrayBuffer> {
  if (label === 'utf-8') return new TextEncoder().encode(text);
  if (label.startsWith('utf-16')) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), label === 'utf-16le');
    return bytes;
  }
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text], (character) => table.get(character) ?? 0x3f);
}
