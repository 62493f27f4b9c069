import { describe, expect, it } from 'vitest';
import { combine } from '../../../lib/detect/combine';
import { detect } from '../../../lib/detect/detect';
import { countPersons, type EntityType, type Finding } from '../../../lib/detect/finding';

function finding(text: string, value: string, type: EntityType, level: Finding['level'] = 'low'): Finding {
  const start = text.indexOf(value);
  return { type, start, end: start + value.length, score: 0.8, level, evidence: [] };
}

const levels = (findings: Finding[]) => findings.map((one) => `${one.type} ${one.level}`);

describe('combining', () => {
  it('makes a name and a phone of one person medium', () => {
    const text = 'Тестов Тест, 87010000001';
    const found = combine(text, [finding(text, 'Тестов Тест', 'person-name'), finding(text, '87010000001', 'phone')]);
    expect(levels(found)).toEqual(['person-name medium', 'phone medium']);
    expect(found[1]?.evidence).toContainEqual({ kind: 'combination', with: 'person-name' });
  });

  it('leaves a phone and an e-mail of a company low', () => {
    expect(levels(detect('тел 8 701 000 00 01, info@example.kz'))).toEqual(['phone low', 'email low']);
  });

  it('makes the health of a named person high', () => {
    const text = 'у Тестовой Тест диабет';
    const found = combine(text, [finding(text, 'Тестовой Тест', 'person-name'), finding(text, 'диабет', 'health')]);
    expect(found[1]).toMatchObject({ type: 'health', level: 'high' });
  });

  it('counts the persons of a table', () => {
    const rows = 'ИИН;Телефон\n920308395171;87010000001\n851129492435;87050000002\n010704596412;87070000003';
    const found = detect(rows);
    expect(found.filter((one) => one.type === 'iin')).toHaveLength(3);
    expect(countPersons(found)).toBe(3);
    expect(found.every((one) => one.level === 'high')).toBe(true);
    expect(found[0]?.evidence).toContainEqual({ kind: 'list', count: 3 });
  });

  it('uses the header of a table', () => {
    const found = detect(
      '№ удостоверения;отдел;должность\n099900123;первый отдел;ведущий специалист\n099900124;второй отдел;специалист',
    );
    expect(found.map((one) => one.type)).toEqual(['id-card', 'id-card']);
    expect(found[1]?.evidence.some((one) => one.kind === 'header')).toBe(true);
  });

  it('lowers what is called an example', () => {
    expect(levels(detect('пример ИИН 920308395171'))).toEqual(['iin low']);
    expect(levels(detect('мысалы ЖСН 920308395171'))).toEqual(['iin low']);
  });

  it.each(['Образцова Мария', 'Шаблонов Олег', 'Сынақбаев Ерлан'])('takes the name «%s» for no example', (name) => {
    expect(levels(detect(`${name}, ИИН 920308395171`))).toContain('iin high');
  });

  it('tells a company account from a personal one', () => {
    expect(levels(detect('ТОО Ромашка БИН 081040990782 ИИК KZ88601A999000012345'))).toEqual(['bin low', 'iban low']);
    for (const owner of ['отдел образования', 'благотворительный фонд', 'қоғамдық қор', 'company account'])
      expect(levels(detect(`${owner} KZ88601A999000012345`))).toEqual(['iban low']);
    expect(levels(detect('реквизиты казначейства: KZ24070105KSN0000000'))).toEqual(['iban low']);
    expect(levels(detect('мой счет KZ88601A999000012345'))).toEqual(['iban high']);
  });
});

describe('file names', () => {
  it.each([
    ['удостоверение.jpg', 'id-card'],
    ['скан паспорта.pdf', 'passport'],
    ['жеке куәлік.png', 'id-card'],
    ['zheke_kualik.jpeg', 'id-card'],
    ['справка 075у.pdf', 'health'],
    ['эпикриз.docx', 'health'],
    ['пароли.txt', 'password'],
    ['список сотрудников.xlsx', 'person-name'],
    ['туу туралы куәлік.pdf', 'birth-certificate'],
    ['водительское удостоверение.heic', 'driver-licence'],
  ])('%s speaks of %s', (name, type) => {
    expect(detect(name).map((one) => one.type)).toContain(type);
  });

  it.each(['отчет.pdf', 'IMG_20240512.jpg', 'договор поставки.docx', 'презентация 2025.pptx', 'фото.zip'])(
    '%s says nothing',
    (name) => {
      expect(detect(name)).toEqual([]);
    },
  );
});
