import { describe, expect, it } from 'vitest';
import { encodingOf } from '@/lib/attachments/encoding';
import { readAttachment } from '@/lib/attachments/read-attachment';
import { recognise } from '@/lib/attachments/recognise';

const TEXT = 'Фамилия;Имя;ИИН\nСинтетикова;Тестгүл;851129492435\n';

describe('recognise', () => {
  it.each([
    ['nothing', [], 'empty'],
    ['a PKCS#12 key', [0x30, 0x82, 0x0a, 0x10, 0x02, 0x01, 0x03, 0x30], 'key'],
    ['a PKCS#12 key of indefinite length', [0x30, 0x80, 0x02, 0x01, 0x03, 0x30], 'key'],
    ['a certificate', [0x30, 0x82, 0x0a, 0x10, 0x30, 0x82, 0x01, 0x03], 'binary'],
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00], 'picture'],
    ['a zip archive', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00], 'zip'],
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

describe('plain text and tables', () => {
  it('come in pieces that each begin with the header', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `${index};Тестова;строка`);
    const bytes = encode(`Номер;Фамилия;Примечание\n${rows.join('\n')}\n`, 'windows-1251');
    const pieces = await textsOf(bytes);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => piece.startsWith('Номер;Фамилия;Примечание\n'))).toBe(true);
    expect(pieces.flatMap((piece) => piece.trimEnd().split('\n').slice(1))).toEqual(rows);
  });

  it('do not break a character that lies over two chunks', async () => {
    const text = `a${'ә'.repeat(600_001)}`;
    expect((await textsOf(encode(text, 'utf-8'))).join('')).toBe(text);
  });

  it('give back the zeros a spreadsheet took from an identifier', async () => {
    const text = 'ФИО;ИИН\nТестова Сынақ;50412345678\nПримеров;920308395171\n';
    expect((await textsOf(encode(text, 'utf-8'))).join('')).toContain('050412345678');
  });
});

async function textsOf(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of readAttachment(new Blob([bytes]), 'file')) pieces.push(piece.text);
  return pieces;
}

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
