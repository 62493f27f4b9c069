import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countPersons, type Finding } from '../../../lib/detect/finding';
import { joinFindings } from '../../../lib/people/join';
import { loadModel } from '../../../lib/people/model';
import { tagPeople } from '../../../lib/people/tag';

const model = loadModel(new Uint8Array(readFileSync('public/people.bin')));

/** Joins what the tagger finds with one finding of a detector over `value`. */
function joined(text: string, type?: Finding['type'], value = '', level: Finding['level'] = 'low'): Finding[] {
  const start = text.indexOf(value);
  const detected: Finding[] = type ? [{ type, start, end: start + value.length, score: 0.9, level, evidence: [] }] : [];
  return joinFindings(text, detected, tagPeople(text, model));
}

function levels(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.type} ${finding.level}`);
}

describe('joinFindings', () => {
  it.each(['Звонил Ахметов Асхат', 'адрес Абая 10-5', 'Айгүл апай, сәлем', 'Абай Құнанбайұлы – ұлы ақын.'])(
    'leaves «%s» low',
    (text) => {
      expect(joined(text).filter((finding) => finding.level !== 'low')).toEqual([]);
    },
  );

  it('never makes a name with a phone high', () => {
    const findings = joined('Ахметов Асхат 87010000001', 'phone', '87010000001');
    expect(levels(findings)).toEqual(['person-name medium', 'phone low']);
  });

  it('makes a name with a diagnosis high', () => {
    const findings = joined('у Ахметова Асхата диабет', 'health', 'диабет');
    expect(levels(findings)).toEqual(['person-name high', 'health high']);
  });

  it('raises a name beside an identifier and says why', () => {
    const [name] = joined('Ахметов Асхат, ИИН 920308395171', 'iin', '920308395171', 'high');
    expect(name?.level).toBe('medium');
    expect(name?.evidence).toContainEqual({ kind: 'combination', with: 'iin' });
  });

  it('makes a list of three people medium', () => {
    const findings = joined('Ахметов Асхат\nИванова Анна\nСериков Ерлан');
    expect(levels(findings)).toEqual(Array(3).fill('person-name medium'));
    expect(countPersons(findings)).toBe(3);
  });

  it('counts a surname with initials and the full name as one person', () => {
    const findings = joined('Принять Ахметова Асхата Болатовича. Ахметов А.Б. предупрежден');
    expect(findings.length).toBe(2);
    expect(countPersons(findings)).toBe(1);
  });

  it('keeps what the detector found where both found something', () => {
    const findings = joined('ул. Абая 10-5', 'address', 'ул. Абая 10', 'medium');
    expect(findings.map(({ level, start, end }) => [level, start, end])).toEqual([['medium', 0, 13]]);
  });
});
