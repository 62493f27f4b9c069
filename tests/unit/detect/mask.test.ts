import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import { maskFinding, maskText } from '../../../lib/detect/mask';

const masked = (text: string) => maskText(text, detect(text));

describe('masking', () => {
  it.each([
    ['ИИН 920308395171, проверьте', 'ИИН 92••••••••71, проверьте'],
    ['иин 851 129 492 435', 'иин 85• ••• ••• •35'],
    ['карта 4400 4300 0003 4071', 'карта 44•• •••• •••• ••71'],
    ['пишите aset@mail.kz', 'пишите a•••@mail.kz'],
    ['пароль: Qwerty12', 'пароль: ••••••••'],
    ['тел +7 701 000 00 01', 'тел +7 7•• ••• •• 01'],
  ])('«%s» becomes «%s»', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    ['Нурланова Асель', 'Н. А.'],
    ['асель', 'а.'],
    ['Сейітова А.М.', 'С. А.М.'],
    ['Смаилова-Ахметова Айгүл Маратқызы', 'С. А. М.'],
  ])('makes initials of the name «%s»', (name, expected) => {
    const finding = { type: 'person-name', start: 0, end: name.length, score: 1, level: 'low', evidence: [] } as const;
    expect(maskFinding(name, { ...finding, evidence: [] })).toBe(expected);
  });

  it('does not show how long the words of a number are', () => {
    const text = 'ноль сорок пять два один семь восемь три шесть';
    const finding = { type: 'id-card', start: 0, end: text.length, score: 1, level: 'high', evidence: [] } as const;
    expect(maskFinding(text, { ...finding, evidence: [] })).toBe('••••••••');
  });

  it('leaves nothing of level high', () => {
    const text =
      'ИИН 920308395171, KZ88601A999000012345, карта 4400430000034071, пароль: Qwerty12, RSA256_a8b922d02f.p12';
    expect(detect(text).filter((finding) => finding.level === 'high').length).toBeGreaterThan(3);
    expect(detect(masked(text)).filter((finding) => finding.level === 'high')).toEqual([]);
  });

  it('shows one finding masked', () => {
    const text = 'ИИН 920308395171';
    expect(detect(text).map((finding) => maskFinding(text, finding))).toEqual(['92••••••••71']);
  });
});
